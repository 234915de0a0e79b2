"""Minutes as a web page, read by a parser: nothing from elsewhere, no markup but ours, headings and alternatives."""

from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Item, Note, Paragraph, Table
from bot.documents.minutes_outline import outline
from bot.documents.plain_text import clean, one_line
from bot.documents.web_page import web_page
from facilitation.minutes import About
from tests.documents.polls import asked, blank
from tests.documents.stories import story


class Reader(HTMLParser):
    """What a browser sees: the elements with their attributes, and the text of each paragraph and cell."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag == "br":
            self.handle_data("\n")
        elif tag not in ("strong", "img", "col"):
            self.texts.append((tag, ""))

    def handle_data(self, data: str) -> None:
        if self.texts:
            tag, text = self.texts[-1]
            self.texts[-1] = tag, text + data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.seen if name == tag]

    def said(self, tag: str) -> list[str]:
        return [text.strip() for name, text in self.texts if name == tag]


def read(document: Document) -> Reader:
    return Reader(web_page(document, blank))


@pytest.mark.parametrize("language,tag", [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_it_says_its_language_and_title(language: str, tag: str) -> None:
    page = read(outline(story(about=About("Samling", language=language))))
    assert page.all("html") == [{"lang": tag}]
    assert page.said("title")[0].startswith("Refleksjon i kommunegrupper – ")


def test_headings_leave_out_no_level_and_there_is_one_title() -> None:
    levels = [int(tag[1]) for tag, _ in read(outline(asked())).seen if tag in ("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_tables_have_headers_that_say_what_they_head() -> None:
    page, document = read(outline(asked())), outline(asked())
    tables = [block for block in document.blocks if isinstance(block, Table)]
    scopes = [one["scope"] for one in page.all("th")]
    assert len(page.all("table")) == len(tables)
    assert scopes.count("col") == sum(len(table.header) for table in tables)
    assert scopes.count("row") == sum(len(table.rows) for table in tables)


def test_every_picture_is_there_light_and_dark_with_its_alternative() -> None:
    pictures = [block.picture for block in outline(asked()).blocks if isinstance(block, Figure)]
    shown = read(outline(asked())).all("img")
    assert [one["alt"] for one in shown] == [one_line(picture.alt) for picture in pictures for _ in ("light", "dark")]
    assert [one["class"] for one in shown[:2]] == ["light", "dark"]


def test_nothing_is_fetched_and_nothing_runs() -> None:
    page = read(outline(asked()))
    assert not {"script", "link", "iframe", "object", "form", "a", "base"} & {tag for tag, _ in page.seen}
    assert all(str(one["src"]).startswith("data:image/png;base64,") for one in page.all("img"))
    policy = next(one["content"] for one in page.all("meta") if one.get("http-equiv") == "Content-Security-Policy")
    assert str(policy).startswith("default-src 'none'")


NASTY = st.text(st.characters(codec="utf-8") | st.sampled_from("<>&\"'/=!-;\n{}%#"))


@given(NASTY)
def test_what_people_type_is_text(text: str) -> None:
    blocks: tuple[Block, ...] = (Heading(text), Paragraph(text), Note(text), Facts(((text, text),)),
                                 Bullets((Item(text, text),)), Table((text,), ((text,),), (1,)))  # fmt: skip
    ours = {tag for tag, _ in read(outline(asked())).seen} | {"br"}
    page = read(Document(text, text, "nb", blocks))
    assert {tag for tag, _ in page.seen} <= ours
    assert [" ".join(shown.split()) for shown in page.said("p")][1] == " ".join(clean(text).split())


def test_mischief_stays_text() -> None:
    for text in ("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}", "&lt;b&gt;", "</style>"):
        assert read(Document(text, "s", "nb", (Paragraph(text),))).said("p")[1] == text
