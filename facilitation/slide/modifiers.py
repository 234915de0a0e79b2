"""A line below a phase that says only how long, how often, in turn or with which tool: "25 min", "Padlet"."""

from dataclasses import replace

from facilitation.plan import PhaseKind, PhasePlan
from facilitation.slide import lexicon
from facilitation.slide.phases import read_phases
from facilitation.slide.scan import Tag, may_hold, scan

_SAYS = (Tag.UNIT, Tag.SPAN, Tag.TURNS, Tag.TOOL)
_ALLOWED = (*_SAYS, Tag.PER_PERSON, Tag.PER_GROUP, Tag.NUMBER, Tag.TIMES, Tag.RANGE, Tag.FILLER, Tag.MARK)
_MAY_BE = may_hold(
    [
        *lexicon.TURNS,
        *lexicon.TOOLS,
        *lexicon.SPANS,
        *(unit for units in lexicon.UNITS.values() for unit in units),
        "x",
        "×",
        "*",
    ]
)
_TURNS = may_hold(lexicon.TURNS)
_LONGEST = 100
_PROBE = "Plenum: "


def is_modifier(text: str) -> bool:
    """Whether `text` can only be the rest of a phase."""
    if len(text) > _LONGEST or not _MAY_BE.search(text):
        return False
    tags = [token.tag for token in scan(text)]
    return all(tag in _ALLOWED for tag in tags) and (
        any(tag in _SAYS for tag in tags) or tags == [Tag.TIMES, Tag.NUMBER]
    )


def says_turns(text: str) -> bool:
    """Whether a sentence speaks of taking turns."""
    return bool(_TURNS.search(text)) and any(token.tag is Tag.TURNS for token in scan(text))


def modified(phase: PhasePlan, text: str) -> PhasePlan | None:
    """Return the phase with what `text` adds; None where `text` contradicts what is known of it."""
    line = read_phases(_PROBE + text)
    if line is None or line.unread or line.remarks or [one.kind for one in line.phases] != [PhaseKind.PLENUM]:
        return None
    said = line.phases[0]
    if (said.minutes and phase.minutes) or (said.tool and phase.tool) or (said.each and not _can_have_each(phase)):
        return None
    return replace(
        phase,
        minutes=phase.minutes or said.minutes,
        minutes_min=phase.minutes_min or said.minutes_min,
        repeats=max(phase.repeats, said.repeats),
        turns=phase.turns or said.turns,
        tool=phase.tool or said.tool,
        each=phase.each or said.each,
    )


def _can_have_each(phase: PhasePlan) -> bool:
    return phase.kind is PhaseKind.PLENUM and phase.each is None
