"""Every picture can be drawn from any tally, is the same bytes each time, and its words say what it shows."""

from collections.abc import Callable
from dataclasses import astuple
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.pictures import (
    About,
    Picture,
    before_after_picture,
    board_picture,
    choice_picture,
    cloud_picture,
    dot_picture,
    matrix_picture,
    quadrant_picture,
    scale_picture,
)
from bot.pictures.bars import MOST
from bot.pictures.lettering import clean, face, fitted, wrapped
from bot.pictures.packing import packed
from bot.pictures.picture import DARK, LIGHT, Look
from dialogs.words import LANGUAGES
from facilitation.cloud import Cloud, Term, cloud
from facilitation.kinds import Axis
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    Column,
    Count,
    DotTally,
    MatrixTally,
    Placed,
    QuadrantTally,
    ScaleTally,
    scale_tally,
)

ABOUT = About("Hva nå?")
LONG = "Bo-, arbeids- og velferdsregionsamarbeidsavtalekonferanse " * 8
EMPTY: list[Callable[[About], Picture]] = [
    lambda about: cloud_picture(Cloud(), about),
    lambda about: choice_picture(ChoiceTally((), 0), about),
    lambda about: dot_picture(DotTally((Count("a", 0),), 0), about),
    lambda about: scale_picture(scale_tally([]), about),
    lambda about: before_after_picture(scale_tally([]), scale_tally([4]), about),
    lambda about: board_picture(BoardTally(()), about),
    lambda about: matrix_picture(MatrixTally((), (), ()), about),
    lambda about: quadrant_picture(QuadrantTally(Axis(""), Axis(""), ()), about),
]


@pytest.mark.parametrize("draw", EMPTY)
@pytest.mark.parametrize("title", ["", "?", LONG, "🎉"])
def test_nothing_can_be_drawn_under_any_title(draw: Callable[[About], Picture], title: str) -> None:
    picture = draw(About(title, dark=True))

    assert Image.open(BytesIO(picture.png)).size == (picture.width, picture.height)
    assert picture.alt


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", EMPTY)
def test_the_alternative_speaks_the_language(draw: Callable[[About], Picture], language: str) -> None:
    assert "Hva nå?" in draw(About("Hva nå?", language)).alt


def test_the_same_tally_is_the_same_bytes() -> None:
    tally = ChoiceTally((Count("Ja, æøå", 3), Count("Nei", 2)), 5)

    assert choice_picture(tally, ABOUT) == choice_picture(tally, ABOUT)
    assert choice_picture(tally, ABOUT).png != choice_picture(tally, About("Hva nå?", dark=True)).png


def test_a_choice_is_told_with_counts_and_shares() -> None:
    tally = ChoiceTally((Count("Ja", 3), Count("Nei", 1)), 4, several=True)

    assert choice_picture(tally, ABOUT).alt == (
        "Stolpediagram: Hva nå? 4 svar · flere valg mulig. Ja: 3 (75\u00a0%). Nei: 1 (25\u00a0%)."
    )


def test_a_scale_is_told_with_mean_median_and_steps() -> None:
    tally = scale_tally([2, 2, 7, 8], low="Lite", high="Mye")

    assert scale_picture(tally, ABOUT).alt == (
        "Fordeling på en skala: Hva nå? 4 svar. 1 = Lite, 10 = Mye. Gjennomsnitt 4,8, Median 4,5. "
        "2 på 2, 1 på 7, 1 på 8."
    )


def test_before_and_after_are_told_apart() -> None:
    alt = before_after_picture(scale_tally([2]), scale_tally([8, 9]), About("Ready?", "en")).alt

    assert "Before: 1 answer · After: 2 answers." in alt
    assert "Before: Mean 2, Median 2. 1 at 2. After: Mean 8.5, Median 8.5. 1 at 8, 1 at 9." in alt


def test_a_board_is_told_note_by_note() -> None:
    tally = BoardTally((Column("Fremmer", ("Tid", "Økonomi")), Column("Hemmer")))

    assert board_picture(tally, ABOUT).alt == "Tavle: Hva nå? 2 lapper. Fremmer: Tid; Økonomi. Hemmer: Ingen svar ennå."


def test_what_has_no_room_is_told_as_a_number() -> None:
    dots = dot_picture(DotTally(tuple(Count(f"p{place}", 1) for place in range(MOST + 7)), 4), ABOUT)
    board = board_picture(BoardTally((Column("A", tuple(map(str, range(300)))),)), ABOUT)

    assert "og 7 til" in dots.alt
    assert "og 286 til" in board.alt


def test_notes_that_are_the_same_are_shown_once() -> None:
    board = board_picture(BoardTally((Column("Hemmer", ("Tid", "Penger", "Tid")),)), ABOUT)
    matrix = matrix_picture(MatrixTally(("Skole",), ("Hjemme",), ((("Tid", "Tid"),),)), ABOUT)

    assert "Hemmer: Tid × 2; Penger." in board.alt
    assert "Hjemme, Skole: Tid × 2." in matrix.alt


def test_a_quadrant_tells_where_each_thing_lies() -> None:
    placed = (Placed("Gå-grupper", 0.9, 0.8), Placed("Kafé", 0.1, 0.8))
    alt = quadrant_picture(QuadrantTally(Axis("Innsats", "liten", "stor"), Axis("Effekt"), placed), ABOUT).alt

    assert "Vannrett: Innsats (liten – stor). Loddrett: Effekt. 2 ting er plassert." in alt
    assert "1 Gå-grupper: øverst til høyre. 2 Kafé: øverst til venstre." in alt


def test_a_cloud_tells_its_terms_and_not_those_held_back() -> None:
    picture = cloud_picture(cloud(["tillit og mot", "tillit", "faen"]), ABOUT)

    assert picture.alt == "Ordsky: Hva nå? 3 svar. tillit (2), mot (1)."


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
    about = About(title)

    assert dot_picture(DotTally(several, 3), about).png
    assert board_picture(BoardTally(tuple(Column(text, texts) for text in texts[:6])), about).png
    assert cloud_picture(Cloud(tuple(Term(label, count + 1) for label, count in counts), (), 9), about).png
    things = tuple(Placed(label, count / 500, 1 - count / 500) for label, count in counts)
    assert quadrant_picture(QuadrantTally(Axis(title, *texts[:2]), Axis(title), things), about).png
    assert scale_picture(ScaleTally(tuple(count for _, count in counts) or (0,), 0, title, title), about).png


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
