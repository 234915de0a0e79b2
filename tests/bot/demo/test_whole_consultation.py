"""The demo plays a consultation to its end: handed to coordinators, asked around, written, carried on and sent."""

from bot.demo.people import CAST
from dialogs.places import hall
from facilitation.consultation import ORDER, Consultation, Opinion
from tests.bot.demo.stage import Stage

PLAYED = ("solveig", "leyla")  # two coordinators
MOST_STEPS = 400


async def asked(stage: Stage) -> tuple[Consultation | None, list[Opinion], int]:
    async with stage.store.unit_of_work() as uow:
        partnership = await uow.partnerships.of_gathering(stage.gathering_id)
        found = await uow.consultations.of_partnership(partnership.id) if partnership else []
        opinions = list(await uow.opinions.of_consultations([one.id for one in found])) if found else []
        return (
            (found[-1] if found else None),
            opinions,
            sum([len(await uow.opinions.inputs(one.id)) for one in opinions]),
        )


async def test_each_municipality_carries_its_answers_from_draft_to_sent(stage: Stage) -> None:
    await stage.demo.choose("consultation")
    for one in CAST:
        if one.slug not in PLAYED:
            stage.demo.take_over(one.slug)
    stage.demo.play(on=True)
    found, opinions, inputs = await asked(stage)
    for _ in range(MOST_STEPS):
        await stage.step()
        found, opinions, inputs = await asked(stage)
        if found is not None and found.closed:
            break
    assert found is not None
    assert found.closed
    assert sorted(one.organisation for one in opinions) == ["Porsgrunn", "Skien"]
    ways = {tuple(step.stage for step in given.steps) for one in opinions for given in one.answers}
    assert ways == {ORDER}, "every answer has gone the whole way"
    assert inputs == len(PLAYED) * len(found.questions), "what was said at home, to each question"
    async with stage.store.unit_of_work() as uow:
        [shown] = [
            one.post for one in await uow.posts.since([hall(stage.gathering_id)], 0) if "consult" in one.post.key
        ]
    assert not shown.message.buttons
