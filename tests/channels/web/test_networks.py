"""The pages of a network and of its municipalities: who may open them, and what stands there after three years."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import event

from tests.channels.web.house import Browser, Guests
from tests.dialogs.hall import Company
from tests.stories.years import KNOWN, LEAD, OPENED, three_years

NETWORK = (
    "Ungt utenforskap",
    "3 samlinger siden 2024. 6 kommuner og andre er med. Berit Aas leder nettverket.",
    "6 deltakere fra 6 steder",
    "retning",
    "Femti flere unge",
    f"{KNOWN} Hva ble det til?, 14. oktober 2026. 6 har svart",
    "Bamble Før 8 , Etter → 8 ±0",
    "Hvor nyttig",
    "Ny velferdsavtale",
    "Folkehelse i Telemark : Bamble, Skien",
)
SKIEN = (
    "Lage en oversikt",
    "Oversikten er i bruk",
    f"{KNOWN} Samling Før Etter Oppstart på Skien fritidspark, 14. mars 2024 3 5",
    "En fast voksen til alle",
    "vedtatt",
)
DRAFT = "Flere skjemaer"


@pytest.fixture
async def room(guests: Guests) -> Company:
    """Three years are past; the first gathering's names are not kept so long, but what it came to is."""
    await three_years(guests.house.store)
    guests.clock.time = OPENED[-1] + timedelta(days=39)
    await guests.house.conductor.ring()
    house = guests.house
    return Company(clock=guests.clock, store=house.store, conductor=house.conductor, gathering=3, lead=LEAD.name)


async def address(room: Company, name: str, said: str) -> str:
    """Return the address that somebody is given."""
    reply = await room.say(name, said)
    assert reply.message is not None
    return next(link.path for link in reply.message.links)


async def read(browser: Browser, path: str) -> str:
    """Return what a page says, without its marks."""
    page = (await browser.page(path)).partition("<main")[2]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


async def test_three_years_of_a_network_stand_on_its_page(guests: Guests, room: Company) -> None:
    asked: list[object] = []
    path, someone = await address(room, room.lead, "nettverket"), await guests.browser()
    event.listen(guests.house.store._engine.sync_engine, "before_cursor_execute", lambda *seen: asked.append(seen))
    page = await read(someone, path)
    assert [told for told in NETWORK if told not in page] == []
    assert len(asked) < 30, "as many questions to the database however old the network is"
    assert 'href="/svar/' in await someone.page(path), "whoever leads reads the answers too"


async def test_a_municipalitys_page_is_for_its_own_and_drafts_for_its_coordinators(
    guests: Guests, room: Company
) -> None:
    someone, network = await guests.browser(), await address(room, "Kari Dal", "nettverket")
    own = await address(room, "Kari Dal", "kommunesiden")
    page = await read(someone, own)
    assert [told for told in (*SKIEN, DRAFT) if told not in page] == []
    led = await read(someone, await address(room, room.lead, "kommunesiden Skien"))
    assert SKIEN[-2] in led
    assert DRAFT not in led
    assert own in await someone.page(network), "the pages lead to each other"
    assert network in await someone.page(own)
    assert "/svar/" not in await someone.page(network)
    member = await room.say("Odd Lien", "nettverket")
    assert member.message is not None
    assert not member.message.links, "who only takes part reads it in the chat"
    token = own.split("/")[2]
    for wrong in (f"/kommune/{token}/bamble", f"/nettverk/{token}/99", "/nettverk/nobodys/1", f"/kommune/{token}/x"):
        await someone.page(wrong, 404)
    assert not (await room.say("Kari Dal", "steng sidene mine")).refused
    await someone.page(own, 404)
