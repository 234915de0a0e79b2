"""A group's result when it is sent anew: a point that says the same is the same point, and keeps its number.

What the plenum has done with a point (`facilitation.arranging`) holds as long as the point is there, however often the
secretary mends a word or adds a line.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from facilitation.cloud.tokens import fold
from facilitation.state import Point

# How much of two texts must be the same for one to be the other mended.
MENDED = 0.8


def renewed(before: Sequence[Point], points: Sequence[Point]) -> tuple[Point, ...]:
    """Return `points` with the numbers of those `before` that say the same; what is new has number 0.

    What was taken from somebody's note (`Point.author`) stands first and stays: only `give_back` takes it out again.
    """
    left = [point for point in before if not point.author]
    taken = _numbered(left, [point for point in before if point.author], _text)
    known = {_text(point) for point in taken}
    written: Sequence[Point] = [point for point in points if _text(point) not in known]
    for same in (_place_and_text, _text):
        written = _numbered(left, written, same)
    return (*taken, *_mended(left, written))


def _numbered(left: list[Point], written: Sequence[Point], same: Callable[[Point], Hashable]) -> list[Point]:
    """Return the points with the numbers of those `left` that are the same; they are taken from there."""
    found: list[Point] = []
    for point in written:
        twin = None if point.number else next((one for one in left if same(one) == same(point)), None)
        found.append(_as(point, twin, left))
    return found


def _mended(left: list[Point], written: Sequence[Point]) -> list[Point]:
    found: list[Point] = []
    for point in written:
        near = [] if point.number else [one for one in left if _is_mended(_text(one), _text(point))]
        found.append(_as(point, near[0] if near else None, left))
    return found


def _as(point: Point, twin: Point | None, left: list[Point]) -> Point:
    if twin is None:
        return point
    left.remove(twin)
    return replace(point, number=twin.number)


def _is_mended(old: str, new: str) -> bool:
    compared = SequenceMatcher(None, old, new, autojunk=False)
    return compared.real_quick_ratio() >= MENDED and compared.quick_ratio() >= MENDED and compared.ratio() >= MENDED


def _text(point: Point) -> str:
    return " ".join(fold(point.text).split())


def _place_and_text(point: Point) -> Hashable:
    return point.part, point.organisation, _text(point)
