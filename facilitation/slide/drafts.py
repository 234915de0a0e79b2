"""A round while it is being read: what has been collected of it so far. Those who fill it decide what lines mean."""

from dataclasses import dataclass, field

from facilitation.plan import PhaseKind, PhasePlan, Question, RoleRule, Track
from facilitation.slide.sentences import asks, sentences
from facilitation.slide.warnings import Warn


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a paragraph.

    `listed`: it stands in a list of questions. `question`, `context`: a label says that it is one. `asked`: the
    questions it is, where it says how they are answered.
    """

    text: str
    bullet: bool = False
    listed: bool = False
    question: bool = False
    context: bool = False
    part: int = 0
    asked: tuple[Question, ...] = ()


@dataclass(slots=True)
class Draft:
    """A round in the making; `quote` is its first line. `explicit`: a label says where it begins."""

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
    asks: bool = False
    explicit: bool = False
    shown_from: int | None = None

    @property
    def has_text(self) -> bool:
        """Whether anything but the heading has been said in words."""
        return bool(self.paragraphs)

    @property
    def bare(self) -> bool:
        """Whether there is a heading and nothing else."""
        return not (self.paragraphs or self.phases or self.rules)

    @property
    def untouched(self) -> bool:
        """Whether nothing at all has been read into it, not even an empty heading."""
        return self.bare and self.title is None and self.number is None and self.track is None

    def add_text(self, entry: Entry, *, new_paragraph: bool) -> None:
        """Put an entry into the last paragraph or open the next."""
        if new_paragraph or not self.paragraphs:
            self.paragraphs.append([])
        self.paragraphs[-1].append(entry)
        self.asks = self.asks or entry.question or entry.listed or any(map(asks, sentences(entry.text)))


def without_announcements(phases: list[PhasePlan]) -> list[PhasePlan]:
    """Drop a phase that is named and nothing more where it comes again with its time: "Individuelt, gruppe, plenum"."""
    told: set[PhaseKind] = set()
    kept: list[PhasePlan] = []
    for phase in reversed(phases):
        if phase == PhasePlan(phase.kind) and phase.kind in told:
            continue
        told.add(phase.kind)
        kept.append(phase)
    return kept[::-1]
