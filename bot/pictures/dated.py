"""Milestones along time: a line down the sheet, a dot for each, its day to the left, what it reaches to the right."""

from datetime import date
from itertools import pairwise

from babel.dates import format_date

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, fitted, wrapped
from bot.pictures.sheet import INNER, MARGIN, Sheet
from dialogs.calendar import LOCALES
from facilitation.tallies import DatedTally, Mark

MOST_MARKS = 40
_SIZE, _WHO, _YEAR = 20, 16, 26
_DAYS = 130
_PAD, _GAP = 10, 12
_MONTH, _LONGEST_WAIT = 9, 64  # a month that passes is so many pixels, up to so many


def dated_drawing(tally: DatedTally, about: About) -> Drawing:
    """Draw the marks from the first to the last, further apart where more time passes; the year where it is a new one.

    The last is what all the others lead to, so it stands out.
    """
    sheet = Sheet(about, about.words("picture-marks", count=len(tally.marks)))
    shown, y, before = tally.marks[:MOST_MARKS], sheet.top, None
    line, dots = MARGIN + _DAYS + 22, []
    for mark in shown:
        y = y + _wait(before, mark.day) if before else y
        if before is None or before.year != mark.day.year:
            sheet.paragraph(MARGIN, y, [str(mark.day.year)], _YEAR, sheet.look.accent_deep, bold=True)
            y += _YEAR * LINE_HEIGHT + _GAP
        dots.append(y + _PAD + _SIZE * LINE_HEIGHT / 2)
        y, before = _mark(sheet, y, mark, line, about, last=mark is tally.marks[-1]) + _GAP, mark.day
    for above, below in pairwise(dots):
        sheet.line([line, line], [above + 13, below - 13], sheet.look.edge)
    left = len(tally.marks) - len(shown)
    if left:
        y = sheet.paragraph(line + 26, y, [about.words("picture-more", count=left)], _SIZE, sheet.look.soft)
    return sheet.drawing(y)


def _wait(before: date, day: date) -> float:
    return min((day - before).days / 30 * _MONTH, _LONGEST_WAIT)


def _mark(sheet: Sheet, y: float, mark: Mark, line: float, about: About, *, last: bool) -> float:
    """Draw one mark in its box, and return where that ends."""
    look, left = sheet.look, line + 26
    width = MARGIN + INNER - left
    lines = wrapped(mark.text, width - 2 * _PAD - 8, _SIZE, most=4, bold=last)
    height = len(lines) * _SIZE * LINE_HEIGHT + (_WHO * LINE_HEIGHT if mark.who else 0) + 2 * _PAD
    middle = y + _PAD + _SIZE * LINE_HEIGHT / 2
    day = format_date(mark.day, "d MMM" if about.language == "en" else "d. MMM", locale=LOCALES[about.language])
    sheet.text(MARGIN + _DAYS, middle + 7, day, _SIZE, look.ink, bold=True, align="right")
    sheet.box(left, y, width, height, look.accent if last else look.wash, radius=10)
    end = sheet.paragraph(left + _PAD + 4, y + _PAD, lines, _SIZE, look.on_accent if last else look.ink, bold=last)
    if mark.who:
        sheet.paragraph(
            left + _PAD + 4,
            end,
            [fitted(mark.who, width - 2 * _PAD - 8, _WHO)],
            _WHO,
            look.on_accent if last else look.soft,
        )
    sheet.dot(line, middle, 9 if last else 7, look.accent, edge=look.card)
    return y + height
