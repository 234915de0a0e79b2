"""The hall's pictures: from a message's picture to PNG bytes. Pure, and slow: the studio draws off the event loop."""

from bot.pictures.drawing import Drawing
from bot.pictures.kinds import draw

__all__ = ["Drawing", "draw"]
