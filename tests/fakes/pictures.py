"""Pictures of every kind as Hypothesis makes them, as they stand in messages."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from dialogs.messages import Picture
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.cloud import Cloud, Term
from facilitation.kinds import Axis
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    Column,
    Count,
    DotTally,
    MatrixTally,
    Placed,
    QuadrantTally,
    Tally,
    scale_tally,
)

KEY = "5ca1ab1e" * 4
KINDS: Sequence[Callable[[Sequence[str]], Tally]] = (
    lambda texts: Cloud(tuple(Term(text, 3) for text in texts), (), 9),
    lambda texts: ChoiceTally(tuple(Count(text, 3) for text in texts), 9, several=True),
    lambda texts: DotTally(tuple(Count(text, 3) for text in texts), 9),
    lambda texts: scale_tally([len(text) for text in texts], low="".join(texts[:1])),
    lambda texts: BoardTally(tuple(Column(text, tuple(texts)) for text in texts)),
    lambda texts: MatrixTally(tuple(texts), ("".join(texts),), (tuple(tuple(texts) for _ in texts),)),
    lambda texts: QuadrantTally(Axis("".join(texts)), Axis(""), tuple(Placed(text, 0.2, 0.7) for text in texts)),
)


def pictures(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Picture]:
    """Return pictures in which people have written these texts, some without a key."""
    return st.builds(_picture, st.lists(texts, max_size=4), st.sampled_from(KINDS), st.sampled_from(["", KEY]))


def _picture(texts: Sequence[str], kind: Callable[[Sequence[str]], Tally], key: str) -> Picture:
    return replace(picture_of("".join(texts[:1]), kind(texts), words("nb")), key=key)
