"""The paper pictures are drawn on: boxes, lines, dots and text in pixels from the upper left corner, then a PNG.

What stands where is the business of each kind of picture.
"""

from collections.abc import Sequence
from io import BytesIO
from threading import Lock
from typing import Any, Literal

from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle
from matplotlib.text import Text
from PIL import Image

from bot.pictures.drawing import About, Drawing
from bot.pictures.lettering import LINE_HEIGHT, face, wrapped

WIDTH = 1200
MARGIN = 56
INNER = WIDTH - 2 * MARGIN
_TITLE, _UNDER = 31, 20
_DOTS_PER_INCH = 100
_POINTS = 72 / _DOTS_PER_INCH
_SHARPNESS = 4 / 3
_COLOURS = 96
# Matplotlib does not promise that two threads can draw at once.
_DRAWING = Lock()

Align = Literal["left", "center", "right"]


class Sheet:
    """One picture on its way: its height is known when the last thing is drawn."""

    def __init__(self, about: About, under: str = "") -> None:
        self.look = about.look
        self.top = float(MARGIN)
        self._things: list[Artist] = []
        lines = wrapped(about.title, INNER, _TITLE, most=3, bold=True)
        self.top = self.paragraph(MARGIN, self.top, lines, _TITLE, self.look.ink, bold=True)
        if under:
            self.top = self.paragraph(MARGIN, self.top + 6, [under], _UNDER, self.look.soft)
        self.top += 30

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, *, radius: float = 0, edge: str = "none"
    ) -> None:
        """Draw a box, its corners rounded as far as there is room for."""
        if width <= 0 or height <= 0:
            return
        radius = min(radius, width / 2, height / 2)
        if not radius:
            self._things.append(Rectangle((x, y), width, height, facecolor=fill, edgecolor=edge))
            return
        style = f"round,pad=0,rounding_size={radius}"
        self._things.append(FancyBboxPatch((x, y), width, height, style, facecolor=fill, edgecolor=edge))

    def line(self, xs: Sequence[float], ys: Sequence[float], colour: str, *, dashed: bool = False) -> None:
        """Draw a thin line through points."""
        self._things.append(Line2D(xs, ys, color=colour, linewidth=1.2, linestyle=(0, (5, 4)) if dashed else "-"))

    def dot(self, x: float, y: float, radius: float, fill: str, *, edge: str = "none", alpha: float = 1) -> None:
        """Draw a round dot."""
        self._things.append(Circle((x, y), radius, facecolor=fill, edgecolor=edge, linewidth=1.5, alpha=alpha))

    def wedge(self, x: float, y: float, size: float, fill: str) -> None:
        """Draw a small triangle that points up to (x, y)."""
        corners = [(x, y), (x - size * 0.7, y + size), (x + size * 0.7, y + size)]
        self._things.append(Polygon(corners, closed=True, facecolor=fill, edgecolor="none"))

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        colour: str,
        *,
        bold: bool = False,
        align: Align = "left",
        turned: bool = False,
    ) -> None:
        """Write one line. A dollar sign is a dollar sign, not a formula."""
        font = FontProperties(fname=str(face(bold=bold).file), size=size * _POINTS)
        self._things.append(
            Text(
                x,
                baseline,
                text,
                color=colour,
                fontproperties=font,
                horizontalalignment=align,
                verticalalignment="baseline",
                rotation=90 if turned else 0,
                rotation_mode="anchor",
                parse_math=False,
            )
        )

    def paragraph(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        size: float,
        colour: str,
        *,
        bold: bool = False,
        align: Align = "left",
    ) -> float:
        """Write lines under each other from the height `y`, and return where they end."""
        for index, line in enumerate(lines):
            self.text(x, y + size * (LINE_HEIGHT * index + 1.02), line, size, colour, bold=bold, align=align)
        return y + size * LINE_HEIGHT * len(lines)

    def drawing(self, bottom: float) -> Drawing:
        """Return the drawing, cut below `bottom`."""
        with _DRAWING, rc_context({"text.hinting": "none"}):  # hinted, small text is up to 8 % wider than it measures
            drawn = self._drawn(round(bottom + MARGIN))
        return Drawing(_small(drawn), drawn.width, drawn.height)

    def _drawn(self, height: int) -> Image.Image:
        size = (WIDTH / _DOTS_PER_INCH, height / _DOTS_PER_INCH)
        figure = Figure(figsize=size, dpi=_DOTS_PER_INCH * _SHARPNESS, facecolor=self.look.card)
        canvas: Any = FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1), frame_on=False, xticks=[], yticks=[], xlim=(0, WIDTH), ylim=(height, 0))
        for thing in self._things:
            axes.add_artist(thing).set_clip_on(False)
        canvas.draw()
        return Image.frombytes("RGBA", canvas.get_width_height(), bytes(canvas.buffer_rgba()))


def _small(drawn: Image.Image) -> bytes:
    """Return a PNG with a palette: a third of the size, and no eye sees it. No version or date is in it.

    Packed no tighter than usual: a tenth more would be saved, for as much time again as all the packing takes.
    """
    file = BytesIO()
    drawn.convert("RGB").quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()
