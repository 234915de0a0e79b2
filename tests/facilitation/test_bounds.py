"""What nobody types: texts made to keep a reader busy. Each is read or refused, and nobody has to wait for it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from facilitation.advisers import days
from facilitation.bounds import LONGEST_GAP, MOST_LINES, typed, whole_number
from facilitation.dates import Horizon, read_dates
from facilitation.errors import BadText, Refused
from facilitation.meetings.agenda import read_agenda
from facilitation.meetings.reading import read_meetings
from facilitation.organisations import organisation_key
from facilitation.programme.reading import read_programme
from facilitation.promises import LONGEST_PROMISE, read_promise
from facilitation.slide import read_plan
from facilitation.talk import LONGEST_PASTED

ZONE, TODAY = ZoneInfo("Europe/Oslo"), date(2026, 11, 22)
PEOPLE = {"a": "Kari Dal", "b": "Ola Berg"}
READERS: dict[str, tuple[Callable[[str], object], int]] = {
    "slide": (read_plan, LONGEST_PASTED),
    "meetings": (lambda text: read_meetings(text, TODAY, ZONE), LONGEST_PASTED),
    "programme": (lambda text: read_programme(text, TODAY, ZONE), LONGEST_PASTED),
    "agenda": (read_agenda, LONGEST_PASTED),
    "days": (days, LONGEST_PASTED),
    "organisation": (organisation_key, LONGEST_PASTED),
    "promise": (lambda text: read_promise(text, PEOPLE, "a", TODAY, ZONE), LONGEST_PROMISE),
    "day": (lambda text: read_dates(text, Horizon(TODAY), ZONE), 300),
}
# Each made one of the readers look again from every place in it.
AGAIN_AND_AGAIN = (" ", "\r", "?", "? ", "-", " – ", "(", "a, ", "uke 4 ", "09.00-10.00 ", "9", "| ", "\n-")
ENDLESS = ("1e999999999", "9" * LONGEST_PASTED, "1/" + "9" * 5000)


def hostile() -> Iterator[str]:
    yield from ENDLESS
    for piece in AGAIN_AND_AGAIN:
        yield "1" + piece * (LONGEST_PASTED // len(piece) - 1) + "x"


@pytest.mark.timeout(120)
@pytest.mark.parametrize("reader", READERS)
def test_no_text_keeps_a_reader_busy(reader: str) -> None:
    """A pattern that begins again at each sign would take minutes, and the limit of this test end it."""
    read, longest = READERS[reader]
    for text in hostile():
        with suppress(Refused):
            read(typed("\n".join(text[:longest].split("\n")[:MOST_LINES])))


def test_gaps_are_made_as_wide_as_people_make_them() -> None:
    assert typed("a" + " " * 5000 + "b") == "a" + " " * LONGEST_GAP + "b"
    assert typed("Skien        Kari\n\n\nTinn         Ola") == "Skien        Kari\n\n\nTinn         Ola"


@pytest.mark.parametrize(
    "text,code", [("x" * (LONGEST_PASTED + 1), "too-long"), ("a\n" * MOST_LINES, "too-long-a-list")]
)
def test_what_is_too_much_is_refused_in_words(text: str, code: str) -> None:
    with pytest.raises(BadText) as refused:
        typed(text)
    assert refused.value.code == code


def test_a_number_is_no_longer_than_any_of_ours() -> None:
    assert whole_number(" 12 ") == 12
    assert [whole_number(text) for text in ("²", "-1", "9" * 5000, "")] == [None] * 4


def test_what_no_database_takes_is_left_out() -> None:
    assert typed("en\ud800 voksen\0 som\nblir") == "en voksen som\nblir"
