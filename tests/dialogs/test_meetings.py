"""Coordinators' meetings through chat alone: planned, called, answered, with deputies, held or not."""

from datetime import UTC, datetime

import pytest

from tests.dialogs.hall import Hall, text_of, words_of

KARI, OLA, SIV = "Kari Dal", "Ola Berg", "Siv Lund"
PLAN = """møteplan
Torsdag 11. februar 2027 kl. 09-12, Koordinatormøte, Rådhuset i Skien
Torsdag 19. august 2027 kl. 09.00-12.00, Koordinatormøte
"""


@pytest.fixture
async def partnership(hall: Hall) -> Hall:
    """Skien with a coordinator and her deputy, Bamble with a coordinator."""
    hall.clock.time = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for name, place in ((KARI, "Skien"), (OLA, "Skien"), (SIV, "Bamble")):
        await hall.join(name, place)
    for said in ("Kari er koordinator for Skien", "Ola er vara for Skien", "Siv er koordinator for Bamble"):
        assert not (await hall.say(hall.lead, said)).refused
    return hall


@pytest.fixture
async def planned(partnership: Hall) -> Hall:
    """The year's meetings, pasted, looked over and kept."""
    hall = partnership
    assert "Jeg fant 2 møter" in words_of(await hall.say(hall.lead, PLAN))
    assert "2 møter er lagret" in words_of(await hall.say(hall.lead, "lagre møteplanen"))
    return hall


async def test_a_plan_is_echoed_as_text_that_can_be_mended_and_kept(partnership: Hall) -> None:
    hall = partnership
    await hall.say(hall.lead, PLAN)
    form = await hall.shown(await hall.desk(hall.lead), "meeting-plan")
    assert form.inputs[0].value.splitlines() == [
        "torsdag 11. februar 2027 kl. 09.00–12.00, Koordinatormøte, Rådhuset i Skien",
        "torsdag 19. august 2027 kl. 09.00–12.00, Koordinatormøte",
    ]
    mended = form.inputs[0].value.replace("11. februar", "18. februar")
    assert not (await hall.submit(hall.lead, "keep_meetings", {"plan": mended})).refused
    seen = words_of(await hall.say(SIV, "møter"))
    assert "1: torsdag 18. februar 2027 kl. 09.00–12.00, Koordinatormøte, Rådhuset i Skien" in seen
    assert "torsdag 19. august 2027" in await hall.seen(hall.hall)


async def test_a_doubtful_line_is_echoed_until_it_has_been_seen_as_it_was_understood(partnership: Hall) -> None:
    hall = partnership
    await hall.say(hall.lead, PLAN)
    doubtful = "fredag 11. februar 2027 kl. 09-12, Koordinatormøte"
    assert "Se over" in words_of(await hall.submit(hall.lead, "keep_meetings", {"plan": doubtful}))
    form = await hall.shown(await hall.desk(hall.lead), "meeting-plan")
    assert form.inputs[0].value == "torsdag 11. februar 2027 kl. 09.00–12.00, Koordinatormøte"
    assert "Ukedagen stemmer ikke" in text_of(form)
    assert "Ingen møter" in words_of(await hall.say(SIV, "møter"))
    assert "1 møte er lagret" in words_of(await hall.say(hall.lead, "lagre møteplanen"))


async def test_a_year_by_rule_avoids_holidays_and_says_what_it_left_out(partnership: Hall) -> None:
    hall = partnership
    assert "Jeg fant 2 møter" in words_of(await hall.say(hall.lead, "møteplan 2027"))
    form = await hall.shown(await hall.desk(hall.lead), "meeting-plan")
    spring, autumn = form.inputs[0].value.splitlines()
    assert spring.startswith("torsdag ")
    assert "2027, Koordinatormøte" in autumn
    assert not (await hall.say(hall.lead, "lagre møteplanen")).refused
    again = await hall.say(hall.lead, "lagre møteplanen")
    assert again.refused, "the form has been sent"


async def test_only_the_facilitator_plans_and_only_the_inviter_moves(planned: Hall) -> None:
    hall = planned
    assert (await hall.say(KARI, PLAN)).refused
    assert (await hall.say(KARI, "avlys møte 1")).refused
    assert (await hall.say(hall.lead, "avlys møte 9")).refused


