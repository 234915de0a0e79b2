"""Numbers in a 2x2 can be read, wherever the hall has put its things."""

from itertools import combinations

import pytest

from dialogs.apart import apart

RADIUS = 0.042


@pytest.mark.parametrize("place", [0j, 1 + 0j, 0.5 + 0.5j, 1 + 0.5j])
def test_thirty_things_in_one_place_are_spread_within_the_field(place: complex) -> None:
    spread = apart((place,) * 30, RADIUS)
    assert min(abs(one - other) for one, other in combinations(spread, 2)) > 1.95 * RADIUS
    for along in (part for spot in spread for part in (spot.real, spot.imag)):
        assert RADIUS * 0.99 <= along <= 1 - RADIUS * 0.99


def test_what_can_be_read_already_stays_where_it_was_put() -> None:
    there = (0.2 + 0.3j, 0.8 + 0.3j, 0.5 + 0.9j)
    assert all(abs(now - before) < 0.005 for now, before in zip(apart(there, RADIUS), there, strict=True))
