"""Each organisation's answer on a scale: a row each, with a dot where it stands, and one where it stood before."""

from dataclasses import dataclass

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, wrapped
from bot.pictures.sheet import INNER, MARGIN, WIDTH, Sheet
from dialogs.telling_scales import change_text, ends, number_text
from facilitation.beside import Moved, side_by_side
from facilitation.tallies import ComparedTally

MOST_ROWS = 60
_NAME, _NUMBERS, _GAP = 330, 190, 18
_SIZE, _DOT = 19, 8
_LINE = _SIZE * LINE_HEIGHT


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where the steps stand, in pixels from the left."""

    left: float
    width: float
    lowest: int
    highest: int

    def at(self, number: float) -> float:
        return self.left + self.width * (number - self.lowest) / max(self.highest - self.lowest, 1)


def organisations_drawing(tally: ComparedTally, before: ComparedTally | None, about: About) -> Drawing:
    """Draw a row for each organisation, in the order of the alphabet; what there is no room for is counted."""
    rows, scales = side_by_side(tally, before), (*tally.series, *(before.series if before else ()))
    sheet = Sheet(about, about.words("picture-places", count=len(rows)))
    if not scales:
        return sheet.drawing(sheet.top)
    steps = scales[0].tally.steps
    axis = _Axis(MARGIN + _NAME, INNER - _NAME - _NUMBERS, steps[0], steps[-1])
    y = _legend(sheet, about) if before else sheet.top
    y = _steps(sheet, y, axis, ends(scales[0].tally))
    for row in rows[:MOST_ROWS]:
        y = _row(sheet, y, row, axis, about, twice=before is not None)
    if len(rows) > MOST_ROWS:
        more = about.words("picture-more", count=len(rows) - MOST_ROWS)
        y = sheet.paragraph(MARGIN, y + 6, [more], _SIZE, sheet.look.soft)
    return sheet.drawing(y - _GAP)


def _legend(sheet: Sheet, about: About) -> float:
    x, y = float(MARGIN + _DOT), sheet.top
    for key, colour in (("picture-before", sheet.look.faint), ("picture-after", sheet.look.accent)):
        sheet.dot(x, y, _DOT, colour)
        sheet.text(x + 18, y + 7, about.words(key), _SIZE, sheet.look.ink)
        x += 120
    return y + 34


def _steps(sheet: Sheet, y: float, axis: _Axis, meaning: str) -> float:
    """Write the steps over the rows, under what their ends mean."""
    if meaning:
        y = sheet.paragraph(axis.left, y, wrapped(meaning, axis.width + _NUMBERS, 16, most=2), 16, sheet.look.soft) + 8
    for step in range(axis.lowest, axis.highest + 1):
        sheet.text(axis.at(step), y + 14, str(step), 16, sheet.look.soft, align="center")
    return y + 14 + _GAP


def _row(sheet: Sheet, y: float, row: Moved, axis: _Axis, about: About, *, twice: bool) -> float:
    """Draw one row, and return where the next begins."""
    look, words = sheet.look, about.words
    lines = wrapped(row.name, _NAME - 40, _SIZE, most=3)
    below = sheet.paragraph(MARGIN, y, lines, _SIZE, look.ink)
    middle = (y + below) / 2
    sheet.box(axis.left, middle - 0.75, axis.width, 1.5, look.line)
    if row.number is not None and row.before is not None:
        start, end = sorted((axis.at(row.before), axis.at(row.number)))
        sheet.box(start, middle - 2.5, end - start, 5, look.edge)
    for at, colour, radius in ((row.before, look.faint, _DOT + 3), (row.number, look.accent, _DOT)):
        if at is not None:
            sheet.dot(axis.at(at), middle, radius, colour, edge=look.card)
    number = number_text(row.number, words)
    shown = f"{number_text(row.before, words)} → {number}" if twice else number
    sheet.text(axis.left + axis.width + 110, middle + 7, shown, 20, look.ink, bold=True, align="right")
    if twice:
        sheet.text(WIDTH - MARGIN, middle + 7, change_text(row.change, words), 18, look.soft, align="right")
    return max(below, y + _LINE) + _GAP
