"""An item of a slide with all that it can be read as, each reading made once. Its neighbours decide which holds."""

from dataclasses import dataclass

from facilitation.slide.headings import is_round_heading, looks_like_heading
from facilitation.slide.labels import Labelled, read_label
from facilitation.slide.mend import Item
from facilitation.slide.modifiers import is_modifier
from facilitation.slide.phases import PhaseLine, read_phases
from facilitation.slide.roles import RoleLine, read_roles
from facilitation.slide.sentences import asks, sentences
from facilitation.slide.strange import is_strange


@dataclass(frozen=True, slots=True)
class Seen:
    """The readings of one item; None or False where it cannot be read so."""

    item: Item
    label: Labelled | None
    phases: PhaseLine | None
    roles: RoleLine | None
    asks: bool
    heading: bool
    round_heading: bool
    modifier: bool
    strange: bool

    @property
    def text(self) -> str:
        """The item's own words."""
        return self.item.text


def see(item: Item) -> Seen:
    """Return every reading of `item`."""
    text = item.text
    phases = read_phases(text)
    return Seen(
        item,
        read_label(text),
        phases,
        read_roles(text),
        asks=any(map(asks, sentences(text))),
        heading=looks_like_heading(text) and not item.bullet,
        round_heading=is_round_heading(text) and not item.bullet,
        modifier=phases is None and is_modifier(text),
        strange=is_strange(text),
    )
