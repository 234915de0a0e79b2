"""Words to commands: what somebody meant by a typed text, in any of the three languages, and how commands are said.

The forms themselves are texts (`words/*/commands.ftl`), how one form reads a text is in `patterns`; what a command
does, and who may give it, is known elsewhere.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from dialogs.patterns import Literal, Pattern, Reading, parse, read
from dialogs.slots import HEAD, cut
from dialogs.spelling import mistakes
from dialogs.words import LANGUAGES, words

CALLED_ONLY = "?"  # who says nothing but the bot's name wants to know what it can do

_BOT = re.compile(
    r"\s*(?:<at[^<>]{0,99}>\s*@?runde\b[^<>]{0,99}</at>|[@/]?runde\b)[\s,:;.!–—-]*",
    re.IGNORECASE,
)
_BEFORE_IT = " \t\n\xa0.!,;«»*`"  # signs that say nothing, also before a question mark that stands alone
_SLOT = re.compile(r"<(\w+)>")
_GIVEN = re.compile(r"\s*<\w+=\w+>")


@dataclass(frozen=True, slots=True)
class Understood:
    """The command that was typed, and what was filled in."""

    name: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The command that was probably meant; `phrase` is how it is spelled, for «Mente du …?»."""

    name: str
    values: Mapping[str, str]
    phrase: str


class Phrasebook:
    """The words of the commands `names`."""

    def __init__(self, names: Collection[str]) -> None:
        self._by_first_word: dict[str, list[Pattern]] = {}
        self._joined: dict[str, Pattern] = {}
        for pattern in dict.fromkeys(_patterns(names)):
            first = pattern.elements[0]
            self._by_first_word.setdefault(first.key if isinstance(first, Literal) else "", []).append(pattern)
            self._joined.setdefault(pattern.joined, pattern)

    def understand(self, text: str) -> Understood | Suggestion | None:
        """Return the command that `text` is, the one it was probably meant to be, or None for conversation."""
        text = unicodedata.normalize("NFC", text).strip().lstrip(_BEFORE_IT)
        found = [found for said in _said(text) for found in self._readings(said)]
        if not found:
            return None
        pattern, reading = max(found, key=lambda each: (each[1].own_words, -each[1].errors))
        if reading.errors:
            return Suggestion(pattern.name, reading.values, " ".join(reading.shown))
        return Understood(pattern.name, reading.values)

    def phrases(self, name: str, language: str) -> tuple[str, ...]:
        """Return the typed forms of a command with examples filled in, the best first; none for one that is pressed."""
        shown = (_GIVEN.sub("", phrase) for phrase in _typed_forms(name, language))
        return tuple(_SLOT.sub(lambda slot: _example(name, slot[1], language), phrase) for phrase in shown)

    def label(self, name: str, language: str) -> str:
        """Return the name of a command, as on its button."""
        return words(language)(_key(name))

    def help(self, name: str, language: str) -> str:
        """Return one line on what a command does."""
        return words(language)(f"{_key(name)}.help")

    def _readings(self, text: str) -> Iterator[tuple[Pattern, Reading]]:
        typed = cut(text)
        if not typed:
            return
        for first, patterns in self._by_first_word.items():
            for pattern in patterns if not first or mistakes(first, typed[0].key) is not None else ():
                reading = read(pattern.elements, typed, text) if pattern.is_open or len(text) <= HEAD else None
                if reading is not None and reading.errors <= pattern.most_slips:
                    yield pattern, reading
        joined = self._joined.get("".join(word.key for word in typed))
        if joined and len(joined.elements) != len(typed) and len(text) <= HEAD:  # only the spaces are off: nyrunde
            shown = tuple(element.shown for element in joined.elements if isinstance(element, Literal))
            yield joined, Reading(shown=shown, own_words=1, errors=1)


def _said(text: str) -> Iterator[str]:
    """What was said to the bot, without its name; and all of it, where its name may be a word of the command."""
    called = _BOT.match(text)
    if called:
        yield text[called.end() :] or CALLED_ONLY
    yield text


def _patterns(names: Collection[str]) -> Iterator[Pattern]:
    for language in LANGUAGES:
        for name in names:
            for phrase in _typed_forms(name, language):
                yield parse(name, phrase)


def _typed_forms(name: str, language: str) -> tuple[str, ...]:
    try:
        forms = words(language)(f"{_key(name)}.phrases")
    except KeyError:  # a command that is only pressed
        return ()
    return tuple(form.strip() for form in forms.split("|"))


def _example(name: str, slot: str, language: str) -> str:
    """Return what could stand in a form's slot: the command's own example, else the one that all have."""
    try:
        return words(language)(f"{_key(name)}.{slot}")
    except KeyError:
        return words(language)(f"example-{slot}")


def _key(name: str) -> str:
    return f"cmd-{name.replace('_', '-')}"
