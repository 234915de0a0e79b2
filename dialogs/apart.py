"""Things in one place of a 2x2, moved a little from each other so that each can be read."""

from functools import lru_cache
from itertools import combinations
from math import e

_ROUNDS = 120
_NUDGE = 0.001


@lru_cache(maxsize=16)  # a whole hall is shown the same
def apart(spots: tuple[complex, ...], radius: float) -> tuple[complex, ...]:
    """Return spots of a unit square, pushed until no dot of this radius hides another and each is within the square.

    Each pair that overlaps gives way by half each. First all are nudged their own way (by the golden angle), or those
    in one place would stay in line. The same spots give the same places; where there is no room, they come close to it.
    """
    moved = [_inside(_held(spot, radius) + _NUDGE * e ** (2.4j * at), radius) for at, spot in enumerate(spots)]
    for _ in range(_ROUNDS):
        tight = False
        for one, other in combinations(range(len(moved)), 2):
            between = moved[one] - moved[other] or _NUDGE
            short = 2 * radius - abs(between)
            if short > _NUDGE:
                tight = True
                push = between / abs(between) * short / 2
                moved[one] = _inside(moved[one] + push, radius)
                moved[other] = _inside(moved[other] - push, radius)
        if not tight:
            break
    return tuple(moved)


def _held(spot: complex, edge: float) -> complex:
    return complex(min(max(spot.real, edge), 1 - edge), min(max(spot.imag, edge), 1 - edge))


def _inside(spot: complex, edge: float) -> complex:
    """Return a spot thrown back from the edges: those that are held at them would gather in the corners."""
    return complex(*(1 - edge - abs(1 - edge - (edge + abs(way - edge))) for way in (spot.real, spot.imag)))
