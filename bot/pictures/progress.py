"""Who is where: a row for each municipality, a square for each question, darker the further its answer has come."""

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import fitted
from bot.pictures.sheet import INNER, MARGIN, Sheet
from dialogs.telling import STAGES
from facilitation.tallies import Progress, ProgressTally

MOST_ROWS = 120
_SIZE, _ROW, _SQUARE, _GAP = 18, 40, 30, 6
_NAME = 200
_TALL = 16  # rows before another column begins
_SHARES = (0, 0.18, 0.38, 0.6, 0.88, 1)  # how much of the accent a stage has


def progress_drawing(tally: ProgressTally, about: About) -> Drawing:
    """Draw the rows in as many columns as they need, and what the squares mean above them."""
    sheet = Sheet(about, about.words("picture-answers", count=0) if not tally.rows else "")
    top = _legend(sheet, about) + 20
    shown = tally.rows[:MOST_ROWS]
    width = _NAME + tally.things * (_SQUARE + _GAP) + 40
    across = max(1, int((INNER + 40) // width))
    tall = max(min(_TALL, len(shown)), -(-len(shown) // across))
    for place, row in enumerate(shown):
        column, line = divmod(place, tall)
        _row(sheet, MARGIN + column * width, top + line * _ROW, row)
    bottom = top + min(tall, len(shown)) * _ROW
    left = len(tally.rows) - len(shown)
    if left:
        bottom = sheet.paragraph(MARGIN, bottom + 6, [about.words("picture-more", count=left)], _SIZE, sheet.look.soft)
    return sheet.drawing(bottom)


def _legend(sheet: Sheet, about: About) -> float:
    x, y = float(MARGIN), sheet.top - 14
    for stage, name in enumerate(STAGES):
        text = about.words(f"stage-name-{name}")
        _square(sheet, x, y, stage)
        sheet.text(x + _SQUARE + 9, y + 21, text, _SIZE, sheet.look.soft)
        x += _SQUARE + 36 + 9.4 * len(text)
    return y + _SQUARE


def _row(sheet: Sheet, x: float, y: float, row: Progress) -> None:
    sheet.text(x, y + 21, fitted(row.who, _NAME - 14, _SIZE), _SIZE, sheet.look.ink)
    for place, stage in enumerate(row.reached):
        _square(sheet, x + _NAME + place * (_SQUARE + _GAP), y, stage)


def _square(sheet: Sheet, x: float, y: float, stage: int) -> None:
    """Draw a square: empty for not begun; the number of the stage in it says the same as its colour."""
    look = sheet.look
    if not stage:
        sheet.box(x, y, _SQUARE, _SQUARE, look.card, radius=6, edge=look.edge)
        return
    sheet.box(x, y, _SQUARE, _SQUARE, _mixed(look.card, look.accent, _SHARES[stage]), radius=6)
    ink = look.on_accent if _SHARES[stage] > 0.7 else look.ink
    sheet.text(x + _SQUARE / 2, y + 21, str(stage), 16, ink, bold=True, align="center")


def _mixed(paper: str, colour: str, share: float) -> str:
    """Return so much of a colour on paper, both written as "#rrggbb"."""
    pairs = ((int(one[at : at + 2], 16) for one in (paper, colour)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in pairs)
