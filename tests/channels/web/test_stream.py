"""Live updates: resumed where they were cut, following people to their group, never showing what is not theirs."""

import asyncio
from collections.abc import Collection, Sequence
from contextlib import ExitStack
from datetime import timedelta

import pytest

from bot.channels.web.deliver import MOST_EACH, Hub, Watcher
from bot.channels.web.errors import TooMany
from bot.channels.web.mounting import HUB
from dialogs.messages import ClockFace, Message, Reply, TextInput, Tone
from dialogs.places import Place, hall, private, thread
from dialogs.records import Answer, Gathering, Standing
from facilitation.people import Participant
from facilitation.plan import RoundPlan
from facilitation.state import Group, GroupState, Round, RoundState
from storage.posts import SqlPosts
from tests.channels.web.house import Guests, until
from tests.fakes.time import HandClock

PLAN = RoundPlan("Medvind")


async def seat(guests: Guests, gathering: Gathering, number: int) -> tuple[Round, Participant]:
    """Put the gathering's first member in a group."""
    async with guests.house.store.unit_of_work() as uow:
        member = (await uow.people.members(gathering.id))[0]
        round_ = await uow.rounds.current(gathering.id)
        if round_ is None:
            new = Round(0, gathering.id, gathering.facilitator, (PLAN,), state=RoundState.RUNNING)
            round_ = await uow.rounds.add(new)
            await uow.participants.join(round_.id, member, guests.clock.now())
        for group in await uow.rounds.groups(round_.id):
            await uow.rounds.save_group(Group(round_.id, group.number, PLAN, version=group.version))
        await uow.rounds.save_group(
            Group(round_.id, number, PLAN, (member,), f"Bord {number}", state=GroupState.INDIVIDUAL)
        )
        await uow.commit()
    return round_, member


