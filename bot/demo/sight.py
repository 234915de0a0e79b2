"""What one person in the demo sees, and what they can do about it. Nothing here knows where either comes from or goes.

Posts are read as people read them: by their buttons, fields, names and clocks.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dialogs.messages import Button, ClockFace, Input, Message
from dialogs.words import LANGUAGES, words

MINE, GROUP, HALL = "mine", "group", "hall"


@dataclass(frozen=True, slots=True)
class Seen:
    """A post as somebody sees it in one of their three places."""

    where: str
    key: str
    message: Message

    def button(self, action: str) -> Button | None:
        """Return the post's button for an action: the one that sends its form, where another does the same at once."""
        found = [button for button in self.message.buttons if button.action == action]
        return next((button for button in found if button.submits), next(iter(found), None))

    def inputs(self, kind: str) -> Sequence[Input]:
        """Return the fields whose id begins with `kind`."""
        return [entry for entry in self.message.inputs if entry.id.split(":")[0] == kind]

    @property
    def names(self) -> frozenset[str]:
        """The names that stand as values in the post: those who hold its roles."""
        return frozenset(fact.value for fact in self.message.facts)


@dataclass(frozen=True, slots=True)
class Sight:
    """All that one person sees: their own posts, their group's and the hall's."""

    posts: Sequence[Seen] = ()

    def at(self, where: str) -> Sequence[Seen]:
        """Return the posts of one place."""
        return [seen for seen in self.posts if seen.where == where]

    def with_button(self, action: str, where: str = "") -> Seen | None:
        """Return the post where an action can be pressed."""
        return next((seen for seen in self.posts if seen.button(action) and where in ("", seen.where)), None)

    @property
    def status(self) -> Seen | None:
        """The status post of one's group."""
        return next((seen for seen in self.at(GROUP) if seen.key == "status"), None)

    @property
    def clock(self) -> "Time | None":
        """The running clock of one's group."""
        return running(self.status.message.clock) if self.status else None


@dataclass(frozen=True, slots=True)
class Time:
    """A running clock: when it began and when it ends."""

    began: datetime
    ends: datetime

    def at(self, share: float) -> datetime:
        """Return the moment when a share of the time has gone."""
        return self.began + (self.ends - self.began) * share

    @property
    def mark(self) -> str:
        """What tells this stretch of time from others."""
        return f"{self.ends:%H%M%S}"


def running(face: ClockFace | None) -> Time | None:
    """Return a clock that runs; None for one that stands still, or none."""
    if face is None or face.ends_at is None:
        return None
    return Time(face.ends_at - timedelta(seconds=face.length_seconds), face.ends_at)


def holder(status: Message, role: str) -> str:
    """Return what stands beside a role in a group's post, in whatever language it is: a name once somebody has it."""
    called = [words(language)(f"role-{role}") for language in LANGUAGES]
    found = (fact.value for fact in status.facts if any(name in fact.label.casefold() for name in called))
    return next(found, "")


def notes(status: Message, names: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Return what those of `names` who have had the word had written, as the group's post shows it."""
    return dict(_notes(status, names))


def _notes(status: Message, names: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    for section in status.sections:
        name = next((name for name in names if name in section.title), None)
        if name is not None:
            yield name, section.items


@dataclass(frozen=True, slots=True)
class Act:
    """Something done in one of one's places: a button pressed, with what one has filled in if it is a form."""

    where: str
    action: str
    values: Mapping[str, str] = field(default_factory=dict)
    submits: bool = False


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody means to do, and when. The same `key` is the same intent, seen again."""

    key: str
    when: datetime
    act: Act


def press(seen: Seen, action: str, filled: Mapping[str, str] | None = None) -> Act:
    """Return the press of a post's button, its form filled in. Raises LookupError when there is no such button."""
    button = seen.button(action)
    if button is None:
        raise LookupError(action)
    return Act(seen.where, action, {**(filled or {}), **button.values}, button.submits)
