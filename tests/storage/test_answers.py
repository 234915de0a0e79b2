"""Reading answers: one's own, a group's, everybody's, and who has given none."""

from dialogs.ports import AnswerBox, Store
from dialogs.records import AnswerCount
from tests.storage.stories import NOW, THANKS, answer, begun, minutes


async def test_answers_are_read_by_person_and_part(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils"))
    first, second = answer(round_.id, "marit", "En", part=1), answer(round_.id, "marit", "To", part=2)
    await box.file("d1", [second, first], THANKS)
    await box.file("d2", [answer(round_.id, "nils", "Tre")], THANKS)
    async with store.unit_of_work() as work:
        assert await work.answers.of(round_.id, "marit") == {1: "En", 2: "To"}
        assert await work.answers.of(round_.id, "marit", "commitment") == {}
        both = await work.answers.of_many(round_.id, ["marit", "nils", "ole"], "answer")
    assert both == {"marit": {1: "En", 2: "To"}, "nils": {1: "Tre"}}


async def test_all_answers_stand_in_the_order_they_were_first_given(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils"))
    await box.file("d1", [answer(round_.id, "nils", "Først")], THANKS)
    await box.file("d2", [answer(round_.id, "marit", "Så jeg")], THANKS)
    await box.file("d3", [answer(round_.id, "nils", "Endret", at=minutes(1))], THANKS)
    async with store.unit_of_work() as work:
        given = await work.answers.all(round_.id, "answer")
    assert given == [answer(round_.id, "nils", "Endret", at=minutes(1)), answer(round_.id, "marit", "Så jeg")]


async def test_who_has_not_answered_is_named_and_counted(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils"), ("ole", "pia", "per"))
    for person in ("nils", "pia"):
        await box.file(f"of-{person}", [answer(round_.id, person, part=part) for part in (1, 2)], THANKS)
    async with store.unit_of_work() as work:
        assert await work.answers.missing(round_.id, "answer") == ["marit", "ole", "per"]
        assert await work.answers.missing(round_.id, "answer", 2) == ["ole", "per"]
        assert await work.answers.missing(round_.id, "commitment", 1) == ["marit", "nils"]
        counts = await work.answers.counts(round_.id, "answer")
    assert counts == {0: AnswerCount(2, 5), 1: AnswerCount(1, 2), 2: AnswerCount(1, 3)}


async def test_who_has_left_is_not_waited_for(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils", "ole"))
    await box.file("d1", [answer(round_.id, "marit")], THANKS)
    async with store.unit_of_work() as work:
        await work.participants.leave(round_.id, "marit", NOW)
        await work.participants.leave(round_.id, "nils", NOW)
        assert await work.answers.missing(round_.id, "answer") == ["ole"]
        assert await work.answers.counts(round_.id, "answer") == {0: AnswerCount(0, 1), 1: AnswerCount(0, 1)}
        assert await work.answers.of(round_.id, "marit") != {}


async def test_a_round_without_people_has_nothing_to_count(store: Store) -> None:
    async with store.unit_of_work() as work:
        assert await work.answers.counts(1, "answer") == {0: AnswerCount(0, 0)}
