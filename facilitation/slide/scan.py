"""Cutting a line into marked words: phase, number, unit, turns, tool. What they mean together is read elsewhere."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from facilitation.plan import PhaseKind
from facilitation.slide import lexicon

_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+|\S")
_LONGEST_NUMBER = 5
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


class Tag(Enum):
    """What a piece of a line is."""

    PHASE = auto()
    NUMBER = auto()
    UNIT = auto()
    SPAN = auto()
    TIMES = auto()
    RANGE = auto()
    TURNS = auto()
    TOOL = auto()
    PER_QUESTION = auto()
    PER_PERSON = auto()
    PER_GROUP = auto()
    COUNTED = auto()
    FILLER = auto()
    MARK = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a known phrase: where it stands in the line, what it is, its number or phase where it has one."""

    tag: Tag
    word: str
    start: int
    end: int
    number: float = 0
    phase: PhaseKind | None = None


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _phrases() -> dict[tuple[str, ...], tuple[Tag, float, PhaseKind | None]]:
    known: dict[tuple[str, ...], tuple[Tag, float, PhaseKind | None]] = {}
    known.update({(word,): (Tag.FILLER, 0, None) for word in lexicon.FILLERS})
    plain = {
        Tag.COUNTED: lexicon.COUNTED, Tag.RANGE: lexicon.RANGES, Tag.TIMES: lexicon.TIMES, Tag.TURNS: lexicon.TURNS,
        Tag.TOOL: lexicon.TOOLS, Tag.PER_QUESTION: lexicon.PER_QUESTION, Tag.PER_PERSON: lexicon.PER_PERSON,
        Tag.PER_GROUP: lexicon.PER_GROUP,
    }  # fmt: skip
    for tag, words in plain.items():
        known.update({_words(word): (tag, 0, None) for word in words})
    for minutes, units in lexicon.UNITS.items():
        known.update({_words(unit): (Tag.UNIT, minutes, None) for unit in units})
    for words_to_number, tag in ((lexicon.NUMBERS, Tag.NUMBER), (lexicon.SPANS, Tag.SPAN)):
        known.update({_words(word): (tag, number, None) for word, number in words_to_number.items()})
    for kind, labels in lexicon.PHASES.items():
        known.update({_words(label): (Tag.PHASE, 0, kind) for label in labels})
    return known


_PHRASES = _phrases()
_LONGEST = max(map(len, _PHRASES))


def may_hold(labels: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that costs little and finds every text in which one of `labels` can stand, by its last word."""
    last = sorted({_words(label)[-1] for label in labels})
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, last))})(?![^\W\d_])", re.IGNORECASE)


def scan(text: str) -> list[Token]:
    """Return the tokens of one line, the longest known phrase first."""
    found = list(_WORD.finditer(text))
    words = [match.group().lower() for match in found]
    tokens: list[Token] = []
    at = 0
    while at < len(found):
        size = _phrase_size(words, at)
        start, end = found[at].start(), found[at + size - 1].end()
        tokens.append(_token(tuple(words[at : at + size]), start, end))
        at += size
    return tokens


def _phrase_size(words: list[str], at: int) -> int:
    sizes = range(min(_LONGEST, len(words) - at), 1, -1)
    return next((size for size in sizes if tuple(words[at : at + size]) in _PHRASES), 1)


def _token(words: tuple[str, ...], start: int, end: int) -> Token:
    word = " ".join(words)
    if words in _PHRASES:
        tag, number, phase = _PHRASES[words]
        return Token(tag, word, start, end, number, phase)
    if word in _FRACTIONS:
        return Token(Tag.NUMBER, word, start, end, _FRACTIONS[word])
    if word[0].isdecimal() and len(word) <= _LONGEST_NUMBER:
        return Token(Tag.NUMBER, word, start, end, float(word.replace(",", ".")))
    return Token(Tag.OTHER if word[0].isalnum() else Tag.MARK, word, start, end)
