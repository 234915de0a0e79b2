"""One typed form of a command, such as `flytt <who> til gruppe <group>`, and how a text is read by it.

Which forms there are stands in `words/*/commands.ftl`; which of them was meant is `phrasebook`'s to say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from dialogs.slots import SLOTS, Taken, Word, cut, the_rest
from dialogs.spelling import mistakes

MOST_SLIPS = 3

_ELEMENT = re.compile(r"(?P<mark>:?)\s*<(?P<slot>\w+)(?:=(?P<given>\w+))?>|(?P<words>[^<>:]+)")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read by a form: its values, the words as they should have been, how many are the form's own, the slips."""

    values: Mapping[str, str] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    own_words: int = 0
    errors: int = 0


@dataclass(frozen=True, slots=True)
class Literal:
    """A word of the form itself."""

    shown: str
    key: str
    alone: bool = False

    def take(self, words: Sequence[Word], _text: str) -> Iterator[Taken]:
        """Take this word, rightly spelled or nearly."""
        errors = mistakes(self.key, words[0].key, alone=self.alone) if words else None
        if errors is not None:
            yield Taken(1, self.shown, errors=errors)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for something typed. `given` is its value when it takes no words, `marked` wants a sign before a text."""

    name: str
    given: str = ""
    marked: bool = False

    def take(self, words: Sequence[Word], text: str) -> Iterator[Taken]:
        """Take what can stand here, the fewest words first."""
        if self.given:
            yield Taken(0, value=self.given)
        elif self.is_open:
            yield from the_rest(words, text, marked=self.marked)
        elif words:
            yield from SLOTS[self.name](words, text)

    @property
    def is_open(self) -> bool:
        """Whether it takes the rest of the text, however long."""
        return self.name in ("text", "title", "method") and not self.given


Element = Literal | Slot


@dataclass(frozen=True, slots=True)
class Pattern:
    """One typed form of the command `name`."""

    name: str
    elements: tuple[Element, ...]

    @property
    def is_open(self) -> bool:
        """Whether a text of any length can follow."""
        return isinstance(self.elements[-1], Slot) and self.elements[-1].is_open

    @property
    def most_slips(self) -> int:
        """How many slips leave it recognisable: none where one word and any text are all there is to go by."""
        last = self.elements[-1]
        unsure = isinstance(last, Slot) and last.is_open and not last.marked and len(self.elements) < 3
        return 0 if unsure else MOST_SLIPS

    @property
    def joined(self) -> str:
        """The form without spaces; empty where it holds a slot."""
        literals = [element.key for element in self.elements if isinstance(element, Literal)]
        return "".join(literals) if len(literals) == len(self.elements) else ""


@cache
def parse(name: str, phrase: str) -> Pattern:
    """Return the form that a phrase of `commands.ftl` describes, read once."""
    elements: list[Element] = []
    alone = len(cut(re.sub(r"<[^>]*>", "", phrase))) == 1
    for match in _ELEMENT.finditer(phrase):
        if match["slot"]:
            elements.append(Slot(match["slot"], match["given"] or "", marked=bool(match["mark"])))
        else:
            part = match["words"].strip()
            elements += [Literal(part[word.start : word.end], word.key, alone) for word in cut(part)]
    return Pattern(name, tuple(elements))


def read(elements: Sequence[Element], words: Sequence[Word], text: str) -> Reading | None:
    """Return how `elements` read all of `words`, which stand in `text`; None when they do not."""
    if not elements:
        return None if words else Reading()
    first, later = elements[0], elements[1:]
    for taken in first.take(words, text):
        rest = read(later, words[taken.words :], text)
        if rest is not None:
            return _before(first, taken, rest)
    return None


def _before(element: Element, taken: Taken, rest: Reading) -> Reading:
    values = {element.name: taken.value, **rest.values} if isinstance(element, Slot) else rest.values
    shown = (taken.shown, *rest.shown) if taken.shown else rest.shown
    return Reading(values, shown, rest.own_words + isinstance(element, Literal), rest.errors + taken.errors)
