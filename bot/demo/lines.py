"""What the people of the demo may write and say, from a bank of short points: each person has their own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.demo.people import CAST, Character

_FILE = Path(__file__).with_name("lines.json")
_TWO_POINTS = 3  # every third has two things to say, as long as there are enough


@dataclass(frozen=True, slots=True)
class Topic:
    """Points that fit a question with one of these words in it; a topic without words fits any question."""

    words: tuple[str, ...]
    points: Mapping[str, Sequence[str]]

    def fits(self, question: str) -> int:
        """Return how many of the topic's words the question has."""
        return sum(word in question.casefold() for word in self.words)


@dataclass(frozen=True, slots=True)
class Lines:
    """The whole bank."""

    topics: tuple[Topic, ...]
    commitments: Mapping[str, Sequence[str]]
    parked: Sequence[str]
    slide: str

    def answer(self, character: Character, question: str, seed: int) -> str:
        """Return what somebody writes to a question: a point that is theirs alone, or two."""
        topic = max(self.topics, key=lambda each: each.fits(question))
        points, place = topic.points[character.language], _place(character)
        extra = place + len(_speakers(character))
        said = [place, extra] if place % _TWO_POINTS == 0 and extra < len(points) else [place]
        return "\n".join(points[(seed + index) % len(points)] for index in said)

    def commitment(self, character: Character, seed: int) -> str:
        """Return what somebody will do, to be read after "I shall"."""
        lines = self.commitments[character.language]
        return lines[(seed + _place(character)) % len(lines)]

    def to_park(self, character: Character, seed: int) -> str:
        """Return something that belongs to another day."""
        return self.parked[(seed + CAST.index(character)) % len(self.parked)]


def _speakers(character: Character) -> Sequence[Character]:
    return [other for other in CAST if other.language == character.language]


def _place(character: Character) -> int:
    """Return where somebody stands among those of their language, so that no two say the same."""
    return _speakers(character).index(character)


@cache
def bank() -> Lines:
    """Return the bank, read once. `slide` is what the facilitator of the demo has at hand."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    topics = tuple(Topic(tuple(one["words"]), {"nb": one["nb"], "nn": one["nn"]}) for one in data["topics"])
    return Lines(topics, data["commitments"], data["parked"], "\n".join(data["slide"]) + "\n")
