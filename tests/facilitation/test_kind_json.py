"""A question's kind goes to JSON and back, and what is no kind is refused by the place where it stands."""

import json

import pytest
from hypothesis import given

from facilitation.errors import PlanError
from facilitation.kind_json import kind_from_json, kind_to_json
from facilitation.kinds import Axis, Kind, Quadrant, Scale
from facilitation.plan import Plan, Question, RoundPlan
from facilitation.plan_json import plan_from_json, plan_to_json
from tests.facilitation.kinds import kinds


@given(kinds)
def test_every_kind_survives_its_json(kind: Kind) -> None:
    plan = Plan((RoundPlan("Runde", questions=(Question("Hva nå?", 2, kind, anonymous=True),)),))
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))) == plan


def test_a_plain_question_is_written_as_before() -> None:
    plan = plan_to_json(Plan((RoundPlan("Runde", questions=(Question("Hva nå?"),)),)))
    assert '"questions": [{"text": "Hva nå?", "part": 1}]' in json.dumps(plan, ensure_ascii=False)


def test_a_scale_says_what_its_ends_mean() -> None:
    assert kind_to_json(Scale(1, 6, "lite", "mye")) == {
        "kind": "scale", "lowest": 1, "highest": 6, "low": "lite", "high": "mye",
    }  # fmt: skip


def test_both_axes_of_a_quadrant_are_named() -> None:
    written = kind_to_json(Quadrant(Axis("Innsats", "lav", "høy"), Axis("Effekt"), ("Møteplass",)))
    assert written["across"] == {"name": "Innsats", "low": "lav", "high": "høy"}


@pytest.mark.parametrize(
    "value,place",
    [
        ("scale", "question.kind must be an object"),
        ({}, "question.kind.kind must be one of text, cloud"),
        ({"kind": "slider"}, "question.kind.kind must be one of"),
        ({"kind": "scale", "lowest": 5, "highest": 5}, "question.kind.highest must be a whole number, 6 or more"),
        ({"kind": "scale", "low": 1}, "question.kind.low must be text"),
        ({"kind": "choice"}, "question.kind.options must be a list"),
        ({"kind": "choice", "options": ["a", 2]}, r"question.kind.options\[1\] must be text"),
        ({"kind": "dots", "dots": 0}, "question.kind.dots must be a whole number, 1 or more"),
        ({"kind": "quadrant", "across": {"name": "Innsats"}}, "question.kind.up must be an object"),
        ({"kind": "timeline", "stages": ["før"]}, "question.kind.situations must be a list"),
    ],
)
def test_what_is_no_kind_is_refused_by_its_place(value: object, place: str) -> None:
    with pytest.raises(PlanError, match=place):
        kind_from_json(value, "question.kind")


def test_anonymous_is_true_or_false() -> None:
    round_ = {"title": "", "number": 1, "track": "all", "context": [], "phases": [], "roles": []}
    asked = [{"text": "Hva?", "part": 1, "anonymous": "ja"}]
    with pytest.raises(PlanError, match="anonymous must be true or false"):
        plan_from_json({"rounds": [{**round_, "questions": asked}], "groups": [], "warnings": []})
