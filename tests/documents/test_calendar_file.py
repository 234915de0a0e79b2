"""Calendar files, read back with vobject, which shares no code with what writes them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.calendar_file import Appointment, calendar_file, meeting_file

OSLO = ZoneInfo("Europe/Oslo")
CHANGED = datetime(2026, 11, 23, 12, tzinfo=UTC)
SUMMER = Appointment(
    "mote-1@runde.example",
    "Koordinatormøte, halvår; «høst»",
    datetime(2027, 8, 19, 9, tzinfo=OSLO),
    datetime(2027, 8, 19, 12, tzinfo=OSLO),
    CHANGED,
    place="Kommunestyresalen, Rådhuset",
    link="https://runde.example.org/r/ABCD",
    text="1. Godkjenning\n2. Status fra kommunene",
)
WINTER = Appointment(
    "mote-2@runde.example",
    "Evaluering",
    datetime(2027, 11, 11, 8, tzinfo=UTC),
    datetime(2027, 11, 11, 11, tzinfo=UTC),
    CHANGED,
)


def read(data: bytes) -> vobject.base.Component:
    return vobject.readOne(data.decode())


def test_a_meeting_is_read_back_as_it_was() -> None:
    calendar = read(meeting_file(SUMMER))
    event = calendar.vevent
    assert (calendar.method.value, calendar.version.value) == ("PUBLISH", "2.0")
    assert event.uid.value == SUMMER.uid
    assert event.summary.value == SUMMER.title
    assert event.location.value == SUMMER.place
    assert event.description.value == SUMMER.text
    assert event.url.value == SUMMER.link
    assert (event.dtstart.value, event.dtend.value) == (SUMMER.start, SUMMER.end)
    assert (event.status.value, event.sequence.value) == ("CONFIRMED", "0")


def test_the_zone_travels_with_the_file_and_its_rules_are_right() -> None:
    data = calendar_file([SUMMER, WINTER])
    text = data.decode()
    assert text.count("BEGIN:VTIMEZONE") == 1
    assert "TZID:Europe/Oslo" in text
    assert "DTSTART;TZID=Europe/Oslo:20270819T090000" in text
    assert "DTSTART;TZID=Europe/Oslo:20271111T090000" in text
    first, second = read(data).vevent_list
    assert first.dtstart.value.astimezone(UTC) == datetime(2027, 8, 19, 7, tzinfo=UTC)
    assert second.dtstart.value.astimezone(UTC) == datetime(2027, 11, 11, 8, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Europe/Oslo", "America/New_York", "UTC"])
def test_another_zone_can_be_had(zone: str) -> None:
    first, second = read(calendar_file([SUMMER, WINTER], zone=zone)).vevent_list
    assert (first.dtstart.value.astimezone(UTC).hour, second.dtstart.value.astimezone(UTC).hour) == (7, 8)


@pytest.mark.parametrize("minute", range(0, 240, 15))
@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2027, 10, 31), date(2040, 3, 25), date(2040, 10, 28)])
def test_the_night_the_clocks_are_set_loses_no_hour(day: date, minute: int) -> None:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)
    event = read(meeting_file(Appointment("a", "Nattmøte", start, None, CHANGED))).vevent
    assert event.dtstart.value.astimezone(UTC) == start


def test_a_change_and_a_cancelling_are_the_same_meeting_in_a_later_revision() -> None:
    moved = Appointment(SUMMER.uid, "Møte", WINTER.start, WINTER.end, CHANGED, revision=1)
    gone = Appointment(SUMMER.uid, "Møte", WINTER.start, WINTER.end, CHANGED, revision=2, cancelled=True)
    events = [read(meeting_file(one)).vevent for one in (SUMMER, moved, gone)]
    assert {event.uid.value for event in events} == {SUMMER.uid}
    assert [event.sequence.value for event in events] == ["0", "1", "2"]
    assert [event.status.value for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_a_feed_has_a_name_and_keeps_what_is_cancelled() -> None:
    gone = Appointment("mote-3@runde.example", "Avlyst", WINTER.start, None, CHANGED, 1, cancelled=True)
    calendar = read(calendar_file([WINTER, SUMMER, gone], name="Møter i partnerskapet"))
    assert calendar.x_wr_calname.value == "Møter i partnerskapet"
    assert [event.status.value for event in calendar.vevent_list] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_the_same_meetings_give_the_same_file_whatever_their_order() -> None:
    assert calendar_file([SUMMER, WINTER]) == calendar_file([WINTER, SUMMER])


def test_an_empty_feed_is_still_a_calendar() -> None:
    assert read(calendar_file([])).name == "VCALENDAR"


def test_a_meeting_without_a_time_of_day_takes_whole_days() -> None:
    data = meeting_file(Appointment("a", "Samling", date(2027, 8, 19), date(2027, 8, 20), CHANGED))
    event = read(data).vevent
    assert (event.dtstart.value, event.dtend.value) == (date(2027, 8, 19), date(2027, 8, 21))
    assert b"VTIMEZONE" not in data


def test_no_line_is_longer_than_a_calendar_reads_and_none_is_slipped_in() -> None:
    evil = Appointment("a", "Møte\r\nATTENDEE:mailto:x@example.org" + "ø" * 300, SUMMER.start, SUMMER.end, CHANGED)
    data = meeting_file(evil)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"\r\nATTENDEE" not in data
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "appointment",
    [
        Appointment("", "Uten identitet", SUMMER.start, None, CHANGED),
        Appointment("a" * 256, "For lang identitet", SUMMER.start, None, CHANGED),
        Appointment("a", "Uten sone", datetime(2027, 8, 19, 9), None, CHANGED),  # noqa: DTZ001
        Appointment("a", "Endret uten sone", SUMMER.start, None, datetime(2026, 1, 1)),  # noqa: DTZ001
    ],
)
def test_what_no_calendar_could_trust_is_refused(appointment: Appointment) -> None:
    with pytest.raises(ValueError, match=r"identity|time zone"):
        meeting_file(appointment)


times = st.datetimes(datetime(1997, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda one: one.replace(microsecond=0)
)


@given(st.text(max_size=200), st.text(max_size=80), times)
def test_any_words_and_any_time_can_be_read_back(title: str, place: str, start: datetime) -> None:
    event = read(meeting_file(Appointment("a", title, start, None, CHANGED, place=place))).vevent
    kept = "".join(
        mark for mark in title.replace("\r\n", "\n").replace("\r", "\n") if mark in "\n\t" or mark.isprintable()
    )
    assert event.summary.value == kept
    assert event.dtstart.value.astimezone(UTC) == start
