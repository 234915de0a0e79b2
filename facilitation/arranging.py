"""The plenum's points: the groups' own, as the facilitator has ordered, merged and lifted them, none of them left out.

The arrangement is the round's and the points are their groups': a result that is sent late, or anew, takes its place
among the others without anybody waiting for it. Which points probably say the same is `facilitation.twins`' to find.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.state import Arrangement, Group, Point, Round, RoundState


@dataclass(frozen=True, slots=True)
class Said:
    """A point as a group said it. `key` names it in the whole plenum."""

    group: int
    point: Point

    @property
    def key(self) -> str:
        """The group's number and the point's own: "3:2"."""
        return f"{self.group}:{self.point.number}"


@dataclass(frozen=True, slots=True)
class PlenumPoint:
    """One point of the plenum: what a group said, and what others said that is the same. The first speaks for all."""

    said: tuple[Said, ...]

    @property
    def key(self) -> str:
        """The key of the one that speaks for all."""
        return self.said[0].key

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all that are gathered here."""
        return tuple(one.key for one in self.said)

    @property
    def line(self) -> str:
        """What it says, with the organisation it is about, if it is one's own."""
        return self.said[0].point.line

    @property
    def groups(self) -> tuple[int, ...]:
        """The numbers of the groups that said it."""
        return tuple(dict.fromkeys(one.group for one in self.said))

    @property
    def organisation(self) -> str:
        """The organisation it is about, where all who said it mean the same one; else ""."""
        about = {one.point.organisation for one in self.said}
        return about.pop() if len(about) == 1 else ""

    @property
    def authors(self) -> tuple[str, ...]:
        """The ids of those from whose notes it was taken."""
        return tuple(dict.fromkeys(one.point.author for one in self.said if one.point.author))


def arranged(round_: Round, groups: Iterable[Group]) -> tuple[PlenumPoint, ...]:
    """Return the plenum's points in their order: each point of each group stands in exactly one of them.

    What the facilitator has not moved comes last, by group and as the group wrote it.
    """
    said = {
        one.key: one
        for group in sorted(groups, key=lambda one: one.number)
        for one in (Said(group.number, point) for point in group.points)
    }
    place = {key: number for number, key in enumerate(round_.arrangement.order)}
    home = {key: cluster for cluster in round_.arrangement.merged for key in cluster}
    gathered = dict.fromkeys(tuple(one for one in home.get(key, (key,)) if one in said) for key in said)
    last = len(place)
    points = [PlenumPoint(tuple(said[key] for key in keys)) for keys in gathered]
    return tuple(sorted(points, key=lambda point: min(place.get(key, last) for key in point.keys)))


def found(points: Sequence[PlenumPoint], key: str) -> PlenumPoint:
    """Return the plenum's point in which a group's point stands. Raises Unknown when it is not there (any more)."""
    holding = next((point for point in points if key in point.keys), None)
    if holding is None:
        raise Unknown("no-such-point", point=label(key)[:20])
    return holding


def concerned(point: PlenumPoint, groups: Iterable[Group]) -> str:
    """Return the organisation a point is about, else the one whose people sat at its tables; "" for several."""
    tables = {place for group in groups if group.number in point.groups for place in group.organisations}
    return point.organisation or (tables.pop() if len(tables) == 1 else "")


def label(key: str) -> str:
    """Return how people call a point: "3.2" for the second of group 3."""
    return key.replace(":", ".")


def key_of(text: str) -> str:
    """Return the key of a point as people call it."""
    return text.strip().replace(".", ":").replace(",", ":")


def lifted(round_: Round, points: Sequence[PlenumPoint]) -> PlenumPoint | None:
    """Return the point that is shown large, if one is."""
    return next((point for point in points if round_.arrangement.lifted in point.keys), None)


def move(round_: Round, groups: Sequence[Group], key: str, by: int) -> Round:
    """Return the round with a point so many places further down (negative: up), as far as there are places.

    Raises WrongTime outside the plenum, Unknown for a point that is not there.
    """
    points = _in_plenum(round_, groups)
    moved = found(points, key)
    others = [point for point in points if point is not moved]
    place = min(max(points.index(moved) + by, 0), len(others))
    return _ordered(round_, [*others[:place], moved, *others[place:]])


def to_top(round_: Round, groups: Sequence[Group], key: str) -> Round:
    """Return the round with a point first. Raises as `move`."""
    return move(round_, groups, key, -sum(len(group.points) for group in groups))


