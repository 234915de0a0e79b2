"""Results as CSV: one table of every sheet's rows, each with its sheet's name, and a column for each heading there is.

A file for Excel first: UTF-8 with a mark at its beginning, and for Norwegian readers semicolons and decimal commas,
since that is what their Excel opens by itself; English readers get commas and points. Nothing in it is a formula.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from itertools import chain

from bot.documents.plain_text import clean
from bot.documents.results import Results, Sheet
from dialogs.telling import Cell
from dialogs.words import words

MARK = "\ufeff"
_SEPARATORS = {"nb": ";", "nn": ";", "en": ","}
_POINTS = {"nb": ",", "nn": ",", "en": "."}
# What a spreadsheet takes for a formula (OWASP, CSV injection), also behind what another country's takes for a
# separator, and as full-width signs.
_FORMULA = re.compile(r"(^|[,;\n]\s*)(?=[=+\-@＝＋－＠])")


def csv_form(results: Results) -> bytes:
    """Return the results as the bytes of a CSV file (RFC 4180); what the first sheet tells is not in it."""
    said, sheets = words(results.language), results.sheets[1:]
    fixed = (said("results-sheet"), said("results-title"))
    heads = tuple(dict.fromkeys(map(_safe, chain.from_iterable(sheet.head for sheet in sheets))))
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=_SEPARATORS[results.language])
    writer.writerow((*fixed, *heads))
    for sheet in sheets:
        for row in _rows(sheet, _POINTS[results.language]):
            writer.writerow((_safe(sheet.name), _safe(sheet.title), *(row.get(head, "") for head in heads)))
    return (MARK + file.getvalue()).encode()


def _rows(sheet: Sheet, point: str) -> Iterator[Mapping[str, str]]:
    """Yield a sheet's rows by their headings."""
    heads = [_safe(head) for head in sheet.head]
    for row in sheet.rows:
        yield dict(zip(heads, (_written(cell, point) for cell in row), strict=True))


def _written(cell: Cell, point: str) -> str:
    return _safe(cell) if isinstance(cell, str) else f"{cell:.2f}".rstrip("0").rstrip(".").replace(".", point)


def _safe(text: str) -> str:
    """Return the text so that no program runs it: an apostrophe before what looks like a formula."""
    return _FORMULA.sub(r"\1'", clean(text))
