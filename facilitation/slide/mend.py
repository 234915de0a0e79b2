"""Joining lines that were broken in the middle of a sentence, also across blank lines, as a reader would."""

import re
from dataclasses import dataclass

from facilitation.plan import Question
from facilitation.slide.asked.begins import begins_block
from facilitation.slide.headings import is_round_heading
from facilitation.slide.labels import is_label
from facilitation.slide.lines import Line
from facilitation.slide.phases import read_phases
from facilitation.slide.roles import read_roles
from facilitation.slide.sentences import asks, is_task, starts_question
from facilitation.slide.warnings import Code

_ENDS = (".", "?", "!", ":", ";", "…")
_ABBREVIATED = re.compile(r"(?:^|\s)(?:f\.eks|bl\.a|ca|nr|kl|dvs|jf|evt|inkl|t\.d|e\.g|i\.e|pr)\.$", re.IGNORECASE)
_OPEN_END = re.compile(
    r"(?:,|(?<=\w)-|–|/|&|\b(?:og|eller|i|på|av|til|for|fra|frå|med|om|som|at|å|en|ei|ein|et|eit|den|det|de|dei|vår"
    r"|våre|ved|hos|mot|mellom|gjennom|"
    r"under|over|etter|før|enn|er|har|kan|skal|vil|må|hvor|hva|hvordan|kva|korleis|når|hvis|dersom|fordi|både|samt"
    r"|nærmest|nærmast|"
    r"and|or|of|in|on|to|the|a|an|with|from|by|at|that|which|who|is|are|has|can|will|should|our|their|your|between"
    r"|nearest))$",
    re.IGNORECASE,
)
_LONG = 30


@dataclass(frozen=True, slots=True)
class Item:
    """What stands on a slide as one thing: mended text, and the marks of its first line.

    `asked` are the questions it is where it says how they are answered, `doubt` why it says so in vain.
    """

    text: str
    gap: bool = False
    bullet: bool = False
    marked: bool = False
    asked: tuple[Question, ...] = ()
    doubt: Code | None = None


def mend(lines: list[Line]) -> list[Item]:
    """Return the lines of one slide as items, each a whole sentence, label or heading."""
    items: list[Item] = []
    pieces: list[str] = []
    first, last = Line(""), Line("")
    for at, line in enumerate(lines):
        if pieces and _continues(pieces, first, last, line, is_first=not items):
            pieces = _join(pieces, line.text)
        else:
            items += [_item(pieces, first)] if pieces else []
            pieces, first = [line.text], line
        last = line
        if at == len(lines) - 1:
            items.append(_item(pieces, first))
    return items


def _item(pieces: list[str], first: Line) -> Item:
    return Item(" ".join(pieces), first.gap, first.bullet, first.marked)


def _join(pieces: list[str], text: str) -> list[str]:
    broken_word = pieces[-1].endswith("-") and text[:1].islower() and not re.match(r"(?:og|eller|and|or)\b", text)
    return [*pieces[:-1], pieces[-1][:-1] + text] if broken_word else _added(pieces, text)


def _added(pieces: list[str], text: str) -> list[str]:
    pieces.append(text)
    return pieces


def _continues(pieces: list[str], first: Line, last: Line, line: Line, *, is_first: bool) -> bool:
    if line.bullet or line.marked or is_label(line.text) or begins_block(line.text):
        return False
    if last.marked and line.gap:
        return False
    before, text = pieces[-1], line.text
    is_open = _is_open(before) or (last.soft and not before.endswith(_ENDS))
    if _begins_something(text) and not (is_open and _is_bare_word(text)):
        return False
    if text.startswith("(") and not line.gap and not is_task(text):
        return True
    if before.endswith(_ENDS) and not _ABBREVIATED.search(before):
        return False
    heading = is_first and not first.bullet and len(pieces) == 1 and not starts_question(before)
    if heading or first.marked or is_round_heading(before):
        return _heading_continues(before, line, is_open=is_open)
    if first.text[:1].islower() and asks(first.text) and starts_question(text) and not is_open:
        return False
    if text[:1].islower() or (text[:1].isdigit() and is_open):
        return True
    return not line.gap and _sentence_continues(pieces, first, line, is_open=is_open)


def _is_open(text: str) -> bool:
    return bool(_OPEN_END.search(text))


def _begins_something(text: str) -> bool:
    phases = read_phases(text)
    return bool(phases or read_roles(text))


def _is_bare_word(text: str) -> bool:
    """A label without anything to say, in small letters: the end of a sentence, as "... i våre / grupper"."""
    phases, roles = read_phases(text), read_roles(text)
    return text[:1].islower() and bool((phases and phases.bare) or (roles and roles.bare))


def _heading_continues(before: str, line: Line, *, is_open: bool) -> bool:
    if starts_question(line.text) or is_task(line.text):
        return bool(_OPEN_END.search(before)) and not line.gap and line.text[:1].islower()
    if re.search(r"\(\d{1,2}\)$", before):
        return False
    if line.gap:
        return is_open and line.text[:1].islower()
    return line.text[:1].islower() or bool(_OPEN_END.search(before)) or bool(re.fullmatch(r"\(\d{1,2}\)", line.text))


def _sentence_continues(pieces: list[str], first: Line, line: Line, *, is_open: bool) -> bool:
    """Decide for a line that begins with a capital letter, right below an unfinished one."""
    before, text = pieces[-1], line.text
    if is_open and not (starts_question(text) or is_task(text)):
        return True
    if starts_question(text) or is_task(text) or _begins_something(pieces[0]):
        return False
    asked = asks(first.text) and text.endswith("?")
    return asked or (len(before) >= _LONG and not first.marked)
