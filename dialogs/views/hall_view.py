"""The hall's status post: what is going on for everybody. One post a round, edited from *Bli med* to the minutes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.messages import Button, Fact, Link, Message, Picture, Section, Tone
from dialogs.views.common_view import visited
from dialogs.views.parts import Buttons, clock_face, group_name, member_names, question_text, questions, results
from dialogs.views.point_view import point_line, said_by
from dialogs.views.poll_view import (
    answered,
    answered_alone,
    on_the_floor,
    picture,
    pictured,
    question_of,
    shown_outcomes,
    why_hidden,
)
from dialogs.words import Words
from facilitation.arranging import arranged, lifted
from facilitation.clock import Clock
from facilitation.group import stage_of, writes_on
from facilitation.people import Participant
from facilitation.plan import PhaseKind, RoundPlan, Track
from facilitation.poll import Outcome
from facilitation.programme.template import Template
from facilitation.stages import Stage, concludes, is_common, parts, phase_of, questions_of, stages
from facilitation.state import Group, GroupState, Round, RoundState
from facilitation.tallies import SHOWN_FROM


@dataclass(frozen=True, slots=True)
class HallFacts:
    """What the hall's post shows besides the round: counts from the database, the people who came, and what each wrote
    of themselves for all to see (`who`), how many of the plenum's points are `dated`, and the `templates` for another
    round.
    """

    joined: int = 0
    organisations: int = 0
    answered: int = 0
    committed: int = 0
    code: str = ""
    polls: Sequence[Outcome] = ()
    who: Sequence[tuple[Participant, str]] = ()
    dated: int = 0
    templates: Sequence[Template] = ()


def hall_message(round_: Round, groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    """Return the hall's post for a round as it is now."""
    views: Mapping[RoundState, Callable[[Round, Sequence[Group], HallFacts, Words], Message]] = {
        RoundState.JOINING: _joining,
        RoundState.SEATED: _seated,
        RoundState.RUNNING: _running,
        RoundState.PLENUM: _plenum,
        RoundState.COMMITMENT: _commitment,
        RoundState.CLOSED: _ended,
        RoundState.ABORTED: _ended,
    }
    return views[round_.state](round_, groups, facts, words)


def heading(round_: Round, words: Words) -> str:
    """Return what the round is called."""
    return words("round-title", number=round_.number, title=round_.title or words("reflection-round"))


def plan_sections(round_: Round, words: Words) -> tuple[Section, ...]:
    """Return what each track of the plan asks, with its context, and how long its phases are."""
    sections: list[Section] = []
    for plan in round_.plans:
        name = words(f"track-{plan.track}") if len(round_.plans) > 1 else ""
        lead = (Section(name, plan.context),) if plan.context or name else ()
        sections += [*lead, *questions(plan, words), Section(words("phases"), phase_lines(plan, words))]
    return tuple(sections)


