"""Meetings in the making, and the words around a date sorted into a title and a place. No line is walked here."""

import re
from dataclasses import dataclass

from facilitation.dates import Kind, Moment, Reading
from facilitation.meetings.words import ALL_MEETINGS, LABELS, MEETINGISH, NOTICE, label_of

_BETWEEN = re.compile(r"\s*[,;|•]\s*|\s+[-–—]\s+|[()]|:\s+|(?<!\d)\.\s+")
_FILLER = re.compile(
    r"(?:og|and|samt|&|på|on|den|the|i|kl\.?|klokken|klokka|fra|frå|til|to|at|in|det|blir|er|holdes|vert|\d{1,2}[.)]?|uke|veke"
    r"|ca\.?|by|dato|tid|noon)",
    re.IGNORECASE,
)
_FARTHEST_TOGETHER = 6  # " samt "
_NO_TITLE = re.compile(
    r"(?:møteplan|møtedatoer|møtedatoar|møter|vi møtes|vi møtest|we meet|meeting plan|meetings)(?: for)?\b.{0,60}",
    re.IGNORECASE,
)
_PLACE_LABELS = ("sted", "stad", "møtested", "møtestad", "hvor", "kvar", "place", "where", "location", "venue")
_EDGES = " \t,;:.|()–—-•"


@dataclass(slots=True)
class Draft:
    """A meeting in the making. `quote` is its line."""

    moment: Moment
    quote: str
    title: str = ""
    place: str = ""
    paragraph: int = 0


def drafts_of(reading: Reading, quote: str, paragraph: int) -> list[Draft]:
    """Return a draft for each date of a line that a meeting can stand on, with the words around it."""
    moments = [one for one in reading.moments if one.kind is Kind.AT]
    found = [Draft(one, quote, paragraph=paragraph) for one in moments]
    for piece in reading.pieces:
        before = [at for at, one in enumerate(moments) if one.at <= piece.at]
        at = before[-1] if before else -1
        _put(piece.text, found, at)
    _share_place(moments, found)
    return found


def _share_place(moments: list[Moment], found: list[Draft]) -> None:
    """In "19. august, 11. november kl. 09-12, Teams" the place is for all dates that stand together, as the time is."""
    for at in range(len(found) - 2, -1, -1):
        together = moments[at + 1].at - moments[at].to <= _FARTHEST_TOGETHER
        if together and not found[at].place and found[at].moment.start and found[at + 1].place:
            found[at].place = found[at + 1].place


def titled(draft: Draft, otherwise: str) -> str:
    """Return a meeting's title: a notice is named for what it calls to, a plan's heading is nobody's title."""
    notice = NOTICE.match(draft.title)
    title = notice["title"].strip(_EDGES) if notice else draft.title
    if not title or _NO_TITLE.fullmatch(title):
        return otherwise
    return capital(title) if notice else title


def capital(title: str) -> str:
    """Return a title as a title stands: its first letter large, and not all of them."""
    return title.capitalize() if title.isupper() else title[:1].upper() + title[1:]


def _put(text: str, found: list[Draft], at: int) -> None:
    """Words before the first date, and the last words between two where no comma follows them, name the next one."""
    last = at == len(found) - 1
    bits = bits_of(text)
    to_next = bits[-1:] if bits and not last and (at < 0 or not text.rstrip().endswith((",", ";", ")"))) else []
    if at < 0:
        to_next = bits
    for bit in bits[: len(bits) - len(to_next)] if at >= 0 else []:
        say_after(found[at], bit)
    if to_next and found:
        found[at + 1].title = " – ".join(filter(None, [found[at + 1].title, *to_next]))


def bits_of(text: str) -> list[str]:
    """Return the words of a piece, cut at commas and dashes, without what says nothing by itself."""
    if "://" in text:
        return [bit.strip(_EDGES) for bit in text.split() if "://" in bit or not _says_nothing(bit)]
    return [bit for raw in _BETWEEN.split(text) if (bit := _bare(raw)) and not _says_nothing(bit)]


def _bare(text: str) -> str:
    words = text.strip(_EDGES).split()
    if re.fullmatch(r"\d{1,2}\.? (?:møte|samling|meeting)", " ".join(words), re.IGNORECASE):
        return " ".join(words)  # "1. møte" is a name, "1. Skien" is not
    while words and re.fullmatch(r"(?:og|and|samt|&|på|on|den|the|i|at|in|kl\.?|\d{1,2}[.)])", words[0], re.IGNORECASE):
        words = words[1:]
    while words and re.fullmatch(r"(?:og|and|samt|&|på|on|den|the|i|at|in|kl\.?|fra|frå)", words[-1], re.IGNORECASE):
        words = words[:-1]
    return " ".join(words).strip(_EDGES)


def _says_nothing(bit: str) -> bool:
    return not bit or bool(_FILLER.fullmatch(bit)) or label_of(bit, {"when": LABELS["when"]}) == "when"


def say_after(draft: Draft, bit: str) -> None:
    """Put words that follow a date where they belong: a kind of meeting is its title, all else its place."""
    label, _, value = bit.partition(":")
    if value and label_of(label, LABELS) in ("place", "link") and not value.startswith("//"):
        bit = value.strip()
    said_of_all = ALL_MEETINGS.match(bit)
    if said_of_all:
        bit = said_of_all["place"] or ""
    if MEETINGISH.search(bit) and not draft.title and "://" not in bit and not re.search("rom|sal", bit.lower()):
        draft.title = bit
    else:
        draft.place = ", ".join(filter(None, [draft.place, _without_label(bit)]))


def _without_label(bit: str) -> str:
    first, _, rest = bit.partition(" ")
    return rest if rest and first.lower() in _PLACE_LABELS else bit
