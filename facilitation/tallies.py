"""What a hall answered, counted: the values that pictures, tables and minutes are made of, and when they may be shown.

A tally holds no person, no order and no time; none is ever made of a subgroup, so that no two can be subtracted to find
one person's answer. It has its own name in `kind`. How it looks is not known here.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from statistics import fmean, median
from typing import Literal

from facilitation.cloud import Cloud
from facilitation.kinds import Axis

# Anonymous results are shown from this many answers on; a gathering may ask for more or fewer, never below the floor.
SHOWN_FROM = 5
FLOOR = 3


def may_show(answers: int, threshold: int = SHOWN_FROM) -> bool:
    """Tell whether so many anonymous answers hide each other well enough to be shown."""
    return answers >= max(threshold, FLOOR)


@dataclass(frozen=True, slots=True)
class Count:
    """Something one could choose, and how many did. `group` is the number of the group it came from, 0 for none.

    `points` are the keys of the plenum's points that it gathers, if it is made of any.
    """

    label: str
    count: int
    group: int = 0
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceTally:
    """Choices in the order of the question. `people` answered; with `several` each may have chosen more than one."""

    counts: tuple[Count, ...]
    people: int
    several: bool = False
    kind: Literal["choice"] = "choice"


@dataclass(frozen=True, slots=True)
class DotTally:
    """Dots (or votes) spread over points, most dots first. `people` gave them."""

    counts: tuple[Count, ...]
    people: int
    kind: Literal["dots"] = "dots"

    @property
    def dots(self) -> int:
        """How many dots were given in all."""
        return sum(count.count for count in self.counts)


@dataclass(frozen=True, slots=True)
class ScaleTally:
    """How many chose each step of a scale that begins at `lowest`; the ends may have words."""

    counts: tuple[int, ...]
    lowest: int = 1
    low: str = ""
    high: str = ""
    kind: Literal["scale"] = "scale"

    @property
    def steps(self) -> range:
        """The steps of the scale."""
        return range(self.lowest, self.lowest + len(self.counts))

    @property
    def people(self) -> int:
        """How many answered."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """The average; None without answers."""
        return fmean(self._answers()) if self.people else None

    @property
    def median(self) -> float | None:
        """The answer in the middle; None without answers."""
        return float(median(self._answers())) if self.people else None

    def _answers(self) -> list[int]:
        return [step for step, count in zip(self.steps, self.counts, strict=True) for _ in range(count)]


@dataclass(frozen=True, slots=True)
class Named:
    """What was answered on one occasion, or by one organisation."""

    name: str
    tally: ScaleTally


@dataclass(frozen=True, slots=True)
class ComparedTally:
    """One scale on several occasions, the first first; or as each organisation answered, by name."""

    series: tuple[Named, ...]
    by_organisation: bool = False
    kind: Literal["compared"] = "compared"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a board (*hva fremmer*) or a cell of a matrix, with its notes."""

    title: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardTally:
    """A board with named columns."""

    columns: tuple[Column, ...]
    kind: Literal["board"] = "board"


@dataclass(frozen=True, slots=True)
class MatrixTally:
    """Stages beside each other, situations under each other: `cells[situation][stage]` holds notes."""

    stages: tuple[str, ...]
    situations: tuple[str, ...]
    cells: tuple[tuple[tuple[str, ...], ...], ...]
    kind: Literal["timeline"] = "timeline"


@dataclass(frozen=True, slots=True)
class Placed:
    """A thing in a 2x2: where people put it on average, from 0 (low) to 1 (high), and how many did."""

    label: str
    across: float
    up: float
    people: int = 1


@dataclass(frozen=True, slots=True)
class QuadrantTally:
    """A 2x2: two axes and what was placed between them."""

    across: Axis
    up: Axis
    placed: tuple[Placed, ...]
    kind: Literal["quadrant"] = "quadrant"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that is to be reached by a day; `who` is whose it is, where there are several."""

    day: date
    text: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class DatedTally:
    """Marks along time, the first first."""

    marks: tuple[Mark, ...]
    kind: Literal["dated"] = "dated"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one of several has come with each of some things: 0 for not begun, then stage by stage."""

    who: str
    reached: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProgressTally:
    """Who is where: `things` of them, and a row for each who has them to do."""

    things: int
    rows: tuple[Progress, ...]
    kind: Literal["progress"] = "progress"


