"""Patterns for dates of the calendar: with the month's name, with digits, ISO. Those told from today: `nearby`."""

import re
from collections.abc import Iterator

from facilitation.dates.lexicon import DASH, MONTH, MONTHS, SHORT_WEEKDAYS, WEEKDAY, WEEKDAYS, YEAR
from facilitation.dates.slate import Slate
from facilitation.dates.tokens import DayToken

_NAMED_DAY = rf"(?:\b(?P<weekday>{WEEKDAY})[ ,(]{{0,3}})?(?:\b(?:den|the) )?"
_AND = r"(?:,|og|and|&|\+)"
_TO = rf"(?:{DASH}|til|to)"
_ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20|21)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?:T(?=\d\d:\d\d))?(?!\d\D?\d\d\d)")
_MONTH_NAMED = re.compile(
    rf"{_NAMED_DAY}(?<![\d.:/-])"
    rf"(?:(?P<listed>(?:\d{{1,2}}\. ?{_AND} ?){{1,6}})"
    rf"|(?P<from_day>\d{{1,2}})(?:\.|st|nd|rd|th)? ?(?:(?P<from_month>{MONTH}) ?)?{_TO} ?(?:\b(?:{WEEKDAY}) )?)?"
    rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)? ?(?:of )?\b(?P<month>{MONTH})(?:[ ,]{{1,2}}(?P<year>{YEAR}))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_NAMED_DAY}\b(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.\d| ?{DASH} ?\d)"
    rf"(?:[ ,]{{1,2}}(?P<year>{YEAR}))?",
    re.IGNORECASE,
)
_SLASHED = re.compile(
    rf"(?<!sak )(?<!case )(?<!nr )(?<!nr\. ){_NAMED_DAY}(?<![\d.:/-])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})"
    rf"(?:[-/.](?P<year>\d{{4}}|\d\d)(?![\d.:])|[ ,]{{1,2}}(?P<long>{YEAR}))?(?![\d/])(?! ?(?:dag|time|day|hour|side))",
    re.IGNORECASE,
)
_DOTTED = re.compile(
    rf"{_NAMED_DAY}(?<![\d.:/-])(?:(?P<from_day>\d{{1,2}})\.(?:(?P<from_month>\d{{1,2}})\.)? ?{DASH} ?)?"
    rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})"
    rf"(?:\. ?(?P<long>{YEAR})|\.(?P<year>\d\d)(?![\d.:])|\.(?!\d)| (?P<later>{YEAR})|(?P<bare>(?![\d.:])))",
    re.IGNORECASE,
)
_CLOCK_FOLLOWS = re.compile(r" ?,? ?(?:kl|\x00|$)", re.IGNORECASE)


def calendar_days(slate: Slate) -> Iterator[DayToken]:
    """Yield the dates of the calendar in the text, wiping each; whether such a day exists is asked later."""
    for pattern in (_ISO, _MONTH_NAMED, _MONTH_FIRST, _SLASHED):
        for match in slate.take(pattern):
            yield from _tokens(match)
    for match in _DOTTED.finditer(slate.left):
        if _is_date(match, slate.left):
            slate.wipe(match.start(), match.end())
            yield from _tokens(match)


def _is_date(match: re.Match[str], text: str) -> bool:
    """Whether "19.8" without its last dot is a date: told by a weekday before it or a clock after it."""
    said = match.groupdict()
    if said["bare"] is None or said["from_month"]:
        return True
    named = said["weekday"] or match.group().lower().startswith("den ")
    return bool(named) or bool(_CLOCK_FOLLOWS.match(text, match.end()) and match.end() < len(text))


def _tokens(match: re.Match[str]) -> Iterator[DayToken]:
    said = match.groupdict()
    at, to, month = match.start(), match.end(), _month(said["month"])
    year, weekday = _year(said), _weekday(said.get("weekday"))
    for listed in re.findall(r"\d+", said.get("listed") or ""):
        yield DayToken(at, to, int(listed), month, year, weekday)
        weekday = None
    day = int(said["day"])
    if said.get("from_day"):
        first = _month(said["from_month"]) if said["from_month"] else month
        yield DayToken(at, to, int(said["from_day"]), first, year, weekday, until=(day, month))
    else:
        yield DayToken(at, to, day, month, year, weekday)


def _month(word: str) -> int:
    return int(word) if word.isdecimal() else MONTHS[word.lower().rstrip(".")]


def _year(said: dict[str, str | None]) -> int | None:
    digits = said.get("year") or said.get("long") or said.get("later")
    if not digits:
        return None
    return int(digits) if len(digits) > 2 else 2000 + int(digits)


def _weekday(word: str | None) -> int | None:
    return weekday_of(word) if word else None


def weekday_of(word: str) -> int:
    """Return the weekday a word from the lexicon's pattern names, Monday 0."""
    plain = word.lower().rstrip(".")
    plain = plain if plain in WEEKDAYS or plain in SHORT_WEEKDAYS else plain.removesuffix("en")
    return WEEKDAYS[plain] if plain in WEEKDAYS else SHORT_WEEKDAYS[plain]
