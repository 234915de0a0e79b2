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
    while new := _terms(answers, lines):
        found |= new
        # What stands in a term does not stand outside the others: "barn og unge" leaves "unge voksne" together too.
        answers = [_left_of(answer, new) for answer in answers]
    return found


def _terms(answers: Sequence[Sequence[Keys]], lines: Set[Keys]) -> Set[Keys]:
    """Return the terms that most people said; what fewer said is for what is left without them."""
    single = Counter(key for answer in answers for key in {key for run in answer for key in run})
    longer = [[run for run in answer if len(run) > 1] for answer in answers]
    seen = Counter(keys for answer in longer for keys in {part for run in answer for part in _candidates(run)})
    often = {keys: count for keys, count in seen.items() if count >= _FEWEST or keys in lines}
    together = {keys: count for keys, count in often.items() if _is_together(keys, count, single)}
    most = max(together.values(), default=0)
    return {keys for keys, count in together.items() if count == most}


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
