"""Tables of meetings: named columns, columns on their side, cells each on a line of its own. Out: lines with labels."""

from dataclasses import replace
from itertools import zip_longest

from facilitation.meetings.lines import Line
from facilitation.meetings.words import COLUMNS, label_of

Row = tuple[Line, dict[str, str]]
_FEWEST_COLUMNS = 2


def rows(found: list[Line]) -> list[Row]:
    """Return each line with its cells by column name: `title`, `date`, `hours`, `place`, `other`; empty for none.

    Column names themselves are left out. A cell's name comes from the head of its column, or of its row.
    """
    out: list[Row] = []
    columns: list[str] = []
    at = 0
    while at < len(found):
        line = found[at]
        head = _names(line.cells)
        stacked = 0 if head else _stacked_head(found, at)
        if head and _is_head(head):
            columns, at = head, at + 1
        elif stacked:
            count = _unstack(found, at, stacked, out)
            at += count
        elif columns and len(line.cells) > 1:
            out.append((line, _by_name(columns, line.cells)))
            at += 1
        elif (sideways := _sideways(found, at)) > 1:
            out += _turned(found[at : at + sideways])
            at += sideways
        else:
            out.append((line, {}))
            at += 1
    return out


def _names(cells: tuple[str, ...]) -> list[str]:
    if len(cells) < _FEWEST_COLUMNS:
        return []
    return _with_date([label_of(cell, COLUMNS) if cell else "other" for cell in cells])


def _with_date(names: list[str]) -> list[str]:
    """A column called "Tid" holds the clock beside a column of dates, and both where there is no such."""
    return names if "date" in names else ["date" if name == "hours" else name for name in names]


def _is_head(names: list[str]) -> bool:
    return all(names) and "date" in names


def _by_name(columns: list[str], cells: tuple[str, ...]) -> dict[str, str]:
    by_name: dict[str, str] = {}
    for name, cell in zip_longest(columns, cells[: len(columns)], fillvalue=""):
        if cell:
            by_name[name] = f"{by_name[name]} {cell}" if name in by_name else cell
    extra = " ".join(cell for cell in cells[len(columns) :] if cell)
    return by_name | ({"place": extra} if extra else {})


def _stacked_head(found: list[Line], at: int) -> int:
    """How many lines from `at` are column names, each alone; 0 where they head no table."""
    names: list[str] = []
    for line in found[at : at + 8]:
        name = label_of(line.text, COLUMNS) if len(line.cells) == 1 and not line.text.endswith(":") else ""
        if not name:
            break
        names.append(name)
    names = _with_date(names)
    enough = len(names) >= _FEWEST_COLUMNS and len(found) - at >= 2 * len(names)
    return len(names) if enough and "date" in names else 0


def _unstack(found: list[Line], at: int, width: int, out: list[Row]) -> int:
    """Put the rows of a table whose cells stand each on a line into `out`; return how many lines that took."""
    columns = _with_date([label_of(line.text, COLUMNS) for line in found[at : at + width]])
    taken = width
    while at + taken + width <= len(found):
        chunk = found[at + taken : at + taken + width]
        if any(len(line.cells) > 1 for line in chunk) or not any(map(str.isdigit, chunk[columns.index("date")].text)):
            break
        cells = tuple(line.text for line in chunk)
        whole = replace(chunk[0], text=" ".join(cells), cells=cells)
        out.append((whole, _by_name(columns, cells)))
        taken += width
    return taken


def _sideways(found: list[Line], at: int) -> int:
    """How many lines from `at` are rows whose first cell names them, in a table of at least two meetings."""
    count = 0
    for line in found[at : at + 8]:
        if len(line.cells) <= _FEWEST_COLUMNS or not label_of(line.cells[0], COLUMNS):
            break
        count += 1
    return count if "date" in _with_date([label_of(line.cells[0], COLUMNS) for line in found[at : at + count]]) else 0


def _turned(found: list[Line]) -> list[Row]:
    columns = _with_date([label_of(line.cells[0], COLUMNS) for line in found])
    turned = zip_longest(*(line.cells[1:] for line in found), fillvalue="")
    return [
        (replace(found[0], text=" ".join(filter(None, cells)), cells=cells), _by_name(columns, cells))
        for cells in turned
        if any(cells)
    ]
