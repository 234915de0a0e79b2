"""Minutes as Markdown, read back by a Markdown parser where it matters."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.documents.blocks import Bullets, Document, Facts, Heading, Item, Note, Paragraph, Table
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from bot.documents.plain_text import clean, one_line
from facilitation.minutes import About
from facilitation.state import RoundState
from tests.documents.stories import BEGAN, story

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def written(**changed: object) -> str:
    return markdown(outline(story(**changed)))  # type: ignore[arg-type]


def test_the_minutes_tell_what_happened() -> None:
    text = written()
    assert text.startswith("# Refleksjon i kommunegrupper\n\nReferat fra Partnerskapssamling i Skien\n")
    for line in (
        "- **Dato:** mandag 4. mai 2026",
        "- **Tid:** 09:05–09:47",
        "- **Prosessleder:** Randi Prosess",
        "- **Deltakere:** 8 personer fra 5 organisasjoner",
        "| Larvik kommune | Ola Haugen, Siri Berg |",
        "### Gruppe 1 – Larvik kommune, Skien",
        "- **Ordstyrer og tidtaker:** Kari Nordmann",
        "- **Skien:** En felles oversikt",
        "- Møte i juni.\\\n  NAV inviterer.",
        "### Aktørene – NAV, Ærlig Arbeid, Ål idrettslag",
        "| Larvik: Flere møteplasser | 3 | Gruppe 1 |",
        "- **Gruppe 1:** Hva med bussen?",
        "- **Kari Nordmann, Skien:** Jeg finner tallene.",
    ):
        assert f"\n{line}\n" in text
    assert "lengst hår" not in text


def test_headings_leave_out_no_level() -> None:
    levels = [int(token.tag[1]) for token in PARSER.parse(written()) if token.type == "heading_open"]
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_minutes_are_in_the_language_and_time_of_the_gathering() -> None:
    nynorsk = written(about=About("Samling i Bø", language="nn"))
    assert "måndag 4. mai 2026" in nynorsk
    assert "Ordstyrar og tidtakar" in nynorsk
    english = written(about=About("Gathering", language="en", time_zone="Europe/London"))
    assert "- **Time:** 08:05–08:47" in english
    assert "Monday" in english


def test_a_round_over_midnight_has_two_dates() -> None:
    assert "mandag 4. mai 2026 – tirsdag 5. mai 2026" in written(ended_at=BEGAN + timedelta(hours=20))


def test_a_broken_off_round_says_so_and_so_does_one_that_goes_on() -> None:
    assert "> **Runden ble avbrutt kl. 09:47." in written(state=RoundState.ABORTED)
    running = written(state=RoundState.RUNNING, ended_at=None)
    assert "> **Runden er ikke avsluttet." in running
    assert "- **Tid:** fra 09:05" in running


def shown(text: str) -> str:
    """What a reader sees of a paragraph, and proof that it is nothing but one."""
    tokens = PARSER.parse(markdown(Document("t", "s", "nb", (Paragraph(text),))))[6:]
    if not tokens:
        return ""
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {token.type for token in children} <= {"text", "text_special", "hardbreak"}
    return "".join("\n" if token.type == "hardbreak" else token.content for token in children)


NASTY = st.text(st.sampled_from("# -+=*_`~<>[]()!|\\&;:/.@$1a\n\t\r\x07") | st.characters(codec="utf-8"))


@given(NASTY)
def test_whatever_people_type_is_shown_as_they_typed_it(text: str) -> None:
    assert shown(text) == "\n".join(line.strip() for line in clean(text).split("\n"))


def test_well_known_mischief_stays_text() -> None:
    for text in (
        "<script>alert(1)</script>",
        "# x",
        "1. x",
        "- [ ] x",
        "> x",
        "```",
        "[x](javascript:alert(1))",
        "![x](http://x)",
        "http://example.com",
        "www.example.com",
        "a@example.com",
        "&copy;",
        "---",
        "x\n===",
        "    x",
        "<https://example.com>",
        "[x]: http://x",
    ):
        assert shown(text) == text.strip()


@given(NASTY, NASTY, NASTY)
def test_no_cell_label_or_heading_breaks_out(title: str, label: str, text: str) -> None:
    blocks = (
        Heading(title),
        Facts((("Navn", text),)),
        Note(f"Merk: {text}"),
        Bullets((Item(text, label),)),
        Table((title, label), ((text, label),), (1, 1)),
    )
    types = [token.type for token in PARSER.parse(markdown(Document("t", "s", "nb", blocks)))]
    assert types.count("heading_open") == 2
    assert types.count("td_open") == types.count("th_open") == 2
    assert types.count("blockquote_open") == 1
    assert not {"fence", "code_block", "html_block", "hr", "ordered_list_open"} & set(types)


def test_characters_that_no_file_can_hold_are_left_out() -> None:
    assert clean(" a\x00b\x0bc\ud800\r\nd\u2028e\x07 ") == "ab\nc\nd\ne"
    assert one_line("a\n\n b\t c") == "a b c"
