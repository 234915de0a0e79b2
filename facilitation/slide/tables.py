"""Tables pasted as tabs or pipes -> lines that can be read one after the other. Their meaning is read elsewhere."""

import re
from itertools import groupby, zip_longest

_GROUP = re.compile(
    r"(?:kommune)?(?:gruppe|gruppa|gr\.|group|bord|table) ?(?:nr\.? ?)?(?:\d{1,3}|[A-ZÆØÅ])(?!\w)", re.IGNORECASE
)
_COLUMN_NAMES = re.compile(
    r"(?:gruppe|gruppenr\.?|gruppenummer|nr\.?|group|group no\.?|no\.?|#|bord|table)", re.IGNORECASE
)
_BULLET = re.compile(r"\s*(?:[^\w\s]{1,2}|o|\(?\w{1,2}[.)])\t")
_COLUMN_HEAD = re.compile(
    r"(?:|fase|fasar?|tid|tidsbruk|varighet|minutter|minutt|rolle|roller|rollar|hvem|kven|kriterium|hva|kva|hvordan"
    r"|korleis|verktøy|aktivitet|"
    r"phase|time|minutes|role|who|criterion|what|how|tool|activity)",
    re.IGNORECASE,
)
_RULE_ROW = re.compile(r"[\s|:+=-]+")
_TRACK = re.compile(
    r"(?:kommunegrupper?|kommune[rn]?e?|øvrige(?: aktører)?|andre aktør(?:er|ar)|municipalit\w+(?: groups)?"
    r"|other(?:s| actors)?):?",
    re.IGNORECASE,
)


def lines_of_tables(text: str) -> str:
    """Return `text` with each table written out as lines; all other lines stand as they were."""
    out: list[str] = []
    for is_table, group in groupby(text.split("\n"), key=_is_row):
        lines = list(group)
        rows = [_cells(line) for line in lines if is_table and not _RULE_ROW.fullmatch(line)]
        out += _write_table(rows) if is_table else lines
    return "\n".join(out)


def _is_row(line: str) -> bool:
    return ("\t" in line.strip() and not _BULLET.match(line)) or (line.strip().startswith("|") and line.count("|") > 1)


def _cells(line: str) -> list[str]:
    row = line.strip(" \n")
    cells = row.strip("|").split("|") if row.startswith("|") else row.split("\t")
    return [cell.strip() for cell in cells]


def _write_table(rows: list[list[str]]) -> list[str]:
    if not rows:
        return []
    head = [cell for cell in rows[0] if cell]
    if len(rows) > 1 and len(head) > 1 and all(map(_GROUP.match, head)):
        return _columns(rows)
    if len(rows) > 1 and len(head) > 1 and all(map(_TRACK.fullmatch, head)):
        return _columns(rows)
    named = bool(_COLUMN_NAMES.fullmatch(rows[0][0]))
    body = rows[1:] if named else rows
    if body and all(_GROUP.match(row[0]) or (named and row[0].isdecimal()) or not row[0] for row in body):
        return [line for row in body for line in _group_row(row)]
    rows = rows[1:] if all(map(_COLUMN_HEAD.fullmatch, rows[0])) and len(rows) > 1 else rows
    return ["".join(_pair(row)) for row in rows] if len(rows) > 1 else [" ".join(rows[0]).replace("\v", "\n")]


def _columns(rows: list[list[str]]) -> list[str]:
    columns = zip_longest(*rows, fillvalue="")
    return [line for column in columns if column[0] for line in ["", *_lines(column)]]


def _group_row(row: list[str]) -> list[str]:
    name = f"Gruppe {row[0]}" if row[0].isdecimal() else row[0]
    return ["", *_lines([name, *row[1:]])] if name else _lines(row[1:])


def _lines(cells: "list[str] | tuple[str, ...]") -> list[str]:
    return [line for cell in cells for line in cell.split("\v") if line.strip()]


def _pair(row: list[str]) -> list[str]:
    """A row that is no group reads as a label and what it stands for."""
    label, *rest = [cell.replace("\v", " ") for cell in row if cell] or [""]
    colon = "" if not rest or label.endswith((":", ";", ".", "?")) else ":"
    return [label, colon, " " if rest else "", ", ".join(rest)]
