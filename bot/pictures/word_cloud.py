"""The word cloud: the larger a term, the more people used it. Which terms there are, `facilitation.cloud` says."""

from bot.pictures.figures import sentences
from bot.pictures.lettering import clean, fitted
from bot.pictures.packing import packed
from bot.pictures.picture import About, Look, Picture
from bot.pictures.sheet import INNER, MARGIN, Sheet
from facilitation.cloud import Cloud

MOST = 60
_HEIGHT = 520


def cloud_picture(cloud: Cloud, about: About) -> Picture:
    """Draw the terms that may be shown; those held back are not drawn and not told."""
    words = about.words
    under = words("picture-answers", count=cloud.answers)
    sheet = Sheet(about, under)
    placed, height = packed(_drawable(cloud), INNER, _HEIGHT)
    for index, term in enumerate(placed):
        colour = _colour(sheet.look, index)
        sheet.text(MARGIN + term.x, sheet.top + term.baseline, term.text, term.size, colour, bold=True)
    told = ", ".join(words("picture-term", text=term.text, count=term.count) for term in placed)
    alt = sentences((f"{words('picture-cloud')}: {about.title}", under, told))
    return sheet.picture(sheet.top + height, alt)


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
