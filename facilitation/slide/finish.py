"""From rounds in the making to rounds: what belongs together across slides, what is no round, numbers and doubts."""

from dataclasses import replace
from itertools import pairwise

from facilitation.plan import PhaseKind, PhasePlan, RoundPlan, Track
from facilitation.slide.drafts import Draft, Entry, without_announcements
from facilitation.slide.headings import is_round_heading
from facilitation.slide.phases import read_phases
from facilitation.slide.questions import sort_questions
from facilitation.slide.sentences import asks
from facilitation.slide.warnings import Code, Warn
from facilitation.tallies import SHOWN_FROM


def finish(slides: list[list[Draft]]) -> tuple[tuple[RoundPlan, ...], list[Warn]]:
    """Return the rounds of a whole text with the warnings about them."""
    drafts = _joined([draft for slide in slides for draft in _shared(slide)])
    rounds: list[RoundPlan] = []
    warnings: list[Warn] = []
    for draft in drafts:
        if _is_round(draft, alone=len(drafts) == 1):
            plan, more = _round(draft, rounds)
            rounds.append(plan)
            warnings += [*draft.warnings, *more]
        else:
            warnings += [*([] if _all_warned(draft) else [Warn(Code.NO_ROUND, draft.quote)]), *draft.warnings]
    return tuple(rounds), warnings


def _all_warned(draft: Draft) -> bool:
    return draft.bare and not draft.title and bool(draft.warnings)


def _shared(slide: list[Draft]) -> list[Draft]:
    """Two tracks below one heading share the phases and roles that stand last, where the first has none of its own."""
    for first, second in pairwise(slide):
        if second.second_track and not first.phases and first.paragraphs:
            first.phases = list(second.phases)
            first.rules = first.rules or list(second.rules)
    return slide


def _joined(drafts: list[Draft]) -> list[Draft]:
    """Join what is one round on several slides: a heading alone, questions, phases, roles."""
    joined: list[Draft] = []
    for draft in drafts:
        if joined and _belongs_to(joined[-1], draft):
            _pour(draft, joined[-1])
        else:
            joined.append(draft)
    return joined


def _belongs_to(before: Draft, draft: Draft) -> bool:
    if draft.explicit:
        return False
    same = bool(draft.title) and (draft.title, draft.number, draft.track) == (before.title, before.number, before.track)
    complements = not (before.phases and draft.phases) and not (before.asks and draft.asks)
    if before.bare and before.title and is_round_heading(before.heading) and draft.title is None:
        return True
    if (same or draft.title is None) and complements and not before.bare:
        return bool(draft.phases or draft.rules) or same
    only_process = bool(draft.rules or draft.phases) and not draft.asks
    return only_process and not is_round_heading(draft.heading) and _lacks(before, draft)


def _lacks(before: Draft, draft: Draft) -> bool:
    return (
        (before.asks or bool(before.phases))
        and not (draft.phases and before.phases)
        and not (draft.rules and before.rules)
    )


def _pour(draft: Draft, into: Draft) -> None:
    into.paragraphs += draft.paragraphs
    into.phases += draft.phases
    into.rules += draft.rules
    into.remarks += draft.remarks
    into.warnings += draft.warnings
    into.asks = into.asks or draft.asks
    into.per_question = into.per_question or draft.per_question
    into.kommune_phase = into.kommune_phase or draft.kommune_phase
    into.shown_from = into.shown_from or draft.shown_from


def _is_round(draft: Draft, *, alone: bool) -> bool:
    if draft.phases or (draft.title and asks(draft.title) and draft.rules):
        return True
    named = draft.title is not None and is_round_heading(draft.heading)
    return (
        draft.explicit
        or (draft.asks and (alone or named or bool(draft.rules) or bool(_phase_of_title(draft))))
        or (bool(draft.rules) and alone)
    )


def _phase_of_title(draft: Draft) -> tuple[PhasePlan, ...]:
    line = read_phases(draft.heading)
    return line.phases if line and not line.remarks and len(line.phases) == 1 else ()


def _round(draft: Draft, before: list[RoundPlan]) -> tuple[RoundPlan, list[Warn]]:
    if not draft.asks:
        _promote(draft)
    draft.phases = without_announcements(draft.phases) or list(_phase_of_title(draft))
    repeats = max((phase.repeats for phase in draft.phases if phase.kind is PhaseKind.GROUP), default=1)
    context, questions = sort_questions(draft.paragraphs, repeats)
    if draft.per_question and len(questions) > 1 and repeats == 1:
        repeats = len(questions)
        draft.phases = [replace(one, repeats=repeats) if one.kind is PhaseKind.GROUP else one for one in draft.phases]
        context, questions = sort_questions(draft.paragraphs, repeats)
    track = _track(draft)
    number = _number(draft, track, before)
    context += tuple(draft.remarks)
    process = (tuple(draft.phases), tuple(draft.rules), draft.shown_from or SHOWN_FROM)
    plan = RoundPlan(draft.title or "", number, track, context, questions, *process)
    return plan, _doubts(plan, repeats, before, draft.quote)


def _promote(draft: Draft) -> None:
    """Where nothing else asks, what a phase tells to do is the question, or the heading is."""
    tasks = [remark for remark in draft.remarks if asks(remark)]
    draft.remarks = [remark for remark in draft.remarks if not asks(remark)]
    if not tasks and draft.title and draft.heading and asks(draft.title):
        tasks = [draft.title]
    for task in tasks:
        draft.add_text(Entry(task, question=True), new_paragraph=True)


def _track(draft: Draft) -> Track:
    return draft.track or (Track.KOMMUNE if draft.kommune_phase else Track.ALL)


def _number(draft: Draft, track: Track, before: list[RoundPlan]) -> int:
    """The heading's number, or the running one; the other track, right after the first, shares the first one's."""
    if draft.number is not None:
        return draft.number
    if not before:
        return 1
    last = before[-1]
    taken = {one.track for one in before if one.number == last.number}
    shares = Track.ALL not in (track, last.track) and track not in taken
    return last.number if shares else max(one.number for one in before) + 1


def _doubts(plan: RoundPlan, repeats: int, before: list[RoundPlan], quote: str) -> list[Warn]:
    quote = plan.title or quote
    parts = len({question.part for question in plan.questions})
    doubts = {
        Code.NO_PHASES: not plan.phases,
        Code.NO_QUESTIONS: not plan.questions,
        Code.PARTS: repeats > 1 and bool(plan.questions) and parts not in (1, repeats),
        Code.TWICE: any((one.number, one.track) == (plan.number, plan.track) for one in before),
    }
    return [Warn(code, quote) for code, doubted in doubts.items() if doubted]
