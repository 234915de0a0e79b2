"""Every picture can be drawn from any tally, and is the same bytes each time."""

from dataclasses import astuple
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.pictures.drawing import DARK, LIGHT, Look
from bot.pictures.kinds import draw
from bot.pictures.lettering import clean, face, fitted, wrapped
from bot.pictures.packing import packed
from dialogs.messages import Picture
from facilitation.cloud import Cloud, Term
from facilitation.kinds import Axis
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    Column,
    ComparedTally,
    Count,
    DatedTally,
    DotTally,
    Mark,
    MatrixTally,
    Named,
    Placed,
    QuadrantTally,
    ScaleTally,
    Tally,
    scale_tally,
)

LONG = "Bo-, arbeids- og velferdsregionsamarbeidsavtalekonferanse " * 8
EMPTY: list[Tally] = [
    Cloud(),
    ChoiceTally((), 0),
    DotTally((Count("a", 0),), 0),
    scale_tally([]),
    ComparedTally(()),
    ComparedTally((Named(LONG, scale_tally([])),)),
    ComparedTally((), by_organisation=True),
    ComparedTally((Named(LONG, scale_tally([])),), by_organisation=True),
    BoardTally(()),
    MatrixTally((), (), ()),
    QuadrantTally(Axis(""), Axis(""), ()),
    DatedTally(()),
]


@pytest.mark.parametrize("tally", EMPTY)
@pytest.mark.parametrize("title", ["", "?", LONG, "🎉"])
def test_nothing_can_be_drawn_under_any_title(tally: Tally, title: str) -> None:
    drawing = draw(Picture(title, tally), dark=True)

    assert Image.open(BytesIO(drawing.png)).size == (drawing.width, drawing.height)


def test_what_was_before_is_drawn_beside_it() -> None:
    after = scale_tally([4])

    assert draw(Picture("?", after, before=scale_tally([2]))).png != draw(Picture("?", after)).png


def test_the_same_tally_is_the_same_bytes() -> None:
    picture = Picture("Hva nå?", ChoiceTally((Count("Ja, æøå", 3), Count("Nei", 2)), 5))

    assert draw(picture) == draw(picture)
    assert draw(picture).png != draw(picture, dark=True).png


@given(st.dictionaries(st.text("abgåM -", min_size=1, max_size=30).map(str.strip).filter(bool), st.integers(1, 300)))
@settings(max_examples=30)
def test_no_term_lies_on_another_or_outside(counts: dict[str, int]) -> None:
    ranked = dict(sorted(counts.items(), key=lambda pair: -pair[1]))
    placed, height = packed(ranked, 1000, 500)
    boxes = [
        (one.x, one.baseline - one.size * 0.5, one.x + face(bold=True).width(one.text, one.size), one.baseline)
        for one in placed
    ]

    assert height <= 500
    assert all(left >= 0 and right <= 1000 and bottom <= height for left, _, right, bottom in boxes)
    for index, (left, top, right, bottom) in enumerate(boxes):
        assert not any(left < r and x < right and top < b and y < bottom for x, y, r, b in boxes[:index])


@given(st.text(max_size=200), st.integers(30, 500))
def test_text_stays_within_its_width(text: str, width: int) -> None:
    lines = wrapped(text, width, 20)

    assert 1 <= len(lines) <= 4
    assert all(face().width(line, 20) <= width for line in [*lines, fitted(text, width, 20)])


def test_letters_the_font_lacks_are_left_out() -> None:
    assert clean("Bra 👍🏽\n\ta\u030a jobbe\x00 $x^2$") == "Bra å jobbe $x^2$"


@given(st.lists(st.tuples(st.text(max_size=120), st.integers(0, 500)), max_size=12), st.text(max_size=80))
@settings(max_examples=5)
def test_any_text_can_be_drawn(counts: list[tuple[str, int]], title: str) -> None:
    several = tuple(Count(label, count) for label, count in counts)
    texts = tuple(label for label, _ in counts)
    things = tuple(Placed(label, count / 500, 1 - count / 500) for label, count in counts)
    tallies: list[Tally] = [
        DotTally(several, 3),
        BoardTally(tuple(Column(text, texts) for text in texts[:6])),
        Cloud(tuple(Term(label, count + 1) for label, count in counts), (), 9),
        QuadrantTally(Axis(title, *texts[:2]), Axis(title), things),
        DatedTally(tuple(Mark(date(2026, 1, 1 + at), text, title) for at, text in enumerate(texts[:20]))),
        ScaleTally(tuple(count for _, count in counts) or (0,), 0, title, title),
    ]

    assert all(draw(Picture(title, tally)).png for tally in tallies)


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_text_and_bars_stand_out_as_wcag_asks(look: Look) -> None:
    assert all(colour.startswith("#") for colour in astuple(look))
    for ink in (look.ink, look.soft, look.accent, look.accent_deep):
        assert min(_contrast(ink, look.card), _contrast(ink, look.wash)) >= 4.5
    assert _contrast(look.faint, look.card) >= 3
    assert _contrast(look.on_accent, look.accent) >= 4.5
