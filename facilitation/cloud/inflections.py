"""Which words are forms of one word: a careful light stemmer for bokmål, nynorsk and English plurals.

It never cuts a word that stands alone. Two words are one only when both are there and their endings belong to the same
way of inflecting: "kommune" and "kommunar" are, "ung", "unge" and "ungdom" are not.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

_DEFINITE = ("en", "et", "ene", "ane", "a")
_GENITIVE = ("ens", "ets", "enes", "anes", "as")
# kommune, kommunen, kommuner: the stem is "kommun".
_WEAK = frozenset({"e", "es", "er", "ar", "ers", *_DEFINITE, *_GENITIVE})
# tiltak, tiltaket: the stem is the word.
_STRONG = frozenset({"", "er", "ar", "ers", *_DEFINITE, *_GENITIVE})
# samarbeid, samarbeide; lokal, lokalt, lokale: too daring for short words.
_LONG = frozenset({*_STRONG, "e", "t", "es"})
# leder, ledere, lederne.
_AGENT = frozenset({"", "e", "en", "ne", "es", "ens", "nes"})
_ENGLISH = frozenset({"", "s"})
_ENDINGS = tuple(sorted(_WEAK | _LONG | _AGENT | _ENGLISH, key=len, reverse=True))

_SHORTEST = 2
_SHORTEST_WEAK = 3
_SHORTEST_A = 4
_LONG_FROM = 5
_CONTRACTED = re.compile(r"([^aeiouyæøå])\1?el$")


def merged(words: Iterable[str]) -> Mapping[str, str]:
    """Return every word (in lower case) -> the name of its family: one of the family's words."""
    known = frozenset(words)
    families = _Families(known)
    for bucket in _buckets(known):
        families.join(bucket)
    return {word: families.of(word) for word in known}


def _buckets(known: frozenset[str]) -> Iterator[list[str]]:
    """Yield the words that share a stem and a way of inflecting."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for word in sorted(known):
        for ending in _ENDINGS:
            if word.endswith(ending):
                for way in _ways(word, ending, known):
                    found[way].append(word)
    return (bucket for bucket in found.values() if len(bucket) > 1)


def _ways(word: str, ending: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    cut = word.removesuffix(ending)
    stem = _even(cut, ending)
    if ending in _WEAK and len(cut) >= _SHORTEST_WEAK and not _is_agent(word, known):
        yield stem, "weak"
    if ending in _LONG and _strong_enough(cut, ending, known) and not (ending and _is_agent(word, known)):
        yield stem, "strong"
    if ending in _AGENT and cut.endswith("er") and len(cut) > _LONG_FROM - 1:
        yield cut, "agent"
    if ending in _ENGLISH and len(cut) >= _SHORTEST_A and not cut.endswith("s"):
        yield cut, "english"
    if word.endswith(("ies", "y")) and not ending:
        yield word.removesuffix("ies").removesuffix("y"), "english-y"


def _strong_enough(cut: str, ending: str, known: frozenset[str]) -> bool:
    if len(cut) >= _LONG_FROM:
        return True
    if ending not in _STRONG or len(cut) < (_SHORTEST_A if ending in {"a", "as"} else _SHORTEST):
        return False
    # "ung" beside "unge": the inflected forms belong to the longer of the two.
    return cut + "e" not in known


def _is_agent(word: str, known: frozenset[str]) -> bool:
    """Tell whether -er in a word is somebody who does it (lærer), not a plural: what else is there shows it."""
    return word.endswith("er") and any(word + ending in known for ending in ("e", "en", "ne", "es", "ens", "nes"))


def _even(cut: str, ending: str) -> str:
    """Return one spelling of a stem: medlem and medlemm-er, middel and midl-er."""
    if ending:
        return cut[:-1] if cut.endswith("mm") else _CONTRACTED.sub(r"\1l", cut)
    return _CONTRACTED.sub(r"\1l", cut)


class _Families:
    """Words joined, pair by pair."""

    def __init__(self, words: Iterable[str]) -> None:
        self._parent = {word: word for word in words}

    def of(self, word: str) -> str:
        while self._parent[word] != word:
            self._parent[word] = self._parent[self._parent[word]]
            word = self._parent[word]
        return word

    def join(self, words: list[str]) -> None:
        first = self.of(words[0])
        for word in words[1:]:
            self._parent[self.of(word)] = first
