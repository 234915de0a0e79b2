"""The demo plays a whole day by its programme: five rounds of five kinds, with as few people as a hall can do with."""

import pytest

from bot.demo.people import CAST
from bot.demo.scripts import DAY
from facilitation.state import Round, RoundState
from tests.bot.demo.stage import Stage

PEOPLE = 5  # what is anonymous opens then
MOST_STEPS, LOOK = 4000, 20
LAST = "Evaluering"


async def rounds(stage: Stage) -> list[Round]:
    async with stage.store.unit_of_work() as uow:
        return list(await uow.rounds.of(stage.gathering_id))


@pytest.mark.timeout(240)
async def test_a_whole_day_is_played_from_the_welcome_to_the_evaluation(stage: Stage) -> None:
    await stage.demo.choose(DAY)
    for one in CAST[PEOPLE:]:
        stage.demo.take_over(one.slug)
    stage.demo.play(on=True)
    held: list[Round] = []
    for step in range(MOST_STEPS):
        await stage.step()
        if step % LOOK == 0:
            held = await rounds(stage)
            if held and held[-1].title == LAST and held[-1].is_over:
                break
    assert {one.title: one.state for one in held} == dict.fromkeys(
        ("Runde rundt bordet", "Refleksjon i grupper", "Skala 1–10", "Framtidsbilde 2035", LAST), RoundState.CLOSED
    )
