"""What is filled in or typed, as it is stored: what is right comes back as it was, what is not is told why."""

from collections.abc import Mapping

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from facilitation.counting import tallied
from facilitation.errors import BadText
from facilitation.giving import QUADRANT_STEPS, WHOLE, given, shown_back, typed
from facilitation.kinds import (
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Harvest,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Topic,
    Visit,
    WordCloud,
)
from facilitation.named import Givers, counted
from facilitation.plan import Question
from facilitation.tallies import BoardTally, ChoiceTally, Count, DotTally, MatrixTally, QuadrantTally, ScaleTally

OPTIONS = ("Buss", "Møteplass", "Voksne som blir")
TOPICS = (Topic("Skoleveier", "kari", 1, "Salen"), Topic("Fritid", "ola", 1, "Kantina"))
AXES = (Axis("innsats", "lav", "høy"), Axis("effekt", "lav", "høy"))
JOURNEY = Timeline(("før", "etter"), ("hjemme", "på skolen"))
KINDS: tuple[Kind, ...] = (
    FreeText(),
    FreeText(3),
    WordCloud(),
    Choice(OPTIONS),
    Choice(OPTIONS, 2),
    Scale(),
    Scale(0, 5),
    Dots(3, 1, OPTIONS),
    Dots(5, 4, OPTIONS),
    Board(("Fremmer", "Hemmer")),
    Quadrant(*AXES, OPTIONS),
    JOURNEY,
    Numbers(OPTIONS),
    Market(OPTIONS),
    Visit(TOPICS),
    Harvest(TOPICS),
)
letters = st.characters(exclude_categories=["C", "Z"], exclude_characters=",;")
notes = st.lists(st.text(letters, min_size=1, max_size=12), max_size=3).map("\n".join)


def forms(kind: Kind) -> st.SearchStrategy[Mapping[str, str]]:
    """Forms that may be sent, filled in in part or wholly."""
    match kind:
        case FreeText() | WordCloud() | Market():
            return notes.map(lambda text: {WHOLE: text})
        case Choice():
            return st.sets(st.sampled_from("012"), max_size=kind.most).map(lambda chosen: {WHOLE: "\n".join(chosen)})
        case Scale():
            return st.integers(kind.lowest, kind.highest).map(lambda step: {WHOLE: str(step)})
        case Dots(each=1):
            return st.sets(st.sampled_from("012")).map(lambda chosen: {WHOLE: "\n".join(chosen)})
        case Dots():
            return st.dictionaries(st.sampled_from("012"), st.sampled_from(("", "0", "1")))
        case Board() | Harvest():
            return st.dictionaries(st.sampled_from("01"), notes)
        case Quadrant():
            step = st.integers(0, QUADRANT_STEPS).map(str)
            one = st.tuples(st.sampled_from("012"), step, step)
            return one.map(lambda it: {f"{it[0]}:across": it[1], f"{it[0]}:up": it[2]})
        case Numbers():
            return st.dictionaries(st.sampled_from("012"), st.integers(0, 99).map(str))
        case Timeline():
            return st.dictionaries(st.sampled_from(("0:0", "1:0", "0:1", "1:1")), notes)
        case _:
            return st.sampled_from(["0", "1", "-"]).map(lambda topic: {WHOLE: topic})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.kind}")
@examples(st.data())
def test_an_answer_that_is_shown_back_is_stored_as_it_was(kind: Kind, data: st.DataObject) -> None:
    stored = given(kind, data.draw(forms(kind)))
    assert given(kind, shown_back(kind, stored)) == stored
    counted(Question("", kind=kind), [stored] if stored else [], Givers())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.kind}")
@examples(st.dictionaries(st.sampled_from((WHOLE, "0", "1", "0:0", "0:across", "0:up")), st.text(max_size=20)))
def test_whatever_is_sent_can_be_counted_or_is_refused(kind: Kind, fields: Mapping[str, str]) -> None:
    try:
        stored = given(kind, fields)
    except BadText:
        return
    counted(Question("", kind=kind), [stored] if stored else [], Givers())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.kind}")
