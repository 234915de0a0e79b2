"""Who takes part: a person's name and whom they come from. Nothing else about a person is ever kept."""

from dataclasses import dataclass

from facilitation.plan import Track


@dataclass(frozen=True, slots=True)
class Participant:
    """One person in one round.

    `track` says what `organisation` is: KOMMUNE for a municipality, OTHER for any other actor.
    A `helper` (adviser, guest) belongs to no organisation's table and is spread over the groups.
    """

    person_id: str
    name: str
    organisation: str
    track: Track = Track.KOMMUNE
    helper: bool = False

    @property
    def first_name(self) -> str:
        """The first of the names."""
        return self.name.split()[0] if self.name.split() else self.name
