"""A plan's phases laid out as the stages a group walks through, with usual lengths where a slide gives none."""

from dataclasses import dataclass
from datetime import timedelta

from facilitation.kinds import FreeText, Harvest, Market, Visit
from facilitation.plan import PhaseKind, PhasePlan, Question, RoundPlan

# KS' IGP: three to eight minutes alone; the other two are what facilitators use when the slide is silent.
USUAL_MINUTES = {
    PhaseKind.INDIVIDUAL: 3,
    PhaseKind.GROUP: 15,
    PhaseKind.PLENUM: 15,
    PhaseKind.COMMITMENT: 3,
    PhaseKind.FOLLOW_UP: 10,
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One stretch of a group's time. `part` 0 means all the questions, else the part this stage is about.

    `each` is how long a turn lasts, none for as long as it takes.
    """

    kind: PhaseKind
    length: timedelta
    part: int = 0
    turns: bool = False
    each: timedelta | None = None


def length_of(phase: PhasePlan) -> timedelta:
    """Return how long one run of the phase lasts: the upper end of its range, or what is usual."""
    return timedelta(minutes=phase.minutes or USUAL_MINUTES[phase.kind])


def stages(plan: RoundPlan) -> tuple[Stage, ...]:
    """Return the individual and group stages in order, a repeated phase once for each part.

    A phase that names its part is about that one; a repeat beyond the last part is about all the questions. A plan that
    names neither kind of phase gets the method's own two: alone first, then in the group.
    """
    asked = parts(plan)
    phases = [phase for phase in plan.phases if phase.kind in (PhaseKind.INDIVIDUAL, PhaseKind.GROUP)]
    if not phases:
        phases = [PhasePlan(PhaseKind.INDIVIDUAL), PhasePlan(PhaseKind.GROUP, turns=True)]
    return tuple(
        Stage(phase.kind, length_of(phase), _part(phase, part, asked), phase.turns, _each(phase))
        for phase in phases
        for part in range(1, phase.repeats + 1)
    )


def _each(phase: PhasePlan) -> timedelta | None:
    return timedelta(seconds=phase.seconds) if phase.seconds else None


def _part(phase: PhasePlan, turn: int, asked: tuple[int, ...]) -> int:
    part = phase.part or (turn if phase.repeats > 1 else 0)
    return part if part in asked else 0


def talked_parts(plan: RoundPlan) -> tuple[int, ...]:
    """Return the parts that the groups talk about, so that they come to something there."""
    about = {stage.part for stage in stages(plan) if stage.kind is PhaseKind.GROUP}
    return tuple(part for part in parts(plan) if about & {0, part})


def concludes(plan: RoundPlan) -> bool:
    """Tell whether the groups come to something together: not where people only answer alone or tell who they are."""
    asked = [question for part in talked_parts(plan) for question in questions_of(plan, part)]
    return bool(talked_parts(plan)) and (not asked or not all(question.shared for question in asked))


def phase_of(plans: tuple[RoundPlan, ...], kind: PhaseKind) -> PhasePlan | None:
    """Return the first phase of `kind` in a round's plans; plenum and commitment are common to all tracks."""
    return next((phase for plan in plans for phase in plan.phases if phase.kind is kind), None)


def parts(plan: RoundPlan) -> tuple[int, ...]:
    """Return the parts that ask something, in order; a plan without questions has one part all the same."""
    return tuple(sorted({question.part for question in plan.questions})) or (1,)


def is_written(question: Question) -> bool:
    """Tell whether a question is answered in one's own words, which the group hears; all others are polls."""
    return isinstance(question.kind, FreeText) and not question.anonymous


def written_parts(plan: RoundPlan, part: int = 0) -> tuple[int, ...]:
    """Return the parts in which people write, of `part` or of all (0); without questions there is one all the same."""
    if not plan.questions:
        return parts(plan)
    return tuple(sorted({question.part for question in questions_of(plan, part) if is_written(question)}))


def is_common(plan: RoundPlan, part: int) -> bool:
    """Tell whether the whole hall does a part as one: then no group is ahead of the others, and nothing is hidden."""
    return any(isinstance(question.kind, Market | Visit | Harvest) for question in questions_of(plan, part))


def is_open_space(plan: RoundPlan) -> bool:
    """Tell whether people go from topic to topic."""
    return any(isinstance(question.kind, Visit) for question in plan.questions)


def is_with_all(plan: RoundPlan, stage: int) -> bool:
    """Tell whether who is at a stage (by its place, from 0) does there what the whole hall does as one."""
    laid_out = stages(plan)
    return 0 <= stage < len(laid_out) and is_common(plan, laid_out[stage].part)


def is_past(plan: RoundPlan, stage: int, part: int) -> bool:
    """Tell whether who is at a stage (by its place, from 0) has nothing more to do with a part."""
    about = [place for place, one in enumerate(stages(plan)) if one.part in (0, part)]
    return stage > max(about, default=stage)


def questions_of(plan: RoundPlan, part: int) -> tuple[Question, ...]:
    """Return the questions of one part, or all of them for part 0."""
    return tuple(question for question in plan.questions if part in (0, question.part))
