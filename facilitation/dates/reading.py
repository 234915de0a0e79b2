"""From a line of text to the dates and times in it: which year, which time goes with which date, what is doubtful."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from facilitation.dates.days import calendar_days
from facilitation.dates.hours import hours_bare, hours_with_word
from facilitation.dates.lexicon import ABOUT, ABOUT_ENGLISH, AFTER, BEFORE, BY, LONG_WEEKDAY, MONTH
from facilitation.dates.nearby import nearby_days
from facilitation.dates.slate import WIPED, Slate
from facilitation.dates.tokens import DayToken, first_day, last_day
from facilitation.dates.values import Doubt, Doubted, Horizon, Hours, Kind, Moment, Piece, Reading

_LONGEST_TEXT = 5000
_BOUND = re.compile(
    rf"(?:\b(?P<before>{BEFORE})|\b(?P<by>{BY})|\b(?P<after>{AFTER})|\b(?P<about>{ABOUT}|{ABOUT_ENGLISH}))"
    r"[ :-]{0,3}(?:(?:den|the|utgangen av|the end of|i løpet av) ){0,2}$",
    re.IGNORECASE,
)
_FARTHEST_BOUND = 40
_PIECE = re.compile(rf"[^{WIPED}]+")
_VAGUE_MONTH = re.compile(rf"\b(?:{ABOUT}|(?:mid|early|late)[ -]) ?{MONTH}", re.IGNORECASE)
_NO_MONTH = re.compile(rf"\b{LONG_WEEKDAY},? (?:den )?\d{{1,2}}\.(?!\d)", re.IGNORECASE)


def read_dates(text: str, horizon: Horizon, zone: tzinfo) -> Reading:
    """Read every date and time in `text`, which is a line or a paragraph.

    In: any text; `horizon` says which year a missing one is, `zone` where its clocks hang.
    Out: moments in the order written; a weekday, a day or a time that cannot be is a doubt, never put right in
    silence. Raises nothing.
    """
    slate = Slate(re.sub(r"\s", " ", text[:_LONGEST_TEXT]))
    doubts = [Doubted(Doubt.VAGUE, match.group()) for match in slate.take(_VAGUE_MONTH)]
    found = list(hours_with_word(slate))
    tokens = [*calendar_days(slate), *nearby_days(slate, horizon)]
    doubts += [Doubted(Doubt.VAGUE, match.group()) for match in slate.take(_NO_MONTH)]
    found += hours_bare(slate)
    hours = [one for one, _, _ in found if one]
    doubts += [Doubted(Doubt.NO_SUCH_DAY, slate.quote(at, to)) for one, at, to in found if one is None]
    moments, more = _moments(slate, sorted(tokens, key=lambda one: one.at), horizon)
    moments, late, loose = _joined(moments, sorted(hours, key=lambda one: one.at), slate, zone)
    pieces = tuple(Piece(match.start(), match.group()) for match in _PIECE.finditer(slate.left))
    return Reading(tuple(moments), (*doubts, *more, *late), pieces, loose)


def _moments(slate: Slate, tokens: list[DayToken], horizon: Horizon) -> tuple[list[Moment], list[Doubted]]:
    moments: list[Moment] = []
    doubts: list[Doubted] = []
    after = horizon.today
    for at, token in enumerate(tokens):
        year = token.year or next((one.year for one in tokens[at:] if one.year and not token.fixed), None)
        first = first_day(replace(token, year=year), horizon, after)
        quote = slate.quote(token.at, token.to)
        last = last_day(token, first) if first else None
        if first is None or (token.until and last is None):
            doubts.append(Doubted(Doubt.NO_SUCH_DAY, quote))
            continue
        after = first if token.year else after
        kind = _kind(slate, token)
        if kind is None:
            doubts.append(Doubted(Doubt.VAGUE, quote))
            continue
        doubts += _doubts(token, first, quote)
        moments.append(Moment(kind, first, quote, token.at, token.to, last))
    return moments, doubts


def _doubts(token: DayToken, first: date, quote: str) -> list[Doubted]:
    wrong = token.weekday is not None and token.weekday != first.weekday()
    found = [Doubted(Doubt.WEEKDAY, quote, first)] if wrong else []
    return [*found, Doubted(Doubt.TWO_WAYS, quote, first)] if token.two_ways else found


def _kind(slate: Slate, token: DayToken) -> Kind | None:
    """Return how the words before a date bind it, None where they make it vague; wipes those words."""
    start = max(0, token.at - _FARTHEST_BOUND)
    bound = _BOUND.search(slate.left[start : token.at])
    kind: Kind | None = Kind.DURING if token.stretch else Kind.AT
    if bound and not (bound["after"] and token.until):
        kind = Kind.BEFORE if bound["before"] else Kind.BY if bound["by"] else None
        slate.wipe(start + bound.start(), token.at)
    return kind


def _joined(
    moments: list[Moment], hours: list[Hours], slate: Slate, zone: tzinfo
) -> tuple[list[Moment], list[Doubted], Hours | None]:
    """Put each time on the dates before it that wait for one; a time before all dates is for those with none."""
    doubts: list[Doubted] = []
    leading = hours.pop(0) if hours and (not moments or hours[0].at < moments[0].at) else None
    for one in hours:
        waiting = [at for at, moment in enumerate(moments) if moment.at < one.at and _waits(moment)]
        if not waiting:
            doubts.append(Doubted(Doubt.LOOSE_TIME, slate.quote(one.at, one.to)))
        for at in waiting:
            moments[at] = with_hours(moments[at], one, zone)
    if leading and any(map(_waits, moments)):
        moments = [with_hours(one, leading, zone) if _waits(one) else one for one in moments]
        leading = None
    doubts += [Doubted(Doubt.TIMES, one.quote, one.day) for one in moments if one.start and one.end == one.start]
    return [replace(one, end=None) if one.end == one.start else one for one in moments], doubts, leading


def _waits(moment: Moment) -> bool:
    return moment.start is None and moment.kind is not Kind.DURING


def with_hours(moment: Moment, hours: Hours, zone: tzinfo) -> Moment:
    """Return the moment with its time of day. One that ends before it begins has `end` equal to `start`: no length."""
    start = _at(moment.day, hours.begin, zone)
    end = None if hours.end is None else max(start, _at(moment.last or moment.day, hours.end, zone))
    return replace(moment, start=start, end=end)


def _at(day: date, minutes: int, zone: tzinfo) -> datetime:
    """The clock on the wall there. In the hour that summer time skips, as many minutes on; in the hour it repeats,
    the first time round."""
    wall = datetime.combine(day, time(), zone) + timedelta(minutes=minutes)
    return wall.astimezone(UTC).astimezone(zone)
