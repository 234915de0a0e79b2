"""Consultation (spør kommunene): some questions go to many municipalities for weeks, and each carries its own answers.

An answer goes from draft to sent, with the day of each state; a draft is its municipality's own. When those who lag are
reminded: `facilitation.reminders`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from facilitation.dates import Horizon, read_dates
from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.organisations import alphabetical
from facilitation.plan import PhaseKind, RoundPlan
from facilitation.talk import checked
from facilitation.tallies import Progress, ProgressTally

LONGEST_OPINION = 3000
MOST_QUESTIONS = 12
USUAL_TIME = timedelta(weeks=4)


class Stage(StrEnum):
    """How far an answer has come, in the order it goes."""

    DRAFT = "draft"
    DISCUSSED = "discussed"
    TREATMENT = "treatment"  # for political treatment
    ADOPTED = "adopted"
    SENT = "sent"


ORDER = tuple(Stage)


@dataclass(frozen=True, slots=True)
class Step:
    """An answer came to a stage on a day."""

    stage: Stage
    day: date


@dataclass(frozen=True, slots=True)
class Given:
    """One municipality's answer to one question, and the way it has gone; empty where it has not begun."""

    text: str = ""
    steps: tuple[Step, ...] = ()

    @property
    def stage(self) -> Stage | None:
        """How far it has come."""
        return self.steps[-1].stage if self.steps else None

    @property
    def is_told(self) -> bool:
        """Whether others may read it: a draft is its municipality's own."""
        return self.stage not in (None, Stage.DRAFT)


@dataclass(frozen=True, slots=True)
class Consultation:
    """What is asked, by when. Whoever has the `token` may read what is told.

    `due` is the last day in the partnership's zone. `id` 0 means not stored yet.
    """

    id: int
    partnership_id: int
    gathering_id: int
    title: str
    questions: tuple[str, ...]
    due: date
    asked_at: datetime
    token: str
    background: tuple[str, ...] = ()
    closed: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class Opinion:
    """One municipality's answers, one for each question. Whoever has the `code` may give it input."""

    id: int
    consultation_id: int
    partnership_id: int
    organisation: str
    code: str
    answers: tuple[Given, ...]
    version: int = 0

    @property
    def is_sent(self) -> bool:
        """Whether everything is answered and sent."""
        return all(one.stage is Stage.SENT for one in self.answers)


@dataclass(frozen=True, slots=True)
class Input:
    """What somebody local says to one question (from 0). `person_id` is empty for who came by the link."""

    question: int
    text: str
    name: str
    person_id: str
    at: datetime


def is_consultation(plan: RoundPlan) -> bool:
    """Tell whether a plan asks municipalities for weeks, instead of a hall for minutes."""
    return any(phase.kind is PhaseKind.CONSULTATION for phase in plan.phases)


def asked_by_plan(plan: RoundPlan, today: date, zone: tzinfo) -> tuple[tuple[str, ...], date, tuple[str, ...]]:
    """Return what a plan asks, by when (four weeks where it gives no day), and its background without that line.

    Raises BadText for no question, too many, and a day that is past.
    """
    questions = tuple(question.text for question in plan.questions)
    if not 1 <= len(questions) <= MOST_QUESTIONS:
        raise BadText("consultation-questions", most=MOST_QUESTIONS)
    days = {line: found for line in plan.context if (found := _day(line, today, zone))}
    due = max(days.values(), default=today + USUAL_TIME)
    if due < today:
        raise BadText("day-is-past")
    return questions, due, tuple(line for line in plan.context if days.get(line) != due)


def _day(line: str, today: date, zone: tzinfo) -> date | None:
    moments = read_dates(line, Horizon(today), zone).moments
    return moments[-1].due if moments else None


def answer(opinion: Opinion, question: int, text: str, step: Step, asked: Consultation) -> Opinion:
    """Return the opinion with an answer (to question `question`, from 0) that has come so far.

    Raises WrongTime when it is closed, Unknown for no such question, BadText for an empty or too long answer.
    """
    if asked.closed:
        raise WrongTime("consultation-is-closed")
    if not 0 <= question < len(opinion.answers):
        raise Unknown("no-such-question", number=question + 1)
    given = Given(checked(text, LONGEST_OPINION), _stepped(opinion.answers[question].steps, step))
    return _with(opinion, {question: given})


def move(opinion: Opinion, step: Step, asked: Consultation) -> Opinion:
    """Return the opinion with all its answers come so far. Raises WrongTime when closed, or where one is missing."""
    if asked.closed:
        raise WrongTime("consultation-is-closed")
    missing = [str(number) for number, one in enumerate(opinion.answers, 1) if not one.text]
    if missing:
        raise WrongTime("opinion-is-not-whole", numbers=", ".join(missing))
    moved = {at: replace(one, steps=_stepped(one.steps, step)) for at, one in enumerate(opinion.answers)}
    return _with(opinion, moved)


def _stepped(steps: tuple[Step, ...], step: Step) -> tuple[Step, ...]:
    """The same stage once more is the same step, perhaps with its day put right."""
    return (*steps[:-1], step) if steps and steps[-1].stage is step.stage else (*steps, step)


def _with(opinion: Opinion, changed: dict[int, Given]) -> Opinion:
    return replace(opinion, answers=tuple(changed.get(at, one) for at, one in enumerate(opinion.answers)))


def in_order(opinions: Iterable[Opinion]) -> Sequence[Opinion]:
    """Return the opinions by their municipalities' names."""
    return sorted(opinions, key=lambda one: alphabetical(one.organisation))


def progress(asked: Consultation, opinions: Iterable[Opinion]) -> ProgressTally:
    """Return who is where: how far each municipality's answer to each question has come, from 0 for not begun."""
    rows = tuple(
        Progress(one.organisation, tuple(0 if it.stage is None else ORDER.index(it.stage) + 1 for it in one.answers))
        for one in in_order(opinions)
    )
    return ProgressTally(len(asked.questions), rows)
