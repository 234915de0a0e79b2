"""Any text at all: nothing is raised, nothing takes long, and what was read survives being written and read again."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.kinds import FREE_TEXT, Axis, Market, Quadrant
from facilitation.plan import (
    LONGEST_FLOOR,
    PhaseKind,
    PhasePlan,
    Plan,
    PlannedGroup,
    PlannedOrganisation,
    Question,
    Role,
    RoleRule,
    RoundPlan,
    Track,
)
from facilitation.plan_json import plan_from_json, plan_to_json
from facilitation.plan_text import plan_text, unwritable
from facilitation.slide import read_plan, read_question
from facilitation.slide.criteria import read_criterion
from facilitation.tallies import FLOOR, SHOWN_FROM
from tests.facilitation.kinds import kinds

CORPUS = Path(__file__).parent.parent / "slides"
WORDS = sorted({word for path in CORPUS.glob("*.txt") for word in path.read_text(encoding="utf-8").split()})
BETWEEN = [
    " ",
    "\n",
    "\n\n",
    " \n",
    ": ",
    "; ",
    " – ",
    " - ",
    "\t",
    "\v",
    "|",
    ", ",
    ". ",
    "? ",
    "\n- ",
    "\n---\n",
    "(",
    ")",
]

slide_like = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=50).map(
    lambda pairs: "".join(word + between for word, between in pairs)
)


@given(st.text())
def test_nothing_is_raised(text: str) -> None:
    plan = read_plan(text)
    assert plan.rounds or plan.groups or plan.warnings


@settings(max_examples=300)
@given(slide_like)
def test_nothing_is_raised_over_words_of_slides(text: str) -> None:
    plan = read_plan(text)
    assert plan_from_json(plan_to_json(plan)) == plan


@settings(max_examples=200, derandomize=True)
@given(slide_like)
def test_what_was_read_can_be_written_and_read_again(text: str) -> None:
    plan = read_plan(text)
    again = read_plan(plan_text(plan))
    assert (again.rounds, again.groups) == (plan.rounds, plan.groups)


ASKED = """
skala Skala 1–10 1-6 (1 = lite, 6 = mye) på en ordsky Ordsky inntil 3 ord velg Velg én to stem på over prikker
5 fremmer hemmer / må bør kan ja nei vet ikke tavle kolonner 2x2 akser lav/høy innsats effekt tidslinje trinn
før etter situasjoner × per mål anonymt gruppenes punkter scale dots vote choose up to Hva Hvor godt kjenner
du planen ? : ; skole alternativer fritekst samme on a of 1 10
""".split()
asked_like = st.lists(st.tuples(st.sampled_from(ASKED), st.sampled_from(BETWEEN)), max_size=30).map(
    lambda pairs: "".join(word + between for word, between in pairs)
)


@settings(max_examples=500)
@given(st.text() | asked_like)
def test_nothing_is_raised_over_how_questions_are_answered(text: str) -> None:
    read = read_question(text)
    assert all(question.text for question in read.questions)
    plan = read_plan(text)
    assert plan_from_json(plan_to_json(plan)) == plan


@settings(max_examples=300, derandomize=True)
@given(asked_like)
def test_how_a_question_is_answered_can_be_written_and_read_again(text: str) -> None:
    plan = read_plan(text)
    again = read_plan(plan_text(plan))
    assert (again.rounds, again.groups) == (plan.rounds, plan.groups)


NASTY = {
    "one letter": "a" * 50_000,
    "blanks": " " * 50_000,
    "brackets": "(" * 50_000,
    "digits": "9" * 50_000,
    "roles on a line": "ordstyrer, " * 4_500,
    "roles on lines": "Ordstyrer: a\n" * 3_750,
    "phases": "Individuelt\n" * 4_500,
    "times": "10 min " * 7_500,
    "repeats": "3 x " * 12_500,
    "groups": "Gruppe 1\n" * 5_000,
    "places": "Gruppe 1\n" + "Skien (1), " * 4_500,
    "helpers": "Gruppe 1\nveileder: " * 2_500,
    "questions": "Hva? " * 10_000,
    "lines of questions": "Hva?\n" * 10_000,
    "broken lines": "abc og \n" * 6_250,
    "table": "a\tb\n" * 12_500,
    "pipes": "|a" * 25_000,
    "headings": "Refleksjon\n\n" * 3_750,
    "labels": "Drøft: " * 7_000,
    "scales": "Skala 1–10: " * 3_750,
    "ends of a scale": "Skala 1–10: " + "1 = a, 10 = b " * 3_500,
    "options": "Velg én:\n" + "- a\n" * 12_500,
    "axes": "2x2: a\nAkser: " + "b (c/d), " * 5_000,
    "questions of a kind": "Velg én:\n- a\n- b\n" * 2_500,
    "long line of labels": "Plenum: x Ordstyrer: y " * 2_250,
}


@pytest.mark.parametrize("name", NASTY)
def test_nothing_takes_for_ever(name: str) -> None:
    """What grows with the square of the text does not end within a test's time."""
    assert isinstance(read_plan(NASTY[name]), Plan)