Tally = (
    ChoiceTally
    | DotTally
    | ScaleTally
    | ComparedTally
    | BoardTally
    | MatrixTally
    | QuadrantTally
    | DatedTally
    | ProgressTally
    | Cloud
)


def choice_tally(options: Sequence[str], answers: Iterable[Sequence[int]], *, several: bool = False) -> ChoiceTally:
    """Count choices: each person's answer is the places (from 0) of what was chosen; what is not there is left out."""
    chosen = [{place for place in answer if 0 <= place < len(options)} for answer in answers]
    given = Counter(place for answer in chosen for place in answer)
    counts = tuple(Count(option, given[place]) for place, option in enumerate(options))
    return ChoiceTally(counts, sum(bool(answer) for answer in chosen), several)


def dot_tally(
    points: Sequence[str],
    answers: Iterable[Mapping[int, int]],
    groups: Sequence[int] = (),
    keys: Sequence[tuple[str, ...]] = (),
) -> DotTally:
    """Count dots: each person's answer is the place of a point -> how many dots it got.

    `groups` are the numbers of the groups that the points came from, one for each, if they came from any; `keys` are
    those of the plenum's points that each gathers.
    """
    people = 0
    given: Counter[int] = Counter()
    for answer in answers:
        dots = {place: dots for place, dots in answer.items() if 0 <= place < len(points) and dots > 0}
        people += bool(dots)
        given.update(dots)
    sources = groups or (0,) * len(points)
    gathered = keys or ((),) * len(points)
    counts = (Count(point, given[place], sources[place], gathered[place]) for place, point in enumerate(points))
    return DotTally(tuple(sorted(counts, key=lambda count: -count.count)), people)


def scale_tally(
    answers: Iterable[int], *, lowest: int = 1, highest: int = 10, low: str = "", high: str = ""
) -> ScaleTally:
    """Count answers on a scale; those outside it are left out."""
    given = Counter(answers)
    return ScaleTally(tuple(given[step] for step in range(lowest, highest + 1)), lowest, low, high)


def board_tally(columns: Sequence[str], notes: Iterable[tuple[int, str]]) -> BoardTally:
    """Put notes (the place of their column, their text) on a board, shuffled: their order tells no order of arrival."""
    put = [(place, text) for place, text in notes if text.strip()]
    return BoardTally(tuple(Column(title, _shuffled(put, place)) for place, title in enumerate(columns)))


def matrix_tally(
    stages: Sequence[str], situations: Sequence[str], notes: Iterable[tuple[int, int, str]]
) -> MatrixTally:
    """Put notes (stage, situation, text) in a matrix, shuffled in each cell."""
    put = [((situation, stage), text) for stage, situation, text in notes if text.strip()]
    cells = tuple(
        tuple(_shuffled(put, (situation, stage)) for stage in range(len(stages)))
        for situation in range(len(situations))
    )
    return MatrixTally(tuple(stages), tuple(situations), cells)


def _shuffled(put: Iterable[tuple[object, str]], place: object) -> tuple[str, ...]:
    """Return the texts in one place in an order that depends on what they say only, and is the same each time."""
    return tuple(sorted((text for where, text in put if where == place), key=lambda text: (_digest(text), text)))


def _digest(text: str) -> bytes:
    return blake2b(text.casefold().encode("utf-8", "surrogatepass"), digest_size=8).digest()


def quadrant_tally(
    across: Axis,
    up: Axis,
    things: Sequence[str],
    answers: Iterable[Mapping[int, tuple[float, float]]],
    threshold: int = 1,
) -> QuadrantTally:
    """Place things where people put them on average: an answer is a thing's place in the list -> (across, up), 0 to 1.

    A thing that fewer than `threshold` placed is left out: its average could tell what one of them thinks.
    """
    where: dict[int, list[tuple[float, float]]] = {place: [] for place in range(len(things))}
    for answer in answers:
        for place, (right, high) in answer.items():
            if place in where:
                where[place].append((min(max(right, 0.0), 1.0), min(max(high, 0.0), 1.0)))
    placed = (
        Placed(things[place], fmean(right for right, _ in spots), fmean(high for _, high in spots), len(spots))
        for place, spots in where.items()
        if spots and len(spots) >= threshold
    )
    return QuadrantTally(across, up, tuple(placed))
