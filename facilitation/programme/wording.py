"""How people write the lines of an agenda: its clocks, who is responsible, what is a break, what is work."""

import re
from dataclasses import dataclass

from facilitation.methods import named
from facilitation.programme.items import ItemKind

_TIME = r"(?:kl(?:okka|okken|\.)?\s*)?{}(?:\s?(?P<{}>[ap])\.?m\b\.?)?"
_HOUR = r"(?P<{0}>\d{{1,2}})(?:[.:](?P<{0}m>\d\d)(?!\d)|(?P<{0}j>\d\d)(?!\d))?"
_ROW = re.compile(
    rf"^\s*(?:[-•*–▪·]\s+)?(?P<said>{_TIME.format(_HOUR.format('a'), 'ap')}"
    rf"(?:\s*(?:[-–—]|til|to)\s*{_TIME.format(_HOUR.format('b'), 'bp')})?)(?!:?\d)(?!\.\d)(?!\s*(?:min|%|/))"
    r"[\s.:,|)–—-]*(?P<rest>.*)$",
    re.IGNORECASE,
)
_CELLS = re.compile(r"\t+|\s*\|\s*|\s{3,}")
_NAME = r"[A-ZÆØÅ][\wæøåÆØÅ.'’-]*"
_NAMES = rf"(?:{_NAME}|alle|all)(?:(?:,| og| and| &|/)? ?{_NAME})*"
_OWNER = re.compile(
    rf"[\s,;:–—(-]*(?:(?:v/|v\.|\bved|\bmed|\bansvar(?:lig)?:?|\bby|\bwith|\bresponsible:?)\s*(?P<said>{_NAMES})\)?|"
    rf"(?<=\()(?P<shown>{_NAMES})\))\s*$"
)
_MINUTES = re.compile(r"[\s,;:–—(-]*\b(?P<minutes>\d{1,3})\s*min(?:utt(?:er|ar)?|utes?)?\b\.?\)?\s*$", re.IGNORECASE)
_BREAK = re.compile(
    r"^(?:(?:en|ein|a|kort|lang|felles|short|long|tea|coffee)\s+)*"
    r"(?:\w*pause\w*|lunsj\w*|lunch\w*|break|bein?strekk\w*|middag|dinner|kaffe\w*|coffee|frokost|frukost|breakfast)\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:refleksjon\w*|reflection|gruppearbeid\w*|arbeid i \w*gruppe\w*|kommunegrupper|group ?work|rekkefremlegg)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"^(?:slutt|ferdig|vel h(?:jem|eim)|takk for (?:i dag|no|nå|oss)|(?:program\w*\s)?(?:end|ends|finish)|close|"
    r"safe (?:trip|journey)|hjemreise|heimreise|avreise|departure)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line that begins with a clock. Times are minutes after midnight; `ends` is None where the line gives none."""

    begins: int
    title: str
    ends: int | None = None
    minutes: int | None = None
    owner: str = ""
    like_a_date: bool = False


def row_of(line: str) -> Row | None:
    """Return what a line says when it begins with a clock, else None."""
    found = _ROW.match(line.strip().strip("|"))
    if found is None or not found["rest"].strip():
        return None
    bare = not (found["am"] or found["aj"] or found["ap"])
    if bare and not (found["b"] or found["said"].lower().startswith("kl")):
        return None
    begins, ends = _clock(found, "a"), _clock(found, "b") if found["b"] else None
    if begins is None or (found["b"] and (ends is None or ends <= begins)):
        return None
    title, owner, minutes = _parts(found["rest"])
    dated = bool(found["am"]) and ":" not in found["said"] and 1 <= int(found["am"]) <= 12 and not found["b"]
    return Row(begins, title, ends, minutes, owner, dated) if title else None


def _clock(found: re.Match[str], which: str) -> int | None:
    """Return minutes after midnight, None for what no clock shows. "9-11 am" lends its half of the day."""
    digits = found[which] + (found[f"{which}j"] or "")
    hour, minute = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    minute = int(found[f"{which}m"] or minute)
    half = (found[f"{which}p"] or (found["bp"] if found["b"] and which == "a" else "") or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + 12 * (half == "p")
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _parts(rest: str) -> tuple[str, str, int | None]:
    """Return a row's title, its owner and its minutes. A cell of its own after the title is the owner's."""
    title, *cells = [cell for cell in _CELLS.split(rest.strip()) if cell]
    length = next((found for cell in cells if (found := _MINUTES.fullmatch(cell))), None) or _MINUTES.search(title)
    title = title[: length.start()] if length and length.string == title else title
    named_cells = [cell for cell in cells if not _MINUTES.fullmatch(cell)]
    owner = _OWNER.search(title)
    title = title[: owner.start()] if owner and owner.start() else title
    said = (owner["said"] or owner["shown"]) if owner and owner.start() else ""
    return title.strip(" :,;–—-"), (named_cells[0] if named_cells else said).strip(), _number(length)


def _number(length: re.Match[str] | None) -> int | None:
    return int(length["minutes"]) if length else None


def owner_alone(line: str) -> str:
    """Return whom a line of its own names as responsible: "v/ Kari Nordmann"; "" for any other line."""
    found = _OWNER.match(line.strip())
    return (found["said"] or "") if found and found.end() == len(line.strip()) else ""


def kind_of(title: str) -> ItemKind:
    """Return whether an item is a break, work for the hall, or somebody speaking."""
    if _BREAK.search(title):
        return ItemKind.BREAK
    return ItemKind.WORK if named(title) or _WORK.search(title) else ItemKind.TALK


def is_end(title: str) -> bool:
    """Tell whether an item only says when the day is over."""
    return bool(_END.search(title))
