"""A meeting plan by rule: so many meetings a year, on days when people can come. Who is invited is no matter here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from facilitation.meetings.holidays import DayOff, day_off, school_break

_DAYS = {"spring": ((1, 3), (6, 19)), "autumn": ((8, 16), (12, 22))}
_MOST_A_YEAR = 24
_THURSDAY = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """`a_year` meetings, spread evenly over spring and autumn; on `weekday` (Monday 0) wherever that can be had.

    `soft_breaks`: the weeks of the winter and autumn holidays are avoided as long as other days are left.
    `summer_months`: False keeps the whole of June, July and August free, not only the school's holiday.
    """

    year: int
    a_year: int = 2
    weekday: int = _THURSDAY
    soft_breaks: bool = True
    summer_months: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that would have come before the one proposed, and why it was not taken."""

    day: date
    why: DayOff


@dataclass(frozen=True, slots=True)
class Proposal:
    """A day for a meeting, and the better placed days that were passed over."""

    day: date
    skipped: tuple[Skipped, ...] = ()


def propose(rule: Rule, taken: Collection[date] = (), after: date | None = None) -> tuple[Proposal, ...]:
    """Return days for the meetings of a year, in order; the same rule and days taken give the same plan.

    In: `taken` days cannot be used, nor can any up to and with `after`. Out: fewer days than asked where no more
    are left. Raises ValueError for no meetings, for more than 24, or for a weekday that is none.
    """
    if not 1 <= rule.a_year <= _MOST_A_YEAR or not 0 <= rule.weekday <= 4:
        raise ValueError(f"{rule.a_year} meetings a year on weekday {rule.weekday}")
    used = set(taken)
    found: list[Proposal] = []
    for wanted in _wanted(rule):
        proposal = _nearest(wanted, rule, used, after)
        if proposal:
            used |= {proposal.day}
            found.append(proposal)
    return tuple(sorted(found, key=lambda one: one.day))


def _season(rule: Rule) -> list[date]:
    """The days of a year on which meetings are held at all, summer left out."""
    spring, autumn = _DAYS["spring"], _DAYS["autumn"]
    if not rule.summer_months:
        spring, autumn = (spring[0], (5, 31)), ((9, 1), autumn[1])
    days: list[date] = []
    for first, last in (spring, autumn):
        length = (date(rule.year, *last) - date(rule.year, *first)).days + 1
        days += [date(rule.year, *first) + timedelta(days=at) for at in range(length)]
    return days


def _wanted(rule: Rule) -> list[date]:
    """The middle of each of `a_year` equal parts of the season, moved to the weekday wanted in its week."""
    days = _season(rule)
    middles = [days[(2 * at + 1) * len(days) // (2 * rule.a_year)] for at in range(rule.a_year)]
    return [day + timedelta(days=rule.weekday - day.weekday()) for day in middles]


def _nearest(wanted: date, rule: Rule, used: set[date], after: date | None) -> Proposal | None:
    """The nearest day that can be had: the same weekday in the weeks around, then any working day."""
    season = [day for day in _season(rule) if after is None or day > after]
    same = [day for day in season if day.weekday() == rule.weekday]
    skipped: list[Skipped] = []
    for soft in (rule.soft_breaks, False):
        for days in (same, season):
            for day in sorted(days, key=lambda one: (abs((one - wanted).days), one)):
                why = _why_not(day, used, soft=soft)
                if why is None:
                    return Proposal(day, tuple(dict.fromkeys(skipped)))
                skipped.append(Skipped(day, why))
    return None


def _why_not(day: date, used: set[date], *, soft: bool) -> DayOff | None:
    return day_off(day) or (DayOff.TAKEN if day in used else None) or (school_break(day) if soft else None)
