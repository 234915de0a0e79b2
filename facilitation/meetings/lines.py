"""Text as pasted -> lines with their cells, cut where slides part. Which are about meetings is asked elsewhere."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_LONGEST_LINE = 2000
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\x00"))
_BULLET = re.compile(r"^\s*(?:[-•*–▪◦·‣►○]|o(?= )|#{1,4}|>)\s+")
_PARTS = re.compile(r"^\s*(?:[-=_*–—]\s*){3,}$|\f")
_RULE_ROW = re.compile(r"^[\s|:+=-]*[|+][\s|:+=-]*$")
_COLUMNS = re.compile(r"\t| {3,}|\s\|\s|\|")


@dataclass(frozen=True, slots=True)
class Line:
    """`raw` is the line as pasted, `text` what it says, `cells` its columns if it has any. `gap`: a blank before it."""

    raw: str
    text: str
    cells: tuple[str, ...]
    gap: bool = False


def slides(text: str) -> Iterator[list[str]]:
    """Yield the raw lines of each slide, its parting line first in the next."""
    found: list[str] = []
    for raw in re.split(r"\r\n|[\n\r\v\u2028\u2029\x85]", text):
        if _PARTS.search(raw[:_LONGEST_LINE]) and found:
            yield found
            found = []
        found.append(raw)
    yield found


def lines(raws: list[str]) -> list[Line]:
    """Return the lines that say something; a table's ruled lines do not."""
    found: list[Line] = []
    gap = False
    for raw in raws:
        line = _line(raw, gap)
        if line.text:
            found.append(line)
        gap = not raw.strip()
    return found


def _line(raw: str, gap: bool) -> Line:
    plain = unicodedata.normalize("NFC", raw[:_LONGEST_LINE]).translate(_INVISIBLE).replace("**", "").replace("\f", "")
    if _RULE_ROW.match(plain) or _PARTS.search(plain):
        return Line(raw, "", (), gap)
    plain = _BULLET.sub("", plain.replace("\u00a0", " "))
    cells = tuple(" ".join(cell.split()) for cell in _COLUMNS.split(plain.strip().strip("|").strip(" ")))
    said = tuple(cell for cell in cells if cell)
    return Line(raw, " ".join(said), cells if len(said) > 1 else said, gap)
