"""The hall's pictures: from a tally to PNG bytes and words that say the same. Pure; call them off the event loop."""

from bot.pictures.bars import choice_picture, dot_picture
from bot.pictures.board import board_picture
from bot.pictures.matrix import matrix_picture
from bot.pictures.picture import About, Picture
from bot.pictures.quadrant import quadrant_picture
from bot.pictures.scale import before_after_picture, scale_picture
from bot.pictures.word_cloud import cloud_picture

__all__ = [
    "About",
    "Picture",
    "before_after_picture",
    "board_picture",
    "choice_picture",
    "cloud_picture",
    "dot_picture",
    "matrix_picture",
    "quadrant_picture",
    "scale_picture",
]
