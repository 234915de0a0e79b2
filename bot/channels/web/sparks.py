"""A line as small as a word: how a number has moved from time to time. Its words stand beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

STEP, HEIGHT, MARGIN = 52, 56, 8


@dataclass(frozen=True, slots=True)
class Spark:
    """The line's corners, in pixels from the upper left, and how wide it is; `alt` says the same in words."""

    corners: tuple[tuple[float, float], ...]
    width: float
    alt: str
    height: float = HEIGHT

    @property
    def points(self) -> str:
        """The corners as SVG writes them."""
        return " ".join(f"{x:g},{y:g}" for x, y in self.corners)


def spark(numbers: Sequence[float], lowest: float, highest: float, alt: str) -> Spark | None:
    """Return the line of some numbers between a scale's ends; None for fewer than two, which is no line."""
    if len(numbers) < 2 or highest <= lowest:
        return None
    room = HEIGHT - 2 * MARGIN
    high = [MARGIN + room * (highest - number) / (highest - lowest) for number in numbers]
    corners = tuple((MARGIN + STEP * place, round(y, 1)) for place, y in enumerate(high))
    return Spark(corners, 2 * MARGIN + STEP * (len(numbers) - 1), alt)
