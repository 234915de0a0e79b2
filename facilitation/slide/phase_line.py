"""What one line says of phases, and a phase while its line is being read. The reading is done in `phase_reader`."""

from dataclasses import dataclass, field

from facilitation.plan import PhaseKind, PhasePlan
from facilitation.slide.durations import Duration
from facilitation.slide.scan import Token


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """What one line says of phases: `remarks` are its other words, `unread` tells that a time was not understood."""

    phases: tuple[PhasePlan, ...]
    remarks: tuple[str, ...] = ()
    unread: bool = False
    per_question: bool = False
    bare: bool = False


@dataclass(slots=True)
class PhaseDraft:
    """A phase in the making. `labelled`: a mark has closed its label."""

    kind: PhaseKind
    time: Duration | None = None
    repeats: int = 1
    turns: bool = False
    tools: list[Token] = field(default_factory=list)
    labelled: bool = False

    @property
    def empty(self) -> bool:
        """Whether it has been named and nothing more."""
        return self.time is None and not self.turns and not self.tools and self.repeats == 1

    def rename(self, kind: PhaseKind) -> None:
        """Take a second name: "Oppsummering av gruppearbeid i plenum" is plenum, wherever the word stands."""
        self.kind = PhaseKind.PLENUM if PhaseKind.PLENUM in (self.kind, kind) else kind

    def plan(self, text: str) -> PhasePlan:
        """Return the phase; `text` is the line its tools were named in."""
        time, tool = self.time, text[self.tools[0].start : self.tools[-1].end] if self.tools else None
        if time is None:
            return PhasePlan(self.kind, repeats=self.repeats, turns=self.turns, tool=tool)
        return PhasePlan(self.kind, time.minutes, time.minutes_min, max(self.repeats, time.repeats), self.turns, tool)
