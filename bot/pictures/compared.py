"""One scale on several occasions: a row each, with how the answers spread, and the mean beside it."""

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import wrapped
from bot.pictures.sheet import INNER, MARGIN, WIDTH, Sheet
from dialogs.figures import decimal
from dialogs.telling_scales import ends
from facilitation.tallies import ComparedTally, Named

_NAME = 330
_MEAN = 130
_ROW = 108
_BARS = 66
_GAP = 5


def compared_drawing(tally: ComparedTally, about: About) -> Drawing:
    """Draw each occasion's shares of the steps under those of the one before, so that the eye sees them move."""
    if not tally.series:
        sheet = Sheet(about, about.words("picture-nothing"))
        return sheet.drawing(sheet.top)
    sheet = Sheet(about, ends(tally.series[0].tally))
    width = INNER - _NAME - _MEAN
    for place, one in enumerate(tally.series):
        _row(sheet, one, sheet.top + place * _ROW, width, about)
    foot = sheet.top + len(tally.series) * _ROW
    steps = tally.series[0].tally.steps
    for index, step in enumerate(steps):
        x = MARGIN + _NAME + width / len(steps) * (index + 0.5)
        sheet.text(x, foot + 8, str(step), 18, sheet.look.soft, align="center")
    return sheet.drawing(foot + 12)


def _row(sheet: Sheet, one: Named, top: float, width: float, about: About) -> None:
    look, floor = sheet.look, top + _BARS
    lines = wrapped(one.name, _NAME - 30, 19, most=2, bold=True)
    below = sheet.paragraph(MARGIN, top, lines, 19, look.ink, bold=True)
    sheet.text(MARGIN, below + 18, about.words("picture-answers", count=one.tally.people), 17, look.soft)
    sheet.line([MARGIN + _NAME, MARGIN + _NAME + width], [floor, floor], look.edge)
    step, most = width / max(len(one.tally.counts), 1), max(one.tally.counts, default=0) or 1
    for index, count in enumerate(one.tally.counts):
        height = _BARS * count / most
        x = MARGIN + _NAME + step * index + _GAP
        sheet.box(x, floor - height, step - 2 * _GAP, height, look.accent, radius=4)
    if one.tally.mean is not None:
        across = MARGIN + _NAME + step * (one.tally.mean - one.tally.lowest + 0.5)
        sheet.wedge(across, floor + 4, 12, look.faint)
        shown = decimal(one.tally.mean, about.language)
        sheet.text(WIDTH - MARGIN, floor - 10, shown, 40, look.ink, bold=True, align="right")
        sheet.text(WIDTH - MARGIN, floor + 14, about.words("picture-mean"), 15, look.soft, align="right")
