"""Each organisation's answer on a scale as a page draws it: where its dots stand on its line, in percent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.telling_scales import change_text, number_text
from dialogs.words import Words
from facilitation.beside import Earlier, Moved, side_by_side
from facilitation.tallies import ComparedTally

MARGIN = 4.0  # so that a dot at an end stands inside


@dataclass(frozen=True, slots=True)
class Row:
    """An organisation's line: its numbers as they are written, and where they stand; None where there is none."""

    name: str
    before: str
    number: str
    change: str
    first: float | None
    last: float | None


def organisations(tally: ComparedTally, before: Earlier | None, say: Words) -> Mapping[str, Any]:
    """Return the rows in the order of the alphabet."""
    earlier = before if isinstance(before, ComparedTally) else None
    scales = (*tally.series, *(earlier.series if earlier else ()))
    steps = scales[0].tally.steps if scales else range(1, 11)
    return {
        "rows": [_row(one, steps, say) for one in side_by_side(tally, earlier)],
        "twice": earlier is not None,
        "names": (say("picture-before"), say("picture-after")),
    }


def _row(one: Moved, steps: range, say: Words) -> Row:
    first, last = (None if number is None else _at(number, steps) for number in (one.before, one.number))
    return Row(
        one.name, number_text(one.before, say), number_text(one.number, say), change_text(one.change, say), first, last
    )


def _at(number: float, steps: range) -> float:
    room = 100 - 2 * MARGIN
    return round(MARGIN + room * (number - steps[0]) / max(steps[-1] - steps[0], 1), 1)
