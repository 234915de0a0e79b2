"""Which module draws which kind of picture."""

from typing import assert_never

from bot.pictures.bars import choice_drawing, dot_drawing
from bot.pictures.board import board_drawing
from bot.pictures.compared import compared_drawing
from bot.pictures.dated import dated_drawing
from bot.pictures.drawing import About, Drawing
from bot.pictures.matrix import matrix_drawing
from bot.pictures.quadrant import quadrant_drawing
from bot.pictures.scale import before_after_drawing, scale_drawing
from bot.pictures.word_cloud import cloud_drawing
from dialogs.messages import Picture
from facilitation.cloud import Cloud
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    ComparedTally,
    DatedTally,
    DotTally,
    MatrixTally,
    QuadrantTally,
    ScaleTally,
)


def draw(picture: Picture, *, dark: bool = False) -> Drawing:
    """Return a picture as it is drawn on a light or a dark wall. It takes from 0.1 to 0.5 s."""
    about, tally, before = About(picture.title, picture.language, dark), picture.tally, picture.before
    match tally:
        case Cloud():
            return cloud_drawing(tally, about)
        case ChoiceTally():
            return choice_drawing(tally, about)
        case DotTally():
            return dot_drawing(tally, about)
        case ScaleTally():
            return scale_drawing(tally, about) if before is None else before_after_drawing(before, tally, about)
        case ComparedTally():
            return compared_drawing(tally, about)
        case BoardTally():
            return board_drawing(tally, about)
        case MatrixTally():
            return matrix_drawing(tally, about)
        case QuadrantTally():
            return quadrant_drawing(tally, about)
        case DatedTally():
            return dated_drawing(tally, about)
    assert_never(tally)
