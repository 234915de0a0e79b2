"""The pages of a network and of its municipalities: who may open them, and what stands there after three years."""

import re
from datetime import timedelta

from tests.channels.web.house import Guests
from tests.dialogs.hall import Company
from tests.stories.years import KNOWN, LEAD, OPENED, three_years


async def address(room: Company, name: str, said: str) -> str:
    """Return the address that somebody is given."""
    reply = await room.say(name, said)
    assert reply.message is not None
    return next(link.path for link in reply.message.links)


def text_of(page: str) -> str:
    """Return what a page says, without its marks."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.partition("<main")[2]))


async def test_three_years_stand_on_the_pages_and_only_for_those_they_are_for(guests: Guests) -> None:
    room = Company(clock=guests.clock, store=guests.house.store, conductor=guests.house.conductor)
    await three_years(guests.house.store)
    guests.clock.time, room.lead, room.gathering = OPENED[-1] + timedelta(days=39), LEAD.name, 3
    await guests.house.conductor.ring()  # the first gathering's names are not kept so long; what it came to is
    someone = await guests.browser()
    theirs = {name: await address(room, name, "nettverket") for name in (room.lead, "Kari Dal")}
    member = await room.say("Odd Lien", "nettverket")
    assert member.message is not None
    assert not member.message.links, "who only takes part reads it in the chat"

    network = text_of(await someone.page(theirs[room.lead]))
    for told in (
        "Ungt utenforskap",
        "3 samlinger siden 2024. 6 kommuner og andre er med. Berit Aas leder nettverket.",
        "6 deltakere fra 6 steder",
        "retning",
        "Femti flere unge",
        "Hvor nyttig",
        "Ny velferdsavtale",
        "Folkehelse i Telemark : Bamble, Skien",
    ):
        assert told in network, told
    assert 'href="/svar/' in await someone.page(theirs[room.lead]), "whoever leads reads the answers too"
    assert "/svar/" not in await someone.page(theirs["Kari Dal"])

    own = await address(room, "Kari Dal", "kommunesiden")
    skien = text_of(await someone.page(own))
    for told in (
        KNOWN,
        "Oppstart på Skien fritidspark, 14. mars 2024 3 5",
        "Lage en oversikt",
        "Oversikten er i bruk",
        "En fast voksen til alle",
        "Flere skjemaer",
        "vedtatt",
    ):
        assert told in skien, told
    led = text_of(await someone.page(await address(room, room.lead, "kommunesiden Skien")))
    assert "En fast voksen til alle" in led
    assert "Flere skjemaer" not in led, "a draft is the coordinators' own"
    assert own in await someone.page(theirs["Kari Dal"]), "the pages lead to each other"
    assert theirs["Kari Dal"] in await someone.page(own)

    token = own.split("/")[2]
    for wrong in (f"/kommune/{token}/bamble", f"/nettverk/{token}/99", "/nettverk/nobodys/1", f"/kommune/{token}/x"):
        await someone.page(wrong, 404)
    assert not (await room.say("Kari Dal", "steng sidene mine")).refused
    await someone.page(own, 404)
