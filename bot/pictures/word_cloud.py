"""The word cloud: the larger a term, the more people used it. Which terms there are, `facilitation.cloud` says."""

from bot.pictures.drawing import About, Drawing, Look
from bot.pictures.lettering import clean, fitted
from bot.pictures.packing import packed
from bot.pictures.sheet import INNER, MARGIN, Sheet
from facilitation.cloud import Cloud

MOST = 60
_HEIGHT = 520


def cloud_drawing(cloud: Cloud, about: About) -> Drawing:
    """Draw the terms that may be shown; those held back are not drawn."""
    sheet = Sheet(about, about.words("picture-answers", count=cloud.answers))
    placed, height = packed(_drawable(cloud), INNER, _HEIGHT)
    for index, term in enumerate(placed):
        colour = _colour(sheet.look, index)
        sheet.text(MARGIN + term.x, sheet.top + term.baseline, term.text, term.size, colour, bold=True)
    return sheet.drawing(sheet.top + height)


def _drawable(cloud: Cloud) -> dict[str, int]:
    """Return the terms as they can be drawn, most used first."""
    counts: dict[str, int] = {}
    for term in cloud.terms:
        if clean(term.text) and len(counts) < MOST:
            counts.setdefault(fitted(term.text, INNER * 0.9, 28, bold=True), term.count)
    return counts


def _colour(look: Look, place: int) -> str:
    """Return a term's colour: the first stand out, and neighbours in rank differ."""
    shades = (look.accent, look.ink, look.accent_deep, look.soft)
    return look.accent_deep if not place else shades[place % len(shades)]
