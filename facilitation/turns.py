"""Rekkefremlegg: each member puts one viewpoint on the table, then the turn passes. The moderator speaks last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Turns:
    """One turn round. `order[spoken]` has the word; before it stand those who have had it. `lap` counts from 1.

    `gone` are those who have had their turn and have left since: should they come back, it is not given them twice.
    """

    order: tuple[str, ...]
    spoken: int = 0
    lap: int = 1
    passed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def speaker(self) -> str | None:
        """Whose word it is; None when everybody has had a turn."""
        return self.order[self.spoken] if self.spoken < len(self.order) else None

    @property
    def upcoming(self) -> str | None:
        """Who is next after the speaker."""
        return self.order[self.spoken + 1] if self.spoken + 1 < len(self.order) else None

    @property
    def heard(self) -> tuple[str, ...]:
        """Those who have had the word in this turn round, or have it now."""
        return self.order[: self.spoken + 1]

    @property
    def waiting(self) -> tuple[str, ...]:
        """Those whose turn is not over: the speaker first."""
        return self.order[self.spoken :]

    @property
    def is_first(self) -> bool:
        """Whether nobody has finished a turn yet."""
        return self.spoken == 0 and not self.gone


def begin(members: Sequence[str], moderator: str | None, lap: int = 1) -> Turns:
    """Return a turn round over `members`, the first speaker moving on by one each lap and the moderator last."""
    others = [member for member in members if member != moderator]
    start = (lap - 1) % len(others) if others else 0
    last = [moderator] if moderator in members and moderator is not None else []
    return Turns(order=tuple(others[start:] + others[:start] + last), lap=lap)


def advance(turns: Turns, *, passing: bool = False) -> Turns:
    """Return the turns with the word given on; `passing` remembers that the speaker put nothing on the table."""
    if turns.speaker is None:
        return turns
    passed = (*turns.passed, turns.speaker) if passing else turns.passed
    return replace(turns, spoken=turns.spoken + 1, passed=passed)


def without(turns: Turns, person_id: str) -> Turns:
    """Return the turns after somebody left; if they had the word, it passes to the next."""
    if person_id not in turns.order:
        return turns
    had_it = turns.order.index(person_id) < turns.spoken
    order = tuple(member for member in turns.order if member != person_id)
    gone = (*turns.gone, person_id) if had_it else turns.gone
    return replace(turns, order=order, spoken=turns.spoken - had_it, gone=gone)


def including(turns: Turns, person_id: str, moderator: str | None) -> Turns:
    """Return the turns with a latecomer, who speaks after the others and before the moderator.

    Nobody who is speaking is interrupted, save a moderator who would have spoken first. Who has had a turn before they
    left gets no second one.
    """
    if person_id in turns.order:
        return turns
    if person_id in turns.gone:
        gone = tuple(other for other in turns.gone if other != person_id)
        return replace(turns, order=(person_id, *turns.order), spoken=turns.spoken + 1, gone=gone)
    waits = turns.waiting[-1:] == (moderator,) and (turns.speaker != moderator or turns.is_first)
    place = len(turns.order) - waits
    return replace(turns, order=(*turns.order[:place], person_id, *turns.order[place:]))


def moderated_by(turns: Turns, moderator: str) -> Turns:
    """Return the turns under a new moderator, who now waits until last.

    One who has the word already finishes, unless it is the first turn of all: that is never the moderator's.
    """
    finishing = turns.speaker == moderator and not turns.is_first
    if moderator not in turns.waiting or finishing:
        return turns
    others = tuple(member for member in turns.waiting if member != moderator)
    return replace(turns, order=(*turns.order[: turns.spoken], *others, moderator))