def phase_lines(plan: RoundPlan, words: Words) -> tuple[str, ...]:
    """Return a line for each stage a group walks through, then one for the plenum, and from when on results show."""
    lines = [
        words(
            f"stage-{'common' if is_common(plan, stage.part) else stage.kind}",
            question=" ".join(question.text for question in questions_of(plan, stage.part)[:1]),
            minutes=int(stage.length.total_seconds() // 60),
            turns="yes" if stage.turns else "no",
            part=stage.part,
        )
        + (f", {words('turn-seconds', seconds=int(stage.each.total_seconds()))}" if stage.each else "")
        for stage in stages(plan)
    ]
    return (*lines, _plenum_line(plan, words), *shown_from(plan, words))


def _plenum_line(plan: RoundPlan, words: Words) -> str:
    phase = phase_of((plan,), PhaseKind.PLENUM)
    each = words("minutes-per-group", minutes=phase.each) if phase and phase.each else ""
    return ": ".join(filter(None, (words("stage-plenum"), each)))


def shown_from(plan: RoundPlan, words: Words) -> tuple[str, ...]:
    """Return from how many anonymous answers on they are shown, where the plan says another number than is usual."""
    return (words("shown-from", answers=plan.shown_from),) if plan.shown_from != SHOWN_FROM else ()


def _joining(round_: Round, _groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    return Message(
        title=heading(round_, words),
        text=(words("hall-joining"),),
        facts=(Fact(words("joined"), words("joined-count", people=facts.joined, places=facts.organisations)),),
        sections=plan_sections(round_, words),
        buttons=(Buttons(words, round_.id)("join", primary=True),),
        tone=Tone.ACT,
    )


def _seated(round_: Round, groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    return Message(
        title=heading(round_, words),
        text=(words("hall-seated"),),
        facts=(Fact(words("joined"), words("joined-count", people=facts.joined, places=facts.organisations)),),
        sections=tuple(Section(group_name(group, words), member_names(group)) for group in groups if group.members),
        buttons=(_late(round_, words),),
    )


def _late(round_: Round, words: Words) -> Button:
    return Button("join", words("join-late"), {"round": str(round_.id)})


def _running(round_: Round, groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    alone = [group for group in groups if group.state is GroupState.INDIVIDUAL]
    shown = [Fact(words("joined"), words("joined-count", people=facts.joined, places=facts.organisations))]
    if any(map(writes_on, alone)):
        shown.append(Fact(words("answered"), words("answered-count", answered=facts.answered, of=facts.joined)))
    return Message(
        title=heading(round_, words),
        text=(words("hall-paused"),) if round_.paused else (_leading_phase(groups, words),),
        facts=(*shown, *answered_alone(facts.polls, words)),
        sections=(*_visited(groups, facts, words), *_asked(round_, words)),
        picture=_newest_picture(facts.polls, words, talking=not alone),
        clock=clock_face(_shared_clock(groups)),
        buttons=(_late(round_, words),),
        tone=Tone.WARNING if round_.paused else Tone.NORMAL,
    )


def _visited(groups: Sequence[Group], facts: HallFacts, words: Words) -> tuple[Section, ...]:
    slowest = _slowest(groups)
    stage = stage_of(slowest) if slowest else None
    return visited(facts.polls, stage.part, words) if stage else ()


def _asked(round_: Round, words: Words) -> tuple[Section, ...]:
    several = len(round_.plans) > 1
    return tuple(
        Section(words(f"track-{plan.track}") if several else words("questions"), tuple(_texts(plan, words)))
        for plan in round_.plans
    )


def _texts(plan: RoundPlan, words: Words) -> Sequence[str]:
    return [question_text(plan, part, words) for part in parts(plan)]


def _leading_phase(groups: Sequence[Group], words: Words) -> str:
    """Say where most groups are, track by track where they differ."""
    lines = []
    for track in dict.fromkeys(group.track for group in groups):
        group = _slowest([one for one in groups if one.track is track])
        stage = stage_of(group) if group else None
        phase = _phase(group, stage, words) if group and stage else words("hall-all-done")
        lines.append(phase if track is Track.ALL else words("track-phase", track=words(f"track-{track}"), phase=phase))
    return " ".join(dict.fromkeys(lines))


def _phase(group: Group, stage: Stage, words: Words) -> str:
    if is_common(group.plan, stage.part):
        return questions_of(group.plan, stage.part)[0].text
    return words(f"hall-{stage.kind}", part=stage.part)


def _slowest(groups: Sequence[Group]) -> Group | None:
    working = [group for group in groups if group.state is not GroupState.DONE]
    return min(working, key=lambda group: group.stage, default=None)


def _shared_clock(groups: Sequence[Group]) -> Clock | None:
    slowest = _slowest(groups)
    return slowest.clock if slowest else None


def _plenum(round_: Round, groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    asked = on_the_floor(facts.polls, round_.asking)
    if asked:
        return _asking(round_, asked, facts, words)
    presenting = next((group for group in groups if group.number == round_.presenting), None)
    text = words("hall-presenting", group=group_name(presenting, words)) if presenting else words("hall-plenum")
    points = arranged(round_, groups)
    big = lifted(round_, points)
    paused = (words("hall-paused"),) if round_.paused else ()
    return Message(
        title=big.line if big else heading(round_, words),
        text=(*paused, said_by(big, groups, words)) if big else paused or (text,),
        sections=(
            *_who_is_who(facts, words),
            *_other_outcomes(facts.polls, words),
            *_all_results(round_, groups, words),
        ),
        clock=clock_face(round_.floor.clock or round_.clock),
        picture=_newest_picture(facts.polls, words),
    )


def _asking(round_: Round, asked: Outcome, facts: HallFacts, words: Words) -> Message:
    """While a question has the floor, there is nothing but it."""
    paused = (words("hall-paused"),) if round_.paused else ()
    return Message(
        title=question_of(asked.poll, words),
        text=(*paused, *why_hidden(asked, words)),
        facts=(answered(asked, words),),
        clock=clock_face(round_.clock),
        picture=picture(asked, facts.polls, words),
    )


def _newest_picture(polls: Sequence[Outcome], words: Words, *, talking: bool = False) -> Picture | None:
    newest = pictured(polls, talking=talking)
    return picture(newest, polls, words) if newest else None


def _other_outcomes(polls: Sequence[Outcome], words: Words) -> tuple[Section, ...]:
    """Return in words what has come of the polls that are not drawn."""
    newest = pictured(polls)
    return shown_outcomes([one for one in polls if one is not newest], 0, words)


def _all_results(round_: Round, groups: Sequence[Group], words: Words) -> tuple[Section, ...]:
    """Return what the groups came to: by group, or as the facilitator has laid it out, each point with its groups."""
    if not (round_.arrangement.order or round_.arrangement.merged):
        return _by_group(groups, words)
    lines = tuple(point_line(point, groups, words) for point in arranged(round_, groups))
    missing = tuple(group_name(group, words) for group in groups if group.members and not group.points)
    awaited = (Section(words("no-result-yet"), missing),) if missing else ()
    return (Section(words("plenum-points"), lines), *awaited)


def _by_group(groups: Sequence[Group], words: Words) -> tuple[Section, ...]:
    return tuple(
        Section(
            words("group-result", group=group_name(group, words), organisations=", ".join(group.organisations)),
            tuple(item for section in results(group, words) for item in section.items) or (words("no-result-yet"),),
        )
        for group in groups
        if group.points or (group.members and concludes(group.plan))
    )


def _who_is_who(facts: HallFacts, words: Words) -> tuple[Section, ...]:
    lines = tuple(
        words("who-is-who-line", name=one.name, organisation=one.organisation, text=" ".join(text.split()))
        for one, text in facts.who
    )
    return (Section(words("who-is-who"), lines),) if lines else ()


def _commitment(round_: Round, _groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    return Message(
        title=heading(round_, words),
        text=(words("hall-paused"),) if round_.paused else (words("hall-commitment"),),
        facts=(Fact(words("committed"), words("answered-count", answered=facts.committed, of=facts.joined)),),
        clock=clock_face(round_.clock),
    )


def _ended(round_: Round, groups: Sequence[Group], facts: HallFacts, words: Words) -> Message:
    aborted = round_.state is RoundState.ABORTED
    return Message(
        title=heading(round_, words),
        text=(words("hall-aborted") if aborted else words("hall-closed"),),
        sections=(
            *_who_is_who(facts, words),
            *_other_outcomes(facts.polls, words),
            *_all_results(round_, groups, words),
        ),
        picture=_newest_picture(facts.polls, words),
        links=minutes_links(round_, facts.code, words),
        tone=Tone.DONE,
    )


def minutes_links(
    round_: Round, code: str, words: Words, forms: Sequence[str] = ("docx", "pdf", "html", "xlsx")
) -> tuple[Link, ...]:
    """Return the links to the minutes and the results, in the forms that people ask for."""
    return tuple(Link(words(f"minutes-as-{form}"), f"/r/{code}/minutes/{round_.id}.{form}") for form in forms)
