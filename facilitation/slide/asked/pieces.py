"""The pieces behind such a phrase: lists of options, the two axes of a 2x2, what the ends of a scale mean."""

import re
from collections.abc import Iterable
from enum import Enum, auto

from facilitation.kinds import Axis

_LONGEST = 1000
_BULLET = re.compile(r"^(?:[-–—•*·]|\(?\d{1,2}[.)]|\(?[a-h]\)) +")
_LAST = re.compile(r"\s+(?:og|eller|and|or)\s+(?=\S+(?:\s+\S+){0,5}$)")
_LEADING = re.compile(r"^(?:og|eller|and|or)\s+", re.IGNORECASE)
_EQUALS = r"(?:\s*=\s*|\s+(?:er|is|betyr|tyder|means)\s+)"
_ENDS = re.compile(
    rf"[\s,;:.]*[(\[–—]?\s*(?:(?:der|hvor|kor|where)\s+)?(?P<lowest>\d{{1,3}}){_EQUALS}(?P<low>[^()=\d]{{1,120}}?)"
    rf"(?:\s*[,;/–—]\s*|\s+)(?:(?:og|and)\s+)?(?P<highest>\d{{1,3}}){_EQUALS}(?P<high>[^()=\d]{{1,120}}?)[)\]]?[.]?$",
    re.IGNORECASE,
)
_ENDS_WITHIN = re.compile(
    r"(?P<lowest>\d{1,3}) \((?P<low>[^()\d]{1,120})\) ?(?:-|–|—|til|to) ?"
    r"(?P<highest>\d{1,3}) \((?P<high>[^()\d]{1,120})\)"
)
_END = re.compile(r"(\d{1,3}) ?= ?(\S.*)")
_TO = r"\s*(?:–|—|→| - | til | to )\s*"
# Each form of an axis, and which of its groups are the name, the low and the high end.
_AXES = {
    re.compile(r"([^()/:]*?)\s*\(([^()/]*?)\s*/\s*([^()/]*?)\)"): (1, 2, 3),
    re.compile(rf"([^()/:]*?)\s*\(([^()/]*?){_TO}([^()/]*?)\)"): (1, 2, 3),
    re.compile(r"([^()/:=]+?)\s*[:=]\s*([^()/]+?)\s*/\s*([^()/]+)"): (1, 2, 3),
    re.compile(rf"([^()/:=]+?)\s*[:=]\s*(?:fra |frå |from )?([^()/]+?){_TO}([^()/]+)"): (1, 2, 3),
    re.compile(r"(\w+)\s?/\s?(\w+) ([^()/:]+)"): (3, 1, 2),
    re.compile(r"([^()/:]+?) (\w+)\s?/\s?(\w+)"): (1, 2, 3),
}
_OUTSIDE = re.compile(r"\s*(?:[,;×+]|\s(?:og|and|x|mot|vs\.?)\s)\s*(?![^()]*\))")
_CROSSED = re.compile(r"\s+[×xX]\s+|×")


class Section(Enum):
    """What a line inside a question lists."""

    AXES = auto()
    ACROSS = auto()
    UP = auto()
    STAGES = auto()
    SITUATIONS = auto()
    COLUMNS = auto()
    OPTIONS = auto()


