"""The words of a typed text, and what a placeholder such as `<who>` or `<minutes>` can take of them.

`<text>` and `<title>` take the rest, as it stands; a new placeholder is one function here and its example in the texts.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialogs.spelling import key, mistakes
from facilitation.plan import Role
from facilitation.slide import lexicon

HEAD = 300  # letters; no command is longer, but for the text that follows it
LONGEST_NAME = 5
CODE_LENGTH = 6
CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is mistaken for another when read from a wall
PIN_LENGTH = 8
LONGEST_SHOWN = 40

# Digits stand apart from letters ("2min"); a question mark says something only when nothing stands before it.
_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*|\+|\A\?")
# Between the command and its text: a colon or a dash on the same line. On a new line, a dash is the text's own bullet.
_LEAD = re.compile(r"[^\S\n]*(:|[,.;–—-](?=\s))?\s*")

# Said in a chat, these are somebody's job in life, or the one who leads the whole round.
_NOT_IN_A_GROUP = {"leder", "leiar", "leader", "facilitator", "fasilitator", "fasilitatoren"}
_NUMBERS = {word: number for word, number in lexicon.NUMBERS.items() if word not in ("a", "an")}
_LANGUAGES = {
    "nb": ("bokmål", "norsk", "norwegian", "nb"),
    "nn": ("nynorsk", "nn"),
    "en": ("engelsk", "english", "en"),
}
_PURPOSES = {
    "direction": ("retning", "direction"),
    "deep-dive": ("fordypning", "fordjuping", "deep dive"),
    "results": ("resultater", "resultat", "results"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: how it is compared, and where it and the gap before it begin."""

    key: str
    gap: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What one element took of a text: how many words, how they should have been written, what they stand for."""

    words: int
    shown: str = ""
    value: str = ""
    errors: int = 0


def cut(text: str) -> tuple[Word, ...]:
    """Return the words of a text's head."""
    found = list(_WORD.finditer(text[:HEAD]))
    gaps = [0, *(match.end() for match in found)]
    return tuple(Word(key(match[0]), gap, *match.span()) for match, gap in zip(found, gaps, strict=False))


def the_rest(words: Sequence[Word], text: str, *, marked: bool) -> Iterator[Taken]:
    """Take the text as it stands, its capitals and lines too."""
    if not words:
        return
    lead = _LEAD.match(text, words[0].gap)
    value = text[lead.end() if lead else words[0].start :].rstrip()
    if marked and not (lead and lead[1] == ":") and "\n" not in text[words[0].gap :]:
        return
    first, *more = value.split("\n", 1)
    cut_off = bool(more) or len(first) > LONGEST_SHOWN
    yield Taken(len(words), first[:LONGEST_SHOWN].rstrip() + "…" if cut_off else first, value)


def _name(words: Sequence[Word], text: str) -> Iterator[Taken]:
    for count in range(1, min(LONGEST_NAME, len(words)) + 1):
        name = text[words[0].start : words[count - 1].end]
        yield Taken(count, name, name)


def _number(words: Sequence[Word], _text: str) -> Iterator[Taken]:
    typed = words[0].key
    number = str(int(typed)) if typed.isdecimal() else str(_NUMBERS.get(typed, ""))
    if number and len(number) <= 4:
        yield Taken(1, number, number)


def _point(words: Sequence[Word], text: str) -> Iterator[Taken]:
    """Take a plenum's point as it stands on the board: "3.2" is the second of group 3."""
    group, number = (word.key for word in words[:2]) if len(words) > 1 else ("", "")
    if group.isdecimal() and number.isdecimal() and text[words[0].end : words[1].start] in (".", ",", ":"):
        shown = f"{int(group)}.{int(number)}"
        yield Taken(2, shown, shown)


def _minutes(words: Sequence[Word], text: str) -> Iterator[Taken]:
    for taken in _number(words, text):
        yield taken
        if len(words) > 1 and words[1].key in lexicon.UNITS[1]:
            yield Taken(2, text[words[0].start : words[1].end], taken.value)


def _code(words: Sequence[Word], _text: str, length: int = CODE_LENGTH) -> Iterator[Taken]:
    """Take a gathering's code, also where it is written in two halves, as it stands on the wall."""
    code = ""
    for count, word in enumerate(words[:length], 1):
        code += word.key
        if len(code) == length:
            yield Taken(count, code, code)


def _pin(words: Sequence[Word], text: str) -> Iterator[Taken]:
    """Take what shows who somebody is: like a code, but longer, and never a word."""
    return (taken for taken in _code(words, text, PIN_LENGTH) if any(sign.isdigit() for sign in taken.value))


def _one_of(vocabulary: Mapping[str, str]) -> Callable[[Sequence[Word], str], Iterator[Taken]]:
    """Return what takes one of the expressions of `vocabulary`, rightly spelled or nearly, and gives its value."""
    keys = {tuple(word.key for word in cut(expression)): expression for expression in vocabulary}

    def take(words: Sequence[Word], _text: str) -> Iterator[Taken]:
        typed = tuple(word.key for word in words[: max(map(len, keys))])
        for size in range(1, len(typed) + 1):
            right = keys.get(typed[:size])
            if right:
                yield Taken(size, right, vocabulary[right])
        if len(typed) >= 1 and (typed[0],) not in keys:
            yield from _nearly(typed[0])

    def _nearly(typed: str) -> Iterator[Taken]:
        near = [(mistakes(only[0], typed, alone=True), shown) for only, shown in keys.items() if len(only) == 1]
        found = [(errors, shown) for errors, shown in near if errors]
        if found:
            errors, shown = min(found)
            yield Taken(1, shown, vocabulary[shown], errors)

    return take


SLOTS: Mapping[str, Callable[[Sequence[Word], str], Iterator[Taken]]] = {
    "who": _name,
    "group": _number,
    "other": _number,
    "action": _number,
    "days": _number,
    "meeting": _number,
    "heir": _name,
    "absent": _name,
    "minutes": _minutes,
    "page": _number,
    "item": _number,
    "purpose": _one_of({word: purpose for purpose, known in _PURPOSES.items() for word in known}),
    "point": _point,
    "twin": _point,
    "code": _code,
    "pin": _pin,
    "role": _one_of({word: role.value for role in Role for word in lexicon.ROLES[role] if word not in _NOT_IN_A_GROUP}),
    "language": _one_of({word: code for code, known in _LANGUAGES.items() for word in known}),
}
