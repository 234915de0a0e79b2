"""Parties and tables: people who stay together, where they sit, and how often they have met those already there.

Which people make a party, and how many tables there are, is decided in `facilitation.grouping.proposal`.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from facilitation.people import Participant

# How many tables are compared before one is chosen, and how many trades are weighed in one seating: enough to find a
# table of strangers, few enough that the work grows with the number of people and not with its square.
WINDOW = 32
TRADES = 20_000


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many a group may be. Source: KS' IGP, a group is three to eight people."""

    smallest: int = 3
    largest: int = 8

    @property
    def usual(self) -> int:
        """What small organisations are put together to: the middle, which leaves seats for helpers and latecomers."""
        return (self.smallest + self.largest + 1) // 2

    def allow(self, people: int) -> bool:
        """Tell whether so many may sit together."""
        return self.smallest <= people <= self.largest


USUAL_SIZES = Sizes()


@dataclass(frozen=True, slots=True, eq=False)
class Party:
    """People who are seated together. `met` counts, for each earlier group, how many of them sat in it."""

    people: tuple[Participant, ...]
    met: Mapping[int, int]

    @property
    def size(self) -> int:
        """How many they are."""
        return len(self.people)


class Past:
    """The groups of earlier rounds. Only their sums are asked for, so the order they come in changes nothing."""

    def __init__(self, earlier: Collection[frozenset[str]]) -> None:
        self._sat: dict[str, list[int]] = defaultdict(list)
        for index, group in enumerate(earlier):
            for person_id in group:
                self._sat[person_id].append(index)

    def party(self, people: Sequence[Participant]) -> Party:
        """Return these people as a party that knows whom it has met."""
        return Party(tuple(people), Counter(index for one in people for index in self._sat.get(one.person_id, ())))


@dataclass(slots=True, eq=False)
class Table:
    """A group in the making."""

    parties: list[Party] = field(default_factory=list)
    helpers: list[Party] = field(default_factory=list)
    size: int = 0
    met: Counter[int] = field(default_factory=Counter)

    def seat(self, party: Party) -> None:
        """Let a party sit down."""
        self.parties.append(party)
        self._count(party, 1)

    def seat_helper(self, helper: Party) -> None:
        """Let a helper from outside sit down."""
        self.helpers.append(helper)
        self._count(helper, 1)

    def unseat(self, party: Party) -> None:
        """Let a party rise."""
        self.parties.remove(party)
        self._count(party, -1)

    def _count(self, party: Party, sign: int) -> None:
        self.size += sign * party.size
        for index, people in party.met.items():
            self.met[index] += sign * people


def meetings(party: Mapping[int, int], others: Mapping[int, int]) -> int:
    """Return how many times somebody of the one has sat with somebody of the other."""
    return sum(people * others.get(index, 0) for index, people in party.items())


def spread(
    parties: Iterable[Party],
    tables: Sequence[Table],
    *,
    level: Callable[[Table], int],
    seat: Callable[[Table, Party], None] = Table.seat,
    most: int | None = None,
) -> list[Party]:
    """Seat each party at a table that is lowest by `level`: of those, the one where it has met fewest before.

    A table with `most` people is full. Returns the parties that found no seat.
    """
    levels: dict[int, list[Table]] = defaultdict(list)
    for table in tables:
        if most is None or table.size < most:
            levels[level(table)].append(table)
    waiting = iter(parties)
    for party in waiting:
        if not levels:
            return [party, *waiting]
        lowest = min(levels)
        row = levels[lowest]
        table = row.pop(_least_met(party, row))
        if not row:
            del levels[lowest]
        seat(table, party)
        if most is None or table.size < most:
            levels[level(table)].append(table)
    return []


def _least_met(party: Party, row: Sequence[Table]) -> int:
    """Return the index of the table, among the first few, whose people the party has met least."""
    best, fewest = 0, -1
    for index, table in enumerate(islice(row, WINDOW)):
        met = meetings(party.met, table.met)
        if met == 0:
            return index
        if fewest < 0 or met < fewest:
            best, fewest = index, met
    return best


def trade_places(tables: Sequence[Table], sizes: Sizes, share: float = 1) -> None:
    """Let parties change tables while that makes fewer people sit with somebody again.

    `share` is how much of what can be afforded in one seating may go to these tables.
    """
    left = int(TRADES * share)
    improving = True
    while improving and left > 0:
        improving = False
        for index, table in enumerate(tables):
            for party in tuple(table.parties):
                if left <= 0 or meetings(party.met, table.met) == meetings(party.met, party.met):
                    continue  # the only ones here whom they have met are their own
                others = [tables[(index + step) % len(tables)] for step in range(1, min(len(tables), WINDOW + 1))]
                left -= sum(len(other.parties) + 1 for other in others)
                improving |= _trade_best(party, table, others, sizes)


def _trade_best(party: Party, table: Table, others: Sequence[Table], sizes: Sizes) -> bool:
    """Do the one trade of `party` that saves most repeated meetings; False if none does."""
    best: tuple[Table, Party | None] | None = None
    most = 0
    for other in others:
        for counterpart in (*other.parties, None):
            if _keeps_sizes(party, table, other, counterpart, sizes):
                saved = _saved(party, table, other, counterpart)
                if saved > most:
                    best, most = (other, counterpart), saved
    if best is None:
        return False
    other, counterpart = best
    table.unseat(party)
    other.seat(party)
    if counterpart is not None:
        other.unseat(counterpart)
        table.seat(counterpart)
    return True


def _keeps_sizes(party: Party, table: Table, other: Table, counterpart: Party | None, sizes: Sizes) -> bool:
    """Tell whether both tables stay within the usual sizes, or at least no further from them than they are."""
    more = party.size - (counterpart.size if counterpart else 0)
    low, high = sorted((table.size - more, other.size + more))
    return low >= min(sizes.smallest, table.size, other.size) and high <= max(sizes.usual, table.size, other.size)


def _saved(party: Party, table: Table, other: Table, counterpart: Party | None) -> int:
    """Return how many repeated meetings fewer there are when the two change places."""
    ours = meetings(party.met, table.met) - meetings(party.met, party.met)
    if counterpart is None:
        return ours - meetings(party.met, other.met)
    theirs = meetings(counterpart.met, other.met) - meetings(counterpart.met, counterpart.met)
    each_other = meetings(party.met, counterpart.met)
    after = meetings(party.met, other.met) + meetings(counterpart.met, table.met) - 2 * each_other
    return ours + theirs - after
