"""What several answers in one batch come to, as if they had been stored one after another. No SQL here."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dialogs.records import Answer

Slot = tuple[int, str, str, int]  # round, person, kind, part


def fold(answers: Iterable[Answer]) -> Mapping[Slot, Answer]:
    """Return one answer for each slot: a text to put there, one to `append`, or an empty one to clear it."""
    folded: dict[Slot, Answer] = {}
    for answer in answers:
        slot = (answer.round_id, answer.person_id, answer.kind, answer.part)
        folded[slot] = _after(folded[slot], answer) if slot in folded else answer
    return folded


def _after(earlier: Answer, later: Answer) -> Answer:
    if not later.append or not later.text:
        return later
    if not earlier.text:
        return replace(later, append=False)
    return replace(later, text=f"{earlier.text}\n{later.text}", append=earlier.append)
