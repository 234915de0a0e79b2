"""A round as a channel sees it: few posts, edited; and a channel that is closed to Runde is seen by its facilitator."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.delivery import Delivery
from dialogs.outgoing import Stopped, TryLater, Unanswered
from dialogs.places import thread
from tests.dialogs.hall import Hall, text_of
from tests.dialogs.test_story import SKIEN, everybody_thinks_alone, play_to_seated, roles_are_found
from tests.fakes.outgoing import FakePlatform
from tests.fakes.time import VirtualTime

CHANNEL = "19:a"


class Channel:
    """A hall that is shown in a channel of a platform."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.time = VirtualTime()
        self.platform = FakePlatform(self.time.timer, self.time.sleep)
        self.delivery = Delivery(
            hall.store, self.platform, hall.clock, timer=self.time.timer, sleep=self.time.sleep, jitter=lambda: 0.5
        )

    async def link(self) -> None:
        async with self.hall.store.unit_of_work() as work:
            await work.conversations.link(self.hall.hall, "teams", CHANNEL)
            await work.commit()

    async def passes(self, seconds: float) -> None:
        await self.time.run(self.time.now + seconds, lambda: 1 + self.delivery.under_way)

    async def panel(self) -> str:
        return text_of(await self.hall.shown(await self.hall.desk(self.hall.lead), "lead"))


@pytest.fixture
async def channel(tmp_path: Path) -> AsyncIterator[Channel]:
    hall = await Hall.built(tmp_path)
    await hall.open()
    channel = Channel(hall)
    await channel.link()
    channel.delivery.start()
    yield channel
    await channel.delivery.close()
    await hall.close()


async def test_each_group_gets_a_thread_and_one_post_a_phase(channel: Channel) -> None:
    await play_to_seated(channel.hall)
    await channel.passes(30)
    threads = {one.address for one in channel.platform.sent if ";" in one.address and not one.message.under}
    assert len(threads) == 2
    await roles_are_found(channel.hall)
    await everybody_thinks_alone(channel.hall)
    await channel.passes(60)
    posts = [one for one in channel.platform.sent if one.kind == "post" and one.message.facts]
    cards = Counter((one.address, one.message.epoch) for one in posts if one.address in threads)
    assert set(cards.values()) == {1}
    assert {address for address, _ in cards} == threads


async def test_all_of_the_hall_stands_in_one_thread_a_round(channel: Channel) -> None:
    await channel.passes(5)
    welcome = len(channel.platform.sent)
    await play_to_seated(channel.hall)
    await roles_are_found(channel.hall)
    await everybody_thinks_alone(channel.hall)
    await channel.passes(60)
    first, *more = [one for one in channel.platform.sent[welcome:] if one.message.under]
    assert first.address == CHANNEL, "it opens the thread"
    assert {one.address for one in more if one.kind == "post"} == {f"{CHANNEL};{first.reference}"}


async def test_the_facilitator_sees_which_channel_is_closed_and_why(channel: Channel) -> None:
    await play_to_seated(channel.hall)
    await channel.passes(30)
    assert "arkivert" not in await channel.panel()
    channel.platform.faults.append(lambda *_: Stopped("archived"))
    await roles_are_found(channel.hall)
    await channel.passes(30)
    await channel.hall.pass_time(0.1)
    assert "Kanalen (Teams): Kanalen er arkivert." in await channel.panel()
    channel.platform.faults.clear()
    await channel.link()
    await channel.passes(30)
    await channel.hall.say(channel.hall.lead, "gi dem 2 minutter til")
    await channel.hall.pass_time(0.1)
    assert "arkivert" not in await channel.panel()


async def test_a_channel_that_is_silent_for_an_hour_loses_nothing_and_is_not_flooded_when_it_is_back(
    channel: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    """The round goes on meanwhile, as on the web; the facilitator sees what is the matter, and when it is over."""
    hall, platform = channel.hall, channel.platform
    await play_to_seated(hall)
    await channel.passes(30)
    platform.faults.append(lambda kind, *_: Unanswered() if kind == "edit" else TryLater())
    await roles_are_found(hall)
    await everybody_thinks_alone(hall)
    await channel.passes(10)
    assert "har ventet" not in await channel.panel(), "everybody is busy for a moment now and then"
    for minutes in range(1, 13):
        await hall.say(hall.lead, f"gi dem {minutes} minutter til")
        await hall.pass_time(5)
        await channel.passes(10)
        assert "Det som skal til Teams, har ventet siden kl." in await channel.panel()
    platform.sent.clear()
    platform.faults.clear()
    await channel.passes(120)
    await hall.pass_time(1.1)
    await channel.passes(30)
    assert "har ventet" not in await channel.panel()
    said = Counter(" ".join((one.message.title, *one.message.text)) for one in platform.sent)
    assert set(said.values()) == {1}
    assert "Ett minutt igjen." not in said, "what was said in passing has had its time"
    assert len(platform.sent) < 12
    round_ = await hall.round()
    async with hall.store.unit_of_work() as work:
        for group in (1, 2):
            place = thread(round_.id, group)
            [one] = await work.conversations.of(place)
            wanted = [standing.post.message.title for standing in await work.posts.since([place], 0)]
            assert Counter(wanted) <= Counter(platform.shows(one.address))
        assert await work.outbox.pending("teams") == []
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_group_that_is_not_proposed_again_leaves_the_channel(channel: Channel) -> None:
    await play_to_seated(channel.hall)
    await channel.passes(30)
    statuses = [where for where, message in channel.platform.standing.values() if message.title.startswith("Gruppe ")]
    assert len(statuses) == 2
    for name in SKIEN:
        await channel.hall.press(name, "leave")
    await channel.hall.say(channel.hall.lead, "grupper")
    await channel.passes(30)
    left = [where for where, message in channel.platform.standing.values() if message.title.startswith("Gruppe ")]
    assert len(left) == 1
    assert left[0] in statuses, "in the thread it had"


async def test_an_old_panel_is_gone_when_somebody_else_leads(channel: Channel) -> None:
    await play_to_seated(channel.hall)
    before, after = await channel.hall.desk(channel.hall.lead), await channel.hall.desk("Kari Dal")
    async with channel.hall.store.unit_of_work() as work:
        await work.conversations.link(before, "teams", "u:lead")
        await work.conversations.link(after, "teams", "u:kari")
        await work.commit()
    await channel.passes(30)
    [panel] = channel.platform.shows("u:lead")
    await channel.hall.press(channel.hall.lead, "hand_over", {"who": "Kari Dal"})
    await channel.passes(30)
    assert channel.platform.shows("u:lead") == []
    assert panel in channel.platform.shows("u:kari")
