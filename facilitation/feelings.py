"""How people felt about what they tell: a sign at the end of a note, as people type it, becomes a face before it."""

import re
from collections.abc import Sequence

from facilitation.tallies import Column, MatrixTally

GOOD, SO_SO, SORE = "☺", "😐", "☹"
_FACES = {GOOD: r":-?\)|=\)|☺️?|🙂|😀|😊", SO_SO: r":-?\||😐️?", SORE: r":-?\(|=\(|☹️?|🙁|😞|😟|😢|😭|😠|😡"}
_SIGN = re.compile(
    r"\s*(?:" + "|".join(f"({signs})" for signs in _FACES.values()) + r")\s*(?=\Z)|\A(?:"
    + "|".join(f"({signs})" for signs in _FACES.values()) + r")\s*"
)  # fmt: skip


def felt(note: str) -> str:
    """Return a note with its feeling as a face before it; without a sign it is as it was."""
    found = _SIGN.search(note)
    rest = (note[: found.start()] + note[found.end() :]).strip() if found else ""
    if found is None or not rest:
        return note
    face = list(_FACES)[next(place for place, sign in enumerate(found.groups()) if sign) % len(_FACES)]
    return f"{face} {rest}"


def sore_spots(tally: MatrixTally) -> Sequence[Column]:
    """Return where notes tell of something painful, with those notes; where there are most of them first."""
    spots = [
        Column(f"{situation}, {stage}", tuple(note.removeprefix(SORE).strip() for note in notes if note[:1] == SORE))
        for situation, row in zip(tally.situations, tally.cells, strict=True)
        for stage, notes in zip(tally.stages, row, strict=True)
    ]
    return sorted((spot for spot in spots if spot.notes), key=lambda spot: -len(spot.notes))
