"""Which words belong together ("tidlig innsats", "barn og unge"): found by how many answers have them side by side.

There is no list of terms. Once is enough for words that somebody wrote as all of a line.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from facilitation.cloud.stop_words import ALSO, LINKS, PARTICLES

Keys = tuple[str, ...]

_LONGEST, _MOST_TELLING = 4, 3  # words in a term, and how many of them say something by themselves
_FEWEST = 2
# A term is said in at least this share of the answers that have its rarest word ...
_OF_RAREST = 0.5
# ... and of those that have its commonest: "kommunens ansvar" is no term where everybody says "kommunen" of all things.
_OF_COMMONEST = 0.4
# Small words other than "og" join almost anything to anything: that must be in a larger share of them.
_OF_COMMONEST_LINKED = 0.6


def phrases(answers: Sequence[Sequence[Keys]], lines: Set[Keys]) -> Set[Keys]:
    """Return the terms of several words in answers that are runs of words.

    Between the words of a run stand at most such small words as can stand in a term. `lines` are the runs without any
    that were all that stood on a line.
    """
    found: set[Keys] = set()
    said = _Said(answers)
    while new := said.most(lines):
        found |= new
        said.without(new)
    return found


class _Said:
    """What is left of the answers, and how many of them have each word and each that could be a term."""

    def __init__(self, answers: Sequence[Sequence[Keys]]) -> None:
        self._longer = [answer for answer in answers if any(len(run) > 1 for run in answer)]
        self._single = Counter(key for answer in answers for key in _words(answer))
        self._seen = Counter(keys for answer in self._longer for keys in _parts(answer))

    def most(self, lines: Set[Keys]) -> Set[Keys]:
        """Return the terms that most people said; what fewer said is for what is left without them."""
        often = {keys: count for keys, count in self._seen.items() if count >= _FEWEST or (count and keys in lines)}
        together = {keys: count for keys, count in often.items() if _is_together(keys, count, self._single)}
        most = max(together.values(), default=0)
        return {keys for keys, count in together.items() if count == most}

    def without(self, terms: Set[Keys]) -> None:
        """Take terms out: what stands in one does not stand outside the others. "barn og unge" leaves "unge voksne"."""
        for number, answer in enumerate(self._longer):
            left = _left_of(answer, terms)
            if left != answer:
                self._longer[number] = left
                self._single.subtract(_words(answer) - _words(left))
                self._seen.subtract(_parts(answer))
                self._seen.update(_parts(left))


def _words(answer: Sequence[Keys]) -> Set[str]:
    return {key for run in answer for key in run}


def _parts(answer: Sequence[Keys]) -> Set[Keys]:
    return {part for run in answer if len(run) > 1 for part in _candidates(run)}


def _is_together(keys: Keys, count: int, single: Counter[str]) -> bool:
    apart = [single[key] for key in telling(keys)]
    share = _OF_COMMONEST_LINKED if (LINKS - ALSO) & {*keys} else _OF_COMMONEST
    return count >= min(apart) * _OF_RAREST and count >= max(apart) * share


def _left_of(answer: Sequence[Keys], terms: Set[Keys]) -> Sequence[Keys]:
    """Return what is left of an answer; most runs are one word, which no term is in."""
    return [rest for run in answer for rest in (_outside(run, terms) if len(run) > 1 else (run,))]


def _outside(run: Keys, terms: Set[Keys]) -> Iterator[Keys]:
    """Yield what is left of a run around the terms in it."""
    rest: list[str] = []
    for start, end in _pieces(run, terms):
        if end - start > 1:
            yield tuple(rest[inner(rest, ends=False)])
            rest = []
        else:
            rest.append(run[start])
    yield tuple(rest)


def inner(words: Sequence[str], *, ends: bool) -> slice:
    """Return where words stand without the small ones around them, but for one that ends a sentence ("faller fra")."""
    own = [number for number, word in enumerate(words) if word not in LINKS]
    last = len(words) if ends and own and words[-1] in PARTICLES else own[-1] + 1 if own else 0
    return slice(own[0] if own else 0, last)


def telling(keys: Keys) -> Keys:
    """Return the words of a term that say something by themselves."""
    return tuple(key for key in keys if key not in LINKS)


def _candidates(run: Keys) -> Iterator[Keys]:
    """Yield what could be a term: it begins and ends with a word that says something, or ends as "faller fra"."""
    for start in range(len(run)):
        for end in range(start + 2, min(start + _LONGEST, len(run)) + 1):
            part = run[start:end]
            own = telling(part)
            ends = part[-1] not in LINKS or (part[-1] in PARTICLES and end == len(run))
            if part[0] not in LINKS and ends and len(set(own)) == len(own) <= _MOST_TELLING:
                yield part


def cut(run: Keys, known: Set[Keys]) -> Iterator[tuple[int, int]]:
    """Yield where the terms of a run begin and end, the longest first from the left; a small word alone is none."""
    return ((start, end) for start, end in _pieces(run, known) if end - start > 1 or run[start] not in LINKS)


def _pieces(run: Keys, known: Set[Keys]) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(run):
        length = next((size for size in range(_LONGEST, 1, -1) if run[start : start + size] in known), 1)
        yield start, start + length
        start += length
