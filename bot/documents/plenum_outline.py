"""What the minutes tell of the plenum's points and of the actions that came of the round."""

from collections.abc import Iterator, Mapping, Sequence

from bot.documents.blocks import Block, Bullets, Heading, Item, Table
from bot.documents.poll_results import name_of
from dialogs.calendar import day_text
from dialogs.words import Words
from facilitation.arranging import label
from facilitation.minutes import GroupMinutes
from facilitation.plenum_minutes import Agreed, Discussed, SaidBy


def plenum_points(points: Sequence[Discussed], groups: Sequence[GroupMinutes], said: Words) -> Iterator[Block]:
    """Yield the plenum's points in their order: what each says, where it comes from, and its votes, if any.

    Nothing is yielded where the points stood as the groups sent them: then the groups' results say it all.
    """
    if not points:
        return
    names = names_of(groups, said)
    voted = any(point.votes is not None for point in points)
    head = (said("minutes-plenum-point"), said("minutes-plenum-from"))
    rows = tuple((point.text, _sources(point, names, said)) for point in points)
    yield Heading(said("minutes-plenum"))
    if voted:
        counted = tuple((*row, str(point.votes or 0)) for row, point in zip(rows, points, strict=True))
        yield Table((*head, said("minutes-plenum-votes")), counted, widths=(5, 5, 2))
    else:
        yield Table(head, rows, widths=(1, 1))


def names_of(groups: Sequence[GroupMinutes], said: Words) -> Mapping[int, str]:
    """Return what the groups are called, by number."""
    return {group.number: name_of(group, said) for group in groups}


def _sources(point: Discussed, names: Mapping[int, str], said: Words) -> str:
    return "; ".join(_source(one, point, names, said) for one in point.said)


def _source(one: SaidBy, point: Discussed, names: Mapping[int, str], said: Words) -> str:
    """Return a group, with its own words where they are others than those that stand for all, and whose note it was."""
    group = names.get(one.group, str(one.group))
    told = group if point.text.endswith(one.text) else said("minutes-said-by", group=group, text=one.text)
    return said("minutes-from-note", said=told, name=one.note_by) if one.note_by else told


def agreed_actions(actions: Sequence[Agreed], groups: Sequence[GroupMinutes], said: Words) -> Iterator[Block]:
    """Yield the actions: what, who, by when, and from which point, whose result and whose note."""
    if actions:
        yield Heading(said("minutes-round-actions"))
        yield Bullets(tuple(_item(one, _about(one, names_of(groups, said), said)) for one in actions))


def _item(one: Agreed, about: str) -> Item:
    return Item(about, one.text) if about else Item(one.text)


def _about(one: Agreed, names: Mapping[int, str], said: Words) -> str:
    due = [said("minutes-action-due", day=day_text(one.due, said, with_year=True))] if one.due else []
    return " · ".join(filter(None, [", ".join(one.owners), one.organisation, *due, origin(one, names, said)]))


def origin(one: Agreed, names: Mapping[int, str], said: Words) -> str:
    """Return where an action comes from; "" for one that was promised without a point."""
    if not one.point:
        return ""
    groups = ", ".join(names.get(number, str(number)) for number in one.groups)
    told = said("minutes-origin-point", point=label(one.point), groups=groups)
    return said("minutes-origin-note", origin=told, names=", ".join(one.note_by)) if one.note_by else told
