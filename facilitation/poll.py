"""A poll: one question put to everybody in a round, open for a while, then shown as a tally.

Two sorts come about: a plan's question of another kind than free text is open while the groups work, from the round's
start until its plenum; and the facilitator asks one in the plenum, where one at a time has the floor.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from facilitation.errors import WrongTime
from facilitation.plan import Question, Track
from facilitation.tallies import SHOWN_FROM, may_show


class PollState(StrEnum):
    """Whether a poll takes answers."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Poll:
    """A question put to the hall. `number` counts the round's polls from 1; `planned` ones stood in the plan.

    `released` are the held words the facilitator has let out. `before` is the number of an earlier poll with the same
    question, to be shown beside this one. `threshold` is from how many anonymous answers a result is shown.
    """

    round_id: int
    number: int
    question: Question
    track: Track = Track.ALL
    planned: bool = False
    state: PollState = PollState.OPEN
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    threshold: int = SHOWN_FROM
    released: tuple[str, ...] = ()
    before: int = 0
    version: int = 0

    @property
    def anonymous(self) -> bool:
        """Whether nobody may know who answered what."""
        return self.question.anonymous


def close(poll: Poll, now: datetime) -> Poll:
    """Return the poll closed. Raises WrongTime when it is closed already."""
    if poll.state is PollState.CLOSED:
        raise WrongTime("no-open-vote")
    return replace(poll, state=PollState.CLOSED, closed_at=now)


def release(poll: Poll, texts: Sequence[str]) -> Poll:
    """Return the poll with these held words shown."""
    return replace(poll, released=tuple(dict.fromkeys((*poll.released, *texts))))


def shows_result(poll: Poll, answers: int) -> bool:
    """Tell whether a poll with so many answers may be shown counted.

    Named answers are live. Anonymous ones open when the poll closes, and then only from the threshold on: else two
    looks at it could be subtracted to find one person's answer.
    """
    return not poll.anonymous or (poll.state is PollState.CLOSED and may_show(answers, poll.threshold))
