"""Two gatherings of one partnership are evaluated, and what they answered stands beside each other."""

from datetime import timedelta

from bot.documents.minutes_outline import outline
from bot.documents.results import results
from dialogs import minutes
from dialogs.messages import ScaleInput
from facilitation.tallies import ComparedTally
from tests.dialogs.hall import Hall, text_of, words_of

PEOPLE = ("Kari Dal", "Ola Berg", "Maximilian Ek", "Siri Lund", "Nils Haug")


async def evaluated(hall: Hall, answers: tuple[int, ...]) -> int:
    """Evaluate the gathering, with a mark from each; return the round's id."""
    assert not (await hall.say(hall.lead, "ny runde evaluering")).refused
    for name in PEOPLE[: len(answers)]:
        await hall.join(name, "Skien")
    for said in ("grupper", "start"):
        assert not (await hall.say(hall.lead, said)).refused
    round_id = (await hall.round()).id
    await marked(hall, answers)
    await hall.pass_time(6)
    await hall.say(hall.lead, "avslutt runden")
    return round_id


async def marked(hall: Hall, answers: tuple[int, ...]) -> None:
    """Give a mark from each."""
    for name, mark in zip(PEOPLE, answers, strict=False):
        form = await hall.shown(await hall.desk(name), "desk")
        scale = next(field.id for field in form.inputs if isinstance(field, ScaleInput))
        assert not (await hall.submit(name, "answer", {scale: str(mark)}, await hall.desk(name))).refused


async def test_each_municipality_stands_before_and_after_by_its_name_in_the_hall_the_minutes_and_the_files(
    hall: Hall,
) -> None:
    await hall.say(hall.lead, "ny runde skala 1-10 per kommune: Vi kjenner planen godt")
    for name, place in zip(PEOPLE, ("Skien", "Skien", "Bamble"), strict=False):
        await hall.join(name, place)
    for said in ("grupper", "start"):
        assert not (await hall.say(hall.lead, said)).refused
    await marked(hall, (3, 4, 8))
    await hall.pass_time(14)
    await marked(hall, (7, 8))
    await hall.pass_time(3)
    shown = await hall.seen(hall.hall)
    assert "Bamble: før 8, etter –" in shown
    assert "Skien: før 3,5, etter 7,5 (+4)" in shown
    round_id = (await hall.round()).id
    async with hall.store.unit_of_work() as uow:
        written = await minutes.load(uow, round_id)
    assert "('Skien', '3,5', '7,5', '4')" in str(outline(written))
    assert ("Skien", 3.5, 7.5, 4.0) in [row for sheet in results(written).sheets for row in sheet.rows]


async def test_gatherings_are_compared_in_the_hall_and_in_the_minutes(hall: Hall) -> None:
    await evaluated(hall, (4, 5, 6, 5, 5))
    assert (await hall.say(hall.lead, "sammenlign samlingene")).refused, "there is one only"
    first = hall.gathering
    await hall.say(hall.lead, "koordinatorer")
    hall.clock.time += timedelta(days=180)
    await hall.open("Vårsamling")
    async with hall.store.unit_of_work() as uow:
        partnership = await uow.partnerships.of_gathering(first)
        assert partnership is not None
        await uow.partnerships.take_in(partnership.id, hall.gathering)
        await uow.commit()
    second = await evaluated(hall, (8, 9, 7, 8, 8))
    assert "Ett spørsmål" in words_of(await hall.say(hall.lead, "sammenlign samlingene"))
    shown = text_of(await hall.shown(hall.hall, "compared-1"))
    assert "2026: 5 (5 svar)" in shown
    assert "Vårsamling" in shown
    assert "8 (5 svar)" in shown
    assert (await hall.say("Kari Dal", "sammenlign samlingene")).refused
    async with hall.store.unit_of_work() as uow:
        [found] = [one for one in (await minutes.load(uow, second)).polls if isinstance(one.tally, ComparedTally)]
    assert [round(one.tally.mean or 0) for one in found.tally.series] == [5, 8]  # type: ignore[union-attr]


async def test_what_too_few_answered_is_not_compared(hall: Hall) -> None:
    await evaluated(hall, (4, 5, 6, 5, 5))
    first = hall.gathering
    await hall.say(hall.lead, "koordinatorer")
    await hall.open("Vårsamling")
    async with hall.store.unit_of_work() as uow:
        partnership = await uow.partnerships.of_gathering(first)
        assert partnership is not None
        await uow.partnerships.take_in(partnership.id, hall.gathering)
        await uow.commit()
    await evaluated(hall, (8, 9, 7))
    assert "to samlinger" in words_of(await hall.say(hall.lead, "sammenlign samlingene"))
