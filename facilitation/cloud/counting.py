"""From answers to terms with counts: one count a person a term, nobody's name, and nothing offensive unreleased."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal

from facilitation.cloud import tokens
from facilitation.cloud.inflections import merged
from facilitation.cloud.names import Names
from facilitation.cloud.offensive import ENDINGS, ROOTS, WORDS
from facilitation.cloud.phrases import cut, inner, phrases
from facilitation.cloud.stop_words import LINKS, STOP_WORDS
from facilitation.cloud.tokens import Word, fold, sentences

_SHOUTED = 0.6
_SHORTEST_SHOUT = 12
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or a few that belong together, in the form most people used; `count` is how many people did."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Cloud:
    """The terms, most used first. `held` waits for the facilitator: see `release`."""

    terms: tuple[Term, ...] = ()
    held: tuple[Term, ...] = ()
    answers: int = 0
    kind: Literal["cloud"] = "cloud"

    def release(self, texts: Collection[str]) -> "Cloud":
        """Return the cloud with these of the held terms shown."""
        freed = tuple(term for term in self.held if term.text in texts)
        kept = tuple(term for term in self.held if term.text not in texts)
        return Cloud(_ranked((*self.terms, *freed)), kept, self.answers)


# Runs of words with no name or break between them, and no stop words but those that can stand in a term.
_Run = tuple[Word, ...]
_Answer = Sequence[_Run]


def cloud(answers: Iterable[str], *, names: Iterable[str] = ()) -> Cloud:
    """Return the terms of the answers, one text a person (their points on lines of their own).

    `names` are the participants': none of them, nor any part of one, is ever shown.
    """
    hidden = Names(names)
    found = [list(_runs(text, hidden)) for text in answers]
    texts = [[run for run, _ in answer] for answer in found]
    said = {word.folded for answer in texts for run in answer for word in run}
    family = {**merged(said - LINKS), **{link: link for link in LINKS}}
    keyed = [[tuple(family[word.folded] for word in run) for run in answer] for answer in texts]
    lines = {tuple(family[word.folded] for word in run) for answer in found for run, is_all in answer if is_all}
    known = frozenset(phrases(keyed, lines))
    people: Counter[tuple[str, ...]] = Counter()
    forms: dict[tuple[str, ...], list[_Run]] = defaultdict(list)
    for answer, keys in zip(texts, keyed, strict=True):
        terms = [(key, form) for key, form in _said(answer, keys, known) if not hidden.has(_as_one(form))]
        people.update({key for key, _ in terms})
        for key, form in terms:
            forms[key].append(form)
    return _sorted_out(people, forms, _spellings(texts), len(texts))


def _runs(text: str, hidden: Names) -> Iterator[tuple[_Run, bool]]:
    """Yield each run, and whether it is all that stands between two breaks."""
    shouted = _is_shouted(text)
    for sentence in sentences(text):
        for kind, words in groupby(sentence, key=lambda word: _kind(word, hidden)):
            if kind == "held":
                yield from (((_lowered(word, shouted),), False) for word in words)
            elif kind == "said":
                typed = list(words)
                own = typed[inner([word.folded for word in typed], ends=typed[-1] is sentence[-1])]
                run = tuple(_lowered(word, shouted) for word in own)
                yield run, len(run) == len(sentence) and not any(word.folded in LINKS for word in run)


def _kind(word: Word, hidden: Names) -> str:
    if hidden.has(word.typed):
        return "left out"
    if word.folded in LINKS:
        return "said"
    if len(word.typed) < _SHORTEST or word.folded in STOP_WORDS:
        return "left out"
    return "held" if _is_offensive(word.folded) else "said"


@lru_cache(maxsize=4096)
def _is_offensive(folded: str) -> bool:
    pieces = (folded, *folded.split("-"))
    return any(_is_listed(piece) or any(root in piece for root in ROOTS) for piece in pieces)


def _is_listed(piece: str) -> bool:
    return any(piece.endswith(ending) and piece.removesuffix(ending) in WORDS for ending in ENDINGS)


def _is_shouted(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters >= _SHORTEST_SHOUT and sum(map(str.isupper, text)) > _SHOUTED * letters


def _lowered(word: Word, shouted: bool) -> Word:
    """Return a word whose capitals say something: an opening capital and shouting do not, NAV does."""
    opening = word.opens and word.typed[1:] == word.typed[1:].lower()
    return tokens.word(word.typed.lower(), True) if shouted or opening else tokens.word(word.typed, False)


def _said(
    answer: _Answer, keys: Sequence[tuple[str, ...]], known: frozenset[tuple[str, ...]]
) -> Iterator[tuple[tuple[str, ...], _Run]]:
    for run, key in zip(answer, keys, strict=True):
        for start, end in cut(key, known):
            yield key[start:end], run[start:end]


def _spellings(texts: Sequence[_Answer]) -> Mapping[str, str]:
    """Return each word in lower case -> how it is spelled by those whose capitals say something, else in lower case."""
    typed: dict[str, Counter[str]] = defaultdict(Counter)
    for answer in texts:
        for run in answer:
            for word in run:
                typed[word.folded][word.typed if not word.opens else ""] += 1
    return {folded: _most_used(spelled) or folded for folded, spelled in typed.items()}


def _most_used(spelled: Counter[str]) -> str:
    said = {form: count for form, count in spelled.items() if form}
    return min(said, key=lambda form: (-said[form], form.lower() != form, form), default="")


def _sorted_out(
    people: Mapping[tuple[str, ...], int],
    forms: Mapping[tuple[str, ...], Sequence[_Run]],
    spellings: Mapping[str, str],
    answers: int,
) -> Cloud:
    shown: list[Term] = []
    held: list[Term] = []
    for key, count in people.items():
        used = Counter(forms[key])
        term = Term(" ".join(spellings[word] for word in _shown_form(used)), count)
        (held if any(map(_is_held, used)) else shown).append(term)
    return Cloud(_ranked(shown), _ranked(held), answers)


def _is_held(form: _Run) -> bool:
    """Tell whether something offensive is in a term, in one of its words or written apart."""
    return any(map(_is_offensive, (*(word.folded for word in form), fold(_as_one(form)))))


def _as_one(form: _Run) -> str:
    return "".join(word.typed for word in form)


def _shown_form(forms: Mapping[_Run, int]) -> tuple[str, ...]:
    """Return the form most used; of equals the shortest, -e before -a: mostly the one in the dictionary."""
    used: Counter[tuple[str, ...]] = Counter()
    for form, times in forms.items():
        used[tuple(word.folded for word in form)] += times
    return min(used, key=lambda form: (-used[form], len(" ".join(form)), not form[-1].endswith("e"), form))


def _ranked(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(sorted(terms, key=lambda term: (-term.count, fold(term.text))))
