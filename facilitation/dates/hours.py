"""Patterns for times of day: "kl. 09.00-12.00", "kl 9", "fra kl 9 til 12", "9.30–11", "1 pm". No date is read here."""

import re
from collections.abc import Iterator

from facilitation.dates.lexicon import DASH
from facilitation.dates.slate import WIPED, Slate
from facilitation.dates.values import Hours

_TO = rf"(?:{DASH}|til|to)"
_AMPM = r" ?[ap]\.?m\b\.?"
_SMALL_HOURS = 12


def _hour(name: str) -> str:
    return rf"(?P<{name}>\d{{1,2}}(?:[.:]\d\d|\d\d)?(?!\d)(?:{_AMPM})?)"


_END = rf"(?: ?{_TO} ?(?:kl\.? ?)?(?:ca\.? ?)?{_hour('end')}|(?: (?:og|and|to) ){_hour('other')})"
_CLOCK = re.compile(
    rf"\b(?:(?:fra|frå|from|between|mellom) )?(?:kl|klokka|klokken|klokkeslett|tid)(?:\.:?|:|\b) ?(?:fra |frå )?"
    rf"(?:ca\.? ?)?{_hour('begin')}(?: ?{_TO} ?(?:kl\.? ?)?(?:ca\.? ?)?{_hour('end')})?",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\b(?:fra|frå|from|mellom|between) {_hour('begin')}{_END}", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?<![\d.:/-])(?:\bat )?(?P<begin>\d{{1,2}}[.:]\d\d(?:{_AMPM})?|\d{{4}}|\d{{1,2}}{_AMPM}"
    rf"|\d\d?(?= ?{_TO} ?\d\d?[.:]\d\d)) ?{_TO} ?"
    rf"(?P<end>\d{{1,2}}[.:]\d\d(?:{_AMPM})?|\d{{4}}|\d{{1,2}}(?:{_AMPM})?)(?!\d|[.:/-]\d)",
    re.IGNORECASE,
)
_PLAIN_RANGE = re.compile(rf"(?:^|{WIPED}|:)[ ,(]{{0,3}}(?P<begin>\d\d?) ?{_TO} ?(?P<end>\d\d?)(?![\d.:/]| ?min|-\d)")
_SINGLE = re.compile(
    rf"(?<![\d.:/-])(?:\bat )?(?P<begin>\d\d?:\d\d(?:{_AMPM})?|\d\d?{_AMPM}|[0-2]\d\.[0-5]\d)(?!\d|[.:/-]\d)",
    re.IGNORECASE,
)


def hours_with_word(slate: Slate) -> Iterator[tuple[Hours | None, int, int]]:
    """Yield times that a word gives away, with their places; None for an hour that no clock shows. Wipes each."""
    for pattern in (_CLOCK, _FROM):
        for match in slate.take(pattern):
            yield _hours(match)


def hours_bare(slate: Slate) -> Iterator[tuple[Hours | None, int, int]]:
    """Yield times that only their form gives away; to be read when the dates are wiped. Wipes each."""
    for pattern in (_RANGE, _PLAIN_RANGE, _SINGLE):
        for match in slate.take(pattern):
            yield _hours(match)


def _hours(match: re.Match[str]) -> tuple[Hours | None, int, int]:
    said = match.groupdict()
    begin, end = said["begin"], said.get("end") or said.get("other")
    at, to = match.start("begin"), match.end()
    first = _minutes(begin, end)
    last = _minutes(end) if end else None
    if first is None or (end and last is None):
        return None, at, to
    return Hours(first, last, match.start(), to), at, to


def _minutes(said: str, borrow: str | None = None) -> int | None:
    """Return minutes after midnight; "9-11 am" lends its "am" to the first. None for a time that no clock shows."""
    half = re.search(r"[ap](?=\.?m)", (said + " " if re.search("m", said, re.IGNORECASE) else borrow or "").lower())
    digits = re.sub(r"\D", "", said)
    hour, minute = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if half and re.search("m", said, re.IGNORECASE):
        hour = hour % _SMALL_HOURS + _SMALL_HOURS * (half.group() == "p")
    elif half and hour <= _SMALL_HOURS:
        hour = _borrowed(hour, minute, borrow or "", half.group())
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _borrowed(hour: int, minute: int, lender: str, half: str) -> int:
    """ "9-11 pm" are both in the evening, "11-1 pm" begins in the morning."""
    end = _minutes(lender)
    late = hour % _SMALL_HOURS + _SMALL_HOURS * (half == "p")
    return late if end is None or late * 60 + minute < end else hour % _SMALL_HOURS
