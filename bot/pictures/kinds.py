"""Which module draws which kind of picture."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from bot.pictures.bars import choice_drawing, dot_drawing
from bot.pictures.board import board_drawing
from bot.pictures.compared import compared_drawing
from bot.pictures.dated import dated_drawing
from bot.pictures.drawing import About, Drawing
from bot.pictures.matrix import matrix_drawing
from bot.pictures.organisations import organisations_drawing
from bot.pictures.progress import progress_drawing
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
    ProgressTally,
    QuadrantTally,
    ScaleTally,
)

_DRAWN: Mapping[type[Any], Callable[[Any, About], Drawing]] = MappingProxyType({
    Cloud: cloud_drawing,
    ChoiceTally: choice_drawing,
    DotTally: dot_drawing,
    ScaleTally: scale_drawing,
    ComparedTally: compared_drawing,
    BoardTally: board_drawing,
    MatrixTally: matrix_drawing,
    QuadrantTally: quadrant_drawing,
    DatedTally: dated_drawing,
    ProgressTally: progress_drawing,
})  # fmt: skip


def draw(picture: Picture, dark: bool = False) -> Drawing:
    """Return a picture as it is drawn on a light or a dark wall. It takes from 0.1 to 0.5 s."""
    about, tally, before = About(picture.title, picture.language, dark), picture.tally, picture.before
    if isinstance(tally, ScaleTally) and isinstance(before, ScaleTally):
        return before_after_drawing(before, tally, about)
    if isinstance(tally, ComparedTally) and tally.by_organisation:
        return organisations_drawing(tally, before if isinstance(before, ComparedTally) else None, about)
    return _DRAWN[type(tally)](tally, about)
