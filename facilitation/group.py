"""A group's way through its stages: alone, together, done. Who says what in it lives in `facilitation.talk`.

Every function takes a group and gives the changed group with the steps to be said; none of them knows other groups.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from facilitation import roles, turns
from facilitation.clock import LAST_MINUTE, Clock
from facilitation.errors import NotYours, WrongTime
from facilitation.people import Participant
from facilitation.plan import PhaseKind, Role
from facilitation.stages import Stage, concludes, is_with_all, questions_of, stages, written_parts
from facilitation.state import Group, GroupState
from facilitation.steps import Announce, Facts, Mention, Nudge, Step

LONGEST_SETTLING = timedelta(minutes=1)
# A clock looked at no later than this was looked at in time: groups in step stay in step, whichever is looked at first.
HELD_UP = timedelta(seconds=15)

GroupChange = tuple[Group, tuple[Step, ...]]


def stage_of(group: Group) -> Stage | None:
    """Return the stage the group is in; None before the first and after the last."""
    laid_out = stages(group.plan)
    return laid_out[group.stage] if 0 <= group.stage < len(laid_out) else None


def writes_on(group: Group) -> tuple[int, ...]:
    """Return the parts that people in the group write on in the stage they are in."""
    stage = stage_of(group)
    return written_parts(group.plan, stage.part if stage else 0)


def enter_stage(group: Group, index: int, now: datetime) -> GroupChange:
    """Return the group at the beginning of stage `index`, or done when there is no such stage or nobody is left."""
    laid_out = stages(group.plan)
    if index >= len(laid_out) or not group.members:
        return _finish(group, len(laid_out))
    stage = laid_out[index]
    fresh = replace(group, stage=index, clock=Clock.started(stage.length, now), ready=(), turns=None, settling=None)
    if stage.kind is PhaseKind.INDIVIDUAL:
        return replace(fresh, state=GroupState.INDIVIDUAL), ()
    settling = stage.length - min(LONGEST_SETTLING, stage.length / 10)
    return settle_if_ready(replace(fresh, state=GroupState.GROUP, settling=settling))


def _finish(group: Group, index: int) -> GroupChange:
    done = replace(group, state=GroupState.DONE, stage=index, clock=None, turns=None, settling=None, ready=())
    if not done.members or not concludes(done.plan):
        return done, ()
    done = roles.draw_open(done)
    secretary = done.holder(Role.SECRETARY)
    wanted = secretary is not None and not done.result_sent
    steps = (Mention(group.number, secretary or "", "result-wanted", key=f"result-{index}"),) if wanted else ()
    return done, steps


def settle_if_ready(group: Group) -> GroupChange:
    """Return the group with its talk begun if no role waits to be claimed any more; else as it is, still settling."""
    return (group, ()) if group.settling is None or roles.claimable(group) else settle(group)


def settle(group: Group) -> GroupChange:
    """Return the group with its open roles drawn, and the first turn begun where the stage goes in turns."""
    before = group
    group = replace(roles.draw_open(group), settling=None)
    steps = drawn_steps(before, group)
    stage = stage_of(group)
    if stage is None or not stage.turns:
        return group, steps
    return begin_turns(group, lap=1, steps=steps)


def begin_turns(group: Group, lap: int, steps: tuple[Step, ...] = ()) -> GroupChange:
    """Return the group at the first turn of a turn round, the first speaker called."""
    order = [member.person_id for member in group.members]
    group = replace(group, turns=turns.begin(order, group.holder(Role.MODERATOR), lap))
    return group, steps + call_speaker(group)


def call_speaker(group: Group) -> tuple[Step, ...]:
    """Return the step that calls whoever has the word now."""
    speaker = group.turns.speaker if group.turns else None
    if group.turns is None or speaker is None:
        return ()
    key = f"turn-{group.stage}-{group.turns.lap}-{group.turns.spoken}-{speaker}"
    return (Mention(group.number, speaker, "your-turn", key=key),)


def _turn_over(group: Group) -> GroupChange:
    """Return the group with the word given on by the clock."""
    if group.turns is None:
        return group, ()
    group = replace(group, turns=turns.advance(group.turns), turn_clock=None, turn_of="")
    return group, call_speaker(group)


def called_anew(before: Group, after: Group) -> tuple[Step, ...]:
    """Return the step that calls the speaker if the word has passed on since `before` in the same turn round."""
    went_on = before.turns and after.turns and before.turns.speaker != after.turns.speaker
    return call_speaker(after) if went_on else ()


def drawn_steps(before: Group, after: Group) -> tuple[Step, ...]:
    """Return a step for each who has been drawn to a role since `before`."""
    new = [held for held in after.held if held not in before.held]
    people = dict.fromkeys(held.person_id for held in new)
    return tuple(
        Mention(
            after.number,
            person,
            "you-were-drawn",
            key=f"drawn-{after.draws}-{person}",
            facts={"roles": ",".join(held.role for held in new if held.person_id == person)},
        )
        for person in people
    )


def ready(group: Group, person_id: str, now: datetime) -> GroupChange:
    """Return the group where somebody has finished thinking; when all have, it goes on ahead of its clock.

    Raises NotYours for somebody from outside the group and WrongTime outside the individual phase.
    """
    if group.member(person_id) is None:
        raise NotYours("not-your-group")
    if group.state is not GroupState.INDIVIDUAL or is_with_all(group.plan, group.stage):
        raise WrongTime("not-individual-now")
    if person_id not in group.ready:
        group = replace(group, ready=(*group.ready, person_id))
    return go_on_if_all_ready(group, now)


def go_on_if_all_ready(group: Group, now: datetime) -> GroupChange:
    """Return the group in its next stage if it is thinking and everybody in it has said they are ready."""
    thinking = group.state is GroupState.INDIVIDUAL and group.clock is not None and group.clock.ends_at is not None
    if thinking and group.members and all(member.person_id in group.ready for member in group.members):
        return enter_stage(group, group.stage + 1, now)
    return group, ()


def leave(group: Group, person_id: str, now: datetime) -> GroupChange:
    """Return the group without somebody: their roles open or drawn anew, their turn passed on."""
    if group.member(person_id) is None:
        return group, ()
    before = group
    group = replace(
        roles.released(group, person_id),
        members=tuple(member for member in group.members if member.person_id != person_id),
        ready=tuple(other for other in group.ready if other != person_id),
    )
    if not group.members:
        return deserted(group, now), ()
    group, steps = fill_roles(group)
    if before.turns and group.turns:  # a new moderator has been put last by now, before the word passes on
        group = replace(group, turns=turns.without(group.turns, person_id))
        steps += called_anew(before, group)
    moved, more = go_on_if_all_ready(group, now)
    return moved, steps + more


def deserted(group: Group, now: datetime) -> Group:
    """Return the group with nobody in it any more: done if it had begun, with what it came to kept."""
    for member in group.members:
        group = roles.released(group, member.person_id)
    group = replace(group, members=(), ready=(), turns=None)
    return group if group.stage < 0 else enter_stage(group, len(stages(group.plan)), now)[0]


def fill_roles(group: Group) -> GroupChange:
    """Return the group with computed roles given, and all open ones drawn where the talk has already begun."""
    before = group
    group = roles.compute(group)
    if group.state in (GroupState.SEATED, GroupState.INDIVIDUAL):
        return group, ()
    if group.settling is not None:
        return settle_if_ready(group)
    group = roles.draw_open(group)
    return _under_new_moderator(before, group), drawn_steps(before, group)


def _under_new_moderator(before: Group, group: Group) -> Group:
    moderator = group.holder(Role.MODERATOR)
    if group.turns is None or moderator is None or moderator == before.holder(Role.MODERATOR):
        return group
    return replace(group, turns=turns.moderated_by(group.turns, moderator))


def enter(group: Group, newcomer: Participant, served: Sequence[str] = ()) -> Group:
    """Return the group with a latecomer at the table, who gets a turn if a turn round is going on.

    `served` lists those who have held roles; the newcomer's share in it follows them to the table.
    """
    if group.member(newcomer.person_id) is not None:
        return group
    known = group.served.count(newcomer.person_id)
    own = tuple(person for person in served if person == newcomer.person_id)[known:]
    group = replace(group, members=(*group.members, newcomer), served=group.served + own)
    if group.turns is not None and group.turns.speaker is not None:
        moderator = group.holder(Role.MODERATOR)
        group = replace(group, turns=turns.including(group.turns, newcomer.person_id, moderator))
    return group


def redraw(group: Group, role: Role) -> GroupChange:
    """Return the group with a role drawn anew. Raises Unknown for a role nobody can have here."""
    before = group
    group = _under_new_moderator(before, roles.redraw(group, role))
    steps = drawn_steps(before, group) + called_anew(before, group)
    moved, more = settle_if_ready(group)
    return moved, steps + more


def paused(group: Group, now: datetime) -> Group:
    """Return the group with its clock stopped."""
    if group.clock is None:
        return group
    turn_clock = group.turn_clock.paused(now) if group.turn_clock else None
    return replace(group, clock=group.clock.paused(now), turn_clock=turn_clock)


def resumed(group: Group, now: datetime) -> Group:
    """Return the group with its clock running again."""
    if group.clock is None:
        return group
    turn_clock = group.turn_clock.resumed(now) if group.turn_clock else None
    return replace(group, clock=group.clock.resumed(now), turn_clock=turn_clock)


def extended(group: Group, more: timedelta, now: datetime) -> Group:
    """Return the group with more time on its clock; how long it settles stays the same."""
    if group.clock is None:
        return group
    settling = None if group.settling is None else group.settling + more
    return replace(group, clock=group.clock.extended(more, now), settling=settling)


def wakes_at(group: Group) -> datetime | None:
    """Return when the group's clock next has something to do; None while it stands still or there is none."""
    if group.clock is None or group.clock.ends_at is None:
        return None
    due = group.clock.wakes_at()
    if group.settling is not None and due is not None:
        due = min(due, group.clock.ends_at - group.settling)
    over = group.turn_clock.ends_at if group.turn_clock else None
    return min(due, over) if due and over else due


