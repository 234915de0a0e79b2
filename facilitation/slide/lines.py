"""Text as pasted -> slides of clean lines: characters, bullets, numbering, blank lines. No meaning is read here."""

import re
import unicodedata
from dataclasses import dataclass

_SPACES = re.compile(r"[^\S\n]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\x00"))
_RULE = re.compile(r"[\s\-=_*–—~]*")
_FEWEST_RULE_MARKS = 3
_SLIDE_NAME = re.compile(
    r"(?:slide|lysbilde|lysark|foil) ?(?:nr\.? ?)?\d{1,3}(?: ?(?:/|av|of) ?\d{1,3})?:?", re.IGNORECASE
)
_PAGE = re.compile(r"(?:side |page )?\d{1,3}(?: ?/ ?\d{1,3})?", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:\(?[1-9]\d?[.)](?: |(?=[A-ZÆØÅ«\"]))|\(?[a-hA-H]\) ?|[1-9]\d?: (?=\S))"
    r"(?!\d|runde\b|round\b|rund\b|økt\b|bolk\b|refleksjon|reflection|gruppearbeid|gruppeoppgave|arbeid i|group work"
    r"|gang\b|gong\b|januar|februar|mars\b|april"
    r"|mai\b|juni|juli|august|"
    r"september|oktober|november|desember)",
    re.IGNORECASE,
)
_FIRST_EMOJI = 0x1F000
_SIGNS = "❓❔❗✏✍☕☎✉✨⭐★☆☺⚡⚠✋✌❤➕ℹ"
_FIRST = "(«“”\"'‘¿#½¼¾"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its bullet or number. `gap`: a blank line stands before it. `soft`: it ended with a space, as a
    line does that was broken by the width of its box. `marked`: it was marked as a heading."""

    text: str
    gap: bool = False
    bullet: bool = False
    soft: bool = False
    marked: bool = False
    number: str = ""


def clean(text: str) -> str:
    """Return `text` with one kind of line break and of space, and without invisible characters."""
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    for break_ in ("\r\n", "\r", "\v", "\u2028", "\u2029", "\x85"):
        text = text.replace(break_, "\n")
    text = text.replace("\f", "\n---\n").replace("**", "").replace("½", "½ ")
    return "".join(mark if mark == "\n" or mark.isprintable() else " " for mark in _SPACES.sub(" ", text))


def slides(cleaned: str) -> list[list[Line]]:
    """Cut text from `clean` where slides part and return the lines of each slide that has any."""
    found: list[list[Line]] = [[]]
    gap = False
    for raw in cleaned.split("\n"):
        if _parts_slides(raw):
            found.append([])
        elif raw.strip():
            line = _line(raw, gap)
            found[-1] += [line] if line.text else []
        gap = not raw.strip() or (gap and not found[-1])
    return [kept for kept in map(_without_page_number, found) if kept]


def _parts_slides(raw: str) -> bool:
    is_rule = _RULE.fullmatch(raw) and len(raw.replace(" ", "")) >= _FEWEST_RULE_MARKS
    return bool(is_rule or _SLIDE_NAME.fullmatch(raw.strip()))


def _line(raw: str, gap: bool) -> Line:
    text, soft = _without_picture(raw.strip()), raw.endswith(" ")
    if text.startswith("#") and text.lstrip("#").startswith(" "):
        return Line(text.lstrip("# ").rstrip("# "), gap, soft=soft, marked=True)
    rest = _without_bullet(text)
    number = _NUMBER.match(rest)
    if number and rest[number.end() :].strip():
        digits = "".join(mark for mark in number.group() if mark.isdecimal())
        return Line(rest[number.end() :].strip(), gap, bullet=True, soft=soft, number=digits)
    return Line(rest, gap, bullet=rest != text, soft=soft)


def _without_bullet(text: str) -> str:
    """Drop bullets and the small pictures people put in front of a line."""
    at = 0
    while at < len(text) and not text[at].isalnum() and text[at] not in _FIRST:
        at += 1
    if text[at:].startswith("o ") and at == 0 and text[2:].strip():
        at = 2
    return text[at:].strip() if at < len(text) else text


def _without_picture(text: str) -> str:
    """Drop the emoji in front of a line: it points out a heading as well as an item."""
    at = 0
    while at < len(text) and (ord(text[at]) >= _FIRST_EMOJI or "⌀" <= text[at] <= "⏿" or text[at] in _SIGNS):
        at += 1
    return text[at:].strip() or text


def _without_page_number(lines: list[Line]) -> list[Line]:
    """The number in a slide's corner, first or last in the text, says nothing."""
    while len(lines) > 1 and _is_page_number(lines[-1]):
        lines = lines[:-1]
    return lines[1:] if len(lines) > 1 and _is_page_number(lines[0]) else lines


def _is_page_number(line: Line) -> bool:
    """A number behind a bullet is one of several to choose among."""
    return not line.bullet and _PAGE.fullmatch(line.text) is not None