# Plans as they can be said in words: a criterion's kind follows from its text, a phase is not announced twice.
plain = st.lists(
    st.sampled_from("samarbeid tillit NAV skole ungdom vår møteplass åpen dør 3 tiltak hytte".split()),
    min_size=1,
    max_size=6,
).map(" ".join)
flag = st.sampled_from([False, False, True])
asked = st.builds(Question, plain.map("{}?".format), st.just(1), st.just(FREE_TEXT) | kinds, flag, flag, flag)
questions = st.lists(st.tuples(asked, st.booleans()), max_size=5)
phase = st.builds(
    lambda kind, low, more, repeats, turns, tool, each, part, seconds: PhasePlan(
        kind,
        low + more if low else None,
        low if low and more else None,
        repeats,
        turns,
        tool,
        each if kind is PhaseKind.PLENUM else None,
        part,
        seconds if kind is PhaseKind.GROUP and turns else None,
    ),
    st.sampled_from(PhaseKind),
    st.integers(0, 90),
    st.integers(0, 30),
    st.integers(1, 6),
    st.booleans(),
    st.none() | st.sampled_from(["Menti", "Padlet", "post-it", "Egen tavle", "Tankekart: 2 stk"]),
    st.none() | st.integers(1, LONGEST_FLOOR),
    st.just(0) | st.integers(1, 9),
    st.none() | st.integers(10, 600),
)
criteria = plain.map(lambda words: read_criterion(f"den som har {words}")) | st.sampled_from(
    [
        read_criterion(text)
        for text in ("", "trekkes", "den som har lengst fornavn av dem som er igjen", "Kari Nordmann")
    ]
)
rule = st.builds(RoleRule, st.lists(st.sampled_from(Role), min_size=1, max_size=4, unique=True).map(tuple), criteria)


def _parts(asked: list[tuple[Question, bool]]) -> tuple[Question, ...]:
    part, found = 1, []
    for at, (question, new) in enumerate(asked):
        part += new and at > 0
        found.append(replace(question, part=part))
    return tuple(found)


rounds = st.builds(
    RoundPlan,
    title=plain | st.just(""),
    number=st.integers(1, 99),
    track=st.sampled_from(Track),
    context=st.lists(plain, max_size=2).map(tuple),
    questions=questions.map(_parts),
    phases=st.lists(phase, max_size=4, unique_by=lambda one: one.kind).map(tuple),
    roles=st.lists(rule, max_size=3).map(tuple),
    shown_from=st.just(SHOWN_FROM) | st.integers(FLOOR, 99),
)
organisations = st.builds(PlannedOrganisation, plain.map("Lag {}".format), st.none() | st.integers(0, 30))
groups = st.builds(
    PlannedGroup,
    st.integers(1, 99).map("Gruppe {}".format),
    st.lists(organisations, max_size=3).map(tuple),
    st.lists(st.sampled_from(["Kari Nordmann", "Anne Marie Lie", "Ola"]), max_size=2).map(tuple),
)


def test_what_no_slide_says_is_told() -> None:
    placing = Question("Hvor viktig er det?", kind=Quadrant(Axis("innsats"), Axis("effekt"), ()))
    market = Question("Hva vil dere ta opp?", kind=Market(("Salen",), waiting="Uten plass"))
    whole = Question("Hva nå?")
    plan = Plan((RoundPlan("Forventninger", questions=(placing, market, whole), recalls=True),))
    assert [one.split("«")[1] for one in unwritable(plan)] == [
        "Forventninger»", "Hvor viktig er det?»", "Hva vil dere ta opp?»",
    ]  # fmt: skip
    assert unwritable(Plan((RoundPlan("Runde", questions=(whole,)),))) == ()


@settings(max_examples=100)
@given(
    st.builds(Plan, st.lists(rounds, max_size=3).map(tuple), st.lists(groups, max_size=3).map(tuple)),
    st.sampled_from(["nb", "nn", "en"]),
)
def test_any_plan_can_be_written_as_a_slide(plan: Plan, language: str) -> None:
    again = read_plan(plan_text(plan, language))
    assert (again.rounds, again.groups) == (plan.rounds, plan.groups)
