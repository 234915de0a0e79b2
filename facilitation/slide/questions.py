"""Telling the questions of a round from its context, and which part of the round each belongs to."""

import re
from dataclasses import dataclass, replace

from facilitation.plan import Question
from facilitation.slide.drafts import Entry
from facilitation.slide.sentences import asks, is_task, sentences, starts_question

_TOPICS_FOLLOW = re.compile(
    r".*\b(?:drøft|diskuter|reflekter|snakk|samtal|svar|vurder|discuss|reflect|talk|consider|answer|følgende"
    r"|fylgjande|following)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Asked:
    question: Question
    paragraph: int
    item: int
    part: int

    @property
    def text(self) -> str:
        return self.question.text


class _Sorter:
    """Goes through the paragraphs once and puts each sentence where it belongs."""

    def __init__(self) -> None:
        self.context: list[str] = []
        self.asked: list[_Asked] = []
        self.items = 0
        self.stem = ""

    def paragraph(self, at: int, entries: list[Entry], following: list[Entry]) -> None:
        listing = ""
        for index, entry in enumerate(entries):
            self.items += 1
            if entry.asked:
                self.asked += [_Asked(question, at, self.items, entry.part) for question in entry.asked]
                continue
            below = [*entries[index + 1 : index + 2], *following[:1]][:1]
            if below and self._is_lead(entry):
                listing = self._lead(entry, below[0], at)
            elif listing and entry.bullet:
                self._listed(listing, entry, at)
            else:
                listing = listing if entry.bullet else ""
                self._entry(entry, at)

    def _is_lead(self, entry: Entry) -> bool:
        return entry.text.endswith(":") and not (entry.question or entry.context) and asks(entry.text[:-1])

    def _lead(self, entry: Entry, below: Entry, at: int) -> str:
        """Tell "Drøft følgende:", which announces questions, from "Finn to tiltak:", which is one with its list."""
        if below.bullet and below.text[:1].islower() and starts_question(entry.text):
            self.stem = entry.text[:-1].rstrip()
            return "stem"
        if _TOPICS_FOLLOW.match(entry.text) or asks(below.text) or not below.bullet:
            self.context.append(entry.text)
            return "topics"
        self._entry(entry, at)
        return "details" if self.asked and self.asked[-1].text == entry.text else ""

    def _listed(self, listing: str, entry: Entry, at: int) -> None:
        if listing == "topics":
            self._each(entry, at)
            return
        begun = self.stem if listing == "stem" else self.asked[-1].text
        whole = f"{begun}{' ' if listing == 'stem' or begun.endswith(':') else '; '}{entry.text}"
        if len(sentences(whole)) > 1:
            self._entry(entry, at)
        elif listing == "stem":
            self._ask(whole, entry, at)
        else:
            self.asked[-1] = replace(self.asked[-1], question=Question(whole))

    def _entry(self, entry: Entry, at: int) -> None:
        if entry.context:
            self.context.append(entry.text)
        elif entry.question or (entry.listed and entry.bullet):
            self._each(entry, at)
        else:
            self._sentences(entry, at)

    def _each(self, entry: Entry, at: int) -> None:
        """A text that is known to be a question is cut only where every piece asks."""
        pieces = sentences(entry.text)
        for piece in pieces if all(map(asks, pieces)) else [entry.text]:
            self._ask(piece, entry, at)

    def _sentences(self, entry: Entry, at: int) -> None:
        said: list[str] = []
        for sentence in sentences(entry.text):
            if asks(sentence):
                self._ask(sentence, entry, at)
            else:
                said.append(sentence)
        self.context += [" ".join(said)] if said else []

    def _ask(self, text: str, entry: Entry, at: int) -> None:
        self.asked.append(_Asked(Question(text), at, self.items, entry.part))


def sort_questions(paragraphs: list[list[Entry]], repeats: int) -> tuple[tuple[str, ...], tuple[Question, ...]]:
    """Return (context, questions) of a round whose group phase repeats `repeats` times.

    A part is a paragraph that asks. Where the paragraphs are not as many as the repeats, but the items or the
    sentences that ask are, each of those is a part.
    """
    sorter = _Sorter()
    for at, entries in enumerate(paragraphs):
        sorter.paragraph(at, entries, paragraphs[at + 1] if at + 1 < len(paragraphs) else [])
    asked = sorter.asked
    by_sentence = list(range(len(asked)))
    ways = [[one.part or one.paragraph for one in asked], [one.item for one in asked], by_sentence]
    if any(one.part for one in asked):
        return tuple(sorter.context), tuple(replace(one.question, part=max(one.part, 1)) for one in asked)
    fitting = [way for way in ways if len(set(way)) == repeats] if repeats > 1 else []
    parts = _numbered((fitting or ways)[0])
    return tuple(sorter.context), tuple(
        replace(one.question, part=part) for one, part in zip(asked, parts, strict=True)
    )


def _numbered(keys: list[int]) -> list[int]:
    order = {key: at for at, key in enumerate(dict.fromkeys(keys), start=1)}
    return [order[key] for key in keys]


def is_instruction(text: str) -> bool:
    """Whether words behind a phase tell what to do in it without being a question."""
    return is_task(text) and "?" not in text
