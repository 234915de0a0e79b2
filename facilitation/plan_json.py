"""A plan as JSON, as `runde plan --json` prints it, and back. How text becomes a plan lives in `facilitation.slide`."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from facilitation.errors import PlanError
from facilitation.plan import (
    Among,
    Criterion,
    CriterionKind,
    PhaseKind,
    PhasePlan,
    Plan,
    PlannedGroup,
    PlannedMeeting,
    PlannedOrganisation,
    Question,
    Role,
    RoleRule,
    RoundPlan,
    Track,
)

Json = dict[str, object]
_Item = TypeVar("_Item")
_Enum = TypeVar("_Enum", bound=StrEnum)


def plan_to_json(plan: Plan) -> Json:
    """Return the plan as JSON values; keys that say nothing are left out of the phases."""
    return {
        "rounds": [_round_to_json(one) for one in plan.rounds],
        "groups": [_group_to_json(one) for one in plan.groups],
        "meetings": [_meeting_to_json(one) for one in plan.meetings],
        "warnings": list(plan.warnings),
    }


def _round_to_json(one: RoundPlan) -> Json:
    return {
        "title": one.title,
        "number": one.number,
        "track": str(one.track),
        "context": list(one.context),
        "questions": [{"text": question.text, "part": question.part} for question in one.questions],
        "phases": [_phase_to_json(phase) for phase in one.phases],
        "roles": [_role_to_json(rule) for rule in one.roles],
    }


def _phase_to_json(phase: PhasePlan) -> Json:
    optional: Json = {
        "minutes_min": phase.minutes_min,
        "repeats": phase.repeats if phase.repeats > 1 else None,
        "turns": phase.turns or None,
        "tool": phase.tool,
    }
    said = {key: value for key, value in optional.items() if value is not None}
    return {"kind": str(phase.kind), "minutes": phase.minutes, **said}


def _role_to_json(rule: RoleRule) -> Json:
    criterion = rule.criterion
    return {
        "roles": [str(role) for role in rule.roles],
        "criterion": {"kind": str(criterion.kind), "text": criterion.text, "among": str(criterion.among)},
    }


def _group_to_json(group: PlannedGroup) -> Json:
    organisations = [{"name": one.name, "count": one.count} for one in group.organisations]
    return {"name": group.name, "organisations": organisations, "people": list(group.people)}


def _meeting_to_json(meeting: PlannedMeeting) -> Json:
    end = meeting.end.isoformat() if meeting.end else ""
    optional = {"title": meeting.title, "end": end, "place": meeting.place}
    return {"start": meeting.start.isoformat(), **{key: value for key, value in optional.items() if value}}


def plan_from_json(value: object) -> Plan:
    """Return the plan that `plan_to_json` wrote.

    Raises `PlanError`, which names the place, where `value` has another form.
    """
    plan = _object(value, "plan")
    return Plan(
        _list(plan, "rounds", _round_from_json),
        _list(plan, "groups", _group_from_json),
        _list(plan, "warnings", _text),
        _list(plan, "meetings", _meeting_from_json) if "meetings" in plan else (),
    )


def _round_from_json(value: object, place: str) -> RoundPlan:
    one = _object(value, place)
    return RoundPlan(
        _text(one.get("title"), f"{place}.title"),
        _whole(one.get("number"), f"{place}.number"),
        _one_of(Track, one.get("track"), f"{place}.track"),
        _list(one, "context", _text),
        _list(one, "questions", _question_from_json),
        _list(one, "phases", _phase_from_json),
        _list(one, "roles", _role_from_json),
    )


def _question_from_json(value: object, place: str) -> Question:
    one = _object(value, place)
    return Question(_text(one.get("text"), f"{place}.text"), _whole(one.get("part"), f"{place}.part"))


def _phase_from_json(value: object, place: str) -> PhasePlan:
    one = _object(value, place)
    turns = one.get("turns", False)
    if not isinstance(turns, bool):
        raise PlanError(f"{place}.turns must be true or false")
    return PhasePlan(
        _one_of(PhaseKind, one.get("kind"), f"{place}.kind"),
        _whole_or_none(one.get("minutes"), f"{place}.minutes"),
        _whole_or_none(one.get("minutes_min"), f"{place}.minutes_min"),
        _whole(one.get("repeats", 1), f"{place}.repeats"),
        turns,
        None if one.get("tool") is None else _text(one["tool"], f"{place}.tool"),
    )


def _role_from_json(value: object, place: str) -> RoleRule:
    one = _object(value, place)
    criterion = _object(one.get("criterion"), f"{place}.criterion")
    roles = _list(one, "roles", lambda role, where: _one_of(Role, role, where))
    return RoleRule(
        roles,
        Criterion(
            _one_of(CriterionKind, criterion.get("kind"), f"{place}.criterion.kind"),
            _text(criterion.get("text"), f"{place}.criterion.text"),
            _one_of(Among, criterion.get("among"), f"{place}.criterion.among"),
        ),
    )


def _group_from_json(value: object, place: str) -> PlannedGroup:
    one = _object(value, place)
    organisations = _list(one, "organisations", _organisation_from_json)
    return PlannedGroup(_text(one.get("name"), f"{place}.name"), organisations, _list(one, "people", _text))


def _organisation_from_json(value: object, place: str) -> PlannedOrganisation:
    one = _object(value, place)
    return PlannedOrganisation(
        _text(one.get("name"), f"{place}.name"), _whole_or_none(one.get("count"), f"{place}.count", least=0)
    )


def _meeting_from_json(value: object, place: str) -> PlannedMeeting:
    one = _object(value, place)
    return PlannedMeeting(
        _moment(one.get("start"), f"{place}.start"),
        _moment(one["end"], f"{place}.end") if "end" in one else None,
        _text(one.get("title", ""), f"{place}.title"),
        _text(one.get("place", ""), f"{place}.place"),
    )


def _moment(value: object, place: str) -> datetime | date:
    """A date alone, or a time with its zone: a time that could be anywhere is refused."""
    said = _text(value, place)
    try:
        return date.fromisoformat(said)
    except ValueError:
        pass
    try:
        found = datetime.fromisoformat(said)
    except ValueError as error:
        raise PlanError(f"{place} must be an ISO date or time") from error
    if found.tzinfo is None:
        raise PlanError(f"{place} must have a time zone")
    return found


def _object(value: object, place: str) -> Json:
    if not isinstance(value, dict):
        raise PlanError(f"{place} must be an object")
    return value


def _list(owner: Json, key: str, read: Callable[[object, str], _Item]) -> tuple[_Item, ...]:
    values = owner.get(key)
    if not isinstance(values, list):
        raise PlanError(f"{key} must be a list")
    return tuple(read(value, f"{key}[{at}]") for at, value in enumerate(values))


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise PlanError(f"{place} must be text")
    return value


def _whole(value: object, place: str, *, least: int = 1) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise PlanError(f"{place} must be a whole number, {least} or more")
    return value


def _whole_or_none(value: object, place: str, *, least: int = 1) -> int | None:
    return None if value is None else _whole(value, place, least=least)


def _one_of(kind: type[_Enum], value: object, place: str) -> _Enum:
    if not isinstance(value, str) or value not in set(kind):
        raise PlanError(f"{place} must be one of {', '.join(kind)}")
    return kind(value)
