"""Reading what stands under a group's head: "Skien (1)", "Larvik – 3 deltakere", "Veileder: Kari Nordmann"."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from facilitation.slide.lines import Line
from facilitation.slide.places import COUNTIES, MUNICIPALITIES, is_organisation

_COUNTED = (
    r"(?:(?:stk|pers(?:oner|onar|on)?|delt(?:ak\w+)?|participants?|people|persons?|repr\w*|plass(?:er|ar)?|members?"
    r"|medlem\w*)\.?)"
)
_COUNT = re.compile(
    rf"(?P<name>.*[^\s(\[–:x×=-])\s*(?:[–:x×=-]\s*)?[(\[]?\s?(?<![\d+.–-])(?P<count>\d{{1,3}})\s*{_COUNTED}?\s*[)\]]?$|"
    rf"(?P<name2>.*\S)\s*\((?P<count2>\d{{1,3}})\s*{_COUNTED}?\)$",
    re.IGNORECASE,
)
_COUNT_ALONE = re.compile(
    rf"(?:[–-] ?)?(?:\(\s?(\d{{1,3}})\s*{_COUNTED}?\s?\)|(\d{{1,3}})\s*{_COUNTED}|(\d{{1,3}}))$", re.IGNORECASE
)
_COUNT_FIRST = re.compile(rf"(?P<count>\d{{1,3}}) ?(?:x |× |{_COUNTED} )?(?:fra |frå |from )?(?P<name>[A-ZÆØÅ].*)$")
_SPLIT = re.compile(r"\s*[,;|•]\s*|\s+[/+]\s+|(?<=[)\d])\.\s+|(?<=\w)\.\s+(?=[A-ZÆØÅ]\w+(?: \w+)?:)")
_AND = re.compile(r"\s+(?:og|and|&)\s+")
_PEOPLE_LABEL = re.compile(
    r"(?:med )?(?:prosess|gruppe)?(?:veileder\w*|vegleiar\w*|rettleiar\w*|hjelper\w*|hjelpar\w*|ressursperson\w*"
    r"|støtte\w*|bistand|tilrettelegger\w*|tilretteleggjar\w*|"
    r"fasilitator\w*|facilitators?|helpers?|resource persons?|observatør\w*|kontaktperson\w*|prosessleder\w*"
    r"|prosessleiar\w*|"
    r"leder\w*|leiar\w*|coach|støtteperson\w*|person|personer|personar|people|fra ks|frå ks|from ks|ks|ordstyrar"
    r"|ordstyrer|moderator|sekretær|advisers?|rådgivar|rådgiver\w*|supervisors?)\s*[:–-]\s*|"
    r"(?:veileder|rettleiar|vegleiar|hjelper|hjelpar|fasilitator|facilitator|helper|ressursperson) (?=[A-ZÆØÅ])",
    re.IGNORECASE,
)
_PLACES_LABEL = re.compile(
    r"(?:kommuner|kommunar|organisasjoner|organisasjonar|deltakere|deltakarar|municipalities|organisations"
    r"|organizations|participants|aktører|aktørar|øvrige|fra|from)\s*:\s*",
    re.IGNORECASE,
)
_ONE_PLACE = re.compile(r"(?:organisasjon|organisation|organization): (?P<name>.*)$", re.IGNORECASE)
_ONE_PERSON = re.compile(r"person: (?P<name>.*)$", re.IGNORECASE)
_VERBATIM_COUNT = re.compile(r"(?P<name>.*\S) \((?P<count>\d{1,3})\)$")
_PARTICLES = r"(?:van|von|der|den|de|da|di|del|la|le|el|al|bin|ibn|af|av)"
_NAME = re.compile(rf"[^\W\d_][\w'’.-]*(?: (?:{_PARTICLES}|[^\W\d_][\w'’.-]*)){{0,5}}$")
_NOTE = re.compile(r"\s*\(([^()]*)\)$")
_ROOM = re.compile(r"\(?(?:rom|møterom|sal|room|meeting room|grupperom|bord|auditorium|etasje)\b.*", re.IGNORECASE)
_HYPHEN = re.compile(r"\w-$")
_GOES_ON = re.compile(r"(?:,|\w-|\b(?:og|and|med|fra|i))$")
_LONGEST_NAME = 200
_MOST_WORDS_OF_A_NAME = 5


class Kind(Enum):
    """What an entry of a group is."""

    ORGANISATION = auto()
    PERSON = auto()
    COUNT = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a group. `guessed`: nothing but its form says that it is a name. `unread`: a remark was left out."""

    kind: Kind
    name: str = ""
    count: int | None = None
    guessed: bool = False
    unread: bool = False


