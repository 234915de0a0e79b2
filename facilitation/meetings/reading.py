"""From a whole text to its meetings, and to what is left for the reader of slides."""

from dataclasses import dataclass, replace
from datetime import date, tzinfo

from facilitation.dates import Horizon
from facilitation.meetings.drafts import Draft
from facilitation.meetings.lines import lines, slides
from facilitation.meetings.reader import Reader, Said
from facilitation.meetings.sections import cut
from facilitation.meetings.warnings import Code, say
from facilitation.plan import Plan, PlannedMeeting
from facilitation.slide import read_plan

_MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class MeetingsRead:
    """The meetings of a text, a warning for each line of theirs that is doubtful, and `rest`: all other lines."""

    meetings: tuple[PlannedMeeting, ...] = ()
    warnings: tuple[str, ...] = ()
    rest: str = ""


def read_everything(text: str, today: date, zone: tzinfo, language: str = "nb") -> Plan:
    """Read rounds, groups and meetings from the text of slides, meeting plans and notices.

    In: any text; `today` and `zone` for dates that leave out the year and for times. `language`: the warnings'.
    Out: what was understood; every line that was not is quoted in a warning. Raises nothing.
    """
    read = read_meetings(text, today, zone, language)
    if not read.meetings and not read.warnings:
        return read_plan(text, language)
    plan = read_plan(read.rest, language) if read.rest.strip() else Plan()
    return replace(plan, meetings=read.meetings, warnings=tuple(dict.fromkeys([*read.warnings, *plan.warnings])))


def read_meetings(text: str, today: date, zone: tzinfo, language: str = "nb") -> MeetingsRead:
    """Read the meetings of plans and notices in a text; a slide with phases or questions has none.

    A year left out is the heading's, else the next such date from `today`. Raises nothing.
    """
    rest: list[str] = [text[_MOST_CHARACTERS:]] if len(text) > _MOST_CHARACTERS else []
    meetings: list[PlannedMeeting] = []
    said: list[Said] = []
    for raws in slides(text[:_MOST_CHARACTERS]):
        parts = cut(raws, Horizon(today))
        reader = Reader(Horizon(today), zone)
        reader.read(lines(list(parts.own)))
        if not reader.drafts:
            rest += raws
            continue
        rest += [*parts.before, *parts.after]
        said += [*reader.said, *([] if reader.horizon.years else _out_of_order(reader.drafts))]
        meetings += map(_meeting, reader.drafts)
    warnings = dict.fromkeys(say(code, quote, day, language) for code, quote, day in said)
    return MeetingsRead(tuple(meetings), tuple(warnings), "\n".join(rest))


def _meeting(draft: Draft) -> PlannedMeeting:
    moment = draft.moment
    if moment.start is None:
        return PlannedMeeting(moment.day, moment.last, draft.title, draft.place)
    return PlannedMeeting(moment.start, moment.end, draft.title, draft.place)


def _out_of_order(drafts: list[Draft]) -> list[Said]:
    """Dates without a year, each taken as the next one from today, may have been meant for the year after."""
    found: list[Said] = []
    latest: date | None = None
    for draft in drafts:
        day = draft.moment.day
        if latest and day < latest and str(day.year) not in draft.quote:
            found.append((Code.ORDER, draft.quote, day))
        latest = max(day, latest or day)
    return found