@examples(st.text(max_size=40))
def test_whatever_is_typed_can_be_counted_or_is_refused(kind: Kind, text: str) -> None:
    try:
        stored = typed(kind, text)
    except BadText:
        return
    counted(Question("", kind=kind), [stored] if stored else [], Givers())


@pytest.mark.parametrize(
    "kind,fields,why",
    [
        (FreeText(2), {WHOLE: "a\nb\nc"}, "too-many-lines"),
        (WordCloud(), {WHOLE: "x" * 61}, "too-long"),
        (Choice(OPTIONS), {WHOLE: "0\n1"}, "too-many-options"),
        (Choice(OPTIONS), {WHOLE: "3"}, "not-an-option"),
        (Scale(), {WHOLE: "0"}, "off-scale"),
        (Scale(), {WHOLE: "7,5"}, "off-scale"),
        (Dots(1, 1, OPTIONS), {WHOLE: "0\n1"}, "too-many-dots"),
        (Dots(5, 2, OPTIONS), {"0": "3"}, "too-many-on-one"),
        (Dots(3, 2, OPTIONS), {"0": "2", "1": "2"}, "too-many-dots"),
        (Board(("Må",)), {"0": "\n".join("abcdefghijk")}, "too-many-lines"),
        (Quadrant(*AXES, OPTIONS), {"0:up": "3"}, "half-placed"),
    ],
)
def test_what_a_question_does_not_take_is_told_why(kind: Kind, fields: Mapping[str, str], why: str) -> None:
    with pytest.raises(BadText) as refused:
        given(kind, fields)
    assert refused.value.code == why


@pytest.mark.parametrize(
    "kind,text,stored",
    [
        (Scale(), "7", "7"),
        (Scale(), "7 av 10", "7"),
        (Scale(), "7/10", "7"),
        (WordCloud(), "trygghet, rom for alle; latter", "trygghet\nrom for alle\nlatter"),
        (Choice(OPTIONS), "2", "1"),
        (Choice(OPTIONS), "voksne", "2"),
        (Choice(OPTIONS, 2), "1 og 3", "0\n2"),
        (Choice(OPTIONS, 2), "buss, møteplass", "0\n1"),
        (Dots(5, 4, OPTIONS), "1, 1, 3", "0:2\n2:1"),
        (Board(("Fremmer", "Hemmer")), "fremmer: Buss\nog kaffe\nHemmer: regn", "0:Buss\n0:og kaffe\n1:regn"),
    ],
)
def test_what_is_typed_is_understood(kind: Kind, text: str, stored: str) -> None:
    assert typed(kind, text) == stored


def test_answers_become_what_is_shown() -> None:
    assert tallied(FreeText(2), ["a\nb", "c"]) == BoardTally(tallied(FreeText(), ["a", "b", "c"]).columns)  # type: ignore[union-attr]
    assert tallied(Choice(OPTIONS), ["1", "1"]) == ChoiceTally(
        (Count("Buss", 0), Count("Møteplass", 2), Count("Voksne som blir", 0)), 2
    )
    assert tallied(Scale(1, 3), ["1", "3", "3"]) == ScaleTally((1, 0, 2))
    dots = tallied(Dots(5, 4, OPTIONS, (1, 1, 2)), ["2:4\n0:1"])
    assert dots == DotTally((Count("Voksne som blir", 4, 2), Count("Buss", 1, 1), Count("Møteplass", 0, 1)), 1)
    placed = tallied(Quadrant(*AXES, OPTIONS), ["1:0:10", "1:10:10"])
    assert isinstance(placed, QuadrantTally)
    assert [(one.label, one.across, one.up, one.people) for one in placed.placed] == [("Møteplass", 0.5, 1.0, 2)]
    matrix = tallied(JOURNEY, ["1:0:Ring: nå"])
    assert isinstance(matrix, MatrixTally)
    assert matrix.cells == (((), ("Ring: nå",)), ((), ()))


def test_what_few_have_placed_is_not_shown_where_nobody_may_be_found() -> None:
    placed = tallied(Quadrant(*AXES, OPTIONS), ["0:1:1", "1:1:1", "1:2:2"], threshold=2)
    assert isinstance(placed, QuadrantTally)
    assert [one.label for one in placed.placed] == ["Møteplass"]
