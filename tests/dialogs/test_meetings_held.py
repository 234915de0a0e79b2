"""A meeting from its papers to its roll, through chat alone; formal ones number their cases and count who is there."""

from datetime import UTC, datetime

import pytest

from dialogs.meeting_papers import load
from dialogs.messages import ChoiceInput, Message
from facilitation.meetings.papers import Papers, reader_of
from tests.dialogs.hall import Hall, text_of, words_of

KARI, OLA, SIV, LINN = "Kari Dal", "Ola Berg", "Siv Lund", "Linn Moe"
SAID = (
    "Kari er koordinator for Skien",
    "Ola er vara for Skien",
    "Siv er koordinator for Bamble",
    "møteplan\nTorsdag 11. februar 2027 kl. 09-12, Koordinatormøte, Rådhuset i Skien",
    "lagre møteplanen",
    "saksliste 1\nVelkommen, 10 min\nStatus fra kommunene\nPersonalsak (lukket)",
)


@pytest.fixture
async def planned(hall: Hall) -> Hall:
    """Two municipalities, a deputy and a guest, with a meeting and its agenda."""
    hall.clock.time = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for name, place in ((KARI, "Skien"), (OLA, "Skien"), (SIV, "Bamble"), (LINN, "NAV")):
        await hall.join(name, place)
    for said in SAID:
        reply = await hall.say(hall.lead, said)
        assert not reply.refused, words_of(reply)
    return hall


async def notice(hall: Hall, name: str) -> Message:
    return await hall.shown(await hall.desk(name), "meeting-1")


async def papers(hall: Hall, name: str) -> Papers:
    reader = await hall.person(name)
    async with hall.store.unit_of_work() as uow:
        return await load(uow, 1, reader.id)


async def test_the_notice_brings_each_their_own_address_for_the_papers(planned: Hall) -> None:
    hall = planned
    called = await hall.say(hall.lead, "kall inn til møte 1")
    assert called.message is not None
    own = {link.path for link in called.message.links}
    theirs = {link.path for name in (KARI, SIV) for link in (await notice(hall, name)).links}
    assert len(own) == 3, "in Word, as PDF and for the calendar"
    assert len(theirs) == 6
    assert not own & theirs
    assert all(path.startswith("/innkalling/1/") for path in own | theirs)


async def test_a_deputy_gets_papers_and_whoever_has_left_has_none(planned: Hall) -> None:
    hall = planned
    await hall.say(hall.lead, "kall inn til møte 1")
    before = dict((await papers(hall, KARI)).meeting.papers)[(await hall.person(KARI)).id]
    await hall.say(KARI, "jeg melder forfall til møte 1")
    await hall.say(hall.lead, "kall inn Ola som vara for Kari i møte 1")
    assert (await notice(hall, OLA)).links
    await hall.say(KARI, "jeg slutter som koordinator")
    assert reader_of((await papers(hall, OLA)).meeting, before) == ""


async def test_an_observer_may_speak_and_reads_no_closed_item(planned: Hall) -> None:
    hall = planned
    assert "talerett" in words_of(await hall.say(hall.lead, "Linn er observatør i møte 1 som fylkeslege"))
    await hall.say(hall.lead, "kall inn til møte 1")
    seen = text_of(await notice(hall, LINN))
    assert "observatør med talerett" in seen
    assert "Fylkeslege" in seen or "fylkeslege" in seen
    assert "Lukket sak" in seen
    assert "Personalsak" not in seen
    assert "Personalsak (lukket)" in text_of(await notice(hall, SIV))
    assert (await hall.say(KARI, "Linn er observatør i møte 1")).refused


async def test_a_plain_meeting_shows_no_numbers_of_cases_and_no_quorum(planned: Hall) -> None:
    hall = planned
    hall.clock.time = datetime(2027, 2, 11, 8, tzinfo=UTC)
    there = words_of(await hall.say(hall.lead, "til stede i møte 1: Kari, Siv"))
    assert "Kari Dal (Skien)" in there
    assert "vedtaksført" not in there
    assert "1/27" not in words_of(await hall.say(hall.lead, "saksliste 1"))


