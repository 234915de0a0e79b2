"""A batch of answers folded together is the same as the answers stored one after another."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from dialogs.records import Answer
from storage.folding import Slot, fold
from tests.storage.stories import NOW

ANSWERS = st.lists(
    st.builds(
        Answer,
        round_id=st.just(1),
        person_id=st.sampled_from(["marit", "nils"]),
        kind=st.just("answer"),
        part=st.sampled_from([1, 2]),
        text=st.sampled_from(["", "a", "b\nc"]),
        at=st.just(NOW),
        append=st.booleans(),
    )
)


def stored(before: dict[Slot, str], answers: Iterable[Answer]) -> dict[Slot, str]:
    """Store answers one by one, as the box does with what has been folded."""
    texts = dict(before)
    for answer in answers:
        slot = (answer.round_id, answer.person_id, answer.kind, answer.part)
        if not answer.text:
            texts.pop(slot, None)
        elif answer.append and slot in texts:
            texts[slot] += "\n" + answer.text
        else:
            texts[slot] = answer.text
    return texts


@given(before=ANSWERS, batch=ANSWERS)
def test_folding_changes_nothing_but_the_number_of_writes(before: list[Answer], batch: list[Answer]) -> None:
    there = stored({}, before)
    folded = fold(batch)
    assert stored(there, folded.values()) == stored(there, batch)
    assert len(folded) == len({(answer.person_id, answer.part) for answer in batch})
