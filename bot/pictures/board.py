"""A board with named columns, and the notes on it."""

from collections.abc import Sequence

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, wrapped
from bot.pictures.sheet import INNER, MARGIN, Sheet
from dialogs.figures import some
from facilitation.tallies import BoardTally, Column

MOST_NOTES = 14
_ACROSS = 4
_OWN_WORDS_ACROSS = 3
_SIZE, _HEAD = 18, 21
_GAP, _PAD = 20, 16


def board_drawing(tally: BoardTally, about: About) -> Drawing:
    """Draw the columns beside each other, four at most, each with its notes under its name."""
    notes = sum(len(column.notes) for column in tally.columns)
    sheet = Sheet(about, about.words("picture-notes", count=notes))
    y = sheet.top
    columns, left = _spread(tally.columns)
    across = _even(len(columns))
    width = (INNER - _GAP * (across - 1)) / across
    for start in range(0, len(columns), across):
        row = columns[start : start + across]
        y = _row(sheet, y, row, width, about) + _GAP
    if left:
        sheet.paragraph(MARGIN, y, [about.words("picture-more", count=left)], _SIZE, sheet.look.soft)
        y += 2 * _GAP
    return sheet.drawing(y - _GAP)


def _spread(columns: Sequence[Column]) -> tuple[Sequence[Column], int]:
    """Return the columns; what stands under no heading (people's own words) is dealt out, and how many are left."""
    if [column.title for column in columns] != [""]:
        return columns, 0
    notes, left = some(columns[0].notes, _OWN_WORDS_ACROSS * MOST_NOTES)
    deep = -(-len(notes) // _OWN_WORDS_ACROSS) or 1
    dealt = [Column("", tuple(notes[start : start + deep])) for start in range(0, len(notes), deep)]
    return dealt or columns, left


def _even(columns: int) -> int:
    """Return how many columns stand beside each other, so that no row is left with one."""
    rows = -(-columns // _ACROSS)
    return max(1, -(-columns // max(rows, 1)))


def _row(sheet: Sheet, y: float, row: Sequence[Column], width: float, about: About) -> float:
    titles = [wrapped(column.title, width - 2 * _PAD, _HEAD, most=3, bold=True) for column in row]
    titled = any(column.title for column in row)
    head = max(len(lines) for lines in titles) * _HEAD * LINE_HEIGHT + 14 if titled else 0
    height = head + max(_notes_height(column, width) for column in row) + _PAD + 20
    for place, (column, lines) in enumerate(zip(row, titles, strict=True)):
        x = MARGIN + place * (width + _GAP)
        sheet.box(x, y, width, height, sheet.look.wash, radius=16)
        if titled:
            sheet.paragraph(x + _PAD, y + 16, lines, _HEAD, sheet.look.accent_deep, bold=True)
        _notes(sheet, x + _PAD, y + 16 + head, width - 2 * _PAD, column, about)
    return y + height


def _lines(column: Column, width: float) -> Sequence[Sequence[str]]:
    return [wrapped(note, width - 28, _SIZE, most=5) for note in some(column.notes, MOST_NOTES)[0]]


def _notes_height(column: Column, width: float) -> float:
    lines = _lines(column, width - 2 * _PAD)
    height = sum(len(note) * _SIZE * LINE_HEIGHT + 20 + 10 for note in lines)
    is_last = column.notes and not some(column.notes, MOST_NOTES)[1]
    return height + (0 if is_last else _SIZE * LINE_HEIGHT)


def _notes(sheet: Sheet, x: float, y: float, width: float, column: Column, about: About) -> None:
    look = sheet.look
    for lines in _lines(column, width):
        height = len(lines) * _SIZE * LINE_HEIGHT + 20
        sheet.box(x, y, width, height, look.card, radius=10, edge=look.line)
        sheet.paragraph(x + 14, y + 9, lines, _SIZE, look.ink)
        y += height + 10
    more = _more(column, about)
    if more:
        sheet.paragraph(x, y, [more], _SIZE, look.soft)


def _more(column: Column, about: About) -> str:
    if not column.notes:
        return about.words("picture-nothing")
    left = some(column.notes, MOST_NOTES)[1]
    return about.words("picture-more", count=left) if left else ""
