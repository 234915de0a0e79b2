"""Reading one line as phases: "Gruppe: 25 min", "Individuelt 3 min, gruppe 15 min (rekkefremlegg)", "IGP: 3-15-10"."""

import re
from dataclasses import replace

from facilitation.plan import Track
from facilitation.slide.headings import number_of, track_of
from facilitation.slide.igp import read_igp, spell_letters, without_igp
from facilitation.slide.lexicon import PHASES
from facilitation.slide.phase_line import PhaseLine
from facilitation.slide.phase_reader import PhaseReader
from facilitation.slide.scan import may_hold

__all__ = ["PhaseLine", "read_phases"]

_PART = re.compile(r"(?<=\S)[ ,;(]+(?:om |about |on )?(?:del|part) ([1-9])\b\)?(?! ?:)", re.IGNORECASE)
_SECONDS = re.compile(
    r"(?<=\S)[ ,;(]+([1-9]\d{1,2}) (?:sekunder|sekund|sek\.?|seconds) (?:til )?(?:hver|kvar|each|per person)\b\)?",
    re.IGNORECASE,
)
_NAMED_TOOL = re.compile(r"[ ,;(](?:verktøy|tool): ?([^ ].*)$", re.IGNORECASE)
# A look that costs little, since most lines are none.
_MAY_BE = may_hold(["igp", "igpi", "i", "g", "p", *(label for labels in PHASES.values() for label in labels)])
_LONGEST_LINE = 1000


def read_phases(text: str) -> PhaseLine | None:
    """Return what `text` says of phases, or None where it is no line of phases."""
    if len(text) > _LONGEST_LINE or not _MAY_BE.search(text):
        return None
    igp = read_igp(text)
    if igp:
        return PhaseLine(igp, bare=all(phase.minutes is None for phase in igp))
    rest, part, seconds = _split_about(text)
    line = _read(rest) if part or seconds else None
    if line and len(line.phases) == 1:
        phase = line.phases[0]
        said = replace(phase, part=part, seconds=seconds, turns=phase.turns or seconds is not None)
        return replace(line, phases=(said,), bare=False)
    return _read(text)


def _read(text: str) -> PhaseLine | None:
    spoken, named, tool = _split_tool(without_igp(spell_letters(text)))
    line = PhaseReader(spoken).read()
    if line is None or _is_heading(line, spoken):
        return None
    if not named:
        return line
    return replace(line, phases=(*line.phases[:-1], replace(line.phases[-1], tool=tool)), bare=False)


def _split_about(text: str) -> tuple[str, int, int | None]:
    """ "Gruppe: 10 minutter, del 2" and "Gruppe: 10 minutter, 60 sekunder hver" say what it is about, and each one's.

    Return the line without it, the part (0: not said) and the seconds.
    """
    part, seconds = _PART.search(text), _SECONDS.search(text)
    for found in (part, seconds):
        text = text.replace(found[0], " ", 1) if found else text
    return text.strip(), int(part[1]) if part else 0, int(seconds[1]) if seconds else None


def _is_heading(line: PhaseLine, text: str) -> bool:
    """Whether a phase's name only opens a heading: "Gruppearbeid – øvrige aktører (1)"."""
    return line.bare and bool(line.remarks) and (number_of(text) is not None or track_of(text) is Track.OTHER)


def _split_tool(text: str) -> tuple[str, bool, str]:
    """ "Plenum: 10 min, verktøy: Tankekart" names a tool outright."""
    named = _NAMED_TOOL.search(text)
    return (text[: named.start()], True, named.group(1)) if named else (text, False, "")
