"""Whatever form an answer leaves the house in, it tells no more than the hall was told."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.documents import FORMS, pictures_of
from bot.documents.files import render
from dialogs.words import words
from facilitation.kinds import Board
from facilitation.minutes import Minutes
from facilitation.plan import Question
from facilitation.tallies import FLOOR
from tests.documents.polls import blank
from tests.documents.stories import VOTE, story

ASKED = replace(VOTE, question=Question("Hva hemmer?", kind=Board(("Hemmer",)), anonymous=True), threshold=FLOOR)
SECRET = "Sjefen min"


def told(votes: tuple[str, ...]) -> Minutes:
    return story(votes=votes, vote=ASKED)


def _word(body: bytes) -> str:
    file = docx.Document(BytesIO(body))
    cells = (cell.text for table in file.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in file.paragraphs), *cells])


def _book(body: bytes) -> str:
    pages = openpyxl.load_workbook(BytesIO(body)).worksheets
    return "\n".join(str(cell.value) for page in pages for row in page.iter_rows() for cell in row)


READ: Mapping[str, Callable[[bytes], str]] = {
    "docx": _word,
    "xlsx": _book,
    "pdf": lambda body: "\n".join(page.extract_text() for page in PdfReader(BytesIO(body)).pages),
}


def text_of(minutes: Minutes, form: str) -> str:
    drawn = tuple((picture, dark, blank(picture, dark=dark)) for picture, dark in pictures_of(minutes, form))
    body = render(minutes, form, drawn=drawn).body
    return READ.get(form, bytes.decode)(body)


@pytest.mark.parametrize("form", FORMS)
def test_what_too_few_answered_is_in_no_file(form: str) -> None:
    few = (f"0:{SECRET}",) * (FLOOR - 1)
    assert SECRET not in text_of(told(few), form)
    assert SECRET in text_of(told((*few, "0:Tid")), form)


@pytest.mark.parametrize("form", [form for form in FORMS if form not in ("json", "csv")])
def test_the_files_for_people_say_that_too_few_answered(form: str) -> None:
    said = " ".join(text_of(told((f"0:{SECRET}",)), form).split())
    assert words("nb")("minutes-poll-too-few") in said


@given(st.permutations(["0:Tid", "0:Penger", "0:Ledelse", "0:Vaner"]))
def test_no_file_knows_in_which_order_they_answered(votes: list[str]) -> None:
    assert told(tuple(votes)) == told(tuple(sorted(votes)))


@pytest.mark.parametrize("form", FORMS)
def test_no_file_knows_who_they_are_to_runde_or_when_they_answered(form: str) -> None:
    text = text_of(told(("0:Tid",) * FLOOR), form)
    assert "person_id" not in text
    assert "opened_at" not in text.replace('"opened_at": "2026-05-04T06:55:00+00:00"', "")  # the round's own
    assert "closed_at" not in text
