"""Patterns for dates told from today: "i morgen", "om to uker", "neste torsdag", weeks by number, whole months."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from facilitation.dates.days import weekday_of
from facilitation.dates.lexicon import DASH, LONG_WEEKDAY, MONTH, MONTHS, NUMBERS, YEAR, any_of, number
from facilitation.dates.slate import Slate
from facilitation.dates.tokens import DayToken, month_of, week
from facilitation.dates.values import Horizon

_DAY = timedelta(days=1)
_WEEK_WORD = r"(?:uke|uken|uka|veke|veka|week)"
_WEEK = re.compile(
    rf"(?:\b(?P<weekday>{LONG_WEEKDAY}),? (?:i |in )?)?\b{_WEEK_WORD} ?(?:nr\.? ?)?(?P<week>\d{{1,2}})(?!\d)"
    rf"(?: ?{DASH} ?(?P<last>\d{{1,2}})(?![\d.:]))?(?:[ ,(]{{1,2}}(?P<year>{YEAR})\)?)?",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:(?P<two>i overmorg[eo]n|overmorg[eo]n|the day after tomorrow)|(?P<one>i morg[eo]n|i morra|tomorrow)"
    r"|(?P<zero>i dag|today))\b",
    re.IGNORECASE,
)
_IN = re.compile(
    rf"\b(?:om|in) (?P<count>\d{{1,3}}|{any_of(NUMBERS)}) "
    r"(?:(?P<days>dag|dager|dagar|days?)|(?P<weeks>uke|uker|veke|veker|weeks?)|"
    r"(?P<months>måned|måneder|månad|månader|months?))\b",
    re.IGNORECASE,
)
_THIS_OR_NEXT = re.compile(
    rf"(?:\b(?P<weekday>{LONG_WEEKDAY}) (?:i )?)?\b(?P<which>neste|denne|next|this) "
    rf"(?:(?P<week>{_WEEK_WORD})|(?P<month>måned(?:en)?|månad(?:en)?|month))\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"(?:\b(?P<which>neste|next|(?:nå )?førstkommende|f[øy]rstkomande|kommende|komande|coming|denne|this|nå på|no på"
    rf"|på|on) )?\b(?P<weekday>{LONG_WEEKDAY})\b(?!,? (?:den )?\d{{1,2}}\.(?!\d))",  # "torsdag 19." lacks its month
    re.IGNORECASE,
)
_MONTH = re.compile(
    rf"\b(?:(?:i løpet av|utgangen av|i|in|during|the end of) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?"
    rf"|(?P<alone>{MONTH}) (?P<its_year>{YEAR}))",
    re.IGNORECASE,
)


def nearby_days(slate: Slate, horizon: Horizon) -> Iterator[DayToken]:
    """Yield the weeks, months and days told from today in the text, wiping each."""
    for match in slate.take(_WEEK):
        yield _week(match, horizon)
    for match in slate.take(_SOON):
        days = 2 if match["two"] else 1 if match["one"] else 0
        yield DayToken(*match.span(), fixed=horizon.today + days * _DAY)
    for match in slate.take(_IN):
        yield DayToken(*match.span(), fixed=_in(match, horizon.today))
    for match in slate.take(_THIS_OR_NEXT):
        yield _this_or_next(match, horizon.today)
    for match in slate.take(_WEEKDAY):
        yield _weekday(match, horizon.today)
    for match in slate.take(_MONTH):
        yield _month(match, horizon)


def _week(match: re.Match[str], horizon: Horizon) -> DayToken:
    """A week without a year is the next such week that is not over; a week that no year has gives no date."""
    first, last = int(match["week"]), int(match["last"] or match["week"])
    this_year = horizon.today.isocalendar().year
    years = [int(match["year"])] if match["year"] else [*horizon.years] or range(this_year, this_year + 8)
    for year in years:
        begin, finish = week(year, first), week(year, last)
        if begin and finish and begin[0] <= finish[1] and (finish[1] >= horizon.today or match["year"]):
            if match["weekday"]:
                return DayToken(*match.span(), fixed=begin[0] + weekday_of(match["weekday"]) * _DAY)
            return DayToken(*match.span(), fixed=begin[0], last=finish[1], stretch=True)
    return DayToken(*match.span())


def _in(match: re.Match[str], today: date) -> date:
    count = number(match["count"].lower())
    if not match["months"]:
        return today + count * (7 if match["weeks"] else 1) * _DAY
    months = today.month - 1 + count
    first, last = month_of(today.year + months // 12, months % 12 + 1)
    return min(first + (today.day - 1) * _DAY, last)


def _this_or_next(match: re.Match[str], today: date) -> DayToken:
    later = match["which"].lower() in ("neste", "next")
    if match["month"]:
        months = today.month - 1 + later
        first, last = month_of(today.year + months // 12, months % 12 + 1)
        return DayToken(*match.span(), fixed=first, last=last, stretch=True)
    monday = today + (7 * later - today.weekday()) * _DAY
    if match["weekday"]:
        return DayToken(*match.span(), fixed=monday + weekday_of(match["weekday"]) * _DAY)
    return DayToken(*match.span(), fixed=monday, last=monday + 6 * _DAY, stretch=True)


def _weekday(match: re.Match[str], today: date) -> DayToken:
    """A weekday alone is the first one after today. "Neste torsdag" is Thursday of next week, and is asked about when
    there is still one this week: people use it for both (Språkrådet advises "førstkommende" for that reason)."""
    away = (weekday_of(match["weekday"]) - today.weekday() - 1) % 7 + 1
    this_week = today.weekday() + away < 7
    later = (match["which"] or "").lower() in ("neste", "next") and this_week
    return DayToken(*match.span(), fixed=today + (away + 7 * later) * _DAY, two_ways=later)


def _month(match: re.Match[str], horizon: Horizon) -> DayToken:
    month = MONTHS[(match["month"] or match["alone"]).lower().rstrip(".")]
    digits = match["year"] or match["its_year"]
    today = horizon.today
    year = int(digits) if digits else today.year + (month < today.month)
    if not digits and horizon.years:
        year = horizon.years[0 if month >= 8 else -1]
    first, last = month_of(year, month)
    return DayToken(*match.span(), fixed=first, last=last, stretch=True)
