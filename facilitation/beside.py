"""Each organisation's answer to the same statement before and after, beside each other by its name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facilitation.organisations import alphabetical, organisation_key
from facilitation.tallies import ComparedTally, Named, ScaleTally, Tally

# What may stand beside a later answer to the same question.
Earlier = ScaleTally | ComparedTally


@dataclass(frozen=True, slots=True)
class Moved:
    """What an organisation answered, None where it did not; the mean where several of its people did (`people`)."""

    name: str
    number: float | None
    before: float | None = None
    people: int = 1

    @property
    def change(self) -> float | None:
        """How far it has moved; None where it answered once only."""
        return None if self.number is None or self.before is None else round(self.number - self.before, 1)


def side_by_side(after: ComparedTally, before: ComparedTally | None = None) -> Sequence[Moved]:
    """Return every organisation that has answered, in the order of the alphabet."""
    first, last = _by_key(before.series if before else ()), _by_key(after.series)
    names = {key: one.name for key, one in {**first, **last}.items()}
    found = (_moved(name, first.get(key), last.get(key)) for key, name in names.items())
    return sorted(found, key=lambda one: alphabetical(one.name))


def _by_key(series: Sequence[Named]) -> Mapping[str, Named]:
    return {organisation_key(one.name): one for one in series}


def _moved(name: str, before: Named | None, after: Named | None) -> Moved:
    people = max(one.tally.people for one in (before, after) if one)
    return Moved(name, after.tally.mean if after else None, before.tally.mean if before else None, people)


def earlier(tally: Tally | None) -> Earlier | None:
    """Return a tally if it may stand beside a later one: a scale's, as it was answered before."""
    return tally if isinstance(tally, Earlier) else None
