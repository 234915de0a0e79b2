"""Results as a workbook and as CSV, read back: real tables, numbers as numbers, and never a formula."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.csv_form import MARK, csv_form
from bot.documents.results import Results, Sheet, distinct, results
from bot.documents.spreadsheet import spreadsheet
from facilitation.minutes import About
from tests.documents.polls import SAMPLES, asked
from tests.documents.stories import story

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1", "＝1", " =cmd|' /C calc'!A0")


def opened(told: Results) -> Any:
    return openpyxl.load_workbook(BytesIO(spreadsheet(told)))


def rows(told: Results) -> list[list[str]]:
    text = csv_form(told).decode("utf-8")
    assert text.startswith(MARK)
    return list(csv.reader(StringIO(text.removeprefix(MARK), newline=""), delimiter=";"))


def one_cell(text: str) -> Results:
    return Results("t", "s", "nb", (Sheet("A", "a", (), ("x",), ()), Sheet("B", "b", (), ("x",), ((text,),))))


def table_of(page: Any) -> list[tuple[Any, ...]]:
    """The values of a sheet's one table."""
    (table,) = page.tables.values()
    return [tuple(cell.value for cell in row) for row in page[table.ref]]


def test_each_part_and_each_poll_has_a_sheet_of_its_own() -> None:
    book = opened(results(asked()))
    answers = [f"Svar {number}" for number in range(1, len(SAMPLES) + 2)]
    assert book.sheetnames == ["Oversikt", "Del 1", "Del 2", *answers, "Parkert", "Videre"]
    assert table_of(book["Del 1"]) == [
        ("Gruppe", "Rundt bordet", "Gjelder", "Punkt"),
        ("Gruppe 1", "Larvik kommune, Skien", "Skien", "En felles oversikt"),
        ("Gruppe 1", "Larvik kommune, Skien", "Larvik", "Flere møteplasser"),
    ]
    assert table_of(book["Svar 1"])[0] == ("Punkt", "Stemmer", "Gruppe")
    assert table_of(book["Svar 1"])[1] == ("Larvik: Flere møteplasser", 3, "Gruppe 1")
    assert table_of(book["Videre"])[1] == ("Anne Dahl", "NAV", "Jeg inviterer til møte.")


def test_each_sheet_says_what_it_is_and_keeps_its_header_in_view() -> None:
    told = results(asked())
    for page, sheet in zip(opened(told).worksheets, told.sheets, strict=True):
        (table,) = page.tables.values()
        top = page[table.ref][0][0].row
        assert page["A1"].value == sheet.title
        assert page.freeze_panes == f"A{top + 1}"
        assert tuple(cell.value for cell in page[table.ref][0]) == sheet.head
        assert all(page.column_dimensions[cell.column_letter].width >= 9 for cell in page[table.ref][0])


def test_the_overview_leads_to_the_sheets_and_tells_of_what_too_few_answered() -> None:
    book = opened(results(asked()))
    overview = book["Oversikt"]
    assert table_of(overview)[1] == ("Del 1", "Gruppenes resultater – Del 1", 2)
    links = [cell.hyperlink.location for (cell, *_) in overview.iter_rows() if cell.hyperlink]
    assert links == [f"'{name}'!A1" for name in book.sheetnames[1:]]
    lines = [cell.value for cell in overview["A"]]
    assert "Hva er du redd for? 2 personer svarte. Anonymt. For få svarte til at svarene kan vises." in lines


def test_numbers_are_numbers_and_the_rest_is_text() -> None:
    scale = table_of(opened(results(asked()))[f"Svar {[*SAMPLES].index('scale') + 2}"])
    assert all(isinstance(count, int) for _, count in scale[1:-2])
    assert scale[-2][0] == "Gjennomsnitt"
    assert scale[-2][1] == 7


@pytest.mark.parametrize("language,name", [("nb", "Oversikt"), ("nn", "Oversikt"), ("en", "Overview")])
def test_it_is_in_the_gatherings_language(language: str, name: str) -> None:
    told = results(story(about=About("Samling", language=language)))
    assert opened(told).sheetnames[0] == name
    assert opened(told).properties.language == language


def test_a_round_that_came_to_nothing_is_still_a_workbook() -> None:
    nothing = results(replace(story(), groups=(), polls=(), commitments=()))
    assert opened(nothing).sheetnames == ["Oversikt"]
    assert csv_form(nothing).decode().splitlines() == [f"{MARK}Ark;Om"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_answer_is_a_formula(text: str) -> None:
    cell = opened(one_cell(text))["B"]["A4"]
    assert (cell.value, cell.data_type) == (text.strip(), "s")
    assert cell.quotePrefix
    assert rows(one_cell(text))[1][-1] == f"'{text.strip()}"


def test_nor_is_what_stands_behind_another_countrys_separator_or_on_a_line_of_its_own() -> None:
    assert rows(one_cell("a,=1;@b\n- c"))[1][-1] == "a,'=1;'@b\n'- c"


@settings(max_examples=30, deadline=None)  # each example writes a whole workbook
@given(st.text(st.characters() | st.sampled_from("=+-@;,\"'\n\t\x00\ud800_x0041_＝")))
def test_any_text_can_be_kept(text: str) -> None:
    cell = opened(one_cell(text))["B"]["A4"]
    assert cell.data_type in ("s", "inlineStr")  # the other where it is empty
    (head, row) = rows(one_cell(text))
    assert len(head) == len(row) == 3
    assert not row[-1].startswith(tuple("=+-@＝＋－＠"))


def test_what_looks_like_excels_own_code_for_a_sign_is_kept() -> None:
    assert opened(one_cell("_x0041_"))["B"]["A4"].value == "_x005F_x0041_"


@given(st.lists(st.sampled_from(["", "a", "A", "a 2", "b\nc"]), max_size=6))
def test_every_column_has_a_name_of_its_own(head: list[str]) -> None:
    names = distinct(head)
    assert len({name.casefold() for name in names}) == len(head)
    assert all(names)


def test_csv_is_one_table_with_a_column_for_each_heading() -> None:
    head, *lines = rows(results(asked()))
    assert head[:6] == ["Ark", "Om", "Gruppe", "Rundt bordet", "Gjelder", "Punkt"]
    assert all(len(line) == len(head) for line in lines)
    first = dict(zip(head, lines[0], strict=True))
    assert (first["Ark"], first["Gjelder"], first["Punkt"]) == ("Del 1", "Skien", "En felles oversikt")
    means = [dict(zip(head, line, strict=True)) for line in lines if "Gjennomsnitt" in line]
    told = [(one["Antall"], one["Før"], one["Etter"]) for one in means]
    assert told == [("7", "", ""), ("", "", ""), ("", "5", "7,33")]


def test_csv_is_written_as_each_countrys_excel_reads_it() -> None:
    told = Results("t", "s", "nb", (Sheet("A", "a", (), ("x",), ()), Sheet("B", "b", (), ("x", "y"), (("ja", 6.43),))))
    assert csv_form(told).decode().splitlines()[1] == "B;b;ja;6,43"
    assert csv_form(replace(told, language="en")).decode().splitlines()[1] == "B,b,ja,6.43"
