"""What a method of the bank is: a way for a gathering to work together that is there to be picked by its name.

The methods themselves are in `facilitation.methods`, a file each with all that it says; who says it, and in which of
the languages, is settled elsewhere and handed in.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Protocol

from facilitation.kinds import FREE_TEXT, Board
from facilitation.plan import PhaseKind, PhasePlan, Plan, Question, RoundPlan
from facilitation.state import Point

_NOTHING = Plan()
_BETWEEN = re.compile(r"\s*(?:,|/)\s*|\s+(?:og|and)\s+")


class Texts(Protocol):
    """A method's own texts in one language."""

    def __call__(self, key: str, **facts: str | int) -> str:
        """Return the text `key` filled with `facts`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the facilitator brings to a method: `about` is what it shall be about (a year, goals, axes, a statement), as
    they wrote it; `own` is what was read from what they pasted.
    """

    about: tuple[str, ...] = ()
    own: Plan = _NOTHING

    def topic(self, usual: str, steps: re.Pattern[str] | None = None) -> str:
        """Return what it is about, else what is `usual`; a line that says one of the method's own `steps` is not it."""
        return next((one for one in self.about if steps is None or not steps.search(one)), usual)

    def question(self, usual: str, steps: re.Pattern[str] | None = None) -> str:
        """Return the question they ask about it, else the one that is `usual`; `steps` are as in `topic`."""
        own = (line for line in self.about if line.endswith("?") and (steps is None or not steps.search(line)))
        return next((line[:1].upper() + line[1:] for line in own), usual)

    def under(self, label: re.Pattern[str]) -> tuple[str, ...]:
        """Return what is listed under a label of its own ("Steder: …"), on its line or on those that follow."""
        for place, line in enumerate(self.about):
            head, colon, value = line.partition(":")
            if colon and label.fullmatch(head.strip()):
                below = takewhile(lambda one: ":" not in one, self.about[place + 1 :])
                return listed(value) if value.strip() else tuple(below)
        return ()


@dataclass(frozen=True, slots=True)
class Method:
    """One way to work. `plan` makes its rounds of its texts and of what the facilitator brings.

    `called` are the names people write on slides and in chats, small letters, in the three languages, with whatever
    signs between their words; `fits` tells a round that asks as this method does, whatever it is called; the `usual`
    one is meant only where no other fits. One that `keeps` its questions gets those pasted below its name as what it is
    about; with all others they take the place of the method's. `goals` picks from what a group has come to what are
    goals, for a network to remember.

    `words` are its texts by language, as Fluent writes a message: what it is called, then `.help`, what `plan` asks
    for, and `.sample`, the conversation that is its help, its demo and its test.
    """

    name: str
    plan: Callable[[Texts, Asked], Sequence[RoundPlan]]
    called: tuple[str, ...]
    fits: Callable[[RoundPlan], bool] = lambda _: False
    usual: bool = False
    keeps: bool = False
    goals: Callable[[Sequence[Point]], Sequence[Point]] | None = None
    words: Mapping[str, str] = field(default_factory=dict, compare=False)


def of_part(points: Sequence[Point], part: int) -> Sequence[Point]:
    """Return the points of one part, the last one's where `part` is 0."""
    wanted = part or max((point.part for point in points), default=0)
    return [point for point in points if point.part == wanted]


def listed(text: str) -> tuple[str, ...]:
    """Return what is listed on a line: "Storsalen, Biblioteket og Kantina"."""
    return tuple(dict.fromkeys(one for one in _BETWEEN.split(text.strip()) if one))


def alone(minutes: int, part: int = 0) -> PhasePlan:
    """Return a phase in which everybody thinks alone."""
    return PhasePlan(PhaseKind.INDIVIDUAL, minutes, part=part)


def in_turns(minutes: int, part: int = 0) -> PhasePlan:
    """Return a group phase that begins with a turn for each."""
    return PhasePlan(PhaseKind.GROUP, minutes, turns=True, part=part)


def together(minutes: int, part: int = 0) -> PhasePlan:
    """Return a group phase in which the word is free."""
    return PhasePlan(PhaseKind.GROUP, minutes, part=part)


def plenum(minutes: int) -> PhasePlan:
    """Return the phase in which the hall meets."""
    return PhasePlan(PhaseKind.PLENUM, minutes)


def commitment(minutes: int = 2) -> PhasePlan:
    """Return the phase in which each writes what they will do."""
    return PhasePlan(PhaseKind.COMMITMENT, minutes)


def asks_only(plan: RoundPlan, wanted: Callable[[Question], bool]) -> bool:
    """Tell whether a round asks, and everything it asks in a way of its own is as `wanted`."""
    special = [question for question in plan.questions if question.kind != FREE_TEXT]
    return bool(special) and all(map(wanted, special))


def speaks_of(plan: RoundPlan, wanted: Sequence[re.Pattern[str]]) -> bool:
    """Tell whether a round that asks says each of these: in its heading, context, questions or their columns."""
    columns = [column for one in plan.questions if isinstance(one.kind, Board) for column in one.kind.columns]
    said = [plan.title, *plan.context, *(one.text for one in plan.questions), *columns]
    return bool(plan.questions) and all(any(map(sign.search, said)) for sign in wanted)


def signs(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Return what `speaks_of` looks for: whole words, small letters or not."""
    return tuple(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for pattern in patterns)
