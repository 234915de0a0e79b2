"""The demo's time machine: weeks pass in a moment, and what is seen is what Runde sent on the way, due by due."""

from datetime import date, timedelta

import pytest

from bot.demo.people import CAST, FACILITATOR
from bot.demo.play import Demo
from bot.demo.time_machine import TimeMachine
from bot.demo.year import answers
from dialogs.messages import Button, Message
from tests.bot.demo.stage import MORNING, Stage

MEETING = date(2026, 11, 26)
BOKMAAL = [one.slug for one in (FACILITATOR, *CAST) if one.language == "nb"]


def lines(machine: TimeMachine, slug: str) -> list[tuple[date, str]]:
    """Return what somebody was told in the mornings, and when."""
    return [
        (one.day, item)
        for one in machine.letters.values()
        if one.slug == slug and one.standing.post.key == "morning"
        for section in one.standing.post.message.sections
        for item in section.items
    ]


async def looking_ahead(demo: Demo) -> TimeMachine:
    await demo.look_ahead()
    assert demo.machine is not None
    return demo.machine


async def test_weeks_pass_and_everybody_has_been_told_in_time(stage: Stage) -> None:
    machine = await looking_ahead(stage.demo)
    notices = {one.slug for one in machine.letters.values() if one.standing.post.key.startswith("meeting-")}
    assert len(notices) == 7
    assert machine.today == MORNING.date()
    assert set(machine.calendars) == notices

    await machine.go("next")
    assert machine.clock.now() < MORNING + timedelta(days=14)
    assert machine.by_day()[machine.today]
    for odd in ("0", "-1", "x", "", machine.today.isoformat(), "2028-01-01", "999"):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, nothing has moved
            await machine.go(odd)

    while machine.today <= MEETING:
        foretold = await stage.foretold()
        await machine.go("next")
        came = {line for slug in BOKMAAL for day, line in lines(machine, slug) if day == machine.today}
        assert came <= foretold, "something was sent that the facilitator could not have seen before"
    told = lines(machine, "sindre")
    assert [day for day, _ in told] == [MEETING - timedelta(days=days) for days in (30, 14, 2, 0)]
    assert all("Koordinatormøte" in line for _, line in told)
    done = [day for day, line in lines(machine, "solveig") if "læreplasser" in line]
    assert done == [date(2026, 10, 28), date(2026, 11, 9)]  # 14 and 2 days before; then she presses Ferdig
    asked = [day for day, line in lines(machine, "gunnhild") if "Kven kallar inn" in line]
    assert asked == [date(2026, 10, 21) + timedelta(weeks=week) for week in range(3)]  # then she says who
    assert [line for day, line in lines(machine, "leder") if day > MEETING] == [
        "Ble «Koordinatormøte» torsdag 26. november holdt?"
    ]

    await stage.demo.restart()
    numbered = [f"{kind}:{number}" for kind in ("action", "meeting", "follow_up") for number in range(1, 9)]
    async with stage.store.unit_of_work() as uow:
        assert not await uow.reminders.ahead(numbered), "the year before reaches into the new gathering"
    assert stage.demo.machine is None


def test_people_answer_when_they_have_been_asked_as_often_as_they_need() -> None:
    done, other = (Button("action_done", "Ferdig", {"action": number}) for number in ("1", "2"))
    once, twice = [Message(buttons=(done, other))], [Message(buttons=(done,)), Message(buttons=(done, other))]
    assert list(answers("solveig", once)) == []
    assert list(answers("solveig", twice)) == [done]
    assert list(answers("sindre", twice)) == []
