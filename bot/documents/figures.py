"""Pictures in documents: where they come from, and how large they stand on a page. How they look is not known here."""

from collections.abc import Iterable
from typing import Protocol

from bot.pictures import Drawing
from bot.pictures.kinds import draw
from dialogs.messages import Picture

Drawn = tuple[Picture, bool, Drawing]


class Draw(Protocol):
    """Draws a picture, or has it drawn already: `bot.pictures.kinds.draw` is one."""

    def __call__(self, picture: Picture, *, dark: bool = False) -> Drawing:
        """Return the picture as it is drawn on light or dark paper."""


def from_album(drawn: Iterable[Drawn]) -> Draw:
    """Return what hands out these drawings, each with its picture and whether it is dark, and draws all others."""
    album = {(picture, dark): drawing for picture, dark, drawing in drawn}

    def find(picture: Picture, *, dark: bool = False) -> Drawing:
        return album.get((picture, dark)) or draw(picture, dark=dark)

    return find


def width_on_paper(drawing: Drawing, widest: float, tallest: float) -> float:
    """Return how wide a drawing stands where there is so much room, in the unit of the room."""
    return min(widest, tallest * drawing.width / drawing.height)
