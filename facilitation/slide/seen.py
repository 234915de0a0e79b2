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
    label: Labelled | None = None
    phases: PhaseLine | None = None
    roles: RoleLine | None = None
    asks: bool = True
    heading: bool = False
    round_heading: bool = False
    modifier: bool = False
    strange: bool = False

    @property
    def text(self) -> str:
        """The item's own words."""
        return self.item.text


def see(item: Item) -> Seen:
    """Return every reading of `item`; a question that says how it is answered can be nothing else."""
    text = item.text
    if item.asked:
        return Seen(item)
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
