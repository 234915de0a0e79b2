"""What everybody should get in the mornings of the year in `year_story`: worked out from its tables by simple rules.

Nothing here is Runde's own: the holidays are written down, and what is due is found by counting days.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

from tests.dialogs import year_story as story
from tests.dialogs.year_story import COORDINATORS, DEPUTIES, LEAD, Held, Promised

OSLO = ZoneInfo("Europe/Oslo")
HOLIDAYS = {
    date.fromisoformat(day)
    for day in """2026-12-24 2026-12-25 2026-12-26 2026-12-31 2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29
    2027-05-01 2027-05-06 2027-05-16 2027-05-17""".split()
}
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()

Said = Mapping[datetime, Sequence[str]]
Outages = Sequence[tuple[datetime, datetime]]


@dataclass(frozen=True)
class Due:
    """One thing somebody is to hear. `say` gets the day on which it is said; `until` it is worth saying."""

    at: datetime
    until: datetime
    who: str
    about: str
    say: Callable[[date], str]


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), OSLO).astimezone(UTC)


def half_past_eight(day: date) -> datetime:
    return datetime.combine(day, time(8, 30), OSLO).astimezone(UTC)


def works(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


def back(day: date) -> date:
    return day if works(day) else back(day - timedelta(days=1))


def on(day: date) -> date:
    return day if works(day) else on(day + timedelta(days=1))


def days(count: int) -> timedelta:
    return timedelta(days=count)


def written(day: date, today: date) -> str:
    year = f" {day.year}" if day.year != today.year else ""
    return f"{WEEKDAYS[day.weekday()]} {day.day}. {MONTHS[day.month - 1]}{year}"


def always(line: str) -> Callable[[date], str]:
    return lambda _: line


def expected(outages: Outages) -> Mapping[str, Said]:
    """Return what each person gets: by the moment, the lines of that morning's message."""
    by_person: dict[str, list[Due]] = defaultdict(list)
    for due in (*_of_promises(), *_of_meetings(), *_of_follow_ups()):
        by_person[due.who].append(due)
    said = {who: _delivered(who, dues, outages) for who, dues in by_person.items()}
    missed = [due for who in (story.WEB_ONLY, story.REFUSED) for due in _missed(who, said[who])]
    said[LEAD] = _delivered(LEAD, [*by_person[LEAD], *missed], outages)
    return said


def _delivered(who: str, dues: Sequence[Due], outages: Outages) -> Said:
    left, said = sorted(dues, key=lambda due: due.at), {}
    while left:
        moment = _heard_at(who, left[0].at, outages)
        today = moment.astimezone(OSLO).date()
        horizon = max(moment, half_past_eight(today))
        batch = [due for due in left if due.at <= horizon]
        left = [due for due in left if due.at > horizon]
        last = {due.about: due.at for due in batch}
        lines = [due.say(today) for due in batch if max(moment, last[due.about]) < due.until]
        if lines:
            said[moment] = sorted(_merged(lines))
    return said


def _heard_at(who: str, at: datetime, outages: Outages) -> datetime:
    at = next((back_up for down, back_up in outages if down <= at < back_up), at)
    wakes = half_past_eight(story.QUIET_UNTIL)
    return wakes if who == story.QUIET and noon(story.QUIET_FROM) <= at < wakes else at


def _merged(lines: Iterable[str]) -> Sequence[str]:
    """Where only a name differs, one line says it for all: "… i Tokke, Vinje."."""
    names: dict[tuple[str, str], list[str]] = {}
    for line in dict.fromkeys(lines):
        head, _, rest = line.partition("[")
        name, _, tail = rest.partition("]")
        names.setdefault((head, tail), []).append(name)
    return [f"{head}{', '.join(sorted(found))}{tail}" for (head, tail), found in names.items()]


def _missed(who: str, said: Said) -> Iterator[Due]:
    """The first morning somebody is not reached, the facilitator hears of it, and then no more."""
    since = noon(story.REFUSED_FROM) if who == story.REFUSED else noon(story.FIRST)
    moment = min(moment for moment in said if moment > since)
    day = moment.astimezone(OSLO).date()
    at = half_past_eight(on(day if moment < half_past_eight(day) else day + days(1)))
    line = f"Jeg når ikke [{who}] i chat, og påminnelsene ligger bare på nettsiden. Dette sier jeg bare én gang."
    yield Due(at, at + days(365), LEAD, who, always(line))


# Promises: 14 and 2 days before, on the day, then weekly; after two weeks the municipality's coordinator hears too.


def _of_promises() -> Iterator[Due]:
    for number, one in enumerate(story.PROMISED, start=1):
        changes = [story.FIRST, *([one.moved[0]] if one.moved else [])]
        ends = [*changes[1:], one.done]
        dues = [one.due, *([one.moved[1]] if one.moved else [])]
        for since, due, end in zip(changes, dues, ends, strict=True):
            yield from _of_promise(number, one, due, since, end)


def _of_promise(number: int, one: Promised, due: date, since: date, end: date) -> Iterator[Due]:
    mornings = sorted({back(due - days(count)) for count in (14, 2, 0)})
    mornings += [on(due + days(7 * week)) for week in range(1, 60)]
    for day, following in pairwise(mornings):
        if not since < day <= end:
            continue
        at, until, owner = half_past_eight(day), half_past_eight(following), _owner(one, day)
        about = f"promise {number}"
        yield Due(at, until, owner, about, partial(_promise_line, number, one, due, day))
        hearer = _coordinator_of(one, day)
        if day >= due + days(14) and hearer != owner:
            yield Due(at, until, hearer, about, partial(_late_here, number, one, due, owner))


