"""A 2x2: things as numbered dots between two axes, and what the numbers stand for."""

from collections.abc import Sequence
from math import cos, hypot, sin

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, fitted, wrapped
from bot.pictures.sheet import MARGIN, WIDTH, Sheet
from dialogs.telling import MOST_NUMBERED, fields
from facilitation.tallies import Placed, QuadrantTally

_SIDE = 620
_LEFT = MARGIN + 64
_SIZE = 17
_Spot = tuple[float, float]


def quadrant_drawing(tally: QuadrantTally, about: About) -> Drawing:
    """Draw the things where people put them; more than thirty are dots without numbers."""
    sheet = Sheet(about, about.words("picture-things", count=len(tally.placed)))
    top = sheet.top
    _field(sheet, top, tally)
    spots = [(_LEFT + thing.across * _SIDE, top + (1 - thing.up) * _SIDE) for thing in tally.placed]
    bottom = top + _SIDE + 60
    if len(spots) <= MOST_NUMBERED:
        _numbered(sheet, _apart(spots, top))
        bottom = max(bottom, _key(sheet, top, tally.placed))
    else:
        for x, y in spots:
            sheet.dot(*_within(x, y, 9, top), 9, sheet.look.accent, alpha=0.45)
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


def _radius(count: int) -> float:
    return 19 if count <= 12 else 16


def _numbered(sheet: Sheet, spots: Sequence[_Spot]) -> None:
    for number, (x, y) in enumerate(spots, start=1):
        sheet.dot(x, y, _radius(len(spots)), sheet.look.accent, edge=sheet.look.card)
        sheet.text(x, y + 6, str(number), 16, sheet.look.on_accent, bold=True, align="center")


def _apart(spots: Sequence[_Spot], top: float) -> Sequence[_Spot]:
    """Return the spots pushed from each other until no dot hides another, within the field."""
    radius = _radius(len(spots))
    # A nudge to each its own way (by the golden angle), or those in one place would stay in line.
    nudged = ((x + cos(place * 2.4), y + sin(place * 2.4)) for place, (x, y) in enumerate(spots))
    moved = [_within(x, y, radius, top) for x, y in nudged]
    for _ in range(60):
        for one in range(len(moved)):
            for other in range(one):
                (x1, y1), (x2, y2) = moved[one], moved[other]
                across, down = x1 - x2 or 0.1, y1 - y2
                short = 2 * radius + 3 - hypot(across, down)
                if short > 0:
                    share = short / 2 / hypot(across, down)
                    moved[one] = _within(x1 + across * share, y1 + down * share, radius, top)
                    moved[other] = _within(x2 - across * share, y2 - down * share, radius, top)
    return moved


def _within(x: float, y: float, radius: float, top: float) -> _Spot:
    edge = radius + 4
    return min(max(x, _LEFT + edge), _LEFT + _SIDE - edge), min(max(y, top + edge), top + _SIDE - edge)


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
