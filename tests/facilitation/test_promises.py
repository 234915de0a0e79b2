"""What people type about what they will do, and what Runde makes of it."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.promises import Promise, read_promise

OSLO = ZoneInfo("Europe/Oslo")
TODAY = date(2026, 11, 23)
PEOPLE = {"linn": "Linn Aas", "kari": "Kari Moe", "kari2": "Kari Lie", "ola": "Ola Nordmann Berg"}


def read(text: str) -> Promise:
    return read_promise(text, PEOPLE, "ola", TODAY, OSLO)


@pytest.mark.parametrize(
    "text, owners, what, due",
    [
        ("Linn følger opp OT før 1. mars", ("linn",), "følger opp OT", date(2027, 2, 28)),
        ("Linn Aas følgjer opp OT innan 1. mars 2027", ("linn",), "følgjer opp OT", date(2027, 3, 1)),
        ("jeg ringer NAV innen fredag", ("ola",), "ringer NAV", date(2026, 11, 27)),
        ("Eg inviterer til neste møte 4. februar", ("ola",), "inviterer til neste møte", date(2027, 2, 4)),
        ("Linn og Ola Berg lager en felles oversikt", ("linn", "ola"), "lager en felles oversikt", None),
        ("Kari Lie: skriver avtalen i uke 12", ("kari2",), "skriver avtalen", date(2027, 3, 28)),
        ("Innen 15. januar: samle tallene", (), "samle tallene", date(2027, 1, 15)),
        ("Felles opplæring for alle skolene", (), "Felles opplæring for alle skolene", None),
        ("Linn calls the county by March 1", ("linn",), "calls the county", date(2027, 3, 1)),
    ],
)
def test_a_promise_is_read_as_it_is_meant(text: str, owners: tuple[str, ...], what: str, due: date | None) -> None:
    promise = read(text)
    assert (promise.owners, promise.text, promise.due) == (owners, what, due)


def test_a_name_that_two_people_have_is_asked_about() -> None:
    promise = read("Kari tar kontakt med skolen")
    assert promise.owners == ()
    assert promise.unsure == ("Kari",)


def test_a_date_that_does_not_exist_is_doubted_and_not_put_right() -> None:
    promise = read("Linn sender brevet innen 31. februar")
    assert promise.due is None
    assert promise.doubtful


@given(st.text())
def test_any_text_is_a_promise_of_something_or_of_itself(text: str) -> None:
    promise = read(text)
    assert promise.text or not text.strip()
