"""Reading slides: text as people paste it -> `Plan`. The rooms: lines, words, phases, roles, questions, groups, rounds.

No input and output, and nothing about running a round, lives here.
"""

from facilitation.plan import Plan, PlannedGroup
from facilitation.slide.asked.blocks import with_kinds
from facilitation.slide.asked.question import read_question
from facilitation.slide.drafts import Draft
from facilitation.slide.finish import finish
from facilitation.slide.groups import cut_groups, is_groups_title, read_groups, with_numbers_named
from facilitation.slide.lines import Line, clean, slides
from facilitation.slide.mend import mend
from facilitation.slide.rounds import SlideReader
from facilitation.slide.tables import lines_of_tables
from facilitation.slide.unfold import unfold
from facilitation.slide.warnings import Code, Warn, say

__all__ = ["read_plan", "read_question"]

_MOST_LINES = 5000


def read_plan(text: str, language: str = "nb") -> Plan:
    """Read rounds and groups from the text of one or more slides.

    In: any text at all; slides part at a line of dashes or a form feed. `language` (nb, nn, en): that of the warnings.
    Out: what was understood; every line that was not is quoted in a warning. Raises nothing.
    """
    read: list[list[Draft]] = []
    groups: list[PlannedGroup] = []
    shortened, warnings = _shortened(slides(unfold(clean(lines_of_tables(text)))))
    for lines in shortened:
        drafts, found, doubts = _read_slide(lines)
        read.append(drafts)
        groups += found
        warnings += doubts
    rounds, doubts = finish([drafts for drafts in read if drafts])
    warnings = [*doubts, *warnings] if rounds or groups or doubts or warnings else [Warn(Code.EMPTY)]
    return Plan(rounds, tuple(groups), tuple(dict.fromkeys(say(warning, language) for warning in warnings)))


def _shortened(found: list[list[Line]]) -> tuple[list[list[Line]], list[Warn]]:
    """No deck that a person shows is longer; what is, must not keep everybody else waiting."""
    left = _MOST_LINES
    kept: list[list[Line]] = []
    for lines in found:
        kept.append(lines[:left])
        left -= len(kept[-1])
        if len(kept[-1]) < len(lines):
            return kept, [Warn(Code.TOO_LONG, lines[len(kept[-1])].text)]
    return kept, []


def _read_slide(lines: list[Line]) -> tuple[list[Draft], list[PlannedGroup], list[Warn]]:
    drafts: list[Draft] = []
    groups: list[PlannedGroup] = []
    warnings: list[Warn] = []
    for is_list, stretch in cut_groups(with_numbers_named(lines)):
        if is_list:
            found, doubts = read_groups(stretch)
            groups += found
            warnings += doubts
        else:
            drafts += SlideReader(with_kinds(mend(_without_list_title(stretch)))).read()
    if groups:
        drafts = [draft for draft in drafts if not (draft.bare and not draft.warnings)]
    return drafts, groups, warnings


def _without_list_title(lines: list[Line]) -> list[Line]:
    """The heading of a list of groups, alone or right above it, has said all it has to say."""
    return lines[:-1] if lines and is_groups_title(lines[-1].text) else lines
