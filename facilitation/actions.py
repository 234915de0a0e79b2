"""Action items (tiltak): what was promised, by whom and by when, and all that has become of it since.

How promises are read from what people type lives in `facilitation.promises`, when somebody is reminded in
`facilitation.reminders`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from facilitation.errors import BadText, NotYours, WrongTime
from facilitation.talk import checked

LONGEST_ACTION = 600
LONGEST_INVOLVED = 300
MOST_OWNERS = 8


class ActionState(StrEnum):
    """Whether somebody still has to do it."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Level(StrEnum):
    """Who has to decide: politicians, the administration, or all in common."""

    POLITICAL = "political"
    ADMINISTRATIVE = "administrative"
    COMMON = "common"


class Happened(StrEnum):
    """What can become of an action item, as its history tells it."""

    PROMISED = "promised"
    CHANGED = "changed"
    POSTPONED = "postponed"
    PASSED_ON = "passed_on"
    DONE = "done"
    DROPPED = "dropped"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an action comes from: a round, and the key of the plenum's point (`<group>:<point>`) if it was one.

    `said` are the keys of all the groups' points that were gathered in it then, `authors` the ids of those whose notes
    they were taken from.
    """

    round_id: int
    point: str = ""
    said: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One line of an action's history. `by` is a person's id, "" for Runde; `due` the date it had from then on."""

    what: Happened
    at: datetime
    by: str = ""
    owners: tuple[str, ...] = ()
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something that somebody will do. `owners` are persons' ids, `organisation` is empty for what is common to all.

    `due` is the last day on which it comes in time, in the partnership's zone. `id` 0 means not stored yet.
    """

    id: int
    partnership_id: int
    text: str
    owners: tuple[str, ...] = ()
    organisation: str = ""
    involved: str = ""
    due: date | None = None
    level: Level = Level.COMMON
    state: ActionState = ActionState.OPEN
    source: Source | None = None
    history: tuple[Event, ...] = ()
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is ActionState.OPEN

    @property
    def settled_at(self) -> datetime | None:
        """When it was done or dropped; None while it is open."""
        return None if self.is_open or not self.history else self.history[-1].at


def promise(item: ActionItem, by: str, now: datetime) -> ActionItem:
    """Return a new action item, checked and with its history begun.

    Raises BadText for an empty or too long text, and for too many owners.
    """
    if len(item.owners) > MOST_OWNERS:
        raise BadText("too-many-owners", most=MOST_OWNERS)
    text = checked(item.text, LONGEST_ACTION)
    involved = checked(item.involved, LONGEST_INVOLVED) if item.involved.strip() else ""
    owners = tuple(dict.fromkeys(item.owners))
    begun = Event(Happened.PROMISED, now, by, owners, item.due)
    return replace(item, text=text, involved=involved, owners=owners, state=ActionState.OPEN, history=(begun,))


def complete(item: ActionItem, by: str, now: datetime) -> ActionItem:
    """Return the item done. Raises WrongTime when it is no longer open."""
    return _moved(_open(item), Happened.DONE, by, now, state=ActionState.DONE)


def drop(item: ActionItem, by: str, now: datetime) -> ActionItem:
    """Return the item given up. Raises WrongTime when it is no longer open."""
    return _moved(_open(item), Happened.DROPPED, by, now, state=ActionState.DROPPED)


def reopen(item: ActionItem, by: str, now: datetime) -> ActionItem:
    """Return a done or dropped item open again. Raises WrongTime when it is open."""
    if item.is_open:
        raise WrongTime("action-is-open")
    return _moved(item, Happened.REOPENED, by, now, state=ActionState.OPEN)


def postpone(item: ActionItem, due: date, by: str, now: datetime, today: date) -> ActionItem:
    """Return the item with a later day. Raises WrongTime when it is no longer open, BadText for a day that is past."""
    if due < today:
        raise BadText("day-is-past")
    return _moved(_open(item), Happened.POSTPONED, by, now, due=due)


def pass_on(item: ActionItem, owners: Sequence[str], by: str, now: datetime) -> ActionItem:
    """Return the item with other owners. Raises WrongTime when it is no longer open, BadText for none or too many."""
    if not 1 <= len(owners) <= MOST_OWNERS:
        raise BadText("too-many-owners" if owners else "no-owner", most=MOST_OWNERS)
    return _moved(_open(item), Happened.PASSED_ON, by, now, owners=tuple(dict.fromkeys(owners)))


def inherited(items: Iterable[ActionItem], leaver: str, heir: str, now: datetime) -> Sequence[ActionItem]:
    """Return those open items that `leaver` owns, owned by `heir` instead: nothing is orphaned when somebody leaves."""
    return [
        _moved(item, Happened.PASSED_ON, "", now, owners=_with_heir(item.owners, leaver, heir))
        for item in items
        if item.is_open and leaver in item.owners
    ]


def may_change(item: ActionItem, person_id: str, answerable: Iterable[str]) -> None:
    """Let an owner pass, and those `answerable` for it: its organisation's coordinators and the facilitator.

    An item nobody owns can be taken by anybody. Raises NotYours for all others.
    """
    if item.owners and person_id not in (*item.owners, *answerable):
        raise NotYours("not-your-action")


def by_due(items: Iterable[ActionItem]) -> Sequence[ActionItem]:
    """Return the items with the most urgent first; those without a day last, as they came."""
    return sorted(items, key=lambda item: (item.due is None, item.due or date.max, item.id))


def _with_heir(owners: Sequence[str], leaver: str, heir: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(heir if owner == leaver else owner for owner in owners))


def _open(item: ActionItem) -> ActionItem:
    if not item.is_open:
        raise WrongTime("action-is-settled")
    return item


def _moved(
    item: ActionItem,
    what: Happened,
    by: str,
    now: datetime,
    *,
    state: ActionState | None = None,
    owners: tuple[str, ...] | None = None,
    due: date | None = None,
) -> ActionItem:
    item = replace(
        item,
        state=item.state if state is None else state,
        owners=item.owners if owners is None else owners,
        due=item.due if due is None else due,
    )
    return replace(item, history=(*item.history, Event(what, now, by, item.owners, item.due)))
