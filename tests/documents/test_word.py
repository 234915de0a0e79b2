"""Minutes as DOCX, opened again by the library and by a look at the XML."""

import zipfile
from io import BytesIO
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Item, Note, Paragraph, Table
from bot.documents.minutes_outline import outline
from bot.documents.plain_text import one_line
from bot.documents.word import word
from facilitation.minutes import About
from tests.documents.polls import asked, blank
from tests.documents.stories import BEGAN, story


def opened(document: Document) -> Any:
    return docx.Document(BytesIO(word(document, blank)))


def texts(file: Any, style: str) -> list[str]:
    return [paragraph.text for paragraph in file.paragraphs if paragraph.style.name == style]


def test_the_minutes_have_real_headings_lists_and_tables() -> None:
    file = opened(outline(story()))
    assert texts(file, "Title") == ["Refleksjon i kommunegrupper"]
    assert texts(file, "Subtitle") == ["Referat fra Partnerskapssamling i Skien"]
    assert texts(file, "Heading 1") == [
        "Til stede",
        "Spørsmål",
        "Gruppenes resultater",
        "Dette svarte salen",
        "Parkert til senere",
        "Dette gjør hver enkelt videre",
    ]
    assert "Larvik: Flere møteplasser" in texts(file, "List Bullet")
    assert "Møte i juni.\nNAV inviterer." in texts(file, "List Bullet")
    assert [cell.text for cell in file.tables[0].rows[1].cells] == ["Larvik kommune", "Ola Haugen, Siri Berg"]


def test_each_poll_has_its_picture_with_what_is_read_in_its_place_and_its_table() -> None:
    file, document = opened(outline(asked())), outline(asked())
    pictures = [block.picture for block in document.blocks if isinstance(block, Figure)]
    shown = [shape._inline.docPr for shape in file.inline_shapes]
    assert [about.get("descr") for about in shown] == [one_line(picture.alt) for picture in pictures]
    assert len({about.get("id") for about in shown}) == len(pictures)
    heads = [[cell.text for cell in table.rows[0].cells] for table in file.tables]
    assert [list(block.header) for block in document.blocks if isinstance(block, Table)] == heads
    assert ["Trinn", "Før", "Etter"] in heads


def test_header_rows_are_marked_so_that_they_are_read_as_headers() -> None:
    for table in opened(outline(story())).tables:
        first, *rest = [row._tr.xpath("w:trPr/w:tblHeader") for row in table.rows]
        assert first
        assert not any(rest)


@pytest.mark.parametrize("language,tag", [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_the_document_says_which_language_it_is_in(language: str, tag: str) -> None:
    file = opened(outline(story(about=About("Samling", language=language))))
    assert file.styles.element.xpath("//w:docDefaults//w:lang/@w:val") == [tag]
    assert file.core_properties.language == tag


def test_the_properties_tell_what_it_is_and_nothing_of_the_program_that_made_it() -> None:
    about = opened(outline(story())).core_properties
    assert (about.title, about.subject) == ("Refleksjon i kommunegrupper", "Referat fra Partnerskapssamling i Skien")
    assert (about.author, about.comments) == ("Runde", "")
    assert about.created.replace(tzinfo=BEGAN.tzinfo) == story().ended_at


def test_every_page_says_which_it_is() -> None:
    footer = opened(outline(story())).sections[0].footer.paragraphs[0]
    assert footer.text.startswith("Refleksjon i kommunegrupper\tSide ")
    assert footer._p.xpath("w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]


@settings(max_examples=20)  # each example writes a whole file
@given(st.text(st.characters() | st.sampled_from("\x00\x0b\ud800\ufffe<&\n")))
def test_any_text_can_be_kept(text: str) -> None:
    blocks: tuple[Block, ...] = (Heading(text), Paragraph(text), Note(text), Facts(((text, text),)),
                                 Bullets((Item(text, text),)), Table((text,), ((text,),), (1,)))  # fmt: skip
    file = opened(Document(text, text, "nb", blocks))
    assert len(file.tables) == 1


def test_markup_in_a_name_is_text() -> None:
    body = word(Document("<script>", "&amp;", "nb", (Paragraph("<w:p/>"),)))
    file = docx.Document(BytesIO(body))
    assert texts(file, "Title") == ["<script>"]
    assert texts(file, "Body Text") == ["<w:p/>"]
    assert zipfile.ZipFile(BytesIO(body)).testzip() is None