def _owner(one: Promised, day: date) -> str:
    owner = one.passed[1] if one.passed and one.passed[0] < day else one.owner
    return story.HEIR if owner == story.LEAVER and day > story.LEAVES else owner


def _coordinator_of(one: Promised, day: date) -> str:
    place = next(place for places in (COORDINATORS, DEPUTIES) for place, name in places.items() if name == one.owner)
    name = COORDINATORS[place]
    return story.HEIR if name == story.LEAVER and day > story.LEAVES else name


def _promise_line(number: int, one: Promised, due: date, day: date, today: date) -> str:
    if today > due:
        return f"{number}. {one.text}: fristen var {written(due, today)}."
    verb = "fristen er" if day == back(due) else "frist"
    return f"{number}. {one.text}: {verb} {written(due, today)}."


def _late_here(number: int, one: Promised, due: date, owner: str, today: date) -> str:
    told = "Du får vite det som koordinator."
    return f"{number}. {one.text} ({owner}): fristen var {written(due, today)}. {told}"


# Meetings: 30, 14 and 2 days before and the same morning; then its inviter is asked, the next working day and weekly.


def _of_meetings() -> Iterator[Due]:
    for number, meeting in enumerate(story.MEETINGS, start=1):
        begins = datetime.combine(meeting.day, time(9), OSLO).astimezone(UTC)
        mornings = sorted({back(meeting.day - days(count)) for count in (30, 14, 2)} - {meeting.day})
        an_hour_before = begins - timedelta(hours=1)
        moments = [*map(half_past_eight, mornings), min(half_past_eight(meeting.day), an_hour_before), begins]
        for day, (at, until) in zip((*mornings, meeting.day), pairwise(moments), strict=True):
            for who in _invited(number, meeting, day):
                if day > story.FIRST:
                    yield Due(at, until, who, f"meeting {number}", _ahead(number, meeting, who, day))
        yield from _asked(number, meeting)


def _invited(number: int, meeting: Held, day: date) -> Iterator[str]:
    """Those with a seat on a day who have not said that they stay away."""
    people = list(COORDINATORS.values())
    if meeting.organisation:
        people = [COORDINATORS[meeting.organisation], DEPUTIES[meeting.organisation]]
    if day > story.LEAVES and story.LEAVER in people:
        people = [story.HEIR if who == story.LEAVER else who for who in people]
    people += [deputy for said, which, deputy, _ in story.CALLED_IN if which == number and said < day]
    return (who for who in people if _answer(number, who, day) != "absent")


def _answer(number: int, who: str, day: date) -> str:
    given = [answer for said, which, name, answer in story.ANSWERS if (which, name) == (number, who) and said < day]
    return given[-1] if given else ""


def _ahead(number: int, meeting: Held, who: str, day: date) -> Callable[[date], str]:
    place = f", {meeting.place}" if meeting.place else ""
    answers = {"coming": "Du har sagt at du kommer.", "unsure": "Du var usikker. Kommer du?"}

    def say(today: date) -> str:
        if day == meeting.day:
            return f"I dag: {meeting.title} kl. 09.00{place}."
        asked = answers.get(_answer(number, who, day), "Kommer du?")
        return f"{meeting.title} {written(meeting.day, today)} kl. 09.00{place}. {asked}"

    return say


def _asked(number: int, meeting: Held) -> Iterator[Due]:
    mornings = [on(meeting.day + days(1 + 7 * week)) for week in range(9)]
    for day, following in pairwise(mornings):
        if day <= meeting.told:
            at, until = half_past_eight(day), half_past_eight(following)
            yield Due(at, until, meeting.inviter, f"meeting {number} held", partial(_held_line, meeting))


def _held_line(meeting: Held, today: date) -> str:
    return f"Ble «{meeting.title}» {written(meeting.day, today)} holdt?"


# Videre arbeid: weekly until somebody invites, then until there is a day; and 13 weeks after, how it goes.


def _of_follow_ups() -> Iterator[Due]:
    for place, coordinator in COORDINATORS.items():
        invites = story.INVITES.get(place, story.FIRST)
        for week in range(1, 10):
            day, following = (on(story.FIRST + days(7 * count)) for count in (week, week + 1))
            at, until, about = half_past_eight(day), half_past_eight(following), f"{place} {story.FIRST}"
            if day <= invites:
                for who in (coordinator, LEAD):
                    line = f"Hvem kaller inn til neste møte, og når? Ingen har tatt det ennå i [{place}]."
                    yield Due(at, until, who, about, always(line))
            elif day <= story.DAY_IS_SET.get(place, story.FIRST):
                line = f"Du kaller inn til neste møte i [{place}]. Ingen dag er satt ennå."
                yield Due(at, until, coordinator, about, always(line))
        for gathered in (story.FIRST, story.SECOND):
            at = half_past_eight(on(gathered + days(91)))
            leaver = coordinator == story.LEAVER and at > noon(story.LEAVES)
            who = story.HEIR if leaver else coordinator
            line = f"Halvveis til neste samling: Hvordan går det i [{place}]?"
            yield Due(at, at + days(7), who, f"{place} {gathered}", always(line))
