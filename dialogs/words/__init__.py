"""Every text a user sees, in bokmål, nynorsk and English: `words("nb")("key", name="Kari")`.

The texts are Fluent files beside this module, one folder a language, one file for each part of the product. What a
method of the bank says stands in the method's own file.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from textwrap import dedent

from fluent.runtime import FluentBundle, FluentResource

from facilitation.methods import bank

LANGUAGES = ("nb", "nn", "en")
DEFAULT = "nb"
LONGEST_PLACEABLE = 500
_LATELY = 1000
_BEGINS = re.compile(r"^(?=[A-Za-z])", re.MULTILINE)  # a message; what belongs to it is indented
_PIECE = re.compile(r"(?:^|\n +\.)([A-Za-z][\w-]*) *=")  # a message or an attribute of it
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
_REFERS = re.compile(r"\{ *([a-z][\w-]*)")


class Words:
    """The texts of one language. Each is read when somebody first asks for it: all of them take a second."""

    def __init__(self, language: str, messages: Mapping[str, str]) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)  # the marks would show up in cards and files
        self._messages = messages
        self._plain: dict[str, str] = {}
        # What was said a moment ago is often said again: a phase's minutes stand on every card of a hall.
        self._lately = lru_cache(_LATELY)(self._written)

    def __call__(self, key: str, **facts: str | int) -> str:
        """Return the text `key` (or `key.attribute`) filled with `facts`. Raises KeyError for a missing text."""
        if facts:
            return self._lately(key, tuple(facts.items()))
        if key not in self._plain:  # what has nothing to fill in is put together once: labels stand on every card
            self._plain[key] = self._as_it_stands(key) or self._written(key)
        return self._plain[key]

    def _as_it_stands(self, key: str) -> str:
        """Return a text that asks for no facts and refers to no other, as most do: it needs no parser. Else nothing."""
        name, _, attribute = key.partition(".")
        text = dict(_pieces(self._messages[name]))[attribute]
        return "" if "{" in text else text

    def _written(self, key: str, given: tuple[tuple[str, str | int], ...] = ()) -> str:
        facts = dict(given)
        name, _, attribute = key.partition(".")
        self._read(name)
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        long = {f"\ue000{name}\ue001": value for name, value in facts.items() if _is_long(value)}
        short = {name: f"\ue000{name}\ue001" if _is_long(value) else value for name, value in facts.items()}
        text, errors = self._bundle.format_pattern(pattern, short)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return _filled(str(text), long)

    def has(self, key: str) -> bool:
        """Tell whether there is a text `key`."""
        return key in self._messages

    def _read(self, name: str) -> None:
        """Have a message at hand, and those it refers to."""
        text = self._messages.get(name)
        if text is not None and not self._bundle.has_message(name):
            self._bundle.add_resource(FluentResource(text))
            for other in _REFERS.findall(text):
                self._read(other)


def _is_long(value: str | int) -> bool:
    """Tell whether a fact is longer than Fluent lets a placeable be: somebody's own words can be."""
    return isinstance(value, str) and len(value) > LONGEST_PLACEABLE


def _filled(text: str, long: Mapping[str, str | int]) -> str:
    for mark, value in long.items():
        text = text.replace(mark, str(value))
    return text


def known(language: str) -> str:
    """Return the language Runde speaks that is nearest to a BCP 47 tag; bokmål for any it does not know."""
    tag = language.lower().replace("_", "-").split("-")[0]
    return {"no": "nb"}.get(tag, tag if tag in LANGUAGES else DEFAULT)


def sources(language: str) -> Mapping[str, str]:
    """Return the Fluent texts of one of the `LANGUAGES`, by the file or the method they belong to."""
    folder = Path(__file__).parent / language
    files = {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl"))}
    methods = {
        method.name: f"method-{method.name} = {method.words.get(language, '').strip()}\n" for method in bank().values()
    }
    return files | methods


@cache
def words(language: str) -> Words:
    """Return the texts of a language (see `known`), read once."""
    language = known(language)
    return Words(language, dict(message for text in sources(language).values() for message in _messages(text)))


def _messages(text: str) -> Iterator[tuple[str, str]]:
    """Yield each message of a Fluent file by its name."""
    for message in _BEGINS.split(_COMMENT.sub("", text)):
        yield message.partition("=")[0].strip(), message


def _pieces(message: str) -> Iterator[tuple[str, str]]:
    """Yield what a message says, by nothing, and what its attributes say, by their names."""
    _, _, value, *rest = _PIECE.split(message)
    yield "", _unwrapped(value)
    yield from zip(rest[::2], map(_unwrapped, rest[1::2]), strict=True)


def _unwrapped(text: str) -> str:
    first, _, others = text.partition("\n")
    return f"{first.strip()}\n{dedent(others)}".strip()
