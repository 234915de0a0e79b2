"""The demo plays a whole round by itself, from an empty hall to the minutes."""

import pytest

from bot.demo.lines import bank
from bot.demo.people import CAST, Habit
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from dialogs import minutes
from facilitation.slide import read_plan
from facilitation.state import RoundState
from tests.bot.demo.stage import Stage

MOST_STEPS = 2000


@pytest.mark.timeout(240)
async def test_autopilot_leads_from_an_empty_hall_to_the_minutes(stage: Stage) -> None:
    stage.demo.play(on=True)
    for _ in range(MOST_STEPS):
        await stage.step()
        round_ = await stage.round()
        if round_ is not None and round_.is_over:
            break
    else:
        pytest.fail("The round never ended")

    assert round_.state is RoundState.CLOSED
    assert round_.asking == 0
    assert 30 * 60 < (stage.clock.now() - (round_.opened_at or stage.clock.now())).total_seconds() < 45 * 60
    async with stage.store.unit_of_work() as uow:
        answers = await uow.answers.all(round_.id, "answer")
        commitments = await uow.answers.all(round_.id, "commitment")
        people = {one.person_id: one.name for one in await uow.participants.all(round_.id)}
        written = await minutes.load(uow, round_.id)
    expected = {one.name for one in CAST if one.habit is not Habit.SILENT}
    assert set(people.values()) == {one.name for one in CAST}
    assert {people[answer.person_id] for answer in answers} == expected
    assert {people[line.person_id] for line in commitments} == expected
    groups = await stage.groups()
    assert len(groups) >= 3
    assert all(group.result_sent and {point.part for point in group.points} == {1, 2} for group in groups)
    assert any(group.parked for group in groups)

    text = markdown(outline(written))
    for group in groups:
        assert group.points[0].text.split(".")[0] in text
        assert all(held.person_id in people and people[held.person_id] in text for held in group.held)
    for rule in read_plan(bank().slide).rounds[0].roles:
        assert rule.criterion.text not in text
    assert "hår" not in text


async def test_a_result_tells_whose_point_it_is_where_several_sit_together(stage: Stage) -> None:
    stage.demo.play(on=True)
    while not any(point.organisation for group in await stage.groups() for point in group.points):
        await stage.step()
    for group in await stage.groups():
        said = {point.organisation for point in group.points} - {""}
        assert said <= set(group.organisations)
