"""The plenum: the groups present in turn, and the hall is asked, one question at a time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from facilitation.arranging import arranged
from facilitation.clock import Clock
from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.kinds import Dots, Quadrant
from facilitation.plan import LONGEST_FLOOR, PhaseKind, Question, Role
from facilitation.poll import Poll, over_the_points
from facilitation.round import Change
from facilitation.stages import phase_of
from facilitation.state import Floor, Group, Round, RoundState, by_number
from facilitation.steps import Announce, Mention, Step
from facilitation.tallies import FLOOR

# Nobody is to see how somebody else votes; what is voted on are the groups' own points, so the floor is enough.
VOTE = Question("", part=0, kind=Dots(), anonymous=True)


def present(
    round_: Round, groups: Sequence[Group], now: datetime, number: int | None = None, minutes: int | None = None
) -> Change:
    """Return the round with the next group (or group `number`) called to the floor, its secretary mentioned.

    `minutes` are what it and the groups after it get; else what those before it got, or the plan gives each. 0 is no
    clock at all. Raises WrongTime outside the plenum or when all have presented, Unknown for a group that is not there,
    BadText for more than an hour.
    """
    _in_plenum(round_)
    called = by_number(groups, number) if number is not None else _next_to_present(round_, groups)
    if called is None and number is not None:
        raise Unknown("no-such-group", group=number)
    if called is None:
        raise WrongTime("all-have-presented")
    presented = tuple(dict.fromkeys((*round_.presented, called.number)))
    floor = _floor(round_, minutes, now)
    return Change(replace(round_, presenting=called.number, presented=presented, floor=floor), (), _called(called))


def _floor(round_: Round, minutes: int | None, now: datetime) -> Floor:
    if minutes is not None and not 0 <= minutes <= LONGEST_FLOOR:
        raise BadText("odd-minutes", most=LONGEST_FLOOR)
    phase = phase_of(round_.plans, PhaseKind.PLENUM)
    planned = timedelta(minutes=phase.each) if phase and phase.each else None
    each = (round_.floor.each or planned) if minutes is None else timedelta(minutes=minutes)
    clock = Clock.started(each, now) if each else None
    return Floor(each, clock.paused(now) if clock and round_.paused else clock)


def _next_to_present(round_: Round, groups: Sequence[Group]) -> Group | None:
    with_something = [group for group in groups if group.members or group.points]
    waiting = [group for group in with_something if group.number not in round_.presented]
    return min(waiting, key=lambda group: group.number, default=None)


def _called(group: Group) -> tuple[Step, ...]:
    secretary = group.holder(Role.SECRETARY)
    return (Mention(group.number, secretary, "you-present-now", f"present-{group.number}"),) if secretary else ()


def ask(
    round_: Round, groups: Sequence[Group], question: Question, number: int, now: datetime, *, before: int = 0
) -> tuple[Poll, Change]:
    """Return a question put to the hall as the round's poll `number`, and the round with it on the floor.

    Dots and a 2x2 without things of their own are for the groups' points. Raises WrongTime outside the plenum, while
    another question has the floor, or when there is nothing to vote on.
    """
    _in_plenum(round_)
    if round_.asking:
        raise WrongTime("poll-open")
    question = _over_points(round_, question, groups) if over_the_points(question) else question
    voting = isinstance(question.kind, Dots) and bool(question.kind.sources)
    threshold = FLOOR if voting else max(plan.shown_from for plan in round_.plans)
    poll = Poll(round_.id, number, question, opened_at=now, threshold=threshold, before=before)
    said = Announce("vote-open" if voting else "poll-open", f"poll-{number}-open", {"question": question.text})
    return poll, Change(replace(round_, asking=number), (), (said,))


def _over_points(round_: Round, question: Question, groups: Sequence[Group]) -> Question:
    """Return the question with the plenum's points as its things: those of its own part, where the groups have any.

    What the points say is kept in the question: a result that is sent anew later changes nothing that was voted on.
    """
    everything = arranged(round_, groups)
    own = tuple(point for point in everything if any(said.point.part == question.part for said in point.said))
    points = own or everything
    if not points:
        raise WrongTime("nothing-to-vote-on")
    things = tuple(point.line for point in points)
    if isinstance(question.kind, Dots):
        sources, keys = tuple(point.groups[0] for point in points), tuple(point.keys for point in points)
        return replace(question, kind=replace(question.kind, things=things, sources=sources, points=keys))
    if isinstance(question.kind, Quadrant):
        return replace(question, kind=replace(question.kind, things=things))
    return question


def waiting(round_: Round) -> Sequence[Question]:
    """Return the plan's questions about what the groups come to, which wait for the plenum."""
    return [question for plan in round_.plans for question in plan.questions if over_the_points(question)]


def vote(round_: Round) -> Question:
    """Return the question that a vote on the groups' points puts: the plan's own, else three dots each."""
    return next((question for question in waiting(round_) if isinstance(question.kind, Dots)), VOTE)


def close_poll(round_: Round) -> Change:
    """Return the round without a question on the floor. Raises WrongTime when none was."""
    if not round_.asking:
        raise WrongTime("no-open-poll")
    return Change(replace(round_, asking=0), (), (Announce("poll-closed", f"poll-{round_.asking}-closed"),))


def results_open(round_: Round) -> None:
    """Let a secretary's result pass. Raises WrongTime after the end."""
    if round_.is_over:
        raise WrongTime("round-over")


def _in_plenum(round_: Round) -> None:
    if round_.state is not RoundState.PLENUM:
        raise WrongTime("not-plenum-now")
