"""A year's meetings are a series: one is moved or called off alone, or the rest with it; calendars follow."""

from datetime import UTC, datetime

import pytest
import vobject

from bot.calendars import appointment
from bot.documents.calendar_file import calendar_file
from tests.dialogs.hall import Hall, words_of

KARI = "Kari Dal"
PLAN = """møteplan
torsdag 4. februar 2027 kl. 09-11, Koordinatormøte
torsdag 11. mars 2027 kl. 09-11, Koordinatormøte
torsdag 15. april 2027 kl. 09-11, Koordinatormøte
fredag 4. juni 2027 kl. 09-15, Sommersamling
"""


@pytest.fixture
async def planned(hall: Hall) -> Hall:
    hall.clock.time = datetime(2027, 1, 11, 12, tzinfo=UTC)
    await hall.join(KARI, "Skien")
    for said in ("Kari er koordinator for Skien", PLAN, "lagre møteplanen"):
        assert not (await hall.say(hall.lead, said)).refused
    return hall


async def calendar(hall: Hall) -> list[str]:
    """Return what a subscriber's calendar shows, read back by another library."""
    kari = await hall.person(KARI)
    async with hall.store.unit_of_work() as uow:
        theirs = [appointment(one) for one in await uow.meetings.of_person(kari.id)]
    events = vobject.readOne(calendar_file(theirs).decode()).vevent_list
    told = ((one.dtstart.value, one.sequence.value, one.status.value) for one in events)
    return [f"{start:%d.%m. %H:%M} {sequence} {status}" for start, sequence, status in sorted(told)]


async def test_one_moves_alone_and_then_the_rest_with_another(planned: Hall) -> None:
    hall = planned
    assert not (await hall.say(hall.lead, "flytt møte 1 til fredag 5. februar 2027 kl. 10-12")).refused
    moved = words_of(await hall.say(hall.lead, "flytt resten fra møte 2 til mandag 15. mars 2027 kl. 13-15"))
    assert "2 møter er flyttet" in moved
    assert "mandag 19. april kl. 13.00–15.00, Koordinatormøte" in moved
    listed = words_of(await hall.say(KARI, "møter"))
    assert "fredag 4. juni kl. 09.00–15.00, Sommersamling" in listed, "a single one stays where it is"
    assert await calendar(hall) == [
        "05.02. 10:00 1 CONFIRMED",
        "15.03. 13:00 1 CONFIRMED",
        "19.04. 13:00 1 CONFIRMED",
        "04.06. 09:00 0 CONFIRMED",
    ]


async def test_one_is_called_off_alone_or_the_rest_with_it(planned: Hall) -> None:
    hall = planned
    for meeting in (1, 2, 3):
        await hall.say(hall.lead, f"kall inn til møte {meeting}")
    assert (await hall.say(KARI, "avlys resten fra møte 2")).refused
    assert (await hall.say(hall.lead, "avlys resten fra møte 4")).refused, "it stands alone"
    assert "2 møter er avlyst" in words_of(await hall.say(hall.lead, "avlys resten fra møte 2"))
    assert "Møtet er avlyst" in await hall.seen(await hall.desk(KARI))
    assert await calendar(hall) == [
        "04.02. 09:00 1 CONFIRMED",
        "11.03. 09:00 2 CANCELLED",
        "15.04. 09:00 2 CANCELLED",
        "04.06. 09:00 0 CONFIRMED",
    ]
    assert (await hall.say(hall.lead, "flytt resten fra møte 2 til 12. mars 2027")).refused, "nothing is left of it"
