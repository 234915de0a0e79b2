"""Kinds of questions of all sorts, for tests that hold however a question is answered."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from facilitation.kinds import (
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Harvest,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Visit,
    WordCloud,
)

WORDS = "samarbeid tillit NAV skole ungdom vår møteplass åpen dør 3 tiltak hytte og".split()
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
_ends = st.just("") | texts


def _some(least: int) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(texts, min_size=least, max_size=5, unique=True).map(tuple)


@st.composite
def _choices(draw: st.DrawFn) -> Choice:
    options = draw(_some(2))
    return Choice(options, draw(st.integers(1, len(options))))


_axes = st.builds(Axis, texts, _ends, _ends)
kinds: SearchStrategy[Kind] = st.one_of(
    st.builds(FreeText, st.integers(1, 9)),
    st.builds(WordCloud, st.integers(1, 9)),
    _choices(),
    st.builds(
        lambda lowest, steps, low, high: Scale(lowest, lowest + steps, low, high),
        st.integers(0, 3),
        st.integers(1, 10),
        _ends,
        _ends,
    ),
    st.builds(Dots, st.integers(1, 20), st.integers(1, 20), st.just(()) | _some(2)),
    st.builds(Board, _some(2)),
    st.builds(Quadrant, _axes, _axes, _some(1)),
    st.builds(Timeline, _some(1), _some(1)),
    st.builds(Numbers, _some(1)),
    st.builds(Market, _some(1)),
    st.sampled_from([Visit(), Harvest()]),
)
