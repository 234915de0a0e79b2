"""What people in a group do while they talk: give the word on, keep to the subject, write down what they came to."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from facilitation import roles, turns
from facilitation.errors import BadText, NotYours, Unknown, WrongTime
from facilitation.group import GroupChange, begin_turns, call_speaker, enter_stage, settle, settle_if_ready
from facilitation.plan import Role
from facilitation.results import renewed
from facilitation.state import Group, GroupState, Point
from facilitation.steps import Mention

LONGEST_PASTED = 20_000  # letters of a slide, an agenda, a plan
LONGEST_POINT = 600
MOST_POINTS = 40
MOST_PARKED = 30
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def claim(group: Group, role: Role, person_id: str) -> GroupChange:
    """Return the group where somebody has said "Det er meg"; the talk begins when the last role is settled.

    Raises what `roles.claim` raises.
    """
    return settle_if_ready(roles.compute(roles.claim(group, role, person_id)))


def begin_talk(group: Group, person_id: str) -> GroupChange:
    """Return the group with its talk begun before the settling time is over: somebody in it said "vi er klare".

    Raises NotYours for an outsider, WrongTime when the group is not settling.
    """
    _member(group, person_id)
    if group.settling is None:
        raise WrongTime("not-settling")
    return settle(group)


def next_turn(group: Group, person_id: str, *, passing: bool = False, turn_of: str = "") -> GroupChange:
    """Return the group with the word given on, by the speaker or by the moderator.

    `turn_of` is whose turn it was where the button stood: when speaker and moderator both press, the word passes once.
    Raises WrongTime when nobody has the word, NotYours for anybody else.
    """
    _member(group, person_id)
    speaker = group.turns.speaker if group.turns else None
    if turn_of and turn_of != speaker:
        return group, ()
    if group.turns is None or speaker is None:
        raise WrongTime("no-turn-now")
    if person_id not in (speaker, group.holder(Role.MODERATOR)):
        raise NotYours("not-your-turn", name=_name(group, speaker))
    group = replace(group, turns=turns.advance(group.turns, passing=passing))
    return group, call_speaker(group)


def another_lap(group: Group, person_id: str) -> GroupChange:
    """Return the group at the start of another turn round, by the moderator; also where the plan asked for none.

    Raises NotYours for others, WrongTime while a turn round is going on or the group is not talking.
    """
    _moderator(group, person_id)
    if group.state is not GroupState.GROUP or group.settling is not None:
        raise WrongTime("not-talking-now")
    if group.turns is not None and group.turns.speaker is not None:
        raise WrongTime("turns-going-on")
    return begin_turns(group, lap=group.turns.lap + 1 if group.turns else 1)


def next_part(group: Group, person_id: str, now: datetime, *, stage: int | None = None) -> GroupChange:
    """Return the group in its next stage: the moderator says it is through with this one, ahead of the clock.

    `stage` is the one the button stood in: pressed twice, or just as the clock rang, it does not skip another.
    Raises NotYours for others, WrongTime when the group is not talking or the round is paused.
    """
    _moderator(group, person_id)
    if stage is not None and stage != group.stage:
        return group, ()
    stopped = group.clock is None or group.clock.ends_at is None
    if group.state is not GroupState.GROUP or stopped:
        raise WrongTime("not-talking-now")
    return enter_stage(group, group.stage + 1, now)


def refocus(group: Group, person_id: str, now: datetime) -> GroupChange:
    """Return the step that brings the talk back to the subject; it is the focus keeper's call.

    Raises NotYours for others, WrongTime when the group is not talking.
    """
    _member(group, person_id)
    if group.state is not GroupState.GROUP:
        raise WrongTime("not-talking-now")
    if person_id != group.holder(Role.FOCUS_KEEPER):
        raise NotYours("not-the-focus-keeper")
    moderator = group.holder(Role.MODERATOR) or person_id
    return group, (Mention(group.number, moderator, "back-to-the-subject", key=f"refocus-{int(now.timestamp())}"),)


def park(group: Group, person_id: str, text: str) -> GroupChange:
    """Return the group with something put in the parking lot, to be taken up another time.

    Raises NotYours for an outsider, BadText for an empty or too long text or a full parking lot.
    """
    _member(group, person_id)
    text = checked(text, LONGEST_POINT)
    if len(group.parked) >= MOST_PARKED:
        raise BadText("parking-lot-full")
    return (group, ()) if text in group.parked else (replace(group, parked=(*group.parked, text)), ())


def send_result(group: Group, person_id: str, points: Sequence[Point]) -> GroupChange:
    """Return the group with its result as the secretary has written it, in place of what was written before.

    What was taken in from a note stays, and a point that says the same as before keeps its number. Raises NotYours for
    others than the secretary, WrongTime before the talk, BadText for nothing or too much.
    """
    _secretary(group, person_id)
    written = [replace(point, text=checked(point.text, LONGEST_POINT)) for point in points]
    return _with_points(group, renewed(group.points, written))


def adopt(group: Group, person_id: str, author: str, part: int, note: str) -> GroupChange:
    """Return the group with one of somebody's notes among its points: the secretary says "ta med".

    It may be taken from the moment the note is shown. Raises as `send_result`, and WrongTime for a note nobody has
    heard; one that is there already is not taken twice.
    """
    _secretary(group, person_id)
    if not may_show_notes(group, author):
        raise WrongTime("note-not-heard")
    note = checked(note, LONGEST_POINT)
    if any(point.author == author and point.text == note for point in group.points):
        return group, ()
    written = [point for point in group.points if not point.author]
    taken = [point for point in group.points if point.author]
    return _with_points(group, renewed((*taken, Point(part, note, author=author), *written), written))


def give_back(group: Group, person_id: str, number: int) -> GroupChange:
    """Return the group without a point that was taken from a note. Raises as `send_result`, Unknown for no such one."""
    _secretary(group, person_id)
    left = tuple(point for point in group.points if point.number != number or not point.author)
    if len(left) == len(group.points):
        raise Unknown("no-such-point", point=number)
    return replace(group, points=left, result_sent=group.result_sent and bool(left)), ()


def _with_points(group: Group, points: Sequence[Point]) -> GroupChange:
    if not points:
        raise BadText("empty-text")
    if len(points) > MOST_POINTS:
        raise BadText("too-many-points", most=MOST_POINTS)
    return replace(group, points=tuple(points), result_sent=True), ()


def may_show_notes(group: Group, person_id: str) -> bool:
    """Tell whether somebody's own notes may be shown to the group: once their turn has come, never before."""
    return group.state is GroupState.GROUP and group.turns is not None and person_id in group.turns.heard


def checked(text: str, longest: int) -> str:
    """Return the text without outer space and signs that cannot be seen or stored.

    Raises BadText when nothing is left or it is longer than `longest`.
    """
    text = _UNSEEN.sub("", text).strip()
    if not text:
        raise BadText("empty-text")
    return bounded(text, longest)


def bounded(text: str, longest: int = LONGEST_PASTED) -> str:
    """Return the text as it is. Raises BadText when it is longer than `longest` (letters)."""
    if len(text) > longest:
        raise BadText("too-long", length=len(text), most=longest)
    return text


def _member(group: Group, person_id: str) -> None:
    if group.member(person_id) is None:
        raise NotYours("not-your-group")


def _moderator(group: Group, person_id: str) -> None:
    _member(group, person_id)
    if person_id != group.holder(Role.MODERATOR):
        raise NotYours("not-the-moderator")


def _secretary(group: Group, person_id: str) -> None:
    _member(group, person_id)
    if person_id != group.holder(Role.SECRETARY):
        raise NotYours("not-the-secretary")
    if group.state in (GroupState.SEATED, GroupState.INDIVIDUAL):
        raise WrongTime("not-talking-now")


def _name(group: Group, person_id: str) -> str:
    member = group.member(person_id)
    return member.name if member else ""
