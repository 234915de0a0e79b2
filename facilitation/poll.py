"""A poll: one question put to everybody in a round, open for a while, then shown as a tally.

Two sorts come about: a plan's question of another kind than free text is open while the groups work, from the round's
start until its plenum; and the facilitator asks one in the plenum, where one at a time has the floor.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from facilitation.cloud import Cloud
from facilitation.errors import WrongTime
from facilitation.kinds import Dots, Harvest, Market, Quadrant, Topic, Visit
from facilitation.named import Givers, counted, topics_of
from facilitation.plan import Question, RoundPlan, Track
from facilitation.stages import is_written
from facilitation.state import Round, RoundState
from facilitation.tallies import SHOWN_FROM, Tally, may_show

_NOBODY = Givers()


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

    @property
    def is_open(self) -> bool:
        """Whether it takes answers."""
        return self.state is PollState.OPEN


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has come of a poll: `given` answers of `of` people, and the tally where it may be shown.

    `topics` are those of a marketplace. `held` are words that wait for the facilitator, `silent` the names of those who
    have not answered yet; neither is for the hall.
    """

    poll: Poll
    given: int = 0
    of: int = 0
    tally: Tally | None = None
    topics: tuple[Topic, ...] = ()
    held: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


def close(poll: Poll, now: datetime) -> Poll:
    """Return the poll closed. Raises WrongTime when it is closed already."""
    if not poll.is_open:
        raise WrongTime("no-open-poll")
    return replace(poll, state=PollState.CLOSED, closed_at=now)


def release(poll: Poll, texts: Sequence[str]) -> Poll:
    """Return the poll with these held words shown."""
    return replace(poll, released=tuple(dict.fromkeys((*poll.released, *texts))))


def shows_result(poll: Poll, answers: int) -> bool:
    """Tell whether a poll with so many answers may be shown counted.

    Named answers are live. Anonymous ones open when the poll closes, and then only from the threshold on: else two
    looks at it could be subtracted to find one person's answer.
    """
    return not poll.anonymous or (not poll.is_open and may_show(answers, poll.threshold))


def outcome(poll: Poll, given: int, of: int, texts: Sequence[str], *, givers: Givers = _NOBODY) -> Outcome:
    """Return what `texts`, the stored answers, come to; `given` of `of` people have answered.

    `givers` are the participants, whose names no cloud shows, and who of them gave which answer where that matters.
    """
    kind = poll.question.kind
    topics = topics_of(kind, givers) if isinstance(kind, Market) else ()
    found = Outcome(poll, given, max(of, given), topics=topics)
    if not texts or not shows_result(poll, len(texts)):
        return found
    tally = counted(poll.question, texts, givers, poll.threshold if poll.anonymous else 1)
    if not isinstance(tally, Cloud):
        return replace(found, tally=tally)
    freed = tally.release(poll.released)
    return replace(found, tally=replace(freed, held=()), held=tuple(term.text for term in freed.held))


def following(
    before: Round, after: Round, polls: Sequence[Poll], now: datetime
) -> tuple[Sequence[Poll], Sequence[Poll]]:
    """Return the polls that a changed round opens (its plan's), and those that it closes."""
    starts = after.state is RoundState.RUNNING and before.state in (RoundState.JOINING, RoundState.SEATED)
    opened = _planned(after, len(polls), now) if starts else ()
    over = [poll for poll in polls if poll.is_open and not _has_time(poll, after)]
    return opened, [close(poll, now) for poll in over]


def is_asked_alone(question: Question) -> bool:
    """Tell whether a plan's question is a poll from the start; what is for the plenum's points or for the topics of a
    marketplace waits.
    """
    waits = over_the_points(question) or isinstance(question.kind, Visit | Harvest)
    return not is_written(question) and not waits


def over_the_points(question: Question) -> bool:
    """Tell whether a question is about what the groups come to: dots on it, or its place in a 2x2."""
    return isinstance(question.kind, Dots | Quadrant) and not question.kind.things


def _has_time(poll: Poll, round_: Round) -> bool:
    return round_.state is RoundState.RUNNING if poll.planned else round_.asking == poll.number


def _planned(round_: Round, first: int, now: datetime) -> Sequence[Poll]:
    """Return the plan's polls. A question that stands there again is asked anew: after the talk, say, as before it."""
    asked = [(plan, _ready(question, plan)) for plan in round_.plans for question in plan.questions]
    asked = [(plan, question) for plan, question in asked if is_asked_alone(question)]
    polls: list[Poll] = []
    for number, (plan, question) in enumerate(asked, first + 1):
        again = (one.number for one in reversed(polls) if one.track is plan.track and _same(one.question, question))
        made = Poll(round_.id, number, question, plan.track, True, opened_at=now, threshold=plan.shown_from)
        polls.append(replace(made, before=next(again, 0)))
    return polls


def _ready(question: Question, plan: RoundPlan) -> Question:
    """Return a question as it is asked: a marketplace knows its slots, and whoever proposes something is its host."""
    if not isinstance(question.kind, Market):
        return question
    slots = tuple(one.text for one in plan.questions if isinstance(one.kind, Visit))
    return replace(question, kind=replace(question.kind, slots=slots), anonymous=False)


def settled(
    round_: Round, market: Poll, givers: Givers, polls: Sequence[Poll], now: datetime
) -> tuple[Poll, Sequence[Poll]]:
    """Return a marketplace that is over, its topics scheduled, and the polls that they open: the slots', the harvest's.

    `givers` tell who proposed what; `polls` are all the round has had.
    """
    kind = market.question.kind
    if not isinstance(kind, Market):
        raise TypeError(f"{kind.kind} is no marketplace")
    topics = topics_of(kind, givers)
    over = close(replace(market, question=replace(market.question, kind=replace(kind, topics=topics))), now)
    asked = _about_topics(round_.plan_for(market.track), [topic for topic in topics if topic.place])
    opened = enumerate(asked, len(polls) + 1)
    return over, [Poll(round_.id, number, question, market.track, True, opened_at=now) for number, question in opened]


def _about_topics(plan: RoundPlan, topics: Sequence[Topic]) -> Iterator[Question]:
    """Yield the plan's questions about the topics of its marketplace: the n-th visit is about those of slot n."""
    slot = 0
    for question in plan.questions:
        if isinstance(question.kind, Visit):
            slot += 1
            mine = tuple(topic for topic in topics if topic.slot == slot)
            yield replace(question, kind=Visit(mine), anonymous=False)
        elif isinstance(question.kind, Harvest):
            yield replace(question, kind=Harvest(tuple(topics)), anonymous=False)


def _same(one: Question, other: Question) -> bool:
    return (one.text, one.kind) == (other.text, other.kind)


def asked_in(poll: Poll, part: int) -> bool:
    """Tell whether a poll belongs to what people are asked in a stage about `part` (0: about all).

    Hosts may write what they harvest as long as there is time.
    """
    always = not poll.planned or isinstance(poll.question.kind, Harvest)
    return always or part in (0, poll.question.part)
