"""Kari came in on the web page, and later by Teams: she is one participant, whichever she holds in her hand."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.teams.team import CHANNEL
from tests.channels.web.house import Browser
from tests.dialogs.test_story import SLIDE
from tests.stories.forms import Forms
from tests.stories.mixed import Mixed, mixed
from tests.stories.told import groups_of, round_of


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Mixed]:
    async with mixed(tmp_path) as world:
        await world.team.person("Berit Lead").say(SLIDE, CHANNEL)
        await world.settled()
        yield world


async def code_of(world: Mixed) -> str:
    async with world.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
    assert gathering is not None
    return gathering.code


async def typed(browser: Browser, text: str) -> str:
    page = await browser.page(browser.base)
    place = re.search(r'data-slot="mine" data-place="([^"]+)"', page)
    assert place
    answer = await browser.send("say", {"place": place[1], "text": text})
    return str(answer["html"])


async def guest(world: Mixed, name: str) -> Browser:
    browser = await world.browser()
    assert (await browser.join(await code_of(world), name)).status == 303
    return browser


async def names_in_round(world: Mixed) -> list[str]:
    round_ = await round_of(world.house)
    async with world.house.store.unit_of_work() as uow:
        return sorted(one.name for one in await uow.participants.all(round_.id))


async def test_a_guest_goes_on_in_teams(world: Mixed) -> None:
    browser, kari = await guest(world, "Kari Dal"), world.team.person("Kari D. Dal")
    for name in ("Ola Berg", "Nils Haug"):
        await world.team.person(name).join(world.team.find("Bli med", CHANNEL), "Skien")
    pin = re.search(r"det er meg (\w{4} \w{4})", await typed(browser, "bruk en annen skjerm"))
    assert pin
    await kari.say(f"det er meg {pin[1]}")
    await world.team.until(lambda: world.team.outside.standing(kari.talk))
    await world.settled()
    assert "Da er du Kari Dal her også" in world.team.find("Da er du", kari.talk).said
    assert "Du er med" in kari.card().said, "her own card came to her in Teams"
    assert await names_in_round(world) == ["Kari Dal", "Nils Haug", "Ola Berg"]
    lead = world.team.person("Berit Lead")
    await lead.press(lead.card("Du leder"), "propose_groups")
    await world.settled()
    await lead.press(lead.card("Du leder"), "start")
    await world.settled()
    form = kari.card("Din tur til å tenke")
    field = re.search(r"answer:\d+:1", form.said)
    assert field
    assert "Lagret" in await kari.press(form, "answer", **{field[0]: "Skrevet i Teams"})
    assert "Skrevet i Teams" in await browser.page(browser.base), "and stands in her field on the page"


async def test_a_guest_goes_on_in_slack_by_the_button_on_the_page(world: Mixed) -> None:
    browser, room = await guest(world, "Kari Dal"), world.room
    room.slack.names["U0KARI"] = "Kari D. Dal"
    form = Forms(await browser.page(browser.base)).with_button("my_pin")
    shown = await browser.submit(f"{browser.base}/act", {**form.fields, "press": form.button("my_pin")}, browser.csrf)
    pin = re.search(r"det er meg (\w{4} \w{4})", await shown.text())
    assert pin
    await room.direct("U0KARI", f"det er meg {pin[1]}")
    assert "Da er du Kari Dal her også" in (await room.to("U0KARI", "Da er du")).words
    await world.settled()
    assert "Du er med" in (await room.to("U0KARI", "Du er med")).words, "her own message came to her in Slack"
    assert await names_in_round(world) == ["Kari Dal"]


async def test_from_teams_to_the_page_by_a_link(world: Mixed) -> None:
    kari = world.team.person("Kari Dal")
    await kari.join(world.team.find("Bli med", CHANNEL), "Skien")
    await world.settled()
    await kari.say("fortsett på nettsiden")
    await world.team.until(lambda: "/meg/" in str([one.said for one in world.team.outside.standing(kari.talk)]))
    link = re.search(r"http://runde\.example(/meg/\w+)", world.team.find("/meg/", kari.talk).said)
    assert link
    phone = await world.browser()
    assert "Ja, jeg er Kari Dal" in await phone.page(link[1])
    assert "Ja, jeg er Kari Dal" in await phone.page(link[1]), "to look changes nothing"
    answer = await phone.submit(link[1], {})
    assert (answer.status, answer.headers["Location"]) == (303, f"/r/{await code_of(world)}")
    assert "Du er med" in await phone.page(answer.headers["Location"])
    assert await names_in_round(world) == ["Kari Dal"]
    stranger = await world.browser()
    assert "Koden virker ikke" in await stranger.page(link[1], status=422), "it works once"


async def test_a_guest_who_follows_the_link_is_told_what_happens(world: Mixed) -> None:
    browser, kari = await guest(world, "Gjest Dal"), world.team.person("Kari Dal")
    await kari.join(world.team.find("Bli med", CHANNEL), "Skien")
    await world.settled()
    assert await names_in_round(world) == ["Gjest Dal", "Kari Dal"]
    await kari.say("koden min")
    await world.team.until(lambda: "/meg/" in str([one.said for one in world.team.outside.standing(kari.talk)]))
    link = re.search(r"(/meg/\w+)", world.team.find("/meg/", kari.talk).said)
    assert link
    assert "blir Kari Dal sitt" in await browser.page(link[1])
    assert (await browser.submit(link[1], {})).status == 303
    assert await names_in_round(world) == ["Kari Dal"]
    assert await groups_of(world.house) == []
    assert "Du er med" in await browser.page(browser.base)


async def test_pins_are_not_to_be_guessed(world: Mixed) -> None:
    browser = await world.browser()
    for _ in range(20):
        await browser.page("/meg/aaaa2222", status=422)
    await browser.page("/meg/aaaa2222", status=429)


async def test_the_page_that_takes_the_pin_is_taken_to_the_new_seat(world: Mixed) -> None:
    """The old seat is nobody's any more; the page is sent on, and what was written there can be sent again."""
    first = await guest(world, "Kari Dal")
    await first.page(first.base)
    kari = world.team.person("Kari Teams")
    await kari.join(world.team.find("Bli med", CHANNEL), "Skien")
    await world.team.person("Ola Berg").join(world.team.find("Bli med", CHANNEL), "Skien")
    await world.settled()
    lead = world.team.person("Berit Lead")
    for verb in ("propose_groups", "start"):
        await lead.press(lead.card("Du leder"), verb)
        await world.settled()
    await kari.say("koden min")
    await world.team.until(lambda: "/meg/" in str([one.said for one in world.team.outside.standing(kari.talk)]))
    pin = re.search(r"/meg/(\w+)", world.team.find("/meg/", kari.talk).said)
    assert pin
    round_ = await round_of(world.house)
    place = re.search(r'data-slot="mine" data-place="([^"]+)"', await first.page(first.base))
    assert place
    answer = {"place": place[1], "press": {"action": "answer", "submits": True}}
    said = await first.send("say", {"place": place[1], "text": f"det er meg {pin[1]}"})
    assert said["go"] == first.base
    written = {"inputs": {f"answer:{round_.id}:1": "Skrevet etterpå"}}
    await first.send("act", {**answer, **written}, status=403)
    place = re.search(r'data-slot="mine" data-place="([^"]+)"', await first.page(said["go"]))
    assert place
    assert "Lagret" in (await first.send("act", {**answer, **written, "place": place[1]}))["html"]
    async with world.house.store.unit_of_work() as uow:
        [one] = await uow.answers.all(round_.id, "answer")
    assert one.text == "Skrevet etterpå"