async def test_the_notice_brings_the_agenda_and_what_is_still_open_comes_first(planned: Hall) -> None:
    hall = planned
    await hall.say(KARI, "tiltak: jeg ringer NAV innen 1. februar")
    await hall.say(KARI, "lagre tiltaket")
    agenda = "saksliste 1\nVelkommen, 10 min\nStatus fra kommunene\nPersonalsak (lukket)"
    seen = words_of(await hall.say(hall.lead, agenda))
    assert "1 kl. 09.00 Oppfølging: ringer NAV" in seen
    assert "Personalsak (lukket)" in seen
    assert "sendt til 2 personer" in words_of(await hall.say(hall.lead, "kall inn til møte 1"))
    notice = text_of(await hall.shown(await hall.desk(SIV), "meeting-1"))
    for said in (
        "Du er kalt inn",
        "torsdag 11. februar 2027 kl. 09.00–12.00",
        "Rådhuset i Skien",
        "Velkommen",
        "Bamble",
    ):
        assert said in notice
    too_long = await hall.say(hall.lead, "saksliste 1\nVelkommen, 200 min")
    assert "lengre enn møtet" in words_of(too_long)


async def test_absence_calls_in_the_deputy_with_one_press(planned: Hall) -> None:
    hall = planned
    await hall.say(hall.lead, "kall inn til møte 1")
    assert "forfall til «Koordinatormøte»" in words_of(await hall.say(KARI, "jeg melder forfall til møte 1"))
    desk = await hall.desk(hall.lead)
    kari = await hall.person(KARI)
    asked = await hall.shown(desk, f"regrets-1-{kari.id}")
    assert "vara for Skien" in text_of(asked)
    [press] = asked.buttons
    assert press.label == "Kall inn Ola Berg"
    assert not (await hall.press(hall.lead, press.action, dict(press.values), desk)).refused
    assert "Ola Berg er kalt inn for Kari Dal" in text_of(await hall.shown(desk, f"regrets-1-{kari.id}"))
    notice = text_of(await hall.shown(await hall.desk(OLA), "meeting-1"))
    assert "Du møter i stedet for Kari Dal" in notice
    assert not (await hall.say(OLA, "jeg kommer på møtet")).refused
    assert (await hall.press(SIV, press.action, dict(press.values))).refused
    await hall.pass_time(60 * 24 * 79)
    assert "11. februar" in text_of(await hall.shown(await hall.desk(OLA), "morning"))
    assert "morning" not in await keys(hall, KARI), "who has sent her regrets is left in peace"
    await hall.say(KARI, "jeg kommer på møtet")
    assert "trengs ikke vara" in text_of(await hall.shown(await hall.desk(OLA), "meeting-1"))
    assert not (await hall.shown(await hall.desk(OLA), "meeting-1")).buttons


async def test_a_meeting_is_meant_without_its_number_and_a_moved_one_needs_no_deputy(planned: Hall) -> None:
    hall = planned
    for said in ("saksliste:\nStatus i kommunene 30 min", "kall inn til møtet"):
        assert not (await hall.say(hall.lead, said)).refused
    assert "Status i kommunene" in text_of(await hall.shown(await hall.desk(SIV), "meeting-1"))
    await hall.say(KARI, "Jeg kan ikke komme på møtet.")
    await hall.say(hall.lead, "kall inn Ola som vara for Kari i møte 1")
    asked = f"regrets-1-{(await hall.person(KARI)).id}"
    assert asked in await keys(hall, hall.lead)
    await hall.say(hall.lead, "flytt møtet til fredag 12. februar 2027 kl. 10-12")
    assert asked not in await keys(hall, hall.lead)
    assert "trengs ikke vara" in text_of(await hall.shown(await hall.desk(OLA), "meeting-1"))
    assert "Møtet har fått ny tid" in text_of(await hall.shown(await hall.desk(KARI), "meeting-1"))


async def keys(hall: Hall, name: str) -> set[str]:
    place = await hall.desk(name)
    async with hall.store.unit_of_work() as uow:
        return {one.post.key for one in await uow.posts.since([place], 0)}


