"""Minutes as PDF, opened again: the archive's standard, the tags for who hears it read, fonts, and text as typed."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Item, Note, Paragraph, Table
from bot.documents.minutes_outline import outline
from bot.documents.paper import paper, printable
from bot.documents.plain_text import one_line
from bot.pictures import Drawing
from dialogs.messages import Picture
from facilitation.minutes import About
from tests.documents.polls import SAMPLES, asked, blank
from tests.documents.stories import BEGAN, story


def opened(document: Document) -> Any:
    return PdfReader(BytesIO(paper(document, blank)))


def text_of(file: Any) -> str:
    return "\n".join(page.extract_text() for page in file.pages)


def squeezed(text: str) -> str:
    return "".join(text.split())


def tags(element: Any) -> Iterator[Any]:
    """Yield the elements of a PDF's structure that have a type, in reading order."""
    element = element.get_object()
    if isinstance(element, list):
        for each in element:
            yield from tags(each)
    elif isinstance(element, dict):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from tags(element["/K"])


@pytest.fixture(scope="module")
def minutes() -> Any:
    return opened(outline(asked()))


def test_it_says_that_it_is_for_the_archive_and_for_everybody(minutes: Any) -> None:
    told = minutes.root_object["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in told
    assert "<pdfuaid:part>1</pdfuaid:part>" in told
    assert minutes.root_object["/MarkInfo"]["/Marked"]
    assert minutes.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_it_tells_its_title_language_and_the_day_of_the_round(minutes: Any) -> None:
    about = minutes.metadata
    assert about is not None
    assert (about.title, about.author) == ("Refleksjon i kommunegrupper", "Runde")
    assert about.creation_date == story().ended_at
    assert minutes.root_object["/Lang"] == "nb-NO"
    assert opened(outline(story(about=About("Samling", language="nn")))).root_object["/Lang"] == "nn-NO"


def test_a_screen_reader_finds_headings_lists_tables_and_alternatives(minutes: Any) -> None:
    found = list(tags(minutes.root_object["/StructTreeRoot"]))
    kinds = [str(one["/S"]) for one in found]
    assert {"/H1", "/H2", "/H3", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure"} <= set(kinds)
    document = outline(asked())
    assert kinds.count("/Table") == sum(isinstance(block, Table) for block in document.blocks)
    alternatives = [one["/Alt"] for one in found if one["/S"] == "/Figure"]
    assert alternatives == [one_line(block.picture.alt) for block in document.blocks if isinstance(block, Figure)]


def test_every_font_is_in_the_file(minutes: Any) -> None:
    fonts = [
        font.get_object()["/DescendantFonts"][0]["/FontDescriptor"]
        for page in minutes.pages
        for font in page["/Resources"].get("/Font", {}).values()
    ]
    assert fonts
    assert all({"/FontFile2", "/FontFile3"} & set(font) for font in fonts)


def test_it_can_be_searched_in_norwegian(minutes: Any) -> None:
    text = squeezed(text_of(minutes))
    for line in ("Ærlig Arbeid", "Ål idrettslag", "Eva Ås", "mandag 4. mai 2026", "Møte i juni.", "Hva er du redd for?",
                 "2 personer svarte. Anonymt. For få svarte til at svarene kan vises."):  # fmt: skip
        assert squeezed(line) in text
    assert squeezed(f"Side 1 av {len(minutes.pages)}") in text


def test_the_same_minutes_are_the_same_file() -> None:
    assert paper(outline(asked()), blank) == paper(outline(asked()), blank)


def test_markup_in_an_answer_is_text() -> None:
    for typed in ('#panic("x")', "*b* _i_ `c`", "$x^2$", "= x", "- x", "+ x", "/ x: y", "<l> @l", '#image("/etc/x")',
                  "\\u{41}", "// x", "/* x */", "https://x.no", "[x]", "#sys.version", "---", "~", "'x'"):  # fmt: skip
        assert squeezed(typed) in squeezed(text_of(opened(Document("t", "s", "nb", (Paragraph(typed),)))))


NASTY = st.text(st.characters() | st.sampled_from("#*_$\\@<>[]{}`\"'=-+/~\n\x00\u200d\ufeff\ue000\ufffe😀山ع"))


@settings(max_examples=60, deadline=None)  # each example sets a whole page
@given(NASTY)
def test_any_text_can_be_kept(text: str) -> None:
    blocks: tuple[Block, ...] = (Heading(text), Paragraph(text), Note(text), Facts(((text, text),)),
                                 Bullets((Item(text, text),)), Table((text,), ((text,),), (1,)))  # fmt: skip
    assert len(opened(Document(text, text, "nb", blocks, BEGAN)).pages) >= 1


def test_a_sign_that_no_font_has_is_a_box_and_what_only_joins_signs_is_nothing() -> None:
    assert printable("Ærlig čđŋ Њ") == "Ærlig čđŋ Њ"
    assert printable("hei 🏴\U000e0067!") == "hei □!"
    assert printable("A\u030a \ue000") == "Å □"


def test_a_tall_picture_stands_within_its_page() -> None:
    def tall(picture: Picture, *, dark: bool = False) -> Drawing:
        return replace(blank(picture, dark=dark), height=9000)

    file = PdfReader(BytesIO(paper(Document("t", "s", "nb", (Figure("", SAMPLES["board"]),)), tall)))
    assert len(file.pages) == 1
