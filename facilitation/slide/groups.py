"""Reading lists of groups: which organisations with how many participants, which named helpers. No rounds here."""

import re
from dataclasses import dataclass, field, replace

from facilitation.plan import PlannedGroup, PlannedOrganisation
from facilitation.slide.group_items import Entry, Kind, join_broken, read_entries
from facilitation.slide.headings import is_round_heading
from facilitation.slide.lines import Line
from facilitation.slide.phases import read_phases
from facilitation.slide.places import is_organisation
from facilitation.slide.roles import read_roles
from facilitation.slide.scan import Tag, scan
from facilitation.slide.sentences import asks
from facilitation.slide.warnings import Code, Warn

_HEADER = re.compile(
    r"(?P<word>(?:kommune)?gruppe|gruppa|group|gr\.?|bord|table|breakout room) ?(?:nr\.? ?|no\.? ?|nummer |number |#)?"
    r"(?P<id>\d{1,3}[a-zA-Z]?|[A-ZÆØÅ])(?![\w])(?P<rest>.*)$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?P<word>gruppe|group) (?P<id>[A-ZÆØÅ][\w-]+(?: (?:og |and |i |in )?[A-ZÆØÅ][\w-]+){0,3})(?P<rest>:? ?)$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:grupper|gruppene|gruppeinndeling\w*|gruppeinndelinga|gruppeliste\w*|gruppeoversikt\w*|gruppefordeling\w*"
    r"|inndeling i grupper|"
    r"fordeling (?:i|på) grupper|kommunegrupper|kommunegruppene|groups|group list|group division|group allocation|"
    r"oversikt over gruppene?r?)\b.{0,60}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a group: its name, and what stands behind it on the line."""

    name: str
    rest: str = ""


@dataclass(slots=True)
class _Group:
    name: str
    organisations: list[PlannedOrganisation] = field(default_factory=list)
    people: list[str] = field(default_factory=list)

    def plan(self) -> PlannedGroup:
        return PlannedGroup(self.name, tuple(self.organisations), tuple(self.people))


def read_header(text: str) -> Header | None:
    """Return the head of a group, None where the line is none: "Gruppe 25 min" is a phase."""
    found = _HEADER.match(text) or _NAMED.match(text)
    if found is None:
        return None
    rest = found["rest"].strip()
    if asks(rest) or any(
        token.tag in (Tag.UNIT, Tag.SPAN, Tag.TIMES, Tag.TURNS, Tag.TOOL) for token in scan(rest[:200])
    ):
        return None
    if not found["id"][0].isdigit() and (found["rest"][:1].isalpha() or (rest and rest[0] not in ":;(–-,.")):
        return None
    if found["id"].isalpha() and not found["id"][0].isupper():
        return None
    if found.re is _NAMED and read_phases(text):
        return None
    name = f"{found['word'][0].upper()}{found['word'][1:]} {found['id']}"
    return Header(name, rest.lstrip(":;–—-.,= ").strip())


def is_groups_title(text: str) -> bool:
    """Whether a heading announces a list of groups."""
    return bool(_TITLE.fullmatch(text.rstrip(" :")))


def with_numbers_named(lines: list[Line]) -> list[Line]:
    """Below "Gruppeinndeling" the line "1: Skien (3), Bamble (2)" is group 1."""
    named: list[Line] = []
    inside = False
    for line in lines:
        inside = is_groups_title(line.text) or (inside and (bool(line.number) or not line.bullet))
        counts = inside and line.number and _could_stand_in_group(line.text) and not read_header(line.text)
        named.append(replace(line, text=f"Gruppe {line.number}: {line.text}", bullet=False) if counts else line)
    return named


def cut_groups(lines: list[Line]) -> list[tuple[bool, list[Line]]]:
    """Cut the lines of a slide into stretches, each a list of groups (True) or anything else (False)."""
    stretches: list[tuple[bool, list[Line]]] = []
    inside = False
    for at, line in enumerate(lines):
        begins = _begins_list(lines, at) if not inside else False
        ends = inside and _ends_list(line)
        if begins or ends or not stretches:
            inside = begins or (inside and not ends)
            stretches.append((inside, []))
        stretches[-1][1].append(line)
    return stretches


def _begins_list(lines: list[Line], at: int) -> bool:
    line = lines[at]
    header = read_header(line.text)
    if header is None or line.text.endswith("?"):
        return False
    before = read_phases(lines[at - 1].text) if at else None
    if before and not before.bare and header.name[-1].isdigit() and not header.rest:
        return False
    if at and is_groups_title(lines[at - 1].text):
        return True
    after = lines[at + 1].text if at + 1 < len(lines) else ""
    return bool(_HEADER.match(line.text)) or _could_stand_in_group(after)


def _could_stand_in_group(text: str) -> bool:
    return (
        bool(re.search(r"\(\d+\)", text))
        or is_organisation(text)
        or bool(re.fullmatch(r"[A-ZÆØÅ]\w+(?: [A-ZÆØÅ]\w+){1,3}", text))
    )


def _ends_list(line: Line) -> bool:
    text = line.text
    if read_header(text) or is_groups_title(text):
        return False
    phases, roles = read_phases(text), read_roles(text)
    told = bool(phases and not phases.bare) or bool(
        roles and not roles.bare and any(rule.criterion.text[:1].islower() for rule in roles.rules)
    )
    return told or line.marked or (is_round_heading(text) and line.gap) or text.endswith("?")


def read_groups(lines: list[Line]) -> tuple[list[PlannedGroup], list[Warn]]:
    """Return the groups in a stretch from `cut_groups`, with warnings for what is neither organisation nor name."""
    groups: list[_Group] = []
    warnings: list[Warn] = []
    pending: list[Line] = []
    for line in lines:
        header = read_header(line.text)
        if header:
            warnings += _fill(groups[-1], pending) if groups else []
            groups.append(_Group(header.name))
            pending = [replace(line, text=header.rest)] if header.rest else []
        elif not is_groups_title(line.text):
            pending.append(line)
    warnings += _fill(groups[-1], pending) if groups else []
    return [group.plan() for group in groups], warnings


def _fill(group: _Group, lines: list[Line]) -> list[Warn]:
    warnings: list[Warn] = []
    for text in join_broken(lines):
        for entry in read_entries(text):
            warnings += _put(group, entry, text)
    return warnings


def _put(group: _Group, entry: Entry, line: str) -> list[Warn]:
    if entry.kind is Kind.COUNT:
        last = group.organisations[-1] if group.organisations else None
        if last and last.count is None:
            group.organisations[-1] = replace(last, count=entry.count)
            return []
        return [Warn(Code.NOT_UNDERSTOOD, line)]
    if entry.kind is Kind.ORGANISATION:
        group.organisations.append(PlannedOrganisation(entry.name, entry.count))
    elif entry.kind is Kind.PERSON:
        group.people.append(entry.name)
    if entry.kind is Kind.UNKNOWN or entry.unread:
        return [Warn(Code.NOT_UNDERSTOOD, line)]
    return [Warn(Code.PERSON, line)] if entry.guessed else []
