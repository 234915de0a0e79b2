"""Where the terms of a word cloud lie: the most used in the middle, the others around it in a spiral, none on another.

Boxes, not letters, are kept apart: that is quick, and calmer to read than small words inside large ones.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, sin, sqrt

from bot.pictures.lettering import face

_SMALLEST, _LARGEST = 17.0, 96.0
_SHRINK = 0.88
_LEAST = _SMALLEST * 1.5
# More of the picture than this no spiral fills.
_FULL = 0.62
_ROUNDS = 90
_LOW = frozenset("acemnorsuvwxzæø-")
_HANGING = frozenset("gjpqyçQ,;()")


@dataclass(frozen=True, slots=True)
class Placed:
    """A term in its place: where its text begins, in pixels from the upper left corner."""

    text: str
    count: int
    size: float
    x: float
    baseline: float


# Left, top, right and bottom of a box. Plain tuples: they are compared a hundred thousand times a picture.
_Box = tuple[float, float, float, float]


def packed(counts: Mapping[str, int], width: float, height: float) -> tuple[Sequence[Placed], float]:
    """Return the terms (most used first) in their places and the height they need, at most `height`.

    When there is no room for all they shrink; what has no room at the smallest size is left out.
    """
    largest = _LARGEST
    while largest > _LEAST and _area(counts, width, largest) > _FULL * width * height:
        largest *= _SHRINK  # hopeless: spare the trying
    while True:
        placed = _attempt(counts, width, height, largest)
        if len(placed) == len(counts) or largest <= _LEAST:
            return _moved_up(placed)
        largest *= _SHRINK


def _area(counts: Mapping[str, int], width: float, largest: float) -> float:
    sizes = _sizes(counts, width, largest)
    return sum(wide * tall for wide, tall in (_extent(text, size) for text, size in sizes.items()))


def _sizes(counts: Mapping[str, int], width: float, largest: float) -> Mapping[str, float]:
    most = max(counts.values(), default=1)
    wanted = {text: max(_SMALLEST, largest * sqrt(count / most)) for text, count in counts.items()}
    return {text: min(size, 0.94 * width * size / _extent(text, size)[0]) for text, size in wanted.items()}


def _extent(text: str, size: float) -> tuple[float, float]:
    wide = face(bold=True).width(text, size) + _air(size) * 2
    return wide, (_over(text) + _under(text)) * size + _air(size)


def _attempt(counts: Mapping[str, int], width: float, height: float, largest: float) -> Sequence[tuple[Placed, _Box]]:
    done: list[tuple[Placed, _Box]] = []
    boxes: list[_Box] = []
    for text, size in _sizes(counts, width, largest).items():
        box = next((box for box in _places(text, size, width, height) if _is_free(box, boxes)), None)
        if box:
            boxes.append(box)
            done.append((_set(text, counts[text], size, box), box))
        elif largest > _LEAST:
            break  # all or nothing, until they can shrink no more
    return done


def _is_free(box: _Box, boxes: list[_Box]) -> bool:
    """Tell whether a box lies on no other. The one that was in the way comes first: it will be again."""
    left, top, right, bottom = box
    for index, (x, y, right_of, under) in enumerate(boxes):
        if left < right_of and x < right and top < under and y < bottom:
            boxes.insert(0, boxes.pop(index))
            return False
    return True


def _places(text: str, size: float, width: float, height: float) -> Iterator[_Box]:
    """Yield where a term could lie, from the middle outwards along a spiral as flat as the picture."""
    wide, tall = _extent(text, size)
    angle = 0.0
    while angle < _ROUNDS:
        reach = angle * 3.4
        left = width / 2 + cos(angle) * reach * (width / height) - wide / 2
        top = height / 2 + sin(angle) * reach - tall / 2
        if left >= 0 and top >= 0 and left + wide <= width and top + tall <= height:
            yield left, top, left + wide, top + tall
        angle += 1.6 / (1 + angle * 0.28)


def _set(text: str, count: int, size: float, box: _Box) -> Placed:
    return Placed(text, count, size, box[0] + _air(size), box[1] + _air(size) / 2 + _over(text) * size)


def _air(size: float) -> float:
    return 4 + size * 0.14


def _over(text: str) -> float:
    """Return how far a text reaches over its baseline, in parts of its size."""
    return 0.57 if set(text) <= _LOW else 0.79


def _under(text: str) -> float:
    return 0.23 if _HANGING & set(text) else 0.03


def _moved_up(placed: Sequence[tuple[Placed, _Box]]) -> tuple[Sequence[Placed], float]:
    """Return the terms without the empty room over and under them."""
    top = min((box[1] for _, box in placed), default=0)
    bottom = max((box[3] for _, box in placed), default=0)
    moved = [Placed(one.text, one.count, one.size, one.x, one.baseline - top) for one, _ in placed]
    return moved, bottom - top
