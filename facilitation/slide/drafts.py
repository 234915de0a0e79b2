"""A round while it is being read: what has been collected of it so far. What the lines mean is decided by those who fill it."""

from dataclasses import dataclass, field

from facilitation.plan import PhaseKind, PhasePlan, RoleRule, Track
from facilitation.slide.warnings import Warn


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a paragraph. `listed`: it stands in a list of questions. `question`, `context`: a label says that it is one."""

    text: str
    bullet: bool = False
    listed: bool = False
    question: bool = False
    context: bool = False
    part: int = 0


@dataclass(slots=True)
class Draft:
    """A round in the making; `quote` is its first line."""

    quote: str = ""
    heading: str = ""
    title: str | None = None
    number: int | None = None
    track: Track | None = None
    paragraphs: list[list[Entry]] = field(default_factory=list)
    phases: list[PhasePlan] = field(default_factory=list)
    rules: list[RoleRule] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    warnings: list[Warn] = field(default_factory=list)
    per_question: bool = False
    kommune_phase: bool = False
    second_track: bool = False

    @property
    def has_text(self) -> bool:
        """Whether anything but the heading has been said in words."""
        return bool(self.paragraphs)

    @property
    def bare(self) -> bool:
        """Whether there is a heading and nothing else."""
        return not (self.paragraphs or self.phases or self.rules)

    def add_text(self, entry: Entry, *, new_paragraph: bool) -> None:
        """Put an entry into the last paragraph or open the next."""
        if new_paragraph or not self.paragraphs:
            self.paragraphs.append([])
        self.paragraphs[-1].append(entry)

    def add_phases(self, phases: tuple[PhasePlan, ...]) -> None:
        """Add phases; one that was only announced before gives way to the one with its time."""
        told = {phase.kind for phase in phases if not is_empty(phase)}
        self.phases = [phase for phase in self.phases if not (is_empty(phase) and phase.kind in told)]
        self.phases += phases


def is_empty(phase: PhasePlan) -> bool:
    """Whether a phase is named and nothing more."""
    return phase == PhasePlan(PhaseKind(phase.kind))
