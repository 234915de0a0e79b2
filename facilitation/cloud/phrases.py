"""Which words belong together ("tidlig innsats"): found by how many answers have them side by side, not by a list.

Once is enough for words that somebody wrote as all of a line.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set

Keys = tuple[str, ...]

_LONGEST = 3
_FEWEST = 2
# A term is said in at least this share of the answers that have its rarest word ...
_OF_RAREST = 0.5
# ... and of those that have its commonest: "kommunens ansvar" is no term where everybody says "kommunen" of all things.
_OF_COMMONEST = 0.4


def phrases(answers: Sequence[Sequence[Keys]], lines: Set[Keys]) -> Set[Keys]:
    """Return the terms of two or three words in answers that are runs of words without a stop word between.

    `lines` are the runs that were all that stood on a line.
    """
    single = _answers_with(answers, 1)
    found: set[Keys] = set()
    for length in range(2, _LONGEST + 1):
        for keys, count in _answers_with(answers, length).items():
            apart = [single[(key,)] for key in keys]
            together = count >= min(apart) * _OF_RAREST and count >= max(apart) * _OF_COMMONEST
            often = count >= _FEWEST or keys in lines
            if together and often and len(set(keys)) == length:
                found.add(keys)
    return found


def _answers_with(answers: Sequence[Sequence[Keys]], length: int) -> Counter[Keys]:
    return Counter(keys for answer in answers for keys in {part for run in answer for part in _windows(run, length)})


def _windows(run: Keys, length: int) -> Iterator[Keys]:
    return (run[start : start + length] for start in range(len(run) - length + 1))


def cut(run: Keys, known: Set[Keys]) -> Iterator[tuple[int, int]]:
    """Yield where the terms of a run begin and end, the longest first from the left."""
    start = 0
    while start < len(run):
        length = next((size for size in range(_LONGEST, 1, -1) if run[start : start + size] in known), 1)
        yield start, min(start + length, len(run))
        start += length
