"""Horizontal bars: what was chosen, and what got how many dots."""

from collections.abc import Callable, Sequence

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, face, wrapped
from bot.pictures.sheet import INNER, MARGIN, WIDTH, Sheet
from dialogs.figures import percent
from facilitation.tallies import ChoiceTally, Count, DotTally

MOST = 30
_SIZE = 20
_LABELS = 440
_BAR, _GAP = 30, 20
_ROOM_FOR_VALUE = 20


def choice_drawing(tally: ChoiceTally, about: About) -> Drawing:
    """Draw what people chose, in the order of the question, with counts and shares of those who answered."""
    words = about.words
    under = words("picture-answers", count=tally.people)
    if tally.several:
        under += words("picture-several")

    def value(count: int) -> str:
        return f"{count} ({percent(count, tally.people, about.language)})"

    return _bars(tally.counts, about, under, value)


def dot_drawing(tally: DotTally, about: About) -> Drawing:
    """Draw how many dots or votes each point got, most first."""
    words = about.words
    under = words("picture-dots-from", dots=words("picture-dots", count=tally.dots), people=tally.people)
    return _bars(tally.counts, about, under, str)


def _bars(counts: Sequence[Count], about: About, under: str, value: Callable[[int], str]) -> Drawing:
    shown, left = counts[:MOST], counts[MOST:]
    sheet = Sheet(about, under)
    longest = max((count.count for count in shown), default=0)
    values = max((face(bold=True).width(value(count.count), _SIZE) for count in shown), default=0)
    room = WIDTH - MARGIN - _LABELS - MARGIN - values - _ROOM_FOR_VALUE
    y = sheet.top
    for count in shown:
        width = room * count.count / longest if longest else 0
        y = _bar(sheet, y, count.label, width, value(count.count), leads=count.count == longest > 0)
    more = about.words("picture-more", count=len(left)) if left else ""
    if more:
        y = sheet.paragraph(MARGIN, y, [more], _SIZE, sheet.look.soft) + _GAP
    return sheet.drawing(y - _GAP)


def _bar(sheet: Sheet, y: float, label: str, width: float, value: str, *, leads: bool) -> float:
    """Draw one label with its bar, and return where the next begins."""
    look = sheet.look
    lines = wrapped(label, _LABELS - 28, _SIZE, most=4, bold=leads)
    height = max(_BAR, _SIZE * LINE_HEIGHT * len(lines))
    sheet.paragraph(MARGIN, y + (height - _SIZE * LINE_HEIGHT * len(lines)) / 2, lines, _SIZE, look.ink, bold=leads)
    left, top = MARGIN + _LABELS, y + (height - _BAR) / 2
    sheet.box(left, top, INNER - _LABELS, _BAR, look.wash, radius=7)
    sheet.box(left, top, width, _BAR, look.accent, radius=7)
    sheet.text(left + width + 12, top + 22, value, _SIZE, look.ink, bold=leads)
    return y + height + _GAP