_SECTIONS = {
    Section.AXES: "akser|aksar|aksene|aksane|axes|the axes",
    Section.ACROSS: "vannrett|vassrett|vannrett akse|vassrett akse|bortover|x|x-akse|x-aksen|horisontalt"
    "|horisontal akse|horizontal|horizontal axis|across|x axis|x-axis",
    Section.UP: "loddrett|loddrett akse|oppover|y|y-akse|y-aksen|vertikalt|vertikal akse|vertical|vertical axis|up"
    "|y axis|y-axis",
    Section.STAGES: "stadier|stadium|trinn|steg|faser|fasar|tidspunkt|stages|steps|phases",
    Section.SITUATIONS: "situasjoner|situasjonar|situations|hendelser|hendingar|events|rader|rows",
    Section.COLUMNS: "kolonner|kolonnar|columns|felt",
    Section.OPTIONS: "alternativ|alternativer|alternativa|svaralternativ|svaralternativer|options|answer options"
    "|tiltak|ting|things|forslag|elementer|element|items",
}
_FORMS = {form: section for section, forms in _SECTIONS.items() for form in forms.split("|")}
_ANY = "|".join(sorted(map(re.escape, _FORMS), key=len, reverse=True))
_LINE = re.compile(rf"({_ANY}) ?[:=](?: (.*)|$)", re.IGNORECASE)
_WITHIN = re.compile(rf"(?:^|(?<=[.?!;,)]) +)({_ANY}) ?[:=] ", re.IGNORECASE)


def listed(text: str) -> tuple[str, ...]:
    """Return the items of a list on one line, each once; one item where nothing parts them."""
    text = text.strip(" .:;,")
    parted = next((sign for sign in (";", "|", ",", "/") if sign in text), None)
    pieces = text.split(parted) if parted else [text]
    if parted in (None, ","):
        pieces[-1:] = _LAST.split(pieces[-1])
    return as_items(_LEADING.sub("", _BULLET.sub("", piece.strip())) for piece in pieces)


def as_items(pieces: Iterable[str]) -> tuple[str, ...]:
    """Return pieces without the marks that part them, each once."""
    return tuple(dict.fromkeys(filter(None, (piece.strip(" ,;") for piece in pieces))))


def without_ends(text: str) -> tuple[str, dict[int, str]]:
    """Return a text without "(1 = slett ikke, 10 = svært)", and what each end means."""
    for pattern, left in ((_ENDS_WITHIN, "{}–{}"), (_ENDS, "")):
        found = pattern.search(text) if len(text) <= _LONGEST and any(mark.isdecimal() for mark in text) else None
        if found:
            kept = text[: found.start()] + left.format(found["lowest"], found["highest"]) + text[found.end() :]
            ends = {int(found["lowest"]): found["low"].strip(), int(found["highest"]): found["high"].strip()}
            return kept.strip(), ends
    return text, {}


def one_end(text: str) -> tuple[int, str] | None:
    """Return the step and its meaning of a line "1 = slett ikke"."""
    found = _END.fullmatch(text)
    return (int(found[1]), found[2].strip()) if found else None


def section_line(text: str) -> tuple[Section, str] | None:
    """Return which section a line begins and what it lists itself."""
    found = _LINE.fullmatch(text)
    return (_FORMS[found[1].lower()], (found[2] or "").strip()) if found else None


def sections_within(text: str) -> tuple[str, dict[Section, str]]:
    """Return a text up to its first section, and what each section in it lists."""
    found = list(_WITHIN.finditer(text))
    if not found:
        return text, {}
    ends = [*(match.start() for match in found[1:]), len(text)]
    named = {
        _FORMS[match[1].lower()]: text[match.end() : end].strip(" .;,") for match, end in zip(found, ends, strict=True)
    }
    return text[: found[0].start()].strip(), named


def read_axis(text: str) -> Axis:
    """Return an axis with its ends: "innsats (lav / høy)", "innsats: lav til høy", "lav/høy innsats"."""
    text = text.strip(" .")
    for pattern, (name, low, high) in _AXES.items():
        found = pattern.fullmatch(text)
        if found:
            return Axis(found[name].strip(), found[low].strip(), found[high].strip())
    return Axis(text)


def read_axes(text: str) -> tuple[Axis, ...]:
    """Return the axes of a line that names both."""
    return tuple(read_axis(piece) for piece in _OUTSIDE.split(text.strip(" .")) if piece.strip())


def crossed(text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the stages and the situations of "før, under, etter × ny i jobb, ny i Norge"."""
    sides = _CROSSED.split(text.strip(" ."))
    return (listed(sides[0]), listed(sides[1])) if len(sides) == len(("stages", "situations")) else None