async def test_a_formal_meeting_numbers_its_cases_through_the_year(planned: Hall) -> None:
    hall = planned
    await hall.say(hall.lead, "møteplan\nTorsdag 19. august 2027 kl. 09-12, Styremøte")
    await hall.say(hall.lead, "lagre møteplanen")
    assert "når 1 med stemmerett" in words_of(await hall.say(hall.lead, "formelt møte 1"))
    assert "3/27 kl. 10.35 Personalsak (lukket)" in words_of(await hall.say(hall.lead, "saksliste 1"))
    await hall.say(hall.lead, "formelt møte 2")
    assert "4/27" in words_of(await hall.say(hall.lead, "saksliste 2\nBudsjett"))
    again = words_of(await hall.say(hall.lead, "saksliste 1\nStatus fra kommunene\nØkonomi"))
    assert "2/27 kl. 09.00 Status" in again, "a case keeps its number"
    assert "5/27" in again, "and no number is used twice"
    await hall.say(hall.lead, "vanlig møte 1")
    assert "2/27" not in words_of(await hall.say(hall.lead, "saksliste 1"))


async def test_the_roll_is_taken_by_a_form_and_says_whether_they_are_enough(planned: Hall) -> None:
    hall = planned
    await hall.say(hall.lead, "møte 1 er vedtaksført med 2")
    await hall.say(hall.lead, "Linn er observatør i møte 1")
    await hall.say(hall.lead, "kall inn til møte 1")
    await hall.say(SIV, "jeg kommer på møte 1")
    early = await hall.say(hall.lead, "til stede i møte 1: Kari")
    assert "ikke vært" in words_of(early)
    hall.clock.time = datetime(2027, 2, 11, 8, tzinfo=UTC)
    asked = (await hall.say(hall.lead, "oppmøte")).message
    assert asked is not None
    [field] = asked.inputs
    assert isinstance(field, ChoiceInput)
    assert [choice.label for choice in field.choices] == [
        "Kari Dal (Skien)", "Siv Lund (Bamble)", "Linn Moe (NAV, observatør)",
    ]  # fmt: skip
    assert field.value == (await hall.person(SIV)).id, "whoever said so is ticked already"
    ids = [(await hall.person(name)).id for name in (SIV, LINN)]
    values = {**asked.buttons[0].values, "present": "\n".join(ids)}
    missed = words_of(await hall.submit(hall.lead, "keep_roll", values))
    assert "ikke vedtaksført: 1 med stemmerett" in missed
    reply = await hall.say(hall.lead, "til stede: Kari, Siv, Linn")
    assert "Møtet er vedtaksført: 2 med stemmerett" in words_of(reply)
    assert reply.message is not None
    assert reply.message.links, "the minutes so far"
    assert "ikke innkalt" in words_of(await hall.say(hall.lead, "til stede: Ola"))
    assert (await hall.say(KARI, "oppmøte")).refused


async def test_the_minutes_tell_of_the_rounds_held_that_day_and_what_came_of_them(planned: Hall) -> None:
    hall = planned
    hall.clock.time = datetime(2027, 2, 11, 8, tzinfo=UTC)
    values = {"text": "Hva gjør vi sammen?", "template": "igp-short"}
    assert not (await hall.submit(hall.lead, "new_round", values)).refused
    for name, place in ((KARI, "Skien"), (OLA, "Skien"), (SIV, "Bamble")):
        await hall.join(name, place)
    for said in ("lag grupper", "start"):
        assert not (await hall.say(hall.lead, said)).refused
    await hall.say(KARI, "tiltak: jeg ringer NAV innen 1. mars")
    await hall.say(KARI, "lagre tiltaket")
    await hall.say(hall.lead, "til stede i møte 1: Kari, Siv")
    held = await papers(hall, SIV)
    assert [one.text for one in held.actions] == ["ringer NAV"]
    assert len(held.rounds) == 1
    hall.clock.time = datetime(2027, 2, 11, 12, tzinfo=UTC)
    await hall.say(hall.lead, "møte 1 ble holdt")
    assert {link.label for link in (await notice(hall, SIV)).links} == {
        "Møtereferat i Word", "Møtereferat som PDF",
    }  # fmt: skip
    offered = (await hall.say(SIV, "møtereferat")).message
    assert offered is not None
    assert len(offered.links) == 5
    assert (await hall.say(LINN, "møtereferat 1")).refused, "she was not asked"
