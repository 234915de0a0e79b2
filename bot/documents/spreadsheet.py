"""Results as XLSX: a sheet for each part and each poll, each one real table whose header row stays in view.

What people typed is always text there: no cell is a formula, also after somebody has edited it.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo

from bot.documents.plain_text import clean, one_line
from bot.documents.results import Results, Sheet
from bot.pictures.drawing import LIGHT
from dialogs.telling import Cell

_LONGEST_NAME = 31  # of a sheet, and no sign of these
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # what Excel would read as one sign by its number (ECMA-376, ST_Xstring)
_NARROWEST, _WIDEST = 9, 70  # of a column, in letters
_STYLE = TableStyleInfo("TableStyleLight1", showRowStripes=True)


def spreadsheet(results: Results) -> bytes:
    """Return the results as the bytes of an XLSX file."""
    book = Workbook()
    book.remove(book.worksheets[0])
    about = book.properties
    about.title, about.subject, about.creator = one_line(results.title), one_line(results.subtitle), "Runde"
    about.language = results.language
    for number, sheet in enumerate(results.sheets, start=1):
        _add(book, sheet, number)
    _link(book, results)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _add(book: Workbook, sheet: Sheet, number: int) -> None:
    page: Any = book.create_sheet(_NOT_IN_NAMES.sub(" ", sheet.name)[:_LONGEST_NAME])
    top = _write_title(page, sheet)
    for row, cells in enumerate((sheet.head, *sheet.rows), start=top):
        for column, cell in enumerate(cells, start=1):
            _write(page.cell(row, column), cell)
    for column, width in enumerate(_widths(sheet), start=1):
        page.column_dimensions[get_column_letter(column)].width = width
    last = max(top + len(sheet.rows), top + 1)  # a table without rows has an empty one
    area = f"A{top}:{get_column_letter(len(sheet.head))}{last}"
    table = Table(displayName=f"Tabell{number}", ref=area)
    table.tableStyleInfo = _STYLE
    page.add_table(table)
    page.freeze_panes = f"A{top + 1}"
    page.print_title_rows = f"{top}:{top}"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", "9"  # A4
    page.page_setup.fitToHeight, page.sheet_properties.pageSetUpPr.fitToPage = 0, True


def _write_title(page: Any, sheet: Sheet) -> int:
    """Write what stands over the table; returns the row of its header."""
    lines = (sheet.title, *sheet.about)
    for row, line in enumerate(lines, start=1):
        _write(page.cell(row, 1), one_line(line))
        page.cell(row, 1).alignment = Alignment(wrap_text=False, vertical="center")
        page.cell(row, 1).font = Font(color=LIGHT.soft[1:])
    page.cell(1, 1).font = Font(bold=True, size=15, color=LIGHT.accent_deep[1:])
    page.row_dimensions[1].height = 24
    return len(lines) + 2


def _write(cell: Any, value: Cell) -> None:
    """Write a number as a number, and everything else as text, whatever it begins with."""
    if not isinstance(value, str):
        cell.value = value
        cell.number_format = "0.0" if isinstance(value, float) else "0"
        cell.alignment = Alignment(vertical="top")
        return
    cell.value = _CODE.sub("_x005F_", clean(value))
    cell.data_type = "s"
    cell.quotePrefix = True
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def _widths(sheet: Sheet) -> Sequence[int]:
    """Return how wide each column stands, by its longest line."""
    columns = zip(*(sheet.head, *sheet.rows), strict=True)
    longest = (max(len(line) for cell in column for line in str(cell).split("\n")) for column in columns)
    return [min(max(width + 4, _NARROWEST), _WIDEST) for width in longest]


def _link(book: Workbook, results: Results) -> None:
    """Let the first sheet lead to the others."""
    overview, *pages = book.worksheets
    first = len(results.sheets[0].about) + 4  # below the title, what it is about, a free row and the header
    for row, page in enumerate(pages, start=first):
        cell = overview.cell(row, 1)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{page.title}'!A1", display=page.title)
        cell.font = Font(color=LIGHT.accent_deep[1:], underline="single")
