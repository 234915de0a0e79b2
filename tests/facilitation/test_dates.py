"""Dates and times as people write them. Today is Monday 23 November 2026 where nothing else is said."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.dates import Doubt, Horizon, Kind, Moment, Reading, read_dates

OSLO = ZoneInfo("Europe/Oslo")
TODAY = date(2026, 11, 23)
MONTHS = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def read(text: str, today: date = TODAY, years: tuple[int, ...] = ()) -> Reading:
    return read_dates(text, Horizon(today, years), OSLO)


def one(text: str, today: date = TODAY) -> Moment:
    reading = read(text, today)
    assert len(reading.moments) == 1, reading
    return reading.moments[0]


@pytest.mark.parametrize(
    "text,day",
    [
        ("torsdag 19. august", "2027-08-19"),
        ("Torsdag den 19. august", "2027-08-19"),
        ("tors. 19. aug.", "2027-08-19"),
        ("19.8.", "2027-08-19"),
        ("19.08.27", "2027-08-19"),
        ("19. 8. 2027", "2027-08-19"),
        ("19/8", "2027-08-19"),
        ("19/8-2027", "2027-08-19"),
        ("19/8-27", "2027-08-19"),
        ("den 19.8 kl. 9", "2027-08-19"),
        ("2027-08-19", "2027-08-19"),
        ("1. mars", "2027-03-01"),
        ("1. mars 2029", "2029-03-01"),
        ("laurdag 21. august", "2027-08-21"),
        ("tysdag 17. august", "2027-08-17"),
        ("Thursday 19 August", "2027-08-19"),
        ("Thursday, August 19th, 2027", "2027-08-19"),
        ("the 19th of August", "2027-08-19"),
        ("i dag", "2026-11-23"),
        ("i morgen", "2026-11-24"),
        ("i morgon", "2026-11-24"),
        ("tomorrow", "2026-11-24"),
        ("i overmorgen", "2026-11-25"),
        ("om to uker", "2026-12-07"),
        ("om to veker", "2026-12-07"),
        ("om fjorten dagar", "2026-12-07"),
        ("in two weeks", "2026-12-07"),
        ("om en måned", "2026-12-23"),
        ("fredag", "2026-11-27"),
        ("på laurdag", "2026-11-28"),
        ("førstkommende torsdag", "2026-11-26"),
        ("torsdag i uke 12", "2027-03-25"),
        ("torsdag i neste uke", "2026-12-03"),
        ("23. november", "2026-11-23"),
        ("22. november", "2027-11-22"),
        ("29. februar", "2028-02-29"),
    ],
)
def test_a_date_is_read_as_a_person_reads_it(text: str, day: str) -> None:
    found = one(text)
    assert (found.day.isoformat(), found.kind) == (day, Kind.AT)
    assert read(text).doubts == ()


@pytest.mark.parametrize(
    "text,kind,due,rest",
    [
        ("Linn følger opp OT før 1. mars", Kind.BEFORE, "2027-02-28", "Linn følger opp OT"),
        ("Kari ringjer fylket før tysdag", Kind.BEFORE, "2026-11-23", "Kari ringjer fylket"),
        ("before March 1", Kind.BEFORE, "2027-02-28", ""),
        ("innen fredag", Kind.BY, "2026-11-27", ""),
        ("innan laurdag", Kind.BY, "2026-11-28", ""),
        ("senest 1. mars", Kind.BY, "2027-03-01", ""),
        ("frist: 1. mars", Kind.BY, "2027-03-01", ""),
        ("by 1 March", Kind.BY, "2027-03-01", ""),
        ("innen uke 12", Kind.BY, "2027-03-28", ""),
        ("innen utgangen av mai", Kind.BY, "2027-05-31", ""),
        ("i løpet av mai", Kind.DURING, "2027-05-31", ""),
        ("uke 12", Kind.DURING, "2027-03-28", ""),
        ("veke 12", Kind.DURING, "2027-03-28", ""),
        ("uke 12-13", Kind.DURING, "2027-04-04", ""),
        ("neste uke", Kind.DURING, "2026-12-06", ""),
    ],
)
def test_a_deadline_says_how_it_binds(text: str, kind: Kind, due: str, rest: str) -> None:
    found = one(text)
    assert (found.kind, found.due.isoformat(), read(text).rest) == (kind, due, rest)


@pytest.mark.parametrize(
    "text,times",
    [
        ("19. august 2027 kl. 09.00-12.00", "09:00 12:00"),
        ("19. august 2027 kl 09-12", "09:00 12:00"),
        ("19. august 2027 09-12", "09:00 12:00"),
        ("19. august 2027, 9.30–11", "09:30 11:00"),
        ("19. august 2027 fra kl 9 til 12", "09:00 12:00"),
        ("19. august 2027 frå 9 til 12", "09:00 12:00"),
        ("19. august 2027 mellom 9 og 12", "09:00 12:00"),
        ("Kl. 0900-1200 19. august 2027", "09:00 12:00"),
        ("19 August 2027, 9-11 am", "09:00 11:00"),
        ("19 August 2027 from 11 to 1 pm", "11:00 13:00"),
        ("19 August 2027, 1 pm", "13:00"),
        ("19.8.2027 kl 9", "09:00"),
        ("2027-08-19T09:00", "09:00"),
        ("19. august 2027", ""),
        ("19. august 2027 for 3-8 personer", ""),
    ],
)
def test_a_time_of_day_goes_with_its_date(text: str, times: str) -> None:
    found = one(text)
    said = [moment.strftime("%H:%M") for moment in (found.start, found.end) if moment]
    assert " ".join(said) == times
    assert found.day == date(2027, 8, 19)


def test_one_time_is_for_all_dates_before_it() -> None:
    first, second = read("Torsdag 19. august, torsdag 11. november kl. 09-12").moments
    assert first.start == datetime(2027, 8, 19, 7, tzinfo=UTC)
    assert second.end == datetime(2027, 11, 11, 11, tzinfo=UTC)


def test_each_date_keeps_the_time_it_has() -> None:
    first, second = read("19. august kl 9-12 og 11. november kl 10-13").moments
    assert [one.start.hour for one in (first, second) if one.start] == [9, 10]


def test_dates_that_share_a_month_are_several() -> None:
    assert [one.day.day for one in read("19., 20. og 21. august 2027").moments] == [19, 20, 21]


def test_a_stretch_of_days_is_one() -> None:
    found = one("31. mai–2. juni 2027 kl. 10-15")
    assert (found.day, found.last) == (date(2027, 5, 31), date(2027, 6, 2))
    assert found.end == datetime(2027, 6, 2, 15, tzinfo=OSLO)


def test_a_year_said_once_is_for_the_dates_beside_it() -> None:
    days = [one.day.isoformat() for one in read("19. august, 11. november 2028 og 10. februar").moments]
    assert days == ["2028-08-19", "2028-11-11", "2029-02-10"]


def test_a_school_year_parts_at_summer() -> None:
    days = [one.day.isoformat() for one in read("19. august og 10. februar", years=(2027, 2028)).moments]
    assert days == ["2027-08-19", "2028-02-10"]


@pytest.mark.parametrize(
    "text,why,quote",
    [
        ("fredag 19. august 2027", Doubt.WEEKDAY, "fredag 19. august 2027"),
        ("31. februar", Doubt.NO_SUCH_DAY, "31. februar"),
        ("29. februar 2027", Doubt.NO_SUCH_DAY, "29. februar 2027"),
        ("uke 60", Doubt.NO_SUCH_DAY, "uke 60"),
        ("19. august kl. 25", Doubt.NO_SUCH_DAY, "25"),
        ("19. august kl. 12-09", Doubt.TIMES, "19. august"),
        ("neste torsdag", Doubt.TWO_WAYS, "neste torsdag"),
        ("medio mai", Doubt.VAGUE, "medio mai"),
        ("etter 1. mars", Doubt.VAGUE, "1. mars"),
        ("torsdag 19. kl. 9", Doubt.VAGUE, "torsdag 19."),
    ],
)
def test_what_cannot_be_or_can_be_two_things_is_a_doubt(text: str, why: Doubt, quote: str) -> None:
    (doubt,) = read(text).doubts
    assert (doubt.why, doubt.quote) == (why, quote)


@pytest.mark.parametrize("text", ["Ta 10-15 minutter", "Grupper på 3-8", "3,5 poeng", "Sak 1/27", "tre fire fem"])
def test_numbers_are_no_dates(text: str) -> None:
    assert read(text) == Reading(pieces=read(text).pieces)


@pytest.mark.parametrize(
    "text,utc",
    [
        ("28. mars 2027 kl. 01.59", "2027-03-28T00:59"),
        ("28. mars 2027 kl. 02.30", "2027-03-28T01:30"),  # the hour that is skipped: as many minutes on
        ("28. mars 2027 kl. 03.00", "2027-03-28T01:00"),
        ("31. oktober 2027 kl. 02.30", "2027-10-31T00:30"),  # the hour that comes twice: the first time
        ("31. oktober 2027 kl. 03.00", "2027-10-31T02:00"),
    ],
)
def test_summer_time_comes_and_goes(text: str, utc: str) -> None:
    start = one(text).start
    assert start is not None
    assert start.astimezone(UTC).isoformat().startswith(utc)


@settings(max_examples=300)
@given(st.text(max_size=200), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_nothing_is_raised(text: str, today: date) -> None:
    read(text, today)


WORDS = (
    "kl. 09 12 - – . , / 19 31. 8. august mars februar uke veke neste torsdag laurdag før innen om to uker i morgen "
    "2027 99 0900 fra til og am pm 24:00 2.5 den by 1st May medio etter T10:00 ( )"
).split()


@settings(max_examples=500)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["", " "])), max_size=25))
def test_nothing_is_raised_over_words_of_dates(pairs: list[tuple[str, str]]) -> None:
    reading = read("".join(word + between for word, between in pairs))
    assert all(one.end is None or (one.start and one.end >= one.start) for one in reading.moments)
    assert all(one.start is None or one.start.tzinfo for one in reading.moments)


@given(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        ["{d}. {nb} {y}", "{d}.{m}.{y}", "{d}/{m}-{y}", "{y}-{m:02}-{d:02}", "{en} {d}, {y}", "{d} {en} {y}"]
    ),
)
def test_every_date_written_out_is_read_back(day: date, form: str) -> None:
    names = {language: months[day.month - 1] for language, months in MONTHS.items()}
    assert one(form.format(d=day.day, m=day.month, y=day.year, **names)).day == day


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(0, 364))
def test_a_date_without_its_year_is_the_next_one(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    expected = day if (day.month, day.day) != (2, 29) else None
    found = one(f"{day.day}. {MONTHS['nb'][day.month - 1]}", today).day
    assert found >= today
    assert expected is None or found == expected


@pytest.mark.parametrize("piece", ["1. ", "19. august ", "9-12 ", "kl ", "(", " ", "1.1.", "fra ", "9", "før ", "\0"])
def test_nothing_takes_long(piece: str) -> None:
    read(piece * 50_000)
