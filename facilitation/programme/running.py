"""Where a programme is now, and what moves it: a delay that pushes what follows or eats the slack, going on early."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.programme.items import Item, ItemKind

LONGEST_DELAY = 180  # minutes
SHORTEST_BREAK = timedelta(minutes=5)
_NONE = timedelta()


def under_way(items: Sequence[Item], now: datetime) -> int | None:
    """Return the place of the item that is under way; None before, after, and where nothing is planned."""
    return next((place for place, item in enumerate(items) if item.begins <= now < item.ends), None)


def following(items: Sequence[Item], now: datetime) -> int | None:
    """Return the place of the item that begins next."""
    return next((place for place, item in enumerate(items) if item.begins > now), None)


def wakes_at(items: Sequence[Item], now: datetime) -> datetime | None:
    """Return when something next begins or ends."""
    return min((at for item in items for at in (item.begins, item.ends) if at > now), default=None)


def delayed(items: Sequence[Item], minutes: int, now: datetime, *, eats_slack: bool) -> tuple[Item, ...]:
    """Return the items with a delay: what is under way lasts longer, else what is next begins later.

    What follows that day is moved as much; where the delay `eats_slack` it is taken out of the time between items and
    of breaks first, down to half a break and never below 5 minutes. Raises BadText for odd minutes, WrongTime when it
    is over.
    """
    if not 1 <= minutes <= LONGEST_DELAY:
        raise BadText("odd-delay", most=LONGEST_DELAY)
    late, here = timedelta(minutes=minutes), under_way(items, now)
    first = here if here is not None else following(items, now)
    if first is None:
        raise WrongTime("programme-over")
    one = items[first]
    moved = replace(one, ends=one.ends + late) if here is not None else one.moved(late)
    rest = [item for item in items[first + 1 :] if item.day == one.day]
    later = _squeezed(rest, moved.ends) if eats_slack else [item.moved(late) for item in rest]
    return (*items[:first], moved, *later, *items[first + 1 + len(rest) :])


def _squeezed(items: Sequence[Item], free_from: datetime) -> list[Item]:
    """Return the items, none before the hall is free: gaps close first, then breaks are cut, the rest is moved."""
    found: list[Item] = []
    for item in items:
        late = max(free_from - item.begins, _NONE)
        moved = item.moved(late)
        if item.kind is ItemKind.BREAK:
            moved = replace(moved, ends=moved.ends - min(late, spare(item)))
        found.append(moved)
        free_from = moved.ends
    return found


def spare(item: Item) -> timedelta:
    """Return how much a break can be cut."""
    least = max(SHORTEST_BREAK, item.length / 2)
    whole = (item.length - least) // timedelta(minutes=1)
    return max(timedelta(minutes=whole), _NONE)


def slack(items: Sequence[Item], now: datetime) -> timedelta:
    """Return how much of a delay today could be taken out of breaks and of the time between items."""
    place = under_way(items, now)
    place = following(items, now) if place is None else place
    if place is None:
        return _NONE
    rest = [item for item in items[place:] if item.day == items[place].day]
    gaps = (later.begins - earlier.ends for earlier, later in pairwise(rest))
    cuts = (spare(item) for item in rest[1:] if item.kind is ItemKind.BREAK)
    return sum([*gaps, *cuts], _NONE)


def gone_on(items: Sequence[Item], now: datetime, to: int | None = None) -> tuple[Item, ...]:
    """Return the items where the next (or the one at place `to`) begins now, as long as planned.

    What is under way ends, what is jumped over is left out; what follows keeps its time as far as it can. Raises
    WrongTime when nothing follows, Unknown for an item that is not ahead.
    """
    target = following(items, now) if to is None else to
    if target is None:
        raise WrongTime("programme-over")
    if not (0 <= target < len(items) and items[target].begins > now):
        raise Unknown("no-such-item")
    one = items[target]
    before = [replace(item, ends=min(item.ends, now)) for item in items[:target] if item.begins <= now]
    rest = [item for item in items[target + 1 :] if item.day == one.day]
    begun = replace(one, begins=now, ends=now + one.length)
    return (*before, begun, *_squeezed(rest, begun.ends), *items[target + 1 + len(rest) :])
