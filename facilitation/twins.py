"""Which of many points probably say the same: a hint for people, who decide.

Points are compared by the words that carry them, forms of one word counted as one (`cloud.inflections`), a word that
few points share weighing more than one that many do. A point that says *ikke* is no twin of one that does not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import log

from facilitation.cloud.inflections import merged
from facilitation.cloud.stop_words import STOP_WORDS
from facilitation.cloud.tokens import sentences

LIKE_ENOUGH = 0.45
# A word in more of the points than this finds nobody by itself: the points would all be compared with all.
_COMMON = 40
_NOT = frozenset("ikke ikkje ingen inga inkje aldri uten utan mindre færre not no never without less fewer".split())
_ENDINGS = ("ene", "ane", "ing", "else", "er", "ar", "en", "et", "te", "de", "e", "a", "t", "r", "s")
_SHORTEST = 4
_HEAD = 5


@dataclass(frozen=True, slots=True)
class Twins:
    """Two points, by their keys, and how alike they are: 1 for the same words, at least `LIKE_ENOUGH`."""

    one: str
    other: str
    likeness: float


def twins(texts: Mapping[str, str]) -> tuple[Twins, ...]:
    """Return the pairs among the points (text by key) that probably say the same, the likest first.

    400 points take some tenths of a second; the same ones again take nothing. Raises nothing.
    """
    return _twins(tuple(texts.items()))


@lru_cache(maxsize=16)
def _twins(items: tuple[tuple[str, str], ...]) -> tuple[Twins, ...]:
    said = {key: frozenset(_words(text)) for key, text in items}
    roots = _roots({word for words in said.values() for word in words})
    cores = {key: frozenset(roots[word] for word in words) for key, words in said.items()}
    denying = {key for key, text in items if _denies(text)}
    weights, parts = _weights(cores.values()), _parts(roots.values())
    alike = (
        Twins(one, other, _likeness(cores[one], cores[other], weights, parts))
        for one, other in sorted(_candidates(cores))
        if (one in denying) == (other in denying)
    )
    return tuple(sorted((pair for pair in alike if pair.likeness >= LIKE_ENOUGH), key=lambda pair: -pair.likeness))


def _words(text: str) -> Iterator[str]:
    """Yield the words that carry a text; of a word with hyphens also its pieces."""
    found = [word.folded for sentence in sentences(text) for word in sentence if word.folded]
    carrying = [word for word in found if word not in STOP_WORDS and word not in _NOT]
    yield from carrying or found


def _denies(text: str) -> bool:
    return any(word.folded in _NOT for sentence in sentences(text) for word in sentence)


def _roots(words: Iterable[str]) -> Mapping[str, str]:
    """Return each word -> what it and its other forms have in common, verbs too."""
    families = merged(words)
    return {word: _root(family) for word, family in families.items()}


def _root(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


def _weights(cores: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Return how much each word says: the fewer points have it, the more."""
    points = list(cores)
    having = Counter(word for core in points for word in core)
    return {word: 1 + log((1 + len(points)) / (1 + count)) / 2 for word, count in having.items()}


def _parts(words: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Return each word -> the words that it begins or ends with, and those that do so with it: møteplass and møte."""
    known = frozenset(words)
    found: dict[str, set[str]] = {word: set() for word in known}
    for word in known:
        for cut in range(_SHORTEST, len(word) - 1):
            for part in {word[:cut], word[-cut:]} & known:
                found[word].add(part)
                found[part].add(word)
    return {word: frozenset(parts) for word, parts in found.items()}


def _candidates(cores: Mapping[str, frozenset[str]]) -> set[tuple[str, str]]:
    """Return the pairs with enough words, or beginnings of long ones, in common to be worth a look."""
    having: dict[str, list[str]] = defaultdict(list)
    for key, core in cores.items():
        for head in {word[:_HEAD] for word in core}:
            having[head].append(key)
    rare = (keys for keys in having.values() if len(keys) <= _COMMON)
    shared = Counter(pair for keys in rare for pair in combinations(keys, 2))
    return {pair for pair, count in shared.items() if 3 * count >= min(len(cores[key]) for key in pair)}


def _likeness(
    one: frozenset[str], other: frozenset[str], weights: Mapping[str, float], parts: Mapping[str, frozenset[str]]
) -> float:
    """Return the weight of what two points share, of the weight of all they say; a part of a word counts for less."""
    shared = one & other
    alike, left = sum(weights[word] for word in shared), set(other - shared)
    for word in sorted(one - shared):
        near = min(parts[word] & left, default="")
        if near:
            left.remove(near)
            alike += (weights[word] + weights[near]) / 3
    whole = sum(weights[word] for word in one | other)
    return alike / whole if whole else 0.0