def merge(round_: Round, groups: Sequence[Group], keys: Sequence[str]) -> Round:
    """Return the round with points as one, in the place of the first, which speaks for all.

    Raises BadText for fewer than two, else as `move`.
    """
    points = _in_plenum(round_, groups)
    chosen = list(dict.fromkeys(found(points, key) for key in keys))
    if len(chosen) < 2:
        raise BadText("merge-two-points")
    one = PlenumPoint(tuple(said for point in chosen for said in point.said))
    others = [point for point in points if point not in chosen[1:]]
    ordered = _ordered(round_, [one if point == chosen[0] else point for point in others])
    arrangement = ordered.arrangement
    apart = tuple(pair for pair in arrangement.apart if not set(pair) <= set(one.keys))
    merged = (*_without(arrangement, one.keys), one.keys)
    return replace(ordered, arrangement=replace(arrangement, merged=merged, apart=apart))


def unmerge(round_: Round, groups: Sequence[Group], key: str) -> Round:
    """Return the round with what was merged each for itself again, after each other in the same place.

    Nobody is asked again whether they say the same. Raises WrongTime when nothing was merged, else as `move`.
    """
    points = _in_plenum(round_, groups)
    one = found(points, key)
    if len(one.said) < 2:
        raise WrongTime("not-merged")
    alone = [PlenumPoint((said,)) for said in one.said]
    ordered = _ordered(round_, [each for point in points for each in (alone if point == one else [point])])
    arrangement = replace(ordered.arrangement, merged=_without(ordered.arrangement, one.keys))
    return replace(ordered, arrangement=_kept_apart(arrangement, combinations(one.keys, 2)))


def keep_apart(round_: Round, groups: Sequence[Group], keys: Sequence[str]) -> Round:
    """Return the round in which somebody has said that two points do not say the same. Raises as `merge`."""
    points = _in_plenum(round_, groups)
    chosen = tuple(dict.fromkeys(found(points, key).key for key in keys))
    if len(chosen) < 2:
        raise BadText("merge-two-points")
    return replace(round_, arrangement=_kept_apart(round_.arrangement, combinations(chosen, 2)))


def lift(round_: Round, groups: Sequence[Group], key: str) -> Round:
    """Return the round with one point shown large, or none for "". Raises as `move`."""
    points = _in_plenum(round_, groups)
    return replace(round_, arrangement=replace(round_.arrangement, lifted=found(points, key).key if key else ""))


def turn_to(round_: Round, page: int) -> Round:
    """Return the round with another page of its points before the facilitator. Raises nothing: there is always one."""
    return replace(round_, arrangement=replace(round_.arrangement, page=max(page, 1)))


def _in_plenum(round_: Round, groups: Sequence[Group]) -> tuple[PlenumPoint, ...]:
    if round_.state is not RoundState.PLENUM:
        raise WrongTime("not-plenum-now")
    return arranged(round_, groups)


def _ordered(round_: Round, points: Iterable[PlenumPoint]) -> Round:
    """Return the round with the points in this order; where a point that is gone stood, is forgotten."""
    order = tuple(key for point in points for key in point.keys)
    return replace(round_, arrangement=replace(round_.arrangement, order=order))


def _without(arrangement: Arrangement, keys: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    gone = set(keys)
    left = (tuple(key for key in cluster if key not in gone) for cluster in arrangement.merged)
    return tuple(cluster for cluster in left if len(cluster) > 1)


def _kept_apart(arrangement: Arrangement, pairs: Iterable[tuple[str, str]]) -> Arrangement:
    new = (pair for pair in pairs if pair not in arrangement.apart)
    return replace(arrangement, apart=(*arrangement.apart, *new))


def votes(points: Iterable[PlenumPoint], counted: Iterable[tuple[Sequence[str], int]]) -> Mapping[str, int]:
    """Return the votes of each point that was voted on as it stands now, by its key.

    `counted` are the keys that each thing voted on gathered, and what it got. Of a point that was divided after the
    vote nobody knows which part was meant; of one that has grown, what all its parts got stands.
    """
    given = [(set(keys), count) for keys, count in counted if keys]
    mine = {point.key: [count for keys, count in given if keys <= set(point.keys)] for point in points}
    return {key: sum(counts) for key, counts in mine.items() if counts}
