"""The hall's pictures: from a message's picture to PNG bytes. Pure, and slow: the studio draws off the event loop.

`kinds.draw` draws. It brings a drawing library of some size, so only those who draw import it.
"""

from bot.pictures.drawing import Drawing

__all__ = ["Drawing"]
