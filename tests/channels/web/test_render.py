"""Every field of a message as HTML, and nobody's words as markup."""

from dataclasses import replace
from datetime import UTC, datetime

import aiohttp_jinja2
import pytest
from aiohttp import web

from bot.channels.web.pages import accepted
from bot.channels.web.render import Look, Renderer, digits, template_options
from bot.channels.web.views import view_of
from bot.pictures.samples import pictures
from dialogs.messages import (
    Button,
    Choice,
    ChoiceInput,
    ClockFace,
    Fact,
    Link,
    Message,
    Picture,
    Post,
    ScaleInput,
    Section,
    TextInput,
    Tone,
)
from dialogs.places import hall
from dialogs.records import Standing
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.tallies import BoardTally, Column, scale_tally

NOON = datetime(2026, 10, 14, 10, 30, tzinfo=UTC)
ALL = Message(
    title="Runde 1",
    text=("Tenk hver for deg.", "Skriv stikkord."),
    facts=(Fact("Ordstyrer", "Kari Dal"),),
    sections=(Section("Spørsmål", ("Hva skal til?", "Hvem må med?")), Section("", ("uten tittel",))),
    inputs=(
        TextInput("answer:3:1", "Hva skal til?", lines=5, hint="Stikkord holder", max_length=3000),
        TextInput("name", "Navn", value="Kari"),
        ChoiceInput("vote", "Stem", (Choice("a", "Fast voksen"), Choice("b", "Praksis")), value="b", most=2),
        ChoiceInput("one", "Velg", (Choice("x", "Bare ett"),)),
    ),
    buttons=(
        Button("answer", "Lagre", {"round": "3"}, primary=True, submits=True),
        Button("abort", "Avbryt", confirm="Sikker?"),
    ),
    links=(Link("Referat", "/r/abc/minutes/3.md"), Link("Utenfor", "//evil.example")),
    clock=ClockFace(ends_at=NOON, length_seconds=180),
    mentions=(("p1", "Kari Dal"),),
    tone=Tone.ACT,
)


@pytest.fixture
def renderer() -> Renderer:
    return Renderer(aiohttp_jinja2.setup(web.Application(), **template_options()))


def shown(renderer: Renderer, message: Message, look: Look | None = None) -> str:
    return renderer.post(Standing(7, Post(hall(1), "round-1", message), NOON), look or Look())


@pytest.mark.parametrize(
    "part",
    [
        'data-place="hall:1" data-key="round-1" data-seq="7"',
        "tone-act",
        ">Runde 1</h3>",
        '<p class="post-text">Tenk hver for deg.</p>',
        '<p class="post-text">Skriv stikkord.</p>',
        "<dt>Ordstyrer</dt><dd>Kari Dal</dd>",
        "<h4>Spørsmål</h4>",
        "<li>Hvem må med?</li>",
        "<li>uten tittel</li>",
        '<textarea id="p-hall:1-round-1-answer:3:1" name="v:answer:3:1" rows="5" maxlength="3000"',
        '<label for="p-hall:1-round-1-answer:3:1">Hva skal til?</label>',
        "Stikkord holder",
        'name="v:name" value="Kari"',
        '<input type="checkbox" id="p-hall:1-round-1-vote-2" name="v:vote" value="b" checked>',
        '<input type="radio" id="p-hall:1-round-1-one-1" name="v:one" value="x">',
        "<legend>Stem</legend>",
        "Velg inntil 2.",
        "&#34;action&#34;: &#34;answer&#34;, &#34;values&#34;: {&#34;round&#34;: &#34;3&#34;}, &#34;submits&#34;: true",
        'class="button is-primary"',
        'data-confirm="Sikker?"',
        '<a href="/r/abc/minutes/3.md">Referat</a>',
        '<a href="/evil.example">Utenfor</a>',
        f'data-ends="{NOON.timestamp() * 1000:.0f}" data-length="180"',
        "til 12:30",
        '<span class="mention" data-person="p1">Kari Dal</span>',
    ],
)
def test_every_field_is_shown(renderer: Renderer, part: str) -> None:
    assert part in shown(renderer, ALL)


def test_a_standing_clock_shows_what_is_left(renderer: Renderer) -> None:
    html = shown(renderer, Message(clock=ClockFace(seconds_left=125, length_seconds=180)))
    assert 'data-left="125"' in html
    assert ">2:05<" in html


def test_on_the_big_screen_there_is_nothing_to_press(renderer: Renderer) -> None:
    html = shown(renderer, ALL, Look(interactive=False))
    assert "Tenk hver for deg." in html
    for never in ("<form", "<button", "<input", "<textarea", "<a "):
        assert never not in html


