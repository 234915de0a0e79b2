"""A 2x2: things as numbered dots between two axes, and what the numbers stand for."""

from collections.abc import Sequence

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, fitted, wrapped
from bot.pictures.sheet import MARGIN, WIDTH, Sheet
from dialogs.apart import apart
from dialogs.telling import MOST_NUMBERED, fields
from facilitation.tallies import Placed, QuadrantTally

_SIDE = 620
_LEFT = MARGIN + 64
_SIZE = 17


def quadrant_drawing(tally: QuadrantTally, about: About) -> Drawing:
    """Draw the things where people put them; more than thirty are dots without numbers."""
    sheet = Sheet(about, about.words("picture-things", count=len(tally.placed)))
    top = sheet.top
    _field(sheet, top, tally)
    spots = tuple(complex(thing.across, 1 - thing.up) for thing in tally.placed)
    bottom = top + _SIDE + 60
    if len(spots) <= MOST_NUMBERED:
        _numbered(sheet, top, spots)
        bottom = max(bottom, _key(sheet, top, tally.placed))
    else:
        for spot in spots:
            sheet.dot(*_within(spot, 9, top), 9, sheet.look.accent, alpha=0.45)
        for index, line in enumerate(fields(tally, about.words)):
            sheet.text(_LEFT + _SIDE + 40, top + 20 + index * 34, line, 18, sheet.look.ink)
    return sheet.drawing(bottom)


def _field(sheet: Sheet, top: float, tally: QuadrantTally) -> None:
    """Draw the four fields and name the axes and their ends."""
    look, half = sheet.look, _SIDE / 2
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):
        place = (_LEFT + x * half + x * 3, top + y * half + y * 3)
        sheet.box(*place, half - 3, half - 3, look.wash, radius=14)  # which field is best, the axes say
    low, high = top + _SIDE + 30, top + _SIDE + 58
    sheet.text(
        _LEFT + half, high, fitted(tally.across.name, _SIDE, 19, bold=True), 19, look.ink, bold=True, align="center"
    )
    sheet.text(_LEFT, low, fitted(tally.across.low, half - 10, _SIZE), _SIZE, look.soft)
    sheet.text(_LEFT + _SIDE, low, fitted(tally.across.high, half - 10, _SIZE), _SIZE, look.soft, align="right")
    x = _LEFT - 44
    name = fitted(tally.up.name, _SIDE, 19, bold=True)
    sheet.text(x, top + half, name, 19, look.ink, bold=True, align="center", turned=True)
    sheet.text(x + 30, top + _SIDE, fitted(tally.up.low, half - 10, _SIZE), _SIZE, look.soft, turned=True)
    sheet.text(x + 30, top, fitted(tally.up.high, half - 10, _SIZE), _SIZE, look.soft, align="right", turned=True)


def _numbered(sheet: Sheet, top: float, spots: tuple[complex, ...]) -> None:
    radius = 19 if len(spots) <= 12 else 16
    for number, spot in enumerate(apart(spots, (radius + 2) / _SIDE), start=1):
        x, y = _within(spot, radius, top)
        sheet.dot(x, y, radius, sheet.look.accent, edge=sheet.look.card)
        sheet.text(x, y + 6, str(number), 16, sheet.look.on_accent, bold=True, align="center")


def _within(spot: complex, radius: float, top: float) -> tuple[float, float]:
    """Return where in the picture a spot of the field is, with a dot of this radius clear of its edges."""
    edge = radius + 2
    x, y = (min(max(along * _SIDE, edge), _SIDE - edge) for along in (spot.real, spot.imag))
    return _LEFT + x, top + y


def _key(sheet: Sheet, top: float, placed: Sequence[Placed]) -> float:
    """Write what each number stands for, beside the field, and return where it ends."""
    left = _LEFT + _SIDE + 40
    width = WIDTH - MARGIN - left - 40
    size, most = (18, 4) if len(placed) <= 12 else (15, 2)
    y = top
    for number, thing in enumerate(placed, start=1):
        sheet.text(left + 26, y + size * 1.02, str(number), size, sheet.look.accent, bold=True, align="right")
        y = sheet.paragraph(left + 40, y, wrapped(thing.label, width, size, most=most), size, sheet.look.ink)
        y += size * (LINE_HEIGHT - 1)
    return y
