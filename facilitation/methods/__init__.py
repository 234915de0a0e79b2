"""The method bank: a method is one file here, which gives its `METHOD`; it is found by being there.

Here the bank is opened, and what a facilitator wrote becomes the plan of the method they meant.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from facilitation.errors import BadText, PlanError, Unknown
from facilitation.kinds import FREE_TEXT
from facilitation.method import Asked, Method, Texts
from facilitation.plan import PhasePlan, Plan, Question, RoundPlan
from facilitation.plan_json import plan_from_json
from facilitation.slide import read_plan
from facilitation.slide.sentences import asks

_BULLETS = " \t-*•–·"
_BETWEEN = " \t:–—-,.?!"
_GREETING = re.compile(r"\s*#*\s*(?:velkommen|velkomen|welcome)\b", re.IGNORECASE)
_BEGINNING = re.compile(r"(?<=[.!…])\s+|\n+")
_BETWEEN_WORDS = r"[^\w\n]+(?:(?:og|and)[^\w\n]+)?"


@cache
def bank() -> Mapping[str, Method]:
    """Return every method by its name."""
    found: Sequence[Method] = [import_module(f"{__name__}.{module.name}").METHOD for module in iter_modules(__path__)]
    return {method.name: method for method in found}


def named(text: str, own: Sequence[Method] = ()) -> tuple[Method, str] | None:
    """Return the method whose name a text begins with, and what follows it on that line; the longest name counts.

    `own` are those that facilitators have saved besides the bank's.
    """
    said = text.strip().partition("\n")[0].lstrip(_BULLETS + "#").lstrip()
    names = ((name, method) for method in (*own, *bank().values()) for name in method.called)
    fitting = [(found.end(), method) for name, method in names if (found := _written(name).match(said))]
    if not fitting:
        return None
    end, method = max(fitting, key=lambda one: one[0])
    return method, said[end:].lstrip(_BETWEEN)


@lru_cache(maxsize=1000)
def _written(name: str) -> re.Pattern[str]:
    """Return how people write a name: with a comma, a dash, a stroke or "og" between its words."""
    words = re.findall(r"\w+", name) or [name]
    return re.compile(_BETWEEN_WORDS.join(map(re.escape, words)) + r"(?!\w)", re.IGNORECASE)


def planned(
    text: str, texts: Callable[[str], Texts], language: str, name: str = "", own_methods: Sequence[Method] = ()
) -> Plan:
    """Return the plan that a text comes to: the slide's own, or a method's, chosen by `name`, by how the text begins,
    or by how its questions ask.

    A text that gives its own times is followed as it is, and so is a saved plan (`runde plan --json`). `texts` gives a
    method's texts by its name, `own_methods` are found besides the bank's. Raises Unknown for no such method, BadText
    for a file that is no plan.
    """
    known = {**bank(), **{method.name: method for method in own_methods}}
    if name and name not in known:
        raise Unknown("no-such-template")
    if text.lstrip().startswith("{"):
        return _from_file(text)
    own = read_plan(text, language)
    if any(phase.minutes for one in own.rounds for phase in one.phases):
        return own
    said = _after_greeting(text, own_methods)
    begun = named(said, own_methods)
    if begun and (not name or begun[0].name == name):
        first, rest = begun[1], said.strip().partition("\n")[2]
        return _plan(begun[0], first, rest, read_plan(rest, language) if rest.strip() else Plan(), texts)
    if name:
        return _plan(known[name], "", text, own, texts)
    return _with_phases(own, texts)


def _after_greeting(text: str, own: Sequence[Method]) -> str:
    """Return what a slide says after "Velkommen!" where that is a method's name, and it names no other."""
    if not _GREETING.match(text):
        return text
    slide = text.partition("\n---")[0]
    found = [begins.end() for begins in _BEGINNING.finditer(slide) if named(slide[begins.end() :], own)]
    return text[found[0] :] if len(found) == 1 else text


def by_method(read: Plan, text: str, texts: Callable[[str], Texts], language: str) -> Plan:
    """Return what was read of a text, with the rounds of the method that it names or asks by in place of the bare ones.

    What the reading doubted of rounds is answered where a method gives the rest; what it says of meetings stays.
    """
    made = planned(text, texts, language)
    return read if made.rounds == read.rounds else replace(read, rounds=made.rounds, warnings=())


def recognised(plan: RoundPlan) -> Method | None:
    """Return the method that a round follows: by the name it begins with, else by how it asks or by its phases."""
    begun = named(plan.title)
    return begun[0] if begun else _fitting(plan)


def _fitting(plan: RoundPlan) -> Method | None:
    return min((one for one in bank().values() if one.fits(plan)), key=lambda one: one.usual, default=None)


def _from_file(text: str) -> Plan:
    try:
        return plan_from_json(json.loads(text))
    except (ValueError, PlanError) as error:
        raise BadText("no-plan-in-file", why=str(error)[:200]) from error


def _plan(method: Method, first: str, rest: str, own: Plan, texts: Callable[[str], Texts]) -> Plan:
    questions = () if method.keeps else _clear_questions(own)
    said = [first, *(() if questions else rest.split("\n"))]
    about = tuple(one for line in said for part in line.split(";") if (one := part.strip(_BULLETS)))
    rounds = method.plan(texts(method.name), Asked(about, own))
    if not questions or any(question in one.questions for one in rounds for question in questions):
        return Plan(tuple(rounds), own.groups)
    return Plan((_asking(rounds[0], questions), *rounds[1:]), own.groups)


def _clear_questions(own: Plan) -> tuple[Question, ...]:
    """Return the questions that are nothing else: they ask, or say how they are answered."""
    asked = own.rounds[0].questions if own.rounds else ()
    return asked if any(asks(one.text) or one.kind != FREE_TEXT for one in asked) else ()


def _asking(plan: RoundPlan, questions: tuple[Question, ...]) -> RoundPlan:
    """Return a method's round with the facilitator's own questions, its phases about the parts they had if it can."""
    same = {one.part for one in questions} == {one.part for one in plan.questions}
    return replace(plan, questions=questions, phases=plan.phases if same else _common(plan.phases))


def _common(phases: Sequence[PhasePlan]) -> tuple[PhasePlan, ...]:
    """Return one phase of each kind, about all the questions."""
    first = {phase.kind: replace(phase, part=0) for phase in reversed(phases)}
    return tuple(first[kind] for kind in dict.fromkeys(phase.kind for phase in phases))


def _with_phases(own: Plan, texts: Callable[[str], Texts]) -> Plan:
    """Return the plan with the times of the method that a round's questions ask by, where it gives no phases."""
    return replace(own, rounds=tuple(one if one.phases else _timed(one, texts) for one in own.rounds))


def _timed(one: RoundPlan, texts: Callable[[str], Texts]) -> RoundPlan:
    method = _fitting(one)
    if method is None:
        return one
    return replace(one, phases=_common(method.plan(texts(method.name), Asked())[0].phases))
