"""A plan as JSON, as `runde plan --json` prints it, and back. How text becomes a plan lives in `facilitation.slide`."""

from datetime import date, datetime

from facilitation.errors import PlanError
from facilitation.json_values import Json, a_list, a_number, a_number_or_none, a_text, a_truth, an_object, one_of
from facilitation.kind_json import kind_from_json, kind_to_json
from facilitation.kinds import FREE_TEXT
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
from facilitation.programme.item_json import item_from_json, item_to_json
from facilitation.tallies import FLOOR, SHOWN_FROM


def plan_to_json(plan: Plan) -> Json:
    """Return the plan as JSON values; keys that say nothing are left out of the phases."""
    return {
        "rounds": [_round_to_json(one) for one in plan.rounds],
        "groups": [_group_to_json(one) for one in plan.groups],
        "meetings": [_meeting_to_json(one) for one in plan.meetings],
        "warnings": list(plan.warnings),
        **({"programme": [item_to_json(item) for item in plan.programme]} if plan.programme else {}),
    }


def _round_to_json(one: RoundPlan) -> Json:
    return {
        "title": one.title,
        "number": one.number,
        "track": str(one.track),
        "context": list(one.context),
        "questions": [_question_to_json(question) for question in one.questions],
        "phases": [_phase_to_json(phase) for phase in one.phases],
        "roles": [_role_to_json(rule) for rule in one.roles],
        **({"shown_from": one.shown_from} if one.shown_from != SHOWN_FROM else {}),
        **({"recalls": True} if one.recalls else {}),
    }


def _question_to_json(question: Question) -> Json:
    kind = {} if question.kind == FREE_TEXT else {"kind": kind_to_json(question.kind)}
    said = {name: True for name in ("anonymous", "shared", "guarded") if getattr(question, name)}
    return {"text": question.text, "part": question.part, **kind, **said}


def _phase_to_json(phase: PhasePlan) -> Json:
    optional: Json = {
        "minutes_min": phase.minutes_min,
        "repeats": phase.repeats if phase.repeats > 1 else None,
        "turns": phase.turns or None,
        "tool": phase.tool,
        "each": phase.each,
        "part": phase.part or None,
        "seconds": phase.seconds,
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
    plan = an_object(value, "plan")
    return Plan(
        a_list(plan, "rounds", _round_from_json),
        a_list(plan, "groups", _group_from_json),
        a_list(plan, "warnings", a_text),
        a_list(plan, "meetings", _meeting_from_json) if "meetings" in plan else (),
        a_list(plan, "programme", item_from_json) if "programme" in plan else (),
    )


def _round_from_json(value: object, place: str) -> RoundPlan:
    one = an_object(value, place)
    return RoundPlan(
        a_text(one.get("title"), f"{place}.title"),
        a_number(one.get("number"), f"{place}.number"),
        one_of(Track, one.get("track"), f"{place}.track"),
        a_list(one, "context", a_text),
        a_list(one, "questions", _question_from_json),
        a_list(one, "phases", _phase_from_json),
        a_list(one, "roles", _role_from_json),
        a_number(one.get("shown_from", SHOWN_FROM), f"{place}.shown_from", least=FLOOR),
        recalls=a_truth(one.get("recalls", False), f"{place}.recalls"),
    )


def _question_from_json(value: object, place: str) -> Question:
    one = an_object(value, place)
    return Question(
        a_text(one.get("text"), f"{place}.text"),
        a_number(one.get("part"), f"{place}.part"),
        kind_from_json(one["kind"], f"{place}.kind") if "kind" in one else FREE_TEXT,
        a_truth(one.get("anonymous", False), f"{place}.anonymous"),
        a_truth(one.get("shared", False), f"{place}.shared"),
        a_truth(one.get("guarded", False), f"{place}.guarded"),
    )


def _phase_from_json(value: object, place: str) -> PhasePlan:
    one = an_object(value, place)
    return PhasePlan(
        one_of(PhaseKind, one.get("kind"), f"{place}.kind"),
        a_number_or_none(one.get("minutes"), f"{place}.minutes"),
        a_number_or_none(one.get("minutes_min"), f"{place}.minutes_min"),
        a_number(one.get("repeats", 1), f"{place}.repeats"),
        a_truth(one.get("turns", False), f"{place}.turns"),
        None if one.get("tool") is None else a_text(one["tool"], f"{place}.tool"),
        a_number_or_none(one.get("each"), f"{place}.each"),
        a_number(one.get("part", 0), f"{place}.part", least=0),
        a_number_or_none(one.get("seconds"), f"{place}.seconds"),
    )


def _role_from_json(value: object, place: str) -> RoleRule:
    one = an_object(value, place)
    criterion = an_object(one.get("criterion"), f"{place}.criterion")
    roles = a_list(one, "roles", lambda role, where: one_of(Role, role, where))
    return RoleRule(
        roles,
        Criterion(
            one_of(CriterionKind, criterion.get("kind"), f"{place}.criterion.kind"),
            a_text(criterion.get("text"), f"{place}.criterion.text"),
            one_of(Among, criterion.get("among"), f"{place}.criterion.among"),
        ),
    )


def _group_from_json(value: object, place: str) -> PlannedGroup:
    one = an_object(value, place)
    organisations = a_list(one, "organisations", _organisation_from_json)
    return PlannedGroup(a_text(one.get("name"), f"{place}.name"), organisations, a_list(one, "people", a_text))


def _organisation_from_json(value: object, place: str) -> PlannedOrganisation:
    one = an_object(value, place)
    return PlannedOrganisation(
        a_text(one.get("name"), f"{place}.name"), a_number_or_none(one.get("count"), f"{place}.count", least=0)
    )


def _meeting_from_json(value: object, place: str) -> PlannedMeeting:
    one = an_object(value, place)
    return PlannedMeeting(
        _moment(one.get("start"), f"{place}.start"),
        _moment(one["end"], f"{place}.end") if "end" in one else None,
        a_text(one.get("title", ""), f"{place}.title"),
        a_text(one.get("place", ""), f"{place}.place"),
    )


def _moment(value: object, place: str) -> datetime | date:
    """A date alone, or a time with its zone: a time that could be anywhere is refused."""
    said = a_text(value, place)
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
