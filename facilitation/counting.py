"""From the texts that are stored (`facilitation.giving`) to the tally that is shown."""

from collections.abc import Iterable, Iterator, Sequence

from facilitation.cloud import cloud
from facilitation.feelings import felt
from facilitation.giving import QUADRANT_STEPS
from facilitation.kinds import (
    Board,
    Choice,
    Dots,
    FreeText,
    Kind,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    WordCloud,
)
from facilitation.tallies import (
    ChoiceTally,
    Count,
    Tally,
    board_tally,
    choice_tally,
    dot_tally,
    matrix_tally,
    quadrant_tally,
    scale_tally,
)


def tallied(kind: Kind, stored: Iterable[str], *, names: Iterable[str] = (), threshold: int = 1) -> Tally:
    """Return the answers counted. A free text's points stand on a board of one column without a title.

    `names` are the participants', which no word cloud shows; what fewer than `threshold` people placed is not shown.
    """
    match kind:
        case FreeText():
            return board_tally([""], [(0, note) for text in stored for note in points(kind, text)])
        case WordCloud():
            return cloud(stored, names=names)
        case Choice():
            chosen = [[int(place) for place in text.split()] for text in stored]
            return choice_tally(kind.options, chosen, several=kind.most > 1)
        case Scale():
            steps = [int(text) for text in stored]
            return scale_tally(steps, lowest=kind.lowest, highest=kind.highest, low=kind.low, high=kind.high)
        case Dots():
            dots = [{pair[0]: pair[1] for pair in _numbers(text)} for text in stored]
            return dot_tally(kind.things, dots, kind.sources, kind.points)
        case Board():
            return board_tally(kind.columns, [(int(place), note) for place, note in notes_of(stored, 1)])
        case Quadrant():
            return _quadrant(kind, stored, threshold)
        case Timeline():
            notes = [(int(stage), int(situation), felt(note)) for stage, situation, note in notes_of(stored, 2)]
            return matrix_tally(kind.stages, kind.situations, notes)
        case Numbers():
            return _sums(kind, stored)
        case _:
            raise TypeError(f"a {kind.kind} is counted by facilitation.named")


def points(kind: FreeText, text: str) -> Sequence[str]:
    """Return the points of one person's free text."""
    return [text] if kind.points == 1 else text.splitlines()


def _numbers(text: str) -> Iterator[Sequence[int]]:
    for line in text.splitlines():
        yield [int(part) for part in line.split(":")]


def notes_of(stored: Iterable[str], names: int) -> Iterator[Sequence[str]]:
    """Yield each stored note: the `names` of where it stands, then what it says."""
    for text in stored:
        for line in text.splitlines():
            yield line.split(":", names)


def _sums(kind: Numbers, stored: Iterable[str]) -> Tally:
    sums = [0] * len(kind.things)
    for text in stored:
        for place, number in _numbers(text):
            sums[place] += number
    return ChoiceTally(tuple(map(Count, kind.things, sums)), sum(sums))


def _quadrant(kind: Quadrant, stored: Iterable[str], threshold: int) -> Tally:
    spots = [
        {place: (across / QUADRANT_STEPS, up / QUADRANT_STEPS) for place, across, up in _numbers(text)}
        for text in stored
    ]
    return quadrant_tally(kind.across, kind.up, kind.things, spots, threshold)
