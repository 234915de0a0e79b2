"""What a programme is made of: items in their order, each with a time, perhaps an owner, perhaps work to be done."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum


class ItemKind(StrEnum):
    """Somebody speaks, everybody has a break, or the hall works: a round or a method starts from it."""

    TALK = "talk"
    BREAK = "break"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Item:
    """One item as its times are now (aware); `planned` is when it was to begin. `day` counts from 1.

    `text` are the lines that stood under it: what a round asks. `owner` is a name as it was written. `round_id` is the
    round that was started from it, 0 before.
    """

    title: str
    begins: datetime
    ends: datetime
    planned: datetime
    kind: ItemKind = ItemKind.TALK
    owner: str = ""
    text: str = ""
    day: int = 1
    round_id: int = 0

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return self.ends - self.begins

    @property
    def brings(self) -> str:
        """What a round is planned from."""
        return f"{self.title}\n{self.text}".strip()

    def moved(self, later: timedelta) -> "Item":
        """Return it so much later, as long as before."""
        return replace(self, begins=self.begins + later, ends=self.ends + later)


@dataclass(frozen=True, slots=True)
class Programme:
    """A gathering's programme. `version` 0 means not stored yet."""

    gathering_id: int
    items: tuple[Item, ...]
    version: int = 0