async def test_reminders_stop_only_when_somebody_says_that_it_was_held(planned: Hall) -> None:
    hall = planned
    hall.clock.time = datetime(2027, 2, 11, 12, tzinfo=UTC)
    await hall.pass_time(60 * 24)
    asked = await hall.shown(await hall.desk(hall.lead), "morning")
    assert "Ble «Koordinatormøte» torsdag 11. februar holdt?" in text_of(asked)
    held, not_held = asked.buttons
    assert "flytt møte 1 til" in words_of(await hall.press(hall.lead, not_held.action, dict(not_held.values)))
    await hall.pass_time(60 * 24 * 7)
    assert "holdt?" in text_of(await hall.shown(await hall.desk(hall.lead), "morning"))
    moved = await hall.say(hall.lead, "flytt møte 1 til torsdag 4. mars kl. 10-12")
    assert "torsdag 4. mars kl. 10.00–12.00" in words_of(moved)
    hall.clock.time = datetime(2027, 3, 4, 12, tzinfo=UTC)
    await hall.press(hall.lead, held.action, dict(held.values))
    before = (await hall.shown(await hall.desk(hall.lead), "morning")).epoch
    await hall.pass_time(60 * 24 * 30)
    assert (await hall.shown(await hall.desk(hall.lead), "morning")).epoch == before


async def test_a_meeting_called_off_is_told_and_forgotten(planned: Hall) -> None:
    hall = planned
    await hall.say(hall.lead, "kall inn til møte 1")
    assert "er avlyst" in words_of(await hall.say(hall.lead, "avlys møte 1"))
    notice = await hall.shown(await hall.desk(KARI), "meeting-1")
    assert "Møtet er avlyst" in text_of(notice)
    assert not notice.buttons
    assert "11. februar" not in words_of(await hall.say(KARI, "møter"))
    assert (await hall.say(hall.lead, "møtet ble holdt")).refused


async def test_a_coordinator_who_leaves_takes_no_meeting_with_her(planned: Hall) -> None:
    hall = planned
    await hall.say(hall.lead, "kall inn til møte 1")
    await hall.say(KARI, "jeg slutter som koordinator")
    assert not (await hall.say(OLA, "jeg kommer på møte 1")).refused
    assert (await hall.say(KARI, "jeg kommer på møte 1")).refused


DATES = """finn dato
torsdag 8. april 2027 kl. 09-12
fredag 9. april 2027 kl. 09-12, Rådhuset
"""


async def test_a_date_is_found_among_some(partnership: Hall) -> None:
    hall = partnership
    assert (await hall.say(KARI, DATES)).refused
    assert (await hall.say(hall.lead, "finn dato\ntorsdag 8. april 2027 kl. 09-12")).refused
    assert "2 koordinatorer er spurt" in words_of(await hall.say(hall.lead, DATES))
    for name, fits in ((KARI, "0\n1"), (SIV, "1")):
        desk = await hall.desk(name)
        form = await hall.shown(desk, "dates-1")
        assert "Hvilke dager kan du?" in {one.label for one in form.inputs}
        assert not (await hall.submit(name, "dates_fit", {**form.buttons[0].values, "fits": fits}, desk)).refused
    assert (await hall.submit(OLA, "dates_fit", {"meeting": "1", "fits": "0"})).refused, "the deputy was not asked"
    overview = await hall.shown(await hall.desk(hall.lead), "overview-1")
    assert "fredag 9. april kl. 09.00–12.00, Rådhuset: 2 av 2 (Kari Dal, Siv Lund)" in text_of(overview)
    assert [button.primary for button in overview.buttons] == [False, True]
    assert not await coming(hall)
    chosen = await hall.press(hall.lead, "choose_date", dict(overview.buttons[1].values))
    assert "fredag 9. april 2027 kl. 09.00–12.00" in words_of(chosen)
    assert (await hall.press(hall.lead, "choose_date", dict(overview.buttons[0].values))).refused
    assert "Hvilke dager" not in await hall.seen(await hall.desk(KARI))
    assert "fredag 9. april" in await coming(hall)
    await hall.say(hall.lead, "kall inn til møte 1")
    assert "kommer" in text_of(await hall.shown(await hall.desk(KARI), "meeting-1"))


async def coming(hall: Hall) -> str:
    """Return the meetings to come, nothing while there are none."""
    seen = words_of(await hall.say(hall.lead, "møter"))
    return "" if "Ingen møter" in seen else seen
