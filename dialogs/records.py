"""What passes through the ports: persons, gatherings, answers, due times, and posts as they stand."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dialogs.messages import Post, Reply
from dialogs.places import Place

# The kind of an answer to a poll: what it says is `facilitation.giving`'s to write and to read.
POLL = "poll"


class Conflict(Exception):
    """Somebody else changed the row first. The conductor tries the whole delivery again."""


class Away(Exception):
    """The store does not answer, or has no room. Nothing is acknowledged; the same delivery can be sent again."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody Runde knows by name. `language` is empty until they have chosen one."""

    id: str
    name: str
    language: str = ""


def language_of(person: Person | None, otherwise: str) -> str:
    """Return the language somebody has chosen, else the other one: that of where they are."""
    return (person.language if person else "") or otherwise


@dataclass(frozen=True, slots=True)
class Gathering:
    """A samling: its rounds share a join code, a language and a wall. `id` 0 means not stored yet."""

    id: int
    title: str
    code: str
    wall_token: str
    facilitator: str
    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    opened_at: datetime | None = None
    closes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One person's words. `kind` is `answer`, `commitment` or `poll`.

    `part` is the slide's part, or the poll's number; 0 for a commitment.
    """

    round_id: int
    person_id: str
    kind: str
    part: int
    text: str
    at: datetime
    append: bool = False  # typed in chat: another line to what is there


@dataclass(frozen=True, slots=True)
class Alarm:
    """A due time. Setting the same `key` again moves it. After `not_after` it is no longer worth ringing."""

    key: str
    due_at: datetime
    not_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A post as it stands: `seq` grows with every change of any post, so "all after seq" is what somebody missed."""

    seq: int
    post: Post
    at: datetime


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How many of a group's (or of all) participants have answered something of a kind."""

    answered: int
    of: int


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of answers handed in: stored now, or refused because the question is not open to this person.

    `repeat` carries the first reply when the delivery has been handled before.
    """

    stored: bool
    repeat: Reply | None = None


@dataclass(slots=True)
class Changes:
    """What a commit touched, for those who wait: places with new posts, and whether due times moved.

    `conversations` tells that places are shown elsewhere than before, `rung` how late each alarm was that was rung, by
    its key, and `answers` how many answers shared the commit.
    """

    places: set[Place] = field(default_factory=set)
    alarms: bool = False
    conversations: bool = False
    rung: dict[str, timedelta] = field(default_factory=dict)
    answers: int = 0