def tick(group: Group, now: datetime) -> GroupChange:
    """Return the group after its clock has been looked at: roles settled, warnings given, the next stage begun."""
    clock = group.clock
    if clock is None or clock.ends_at is None:
        return group, ()
    if clock.is_over(now):
        on_time = now - clock.ends_at <= HELD_UP
        moved, steps = enter_stage(group, group.stage + 1, clock.ends_at if on_time else now)
        return moved, phase_announced(moved) + steps
    steps = ()
    if group.settling is not None and clock.remaining(now) <= group.settling:
        group, steps = settle(group)
    if group.turn_clock is not None and group.turn_clock.is_over(now):
        group, called = _turn_over(group)
        steps += called
    marks = clock.due_marks(now)
    return replace(group, clock=clock.with_rung(marks)), steps + _warnings(group, marks)


def phase_announced(group: Group) -> tuple[Step, ...]:
    """Return the step that says a group's phase once in the hall, for all groups of its track at that stage."""
    stage = stage_of(group)
    if stage is None:
        return ()
    key = f"stage-{group.track}-{group.stage}-{_in_step(group)}"
    topic = "phase-common" if is_with_all(group.plan, group.stage) else f"phase-{stage.kind}"
    asked = " ".join(question.text for question in questions_of(group.plan, stage.part)[:1])
    facts: Facts = {"minutes": int(stage.length.total_seconds() // 60), "part": stage.part, "question": asked}
    return (Announce(topic, key, facts, group.track, group.number),)


def _in_step(group: Group) -> int:
    """Return what groups that are in step have in common: the minute in which their stage ends."""
    ends_at = group.clock.ends_at if group.clock else None
    return int(ends_at.timestamp()) // 60 if ends_at else 0


def _warnings(group: Group, marks: tuple[str, ...]) -> tuple[Step, ...]:
    """Warn once a channel of the nearest mark; shortly before the end, remind those who have written nothing."""
    if not marks:
        return ()
    mark = marks[-1]
    key = f"stage-{group.track}-{group.stage}-{_in_step(group)}-{mark}"
    said = Announce(f"clock-{mark.replace('_', '-')}", key, {}, group.track, group.number)
    nudged = mark == LAST_MINUTE and group.state is GroupState.INDIVIDUAL
    return (said, Nudge(group.number, f"nudge-{group.stage}-{_in_step(group)}")) if nudged else (said,)
