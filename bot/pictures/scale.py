"""How answers spread over a scale, with mean and median; and the same question before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import fitted
from bot.pictures.sheet import MARGIN, WIDTH, Sheet
from dialogs.figures import decimal
from dialogs.telling_scales import measures
from facilitation.tallies import ScaleTally

_PLOT = 800
_HEIGHT = 330
_SIZE = 19
_TILE = 148
_LOWEST_TOP = 3  # one answer alone does not fill the sheet


@dataclass(frozen=True, slots=True)
class _Series:
    name: str
    tally: ScaleTally
    colour: str


def scale_drawing(tally: ScaleTally, about: About) -> Drawing:
    """Draw how many chose each step."""
    return _scale([_Series("", tally, about.look.accent)], about, about.words("picture-answers", count=tally.people))


def before_after_drawing(before: ScaleTally, after: ScaleTally, about: About) -> Drawing:
    """Draw two answers to the same question beside each other, step by step. Both have the same scale."""
    words, look = about.words, about.look
    series = [
        _Series(words("picture-before"), before, look.faint),
        _Series(words("picture-after"), after, look.accent),
    ]
    under = " · ".join(f"{one.name}: {words('picture-answers', count=one.tally.people)}" for one in series)
    return _scale(series, about, under)


def _scale(series: Sequence[_Series], about: About, under: str) -> Drawing:
    sheet = Sheet(about, under)
    floor = sheet.top + 30 + _HEIGHT
    highest = max(_LOWEST_TOP, *(count for one in series for count in one.tally.counts))
    for place, one in enumerate(series):
        _columns(sheet, one, floor, highest, place, len(series))
    bottom = _axis(sheet, series, floor)
    tiles = sheet.top
    for one in series:
        tiles = _tile(sheet, one, tiles, about)
    return sheet.drawing(max(bottom, tiles - 20))


def _columns(sheet: Sheet, one: _Series, floor: float, highest: int, place: int, of: int) -> None:
    step = _PLOT / len(one.tally.counts)
    width = step * (0.64 if of == 1 else 0.36)
    for index, count in enumerate(one.tally.counts):
        x = MARGIN + step * (index + 0.5) + (place - of / 2) * (width + (4 if of > 1 else 0))
        height = _HEIGHT * count / highest
        sheet.box(x, floor - height, width, height, one.colour, radius=6)
        sheet.box(x, floor - min(height, 6), width, min(height, 6), one.colour)  # a bar stands on its foot
        if count:
            size = _SIZE if of == 1 else 16
            sheet.text(x + width / 2, floor - height - 9, str(count), size, sheet.look.ink, align="center")


def _axis(sheet: Sheet, series: Sequence[_Series], floor: float) -> float:
    """Draw the steps, the words of the ends, and a wedge where each mean is; return where it ends."""
    look, tally = sheet.look, series[0].tally
    step = _PLOT / len(tally.counts)
    sheet.line([MARGIN, MARGIN + _PLOT], [floor, floor], look.edge)
    for one in series:
        if one.tally.mean is not None:
            sheet.wedge(MARGIN + step * (one.tally.mean - tally.lowest + 0.5), floor + 4, 13, one.colour)
    for index, number in enumerate(tally.steps):
        sheet.text(MARGIN + step * (index + 0.5), floor + 44, str(number), _SIZE, look.soft, align="center")
    if not (tally.low or tally.high):
        return floor + 50
    if tally.low:
        sheet.text(MARGIN, floor + 80, fitted(tally.low, _PLOT / 2 - 20, 18), 18, look.soft)
    if tally.high:
        sheet.text(MARGIN + _PLOT, floor + 80, fitted(tally.high, _PLOT / 2 - 20, 18), 18, look.soft, align="right")
    return floor + 86


def _tile(sheet: Sheet, one: _Series, y: float, about: About) -> float:
    """Draw the two numbers of a series beside the plot, and return where the next tile begins."""
    look, words = sheet.look, about.words
    left = MARGIN + _PLOT + 44
    width = WIDTH - MARGIN - left
    head = 40 if one.name else 0
    sheet.box(left, y, width, _TILE + head, look.wash, radius=14)
    if one.name:
        sheet.dot(left + 30, y + 35, 8, one.colour)
        sheet.text(left + 48, y + 42, one.name, _SIZE, look.ink, bold=True)
    for place, (name, number) in enumerate(measures(one.tally)):
        shown = "–" if number is None else decimal(number, about.language)
        base = y + head + 56 + place * 56
        sheet.text(left + 22, base, words(name), 17, look.soft)
        sheet.text(left + width - 22, base, shown, 32 if not place else 24, look.ink, bold=True, align="right")
    return y + _TILE + head + 20