async def test_a_new_post_comes_by_itself_with_its_seq_as_id(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream() as events:
        await until(events, "keys")
        seq = await guests.post(hall(gathering.id), "round-1", Message("Runde 1: <Medvind>"))
        post = await until(events, "post")
    assert post.id == str(seq)
    assert post.data["place"] == str(hall(gathering.id))
    assert (post.data["key"], post.data["seq"]) == ("round-1", seq)
    assert "Runde 1: &lt;Medvind&gt;" in post.data["html"]


async def test_a_stream_resumes_after_the_last_event_the_page_has_seen(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    await guests.post(hall(gathering.id), "one", Message("Første"))
    seen = await guests.seq()
    await guests.post(hall(gathering.id), "two", Message("Andre"))
    await guests.post(hall(gathering.id), "two", Message("Andre, rettet"))
    got = []
    async with member.stream(f"{member.base}/stream?after=0", **{"Last-Event-ID": str(seen)}) as events:
        async for event in events:
            if event.name == "keys":
                break
            got += [event.data] if event.name == "post" else []
    assert [post["key"] for post in got] == ["two"]
    assert "Andre, rettet" in got[0]["html"]
    assert {"one", "two"} <= event.data["keys"][str(hall(gathering.id))].keys()


async def test_many_edits_at_once_are_sent_as_the_newest(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream() as events:
        await until(events, "keys")
        for number in range(30):
            await guests.post(hall(gathering.id), "counts", Message(f"{number} har svart"))
        shown: list[str] = []
        while not shown or "29 har svart" not in shown[-1]:
            shown.append((await until(events, "post")).data["html"])
    assert len(shown) < 10


async def test_a_removed_post_leaves_the_page(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    await guests.post(hall(gathering.id), "call", Message("Kari, ordet er ditt"))
    async with member.stream() as events:
        await until(events, "keys")
        async with guests.house.store.unit_of_work() as uow:
            await uow.posts.remove(hall(gathering.id), "call", guests.house.clock.now())
            await uow.commit()
        keys = await until(events, "keys")
    assert "call" not in keys.data["keys"][str(hall(gathering.id))]


async def test_the_stream_follows_somebody_to_their_group_and_to_the_next(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream() as events:
        panes = await until(events, "panes")
        assert [pane["slot"] for pane in panes.data["panes"]] == ["mine", "hall"]
        for number in (3, 5):
            round_, person = await seat(guests, gathering, number)
            await guests.post(thread(round_.id, number), "status", Message(f"Velkommen til {number}"))
            await guests.post(private(gathering.id, person.person_id), "desk", Message(f"Du sitter ved bord {number}"))
            panes = await until(events, "panes")
            while not any(pane["title"] == f"Bord {number}" for pane in panes.data["panes"]):
                panes = await until(events, "panes")
            places = set()
            while str(thread(round_.id, number)) not in places:
                places.add((await until(events, "post")).data["place"])


async def test_nobody_is_sent_what_others_see_alone(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream() as events:
        await until(events, "keys")
        await guests.post(private(gathering.id, gathering.facilitator), "lead", Message("Bare for Berit"))
        await guests.post(thread(77, 1), "status", Message("Bare for gruppe 1"))
        await guests.post(hall(gathering.id), "round", Message("For alle"))
        post = await until(events, "post")
    assert "For alle" in post.data["html"]
    assert "Bare for" not in await member.page(member.base)


async def test_ones_own_answers_are_in_the_fields_at_load_and_on_the_stream(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    round_, person = await seat(guests, gathering, 1)
    box = guests.house.conductor._box
    answer = Answer(round_.id, person.person_id, "answer", 1, 'En fast "voksen"\n</textarea>', guests.clock.now())
    assert (await box.file("d-1", [answer], Reply())).stored
    question = Message("Tenk", inputs=(TextInput(f"answer:{round_.id}:1", "Hva skal til?", lines=5),))
    async with member.stream() as events:
        await until(events, "keys")
        await guests.post(private(gathering.id, person.person_id), "desk", question)
        post = await until(events, "post")
        while post.data["key"] != "desk":
            post = await until(events, "post")
    for html in (post.data["html"], await member.page(member.base)):
        assert "En fast &#34;voksen&#34;\n&lt;/textarea&gt;</textarea>" in html


async def test_the_clock_is_told_anew_when_its_rate_changes(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream() as events:
        assert (await until(events, "clock")).data["rate"] == 1
        guests.clock.rate = 60
        guests.app[HUB].clock_changed()
        assert (await until(events, "clock")).data["rate"] == 60
        guests.clock.rate = 0
        guests.app[HUB].clock_changed()
        assert (await until(events, "clock")).data["rate"] == 0


async def test_a_page_in_a_frame_asks_again_instead_of_holding_a_connection(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream(f"{member.base}/stream?once=1") as events:
        names = [event.name async for event in events]
    assert {"hello", "panes", "keys"} <= set(names)


async def test_the_wall_hears_of_the_hall_and_of_who_has_come(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    wall = await guests.browser()
    face = ClockFace(ends_at=guests.clock.now() + timedelta(minutes=3), length_seconds=180)
    async with wall.stream(f"/skjerm/{gathering.wall_token}/stream") as events:
        await until(events, "keys")
        await guests.member(gathering.code)
        await seat(guests, gathering, 1)
        await guests.post(hall(gathering.id), "round", Message("Tenk", clock=face, tone=Tone.ACT))
        joined = await until(events, "joined")
        while joined.data["joined"] != 1:
            joined = await until(events, "joined")


async def test_whoever_looks_while_the_hub_reads_sees_what_stood_before(
    guests: Guests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty hall would be cleared away, and given back under numbers that the page has passed already."""
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    seen, since = [], SqlPosts.since

    async def looked_at(posts: SqlPosts, places: Collection[Place], seq: int) -> Sequence[Standing]:
        found = await since(posts, places, seq)
        seen.append(dict(guests.app[HUB].shown(hall(gathering.id)) or {}))
        return found

    async with member.stream() as events:
        await until(events, "keys")
        monkeypatch.setattr(SqlPosts, "since", looked_at)
        await guests.post(hall(gathering.id), "round-1", Message("Runde 1"))
        await until(events, "post")
    assert seen
    assert all("welcome" in shown for shown in seen)


def test_nobody_opens_streams_without_end() -> None:
    hub, mine = Hub(HandClock()), Watcher(1, "kari")
    with ExitStack() as many:
        for _ in range(MOST_EACH):
            many.enter_context(hub.watching(Watcher(1, "kari")))
        with pytest.raises(TooMany), hub.watching(mine):
            pass
        with hub.watching(Watcher(1, "ola")), hub.watching(Watcher(2, "kari")):
            pass
    with hub.watching(mine):
        pass


async def test_all_streams_end_when_the_house_closes(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with member.stream() as events:
        await until(events, "keys")
        guests.app[HUB].close()
        async with asyncio.timeout(5):
            assert [event.name async for event in events] == []
