"""The kinds of questions: what one may answer to each, as values. Answers are counted in `facilitation.tallies`.

Each carries its own name in `kind`, so that it can be stored and read back as what it is.
"""

from dataclasses import dataclass
from typing import Literal

WORDS_EACH = 3
DOTS_EACH = 3


@dataclass(frozen=True, slots=True)
class FreeText:
    """Words of one's own: one text, or up to `points` short ones."""

    points: int = 1
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class WordCloud:
    """Up to `words` single words or short terms, shown by how many people used them."""

    words: int = WORDS_EACH
    kind: Literal["cloud"] = "cloud"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options, or up to `most` of them."""

    options: tuple[str, ...]
    most: int = 1
    kind: Literal["choice"] = "choice"


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number from `lowest` to `highest`; `low` and `high` say what the ends mean."""

    lowest: int = 1
    highest: int = 10
    low: str = ""
    high: str = ""
    kind: Literal["scale"] = "scale"


@dataclass(frozen=True, slots=True)
class Dots:
    """`dots` to spread over things, at most `each` on the same one. Without `things`: over the plenum's points.

    `sources` are then the numbers of the groups these came from, one for each thing, and `points` the keys of the
    points that each of them gathers (`facilitation.arranging`).
    """

    dots: int = DOTS_EACH
    each: int = 1
    things: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    points: tuple[tuple[str, ...], ...] = ()
    kind: Literal["dots"] = "dots"


@dataclass(frozen=True, slots=True)
class Board:
    """Short notes under named columns (*hva fremmer / hva hemmer*; *må / bør / kan*)."""

    columns: tuple[str, ...]
    kind: Literal["board"] = "board"


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of a 2x2: its name, and what its low and high end are called."""

    name: str
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Quadrant:
    """Things to place between two axes, each from low to high."""

    across: Axis
    up: Axis
    things: tuple[str, ...]
    kind: Literal["quadrant"] = "quadrant"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Short notes where a situation meets a stage: stages beside each other, situations under each other."""

    stages: tuple[str, ...]
    situations: tuple[str, ...]
    kind: Literal["timeline"] = "timeline"


@dataclass(frozen=True, slots=True)
class Numbers:
    """A number for each thing, added up over all who answer (how many interviews, say)."""

    things: tuple[str, ...]
    kind: Literal["numbers"] = "numbers"


@dataclass(frozen=True, slots=True)
class Topic:
    """What somebody will talk about with whoever comes. `host` is a person's id.

    `slot` counts from 1 and `place` is a name; 0 and "" where it has got none.
    """

    text: str
    host: str
    slot: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class Market:
    """A marketplace: everybody may propose topics, which get a place and a slot (`facilitation.marketplace`).

    `slots` are what the plan's visits are called, and `topics` what it came to; both are set as it opens and closes.
    `waiting` is what those without a place stand under.
    """

    places: tuple[str, ...]
    waiting: str = ""
    slots: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    kind: Literal["market"] = "market"


@dataclass(frozen=True, slots=True)
class Visit:
    """One slot of a marketplace: everybody is at one of its `topics`, as long as they like. Set when that is over."""

    topics: tuple[Topic, ...] = ()
    kind: Literal["visit"] = "visit"


@dataclass(frozen=True, slots=True)
class Harvest:
    """What the hosts of a marketplace's `topics` write down of what was said. Set when the marketplace is over."""

    topics: tuple[Topic, ...] = ()
    kind: Literal["harvest"] = "harvest"


Kind = FreeText | WordCloud | Choice | Scale | Dots | Board | Quadrant | Timeline | Numbers | Market | Visit | Harvest

FREE_TEXT = FreeText()