def test_saved_answers_are_laid_over_the_inputs(renderer: Renderer) -> None:
    saved = {"answer:3:1": "  En fast voksen", "other": "nei"}
    html = renderer.post(Standing(7, Post(hall(1), "round-1", ALL), NOON), Look(), saved)
    assert ">\n  En fast voksen</textarea>" in html


def test_what_a_hall_answered_is_drawn_as_words_and_lengths_with_its_numbers_beside(renderer: Renderer) -> None:
    html = shown(renderer, Message("Svar", picture=picture_of("Hvor klar?", scale_tally([7, 8]), words("nb"))))

    assert "<h4>Hvor klar?</h4>" in html
    assert 'height="100.0%"' in html
    assert '<th scope="row">Gjennomsnitt</th><td>7,5</td>' in html


@pytest.mark.parametrize("name,picture", [pytest.param(*sample, id=sample[0]) for sample in pictures()])
def test_every_kind_is_drawn_without_a_style_or_a_script_of_its_own(
    renderer: Renderer, name: str, picture: Picture
) -> None:
    html = shown(renderer, Message("Svar", picture=picture))
    assert view_of(picture).template in html, name
    assert "style=" not in html
    assert "<img" not in html


def test_a_phone_is_sent_a_few_of_many_notes_while_more_come_and_all_of_them_afterwards(renderer: Renderer) -> None:
    board = BoardTally((Column("Fremmer", tuple(f"Lapp {number}" for number in range(40))),))
    live = shown(renderer, Message("Svar", picture=picture_of("Hva?", board, words("nb"), live=True)))
    closed = shown(renderer, Message("Svar", picture=picture_of("Hva?", board, words("nb"))))

    assert (live.count("<li"), "og 32 til" in live) == (8, True)
    assert (closed.count("<li"), "Vis 25 til" in closed) == (40, True)


def test_two_askings_of_unlike_size_are_compared_by_their_shares() -> None:
    picture = picture_of("Hvor trygg?", scale_tally([8] * 30), words("nb"), before=scale_tally([3] * 5))
    [third, eighth] = [view_of(picture).facts["steps"][place] for place in (2, 7)]
    assert third == (3, [("Før", 5, 100.0), ("Etter", 0, 0.0)])
    assert eighth == (8, [("Før", 0, 0.0), ("Etter", 30, 100.0)])


def test_a_long_list_is_folded(renderer: Renderer) -> None:
    html = shown(renderer, Message("Mange", sections=(Section("Alle", tuple(f"Nr. {n}" for n in range(40))),)))
    assert "Vis 25 til" in html
    assert html.count("<li>") == 40


def test_markup_is_text_wherever_it_stands(renderer: Renderer) -> None:
    bad = "\"'><script>alert(1)</script>{{ 7 * 7 }}"
    message = Message(
        bad,
        (bad,),
        (Fact(bad, bad),),
        (Section(bad, (bad,)),),
        (TextInput("a", bad, bad, 3, hint=bad), ChoiceInput("b", bad, (Choice(bad, bad),), bad)),
        (Button("c", bad, {bad: bad}, confirm=bad),),
        (Link(bad, f"javascript:{bad}"),),
        None,
        ((bad, bad),),
        picture=replace(picture_of(bad, BoardTally((Column(bad, (bad,)),)), words("nb")), key="5ca1ab1e"),
    )
    html = shown(renderer, message)
    assert "<script" not in html
    assert 'href="javascript' not in html
    assert "49" not in html


@pytest.mark.parametrize("seconds,text", [(0, "0:00"), (59, "0:59"), (61, "1:01"), (3600, "1:00:00"), (-4, "0:00")])
def test_clocks_read_as_clocks(seconds: int, text: str) -> None:
    assert digits(seconds) == text


@pytest.mark.parametrize(
    "header,language",
    [("no,en;q=0.5", "nb"), ("nn-NO", "nn"), ("fr,en-GB;q=0.7", "en"), ("fr", ""), ("", ""), (";;,=", "")],
)
def test_the_browsers_language_is_heard(header: str, language: str) -> None:
    assert accepted(header) == language


def test_a_scale_is_a_row_of_numbers_whose_ends_are_told(renderer: Renderer) -> None:
    field = ScaleInput("poll:3:1:all", "Hvor trygge er dere?", 1, 10, low="utrygge", high="trygge")
    html = renderer.post(Standing(7, Post(hall(1), "desk", Message(inputs=(field,))), NOON), Look(), {field.id: "7"})
    assert html.count('type="radio"') == 10
    assert 'name="v:poll:3:1:all" value="7" checked>' in html
    assert "<legend>Hvor trygge er dere?</legend>" in html
    assert 'aria-describedby="p-hall:1-desk-poll:3:1:all-ends"' in html
    assert "<span>10 – trygge</span>" in html
