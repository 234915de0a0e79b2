"""A timeline: stages from left to right, situations from top to bottom, notes where they meet."""

from collections.abc import Sequence

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, wrapped
from bot.pictures.sheet import INNER, MARGIN, Sheet
from dialogs.figures import some
from facilitation.tallies import MatrixTally

MOST_NOTES = 6
_SIZE, _HEAD = 17, 18
_NAMES = 190
_GAP, _PAD = 10, 12


def matrix_drawing(tally: MatrixTally, about: About) -> Drawing:
    """Draw the stages as an arrow over the columns, and each situation's notes in a row."""
    notes = sum(len(cell) for row in tally.cells for cell in row)
    sheet = Sheet(about, about.words("picture-notes", count=notes))
    width = (INNER - _NAMES) / max(1, len(tally.stages)) - _GAP
    y = _stages(sheet, tally, width)
    for name, cells in zip(tally.situations, tally.cells, strict=True):
        y = _situation(sheet, y, name, [_lines(cell, width, about) for cell in cells], width)
    return sheet.drawing(y - _GAP)


def _stages(sheet: Sheet, tally: MatrixTally, width: float) -> float:
    """Draw the names of the stages on a line with a dot for each, and return where the rows begin."""
    look = sheet.look
    titles = [wrapped(stage, width - 8, _HEAD, most=3, bold=True) for stage in tally.stages]
    bottom = sheet.top + max((len(lines) for lines in titles), default=0) * _HEAD * LINE_HEIGHT
    line = bottom + 18
    sheet.line([MARGIN + _NAMES, MARGIN + INNER - 6], [line, line], look.edge)
    for place, lines in enumerate(titles):
        x = MARGIN + _NAMES + place * (width + _GAP) + 4
        sheet.paragraph(x, bottom - len(lines) * _HEAD * LINE_HEIGHT, lines, _HEAD, look.ink, bold=True)
        sheet.dot(x + 7, line, 7, look.accent, edge=look.card)
    return line + 20


def _situation(sheet: Sheet, y: float, name: str, cells: Sequence[Sequence[str]], width: float) -> float:
    look = sheet.look
    title = wrapped(name, _NAMES - 20, _HEAD, most=5, bold=True)
    tallest = max((len(lines) for lines in cells), default=0)
    height = max(tallest * _SIZE, len(title) * _HEAD, 2 * _SIZE) * LINE_HEIGHT + 2 * _PAD
    sheet.paragraph(MARGIN, y + _PAD, title, _HEAD, look.accent_deep, bold=True)
    for place, lines in enumerate(cells):
        x = MARGIN + _NAMES + place * (width + _GAP)
        sheet.box(x, y, width, height, look.wash, radius=10)
        sheet.paragraph(x + _PAD, y + _PAD - 1, lines, _SIZE, look.ink)
    return y + height + _GAP


def _lines(cell: Sequence[str], width: float, about: About) -> Sequence[str]:
    """Return a cell's notes as lines, each note with a bullet."""
    lines: list[str] = []
    notes, left = some(cell, MOST_NOTES)
    for note in notes:
        first, *rest = wrapped(note, width - 2 * _PAD - 18, _SIZE, most=3)
        lines += [f"• {first}", *(f"   {line}" for line in rest)]
    return [*lines, about.words("picture-more", count=left)] if left else lines
