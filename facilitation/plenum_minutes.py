"""What the minutes tell of the plenum: its points in their order, where each came from, its votes, and the actions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from facilitation.actions import ActionItem
from facilitation.arranging import PlenumPoint, Said, arranged, votes
from facilitation.poll import Outcome
from facilitation.state import Group, Round
from facilitation.tallies import DotTally


@dataclass(frozen=True, slots=True)
class SaidBy:
    """What one group said, in its own words; `note_by` is the name of whose note it was, "" where it was nobody's."""

    group: int
    text: str
    organisation: str = ""
    note_by: str = ""


@dataclass(frozen=True, slots=True)
class Discussed:
    """One point of the plenum, at its place there: what it says, which groups' points it gathers, and its votes.

    `key` is how an action names it; `votes` are None where it was not voted on. `apart` are the keys of those that
    somebody has looked at and said do not say the same.
    """

    key: str
    text: str
    said: tuple[SaidBy, ...]
    votes: int | None = None
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreed:
    """An action that came of the round. `owners` are names, `due` the last day on which it comes in time.

    Where it was made of a plenum's point, `point` is its key, `groups` are those that had said it, and `note_by` the
    names of those whose notes it was taken from.
    """

    text: str
    owners: tuple[str, ...] = ()
    organisation: str = ""
    due: date | None = None
    point: str = ""
    groups: tuple[int, ...] = ()
    note_by: tuple[str, ...] = ()


def discussed(
    round_: Round, groups: Sequence[Group], outcomes: Sequence[Outcome], names: Mapping[str, str]
) -> tuple[Discussed, ...]:
    """Return the plenum's points in their order, where the facilitator has laid them out or they were voted on."""
    points, given, laid = arranged(round_, groups), votes_of(outcomes), round_.arrangement
    if not (laid.order or laid.merged or laid.apart or given):
        return ()
    counted = votes(points, given)
    return tuple(
        Discussed(
            point.key,
            point.line,
            tuple(_said(one, names) for one in point.said),
            counted.get(point.key),
            _apart(point, points, laid.apart),
        )
        for point in points
    )


def _apart(point: PlenumPoint, points: Sequence[PlenumPoint], pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the points that were looked at beside this one and found to say something else."""
    others = {other for pair in pairs for mine, other in (pair, pair[::-1]) if mine in point.keys}
    return tuple(one.key for one in points if one is not point and others & set(one.keys))


def votes_of(outcomes: Iterable[Outcome]) -> Sequence[tuple[tuple[str, ...], int]]:
    """Return what the newest vote on the points came to that may be shown: the keys each thing gathers, its dots."""
    tallies = [one.tally.counts for one in outcomes if not one.poll.is_open and isinstance(one.tally, DotTally)]
    newest = next((counts for counts in reversed(tallies) if any(count.points for count in counts)), ())
    return [(count.points, count.count) for count in newest]


def _said(one: Said, names: Mapping[str, str]) -> SaidBy:
    return SaidBy(one.group, one.point.text, one.point.organisation, names.get(one.point.author, ""))


def agreed(item: ActionItem, names: Mapping[str, str]) -> Agreed:
    """Return an action as the minutes tell it; `names` are people's by id."""
    source = item.source
    said = source.said if source else ()
    return Agreed(
        item.text,
        tuple(names[owner] for owner in item.owners if owner in names),
        item.organisation,
        item.due,
        source.point if source else "",
        tuple(dict.fromkeys(int(key.partition(":")[0]) for key in said)),
        tuple(names[author] for author in (source.authors if source else ()) if author in names),
    )
