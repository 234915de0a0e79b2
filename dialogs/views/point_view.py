"""A point of the plenum in one line: what it says, which groups said it, and what else is known of it."""

from collections.abc import Mapping, Sequence

from dialogs.views.parts import group_name
from dialogs.words import Words
from facilitation.arranging import PlenumPoint
from facilitation.state import Group


def said_by(point: PlenumPoint, groups: Sequence[Group], words: Words) -> str:
    """Return the names of the groups that said it."""
    names = {group.number: group_name(group, words) for group in groups}
    return ", ".join(names[number] for number in point.groups if number in names)


def point_line(
    point: PlenumPoint,
    groups: Sequence[Group],
    words: Words,
    votes: Mapping[str, int] | None = None,
    *,
    authors: bool = False,
) -> str:
    """Return a point with the groups that said it, whose notes it was taken from, and the votes it was given."""
    line = [words("point-line", text=point.line, groups=said_by(point, groups, words))]
    names = {one.person_id: one.name for group in groups for one in group.members}
    notes = [names[author] for author in point.authors if author in names] if authors else []
    line += [words("point-note-of", names=", ".join(notes))] if notes else []
    line += [words("point-votes", votes=votes[point.key])] if votes and point.key in votes else []
    return " · ".join(line)
