"""Calendar files (iCalendar, RFC 5545): one meeting to keep, or a feed to subscribe to.

Who may have them is not asked here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDuration

CONTENT_TYPE = "text/calendar; charset=utf-8"
_PRODUCT = "-//Runde//Runde//NO"
_LONGEST_UID = 255  # RFC 7986, section 5.3
_REFRESH = timedelta(hours=6)
_YEARS_AROUND = 1
_OSLO = "Europe/Oslo"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting as calendars are told of it.

    `uid` never changes for a meeting; `revision` grows by one with each change, cancelling included: a calendar
    takes a change only then. `changed_at` is the time of that change, so that the same meeting gives the same file.
    `start` and `end` are both aware times, or both days (the last one included) for a meeting without a time of day.
    """

    uid: str
    title: str
    start: datetime | date
    end: datetime | date | None
    changed_at: datetime
    revision: int = 0
    cancelled: bool = False
    place: str = ""
    link: str = ""
    text: str = ""


def meeting_file(appointment: Appointment, zone: str = _OSLO) -> bytes:
    """Return the `.ics` of one meeting, in `zone`. Raises ValueError for a naive time or no identity."""
    return calendar_file([appointment], zone=zone)


def calendar_file(appointments: Iterable[Appointment], *, name: str = "", zone: str = _OSLO) -> bytes:
    """Return a calendar of all appointments, cancelled ones too: only so do they leave a subscriber's calendar.

    In: `name` as calendars show it, `zone` for the clocks. Out: UTF-8 with CRLF, lines folded (RFC 5545, section
    3.1); the same for the same appointments. Raises ValueError for a naive time or an appointment without identity.
    """
    events = [_event(one, ZoneInfo(zone)) for one in sorted(appointments, key=lambda one: one.uid)]
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = " ".join(_plain(name).split())  # these lines take no breaks
    if name:
        calendar.add("name", name)  # RFC 7986; Outlook and Apple read the older X- form
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", vDuration(_REFRESH), {"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(_REFRESH))
    calendar.add("x-wr-timezone", zone)
    for component in [*_zones(events, zone), *events]:
        calendar.add_component(component)
    data: bytes = calendar.to_ical()
    return data


def _zones(events: list[Event], zone: str) -> list[Timezone]:
    """The zone's rules for the years that are used, since some calendars know no names of zones."""
    days = [event.start for event in events if isinstance(event.start, datetime)]
    if not days:
        return []
    if zone == _OSLO:
        return [_oslo()]
    first = date(min(days).year - _YEARS_AROUND, 1, 1)
    last = date(max(days).year + _YEARS_AROUND, 12, 31)
    return [Timezone.from_tzid(zone, first_date=first, last_date=last)]


def _oslo() -> Timezone:
    """Norway's clocks since 1996, for all years to come: the last Sundays of March and October (directive 2000/84/EC).

    Calendars keep a zone by its name, so that one file's must do for the next one's meetings too.
    """
    zone = Timezone()
    zone.add("tzid", _OSLO)
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    rules = (
        (TimezoneDaylight(), datetime(1996, 3, 31, 2), 3, winter, summer, "CEST"),  # noqa: DTZ001 - wall clocks
        (TimezoneStandard(), datetime(1996, 10, 27, 3), 10, summer, winter, "CET"),  # noqa: DTZ001
    )
    for part, since, month, before, after, name in rules:
        part.add("dtstart", since)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        zone.add_component(part)
    return zone


def _event(one: Appointment, zone: ZoneInfo) -> Event:
    if not one.uid or len(one.uid) > _LONGEST_UID:
        raise ValueError("an appointment needs an identity, of 255 characters at most")
    event = Event()
    event.add("uid", one.uid)
    event.add("sequence", one.revision)
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if one.cancelled else "OPAQUE")
    event.add("dtstamp", _aware(one.changed_at).astimezone(UTC))
    event.add("last-modified", _aware(one.changed_at).astimezone(UTC))
    event.add("dtstart", _moment(one.start, zone))
    if one.end is not None:
        event.add("dtend", _end(one.end, zone))
    event.add("summary", _plain(one.title))
    for key, value in (("location", one.place or one.link), ("description", one.text)):
        if value:
            event.add(key, _plain(value))
    if one.link:
        event.add("url", one.link)
    return event


def _moment(moment: datetime | date, zone: ZoneInfo) -> datetime | date:
    """The clock on the wall; in UTC where the wall shows that time twice and this is the second, which none can say."""
    if not isinstance(moment, datetime):
        return moment
    local = _aware(moment).astimezone(zone)
    return local.astimezone(UTC) if local.fold else local


def _end(end: datetime | date, zone: ZoneInfo) -> datetime | date:
    """A day that ends an event is the first one after it (RFC 5545, section 3.6.1)."""
    return _moment(end, zone) if isinstance(end, datetime) else end + timedelta(days=1)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment


def _plain(text: str) -> str:
    """Line breaks as calendars know them, and no character that none may hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(mark for mark in lines if mark in "\n\t" or mark.isprintable())
