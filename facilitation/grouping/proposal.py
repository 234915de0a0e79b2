"""A proposal for who sits together, by the method's rules: the same people and past give the same groups.

Source of the rules: KS' IGP(i) as partnership gatherings use it. A municipality sits together, small ones share,
only one larger than a group can be is split, every group is three to eight, helpers from outside are spread.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter

from facilitation.grouping.tables import USUAL_SIZES, Party, Past, Sizes, Table, spread, trade_places
from facilitation.organisations import alphabetical, organisation_key
from facilitation.people import Participant
from facilitation.plan import Track

_size = attrgetter("size")


def propose(
    participants: Sequence[Participant],
    *,
    separate: bool = False,
    earlier: Collection[frozenset[str]] = (),
    sizes: Sizes = USUAL_SIZES,
) -> tuple[tuple[Participant, ...], ...]:
    """Return the groups, by track and name; in each, the organisations together and the helpers last.

    `separate` keeps the tracks apart (each has its own plan); a track too small for a group of its own joins one of
    another. `earlier` are the groups (or pairs) of person ids that have sat together before.

    Everybody sits exactly once. A group is outside `sizes` only where keeping an organisation together leaves no
    other way (eight from one municipality and one from another are nine), or where there are fewer people than a
    group needs.
    """
    past = Past(earlier)
    helpers = [past.party([one]) for one in participants if one.helper]
    others = [one for one in participants if not one.helper]
    tables: list[Table] = []
    for pool in _pools(others, separate):
        tables += _seat(_parties(pool, past, sizes), sizes)
    tables = _mended(tables, sizes, spare=len(helpers))
    tables += _seat_helpers(helpers, tables, sizes)
    return tuple(_members(table) for table in sorted(tables, key=_order))


def track_of(members: Sequence[Participant]) -> Track:
    """Return the track most of a group's own people come from; helpers count only where there is nobody else."""
    own = [one for one in members if not one.helper] or members
    others = sum(one.track is Track.OTHER for one in own)
    return Track.OTHER if 2 * others > len(own) else Track.KOMMUNE


def _pools(participants: Sequence[Participant], separate: bool) -> list[list[Participant]]:
    """Part the participants into those who may share a group."""
    if not separate:
        return [list(participants)]
    pools: dict[bool, list[Participant]] = {False: [], True: []}
    for one in participants:
        pools[one.track is Track.OTHER].append(one)
    return list(pools.values())


def _parties(pool: Sequence[Participant], past: Past, sizes: Sizes) -> list[Party]:
    """Return those who must sit together: each organisation, a large one in even parts."""
    organisations: dict[str, list[Participant]] = defaultdict(list)
    for one in pool:
        organisations[organisation_key(one.organisation) or f"\0{one.person_id}"].append(one)
    return [
        party
        for people in organisations.values()
        for party in (
            [past.party(people)]
            if len(people) <= sizes.largest
            else _split(people, past, sizes, share=len(people) / len(pool))
        )
    ]


def _split(people: Sequence[Participant], past: Past, sizes: Sizes, share: float) -> list[Party]:
    """Return a large organisation in even parts of the usual size, those who sat together before apart."""
    parts = max(-(-len(people) // sizes.largest), round(len(people) / sizes.usual))
    tables = [Table() for _ in range(parts)]
    spread((past.party([one]) for one in people), tables, level=_size)
    trade_places(tables, sizes, share)
    return [past.party([one for party in table.parties for one in party.people]) for table in tables]


def _seat(parties: Iterable[Party], sizes: Sizes) -> list[Table]:
    """Seat parties at as few tables of the usual size as they need, the largest first and evenly."""
    largest_first = sorted(parties, key=_size, reverse=True)
    tables = [Table() for _ in range(_tables_needed([party.size for party in largest_first], sizes.usual))]
    spread(largest_first, tables, level=_size)
    trade_places(tables, sizes)
    return tables


def _tables_needed(largest_first: Iterable[int], usual: int) -> int:
    """Return how many tables best-fit packing takes; a party larger than usual has one for itself."""
    tables = 0
    with_room = [0] * (usual + 1)
    for size in largest_first:
        room = next((room for room in range(size, usual + 1) if with_room[room]), None)
        if room is None:
            tables += 1
            room = max(usual, size)
        else:
            with_room[room] -= 1
        with_room[room - size] += 1
    return tables


def _mended(tables: Sequence[Table], sizes: Sizes, spare: int) -> list[Table]:
    """Return the tables with those below the smallest size dissolved into others, each party where there is most room.

    Where that would make a table too large, the small one stays if the `spare` helpers can fill it up.
    """
    mended = list(tables)
    for table in sorted(tables, key=_size):
        others = [other for other in mended if other is not table]
        missing = sizes.smallest - table.size
        if missing <= 0 or not others:
            continue
        if missing <= spare and not _fits(table, others, sizes):
            spare -= missing
            continue
        track = _track(table)
        for party in table.parties:
            min(others, key=lambda other: _reluctance(other, party, track, sizes)).seat(party)
        mended = others
    return mended


def _fits(table: Table, others: Iterable[Table], sizes: Sizes) -> bool:
    """Tell whether each of the table's parties finds room elsewhere, filling up the emptiest first."""
    rooms = [sizes.largest - other.size for other in others]
    for party in table.parties:
        best = max(range(len(rooms)), key=rooms.__getitem__)
        rooms[best] -= party.size
        if rooms[best] < 0:
            return False
    return True


def _reluctance(other: Table, party: Party, track: Track, sizes: Sizes) -> tuple[bool, bool, int]:
    """Return how little a table suits a party that lost its own: too full, of another track, large."""
    return other.size + party.size > sizes.largest, _track(other) is not track, other.size


def _seat_helpers(helpers: Sequence[Party], tables: Sequence[Table], sizes: Sizes) -> list[Table]:
    """Spread the helpers evenly, first where a table needs them to be large enough. Returns tables of helpers alone.

    Those are made only of helpers who find no seat, if they are enough; fewer make the smallest tables too large.
    """
    waiting = list(helpers)
    for table in tables:
        while waiting and table.size < sizes.smallest:
            table.seat_helper(waiting.pop(0))
    smallest_first = sorted(tables, key=_size)
    waiting = spread(
        waiting,
        smallest_first,
        level=lambda table: len(table.helpers),
        seat=Table.seat_helper,
        most=sizes.largest,
    )
    if not tables or len(waiting) >= sizes.smallest:
        return _mended(_seat(waiting, sizes), sizes, spare=0)
    spread(waiting, tables, level=_size, seat=Table.seat_helper)
    return []


def _members(table: Table) -> tuple[Participant, ...]:
    """Return who sits at a table: the largest organisation first, helpers last."""
    parties = sorted(table.parties, key=lambda party: (-party.size, alphabetical(party.people[0].organisation)))
    return tuple(one for party in (*parties, *table.helpers) for one in party.people)


def _track(table: Table) -> Track:
    return track_of([one for party in table.parties for one in party.people])


def _order(table: Table) -> tuple[bool, str]:
    """Return what groups are numbered by: the municipalities' first, then by name as one looks them up."""
    members = _members(table)
    return track_of(members) is Track.OTHER, alphabetical(members[0].organisation)