def join_broken(lines: list[Line]) -> list[str]:
    """Return the lines of one group with those joined that were broken inside a name."""
    joined: list[str] = []
    soft = False
    for line in lines:
        if joined and not line.gap and not line.bullet and _belongs(joined[-1], line.text, soft=soft):
            joined[-1] = joined[-1][:-1] + line.text if _HYPHEN.search(joined[-1][-2:]) else f"{joined[-1]} {line.text}"
        elif joined and _COUNT_ALONE.fullmatch(line.text):
            joined[-1] += f" {line.text}"
        else:
            joined.append(line.text)
        soft = line.soft
    return joined


def _belongs(before: str, text: str, *, soft: bool) -> bool:
    before = before[-_LONGEST_NAME:]
    if _GOES_ON.search(before[-10:]) or text[:1].islower() or text[:1] == "(":
        return True
    if before.endswith(":"):
        return True
    if " " in text or not text[:1].isupper() or before.endswith(")") or before[-1:].isdigit():
        return False
    if is_organisation(text):
        return text.lower() not in MUNICIPALITIES and not (text.isupper() or _is_person(before))
    last = _SPLIT.split(before)[-1]
    return not is_organisation(last) and (" " in last or soft) and len(last.split()) < _MOST_WORDS_OF_A_NAME


def _is_person(text: str) -> bool:
    return " " in text and bool(_NAME.match(text)) and not is_organisation(text)


def read_entries(text: str) -> list[Entry]:
    """Return the entries on one line."""
    verbatim = _ONE_PLACE.match(text) or _ONE_PERSON.match(text)
    if verbatim and verbatim.re is _ONE_PERSON:
        return [Entry(Kind.PERSON, verbatim["name"].strip())]
    if verbatim:
        counted = _VERBATIM_COUNT.match(verbatim["name"])
        return [
            _counted(counted["name"], counted["count"])
            if counted
            else Entry(Kind.ORGANISATION, verbatim["name"].strip())
        ]
    entries: list[Entry] = []
    named = False
    for piece in filter(None, map(str.strip, _SPLIT.split(text))):
        label = _PEOPLE_LABEL.match(piece)
        places = _PLACES_LABEL.match(piece)
        named = (named or bool(label)) and not places
        words = piece[(label or places).end() :] if label or places else piece  # type: ignore[union-attr]
        entries += [_entry(one, named=named) for one in _parted(words) if one]
    return entries


def _parted(piece: str) -> list[str]:
    """Cut "Skien og Larvik", and leave "Nore og Uvdal" and "Kultur og idrett" whole."""
    if piece.lower() in MUNICIPALITIES:
        return [piece]
    halves = _AND.split(piece)
    counted = [bool(_COUNT.match(half)) for half in halves]
    named = all(is_organisation(half) or _is_person(half) for half in halves)
    one_of_two_counties = halves[-1].lower() in COUNTIES and halves[0].lower() not in COUNTIES | MUNICIPALITIES
    apart = all(counted) or (named and not any(counted) and not one_of_two_counties)
    return halves if len(halves) > 1 and apart else [piece]


def _entry(text: str, *, named: bool) -> Entry:
    text = text.strip(" .")
    alone = _COUNT_ALONE.match(text)
    if alone:
        return Entry(Kind.COUNT, count=int(next(filter(None, alone.groups()))))
    first = _COUNT_FIRST.match(text)
    if first:
        return _counted(first["name"], first["count"])
    counted = _COUNT.match(text)
    if counted and not _ROOM.match(text):
        return _counted(counted["name"] or counted["name2"], counted["count"] or counted["count2"])
    return _person_or_place(text, named=named)


def _counted(name: str, count: str) -> Entry:
    name = name.strip(" :–-(")
    if not any(mark.isalpha() for mark in name) or "(" in name or ":" in name:
        return Entry(Kind.UNKNOWN, name)
    return Entry(Kind.ORGANISATION, name, int(count))


def _person_or_place(text: str, *, named: bool) -> Entry:
    note = _NOTE.search(text)
    name = (text[: note.start()] if note else text).strip(" ()")
    unread = bool(note)
    if _ROOM.match(text) or not name or ":" in name:
        return Entry(Kind.UNKNOWN, text)
    if is_organisation(name) and not named:
        return Entry(Kind.ORGANISATION, name, unread=unread)
    words = name.split()
    capital = sum(word[:1].isupper() for word in words)
    if (
        not _NAME.match(name)
        or len(words) > _MOST_WORDS_OF_A_NAME
        or not words[0][:1].isupper()
        or capital < min(2, len(words))
    ):
        return Entry(Kind.UNKNOWN, text)
    return Entry(Kind.PERSON, name, guessed=len(words) == 1 and not named, unread=unread)
