"""The parts of a room's page: one's own, the group's, the hall's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.places import Place
from dialogs.words import words

_SLOTS = {"person": "mine", "group": "group", "hall": "hall"}


@dataclass(frozen=True, slots=True)
class Pane:
    """One pane: `slot` says which of the three it is."""

    slot: str
    place: Place
    title: str

    @property
    def data(self) -> dict[str, str]:
        """The pane as the page's script reads it."""
        return {"slot": self.slot, "place": str(self.place), "title": self.title}


def panes_of(places: Iterable[Place], names: Mapping[int, str], language: str) -> tuple[Pane, ...]:
    """Return the panes for these places; `names` are those of the groups."""
    return tuple(Pane(_SLOTS[place.kind], place, _title(place, names, language)) for place in places)


def _title(place: Place, names: Mapping[int, str], language: str) -> str:
    t = words(language)
    if place.kind == "group":
        number = int(place.keys[1])
        return names.get(number) or t("web-pane-group", number=number)
    return t(f"web-pane-{_SLOTS[place.kind]}")
