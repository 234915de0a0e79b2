"""Where something is said: a hall, a group's thread, a person's own conversation. Channels map these to their own."""

from dataclasses import dataclass

from facilitation.bounds import whole_number
from facilitation.organisations import organisation_key


@dataclass(frozen=True, slots=True)
class Place:
    """An address that only says what it is for. `str(place)` is its stored form, `Place.parse` reads it back.

    `hall:7` is gathering 7's channel; `group:31:4` group 4's thread in round 31; `person:7:ab12` what person ab12
    sees alone in gathering 7; `local:3:skien` the own channel of Skien, a municipality in partnership 3; `lobby` where
    no gathering is known yet.
    """

    kind: str
    keys: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join((self.kind, *self.keys))

    @property
    def number(self) -> int | None:
        """The gathering's number, in a group the round's; None where there is none."""
        return whole_number(self.keys[0]) if self.keys and self.kind in ("hall", "person", "group") else None

    @classmethod
    def parse(cls, text: str) -> "Place":
        """Return the place that `str` wrote."""
        kind, *keys = text.split(":")
        return cls(kind, tuple(keys))


LOBBY = Place("lobby")


def hall(gathering_id: int) -> Place:
    """Return the channel of a gathering, seen by everybody in it."""
    return Place("hall", (str(gathering_id),))


def thread(round_id: int, group: int) -> Place:
    """Return the thread of a group, seen by its members."""
    return Place("group", (str(round_id), str(group)))


def local(partnership_id: int, organisation: str) -> Place:
    """Return a municipality's own channel, as far as it is one of a partnership's."""
    return Place("local", (str(partnership_id), organisation_key(organisation).replace(":", " ")))


def private(gathering_id: int, person_id: str) -> Place:
    """Return the conversation between Runde and one person about one gathering."""
    return Place("person", (str(gathering_id), person_id))
