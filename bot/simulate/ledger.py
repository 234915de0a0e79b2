"""What people have been told is safe: each thing handed in, and whether it was acknowledged before anything died."""

from dataclasses import dataclass, field
from enum import StrEnum

# What something is about: ("answer", person, part), ("result", group), ("parked", group, text) …
Slot = tuple[str, ...]


class Fate(StrEnum):
    """What the sender knows of something they sent."""

    UNKNOWN = "unknown"
    KEPT = "kept"
    REFUSED = "refused"


@dataclass(slots=True)
class Deed:
    """Something handed in once, however often it was sent."""

    slot: Slot
    text: str
    fate: Fate = Fate.UNKNOWN


@dataclass(slots=True)
class Ledger:
    """Everything handed in, in the order each person did it."""

    deeds: list[Deed] = field(default_factory=list)

    def new(self, slot: Slot, text: str) -> Deed:
        """Note that something is about to be sent."""
        deed = Deed(slot, text)
        self.deeds.append(deed)
        return deed

    def copy(self) -> "Ledger":
        """Return the ledger as it is now; what becomes known later is not in it."""
        return Ledger([Deed(deed.slot, deed.text, deed.fate) for deed in self.deeds])

    @property
    def kept(self) -> int:
        """How many have been acknowledged."""
        return sum(deed.fate is Fate.KEPT for deed in self.deeds)

    def allowed(self) -> dict[Slot, list[str]]:
        """Return what may stand in each slot: the newest text acknowledged, and what was sent after it."""
        allowed: dict[Slot, list[str]] = {}
        for deed in self.deeds:
            if deed.fate is Fate.KEPT:
                allowed[deed.slot] = [deed.text]
            elif deed.fate is Fate.UNKNOWN and deed.slot in allowed:
                allowed[deed.slot].append(deed.text)
        return allowed

    def count(self, slot: Slot) -> tuple[int, int]:
        """Return how many in a slot were acknowledged, and how many may have happened."""
        fates = [deed.fate for deed in self.deeds if deed.slot == slot]
        return fates.count(Fate.KEPT), len(fates) - fates.count(Fate.REFUSED)
