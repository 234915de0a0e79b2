"""Whose names a cloud must not show, and which words are one of them."""

from collections.abc import Iterable

from facilitation.cloud.tokens import fold, sentences

_SHORTEST = 2
_GENITIVES = ("s", "es")


class Names:
    """Every part of every name, whatever its case: "Liv" is kept out though "liv" is a word too.

    The other way round a name would be shown now and then, and nobody asked for that.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._parts = frozenset(part for name in names for part in _parts(name) if len(part) >= _SHORTEST)
        self._known: dict[str, bool] = {}

    def has(self, word: str) -> bool:
        """Tell whether a word is a name, one in the genitive, or one with a hyphen to it ("Kari-gruppa")."""
        if word not in self._known:
            self._known[word] = any(self._is_name(fold(piece)) for piece in (word, *word.split("-")))
        return self._known[word]

    def _is_name(self, piece: str) -> bool:
        stems = (piece.removesuffix(ending).rstrip("'") for ending in ("", *_GENITIVES))
        return any(stem in self._parts for stem in stems)


def _parts(name: str) -> Iterable[str]:
    """Yield each part of a name, and all of it as one word."""
    for words in sentences(name):
        yield "".join(word.folded for word in words)
        for word in words:
            yield from (word.folded, *word.folded.split("-"))
