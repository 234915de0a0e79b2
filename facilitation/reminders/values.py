"""What a reminder is."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class Topic(StrEnum):
    """What somebody is reminded of; each has its words."""

    MEETING_AHEAD = "meeting-ahead"
    MEETING_TODAY = "meeting-today"
    MEETING_HELD = "meeting-held"  # was it held? asked of the one who invited
    ACTION_AHEAD = "action-ahead"
    ACTION_TODAY = "action-today"
    ACTION_LATE = "action-late"
    ACTION_LATE_HERE = "action-late-here"  # to the coordinator: somebody else's, in their municipality
    HALF_WAY = "half-way"
    NO_MEETING = "no-meeting"  # to the one who invites: nothing is planned yet
    NOBODY_INVITES = "nobody-invites"  # to those who were asked and the facilitator, until somebody does
    OPINION_AHEAD = "opinion-ahead"
    OPINION_LATE = "opinion-late"
    OPINION_LATE_THERE = "opinion-late-there"  # to the facilitator: a municipality that has not sent its answers
    UNREACHED = "unreached"  # to the facilitator: somebody could not be reached with theirs


# What goes on until somebody does something: when one has been sent, the next one is worked out.
WEEKLY = frozenset(
    {
        Topic.ACTION_LATE,
        Topic.ACTION_LATE_HERE,
        Topic.MEETING_HELD,
        Topic.NO_MEETING,
        Topic.NOBODY_INVITES,
        Topic.OPINION_LATE,
        Topic.OPINION_LATE_THERE,
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Reminder:
    """One thing one person is reminded of in one morning's message. Times are UTC.

    `subject` names what it is about (`action:12`, `meeting:4`, `follow_up:3`, `opinion:7`, `person:<id>`). After
    `not_after` it is no longer worth sending. The same person is reminded of the same thing once for each `due_at`.
    """

    due_at: datetime
    person_id: str
    topic: Topic
    subject: str
    not_after: datetime

    def is_same(self, other: "Reminder") -> bool:
        """Tell whether it is the same reminder, worked out at another time."""
        mine = (self.due_at, self.person_id, self.topic, self.subject)
        return mine == (other.due_at, other.person_id, other.topic, other.subject)

    @property
    def key(self) -> str:
        """What makes it the same reminder, however often it is worked out."""
        return f"{self.subject}:{self.topic}:{self.person_id}:{self.due_at.astimezone(UTC):%Y%m%dT%H%M}"
