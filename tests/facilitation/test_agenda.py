"""The agenda of a meeting: read as it is pasted, numbered, and with times that add up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation import actions
from facilitation.actions import ActionItem
from facilitation.errors import BadText
from facilitation.meetings.agenda import carried_over, overrun, read_agenda, timetable, with_cases
from facilitation.meetings.meeting import AgendaItem, Meeting

NINE = datetime(2027, 8, 19, 7, tzinfo=UTC)
PASTED = """1. Velkommen, 10 min
2) Status fra kommunene (20 minutter)
 - Økonomi og 2 nye stillinger
Sak 4/27: Personalsak (lukket)
• Neste møte – 5 min
"""
MEETING = Meeting(1, 1, "Koordinatormøte", NINE, NINE + timedelta(hours=1), agenda=read_agenda(PASTED))


def test_a_pasted_agenda_is_read_as_it_is_meant() -> None:
    assert read_agenda(PASTED) == (
        AgendaItem("Velkommen", 10),
        AgendaItem("Status fra kommunene", 20),
        AgendaItem("Økonomi og 2 nye stillinger"),
        AgendaItem("Personalsak", closed=True),
        AgendaItem("Neste møte", 5),
    )


@pytest.mark.parametrize("text", ["", " \n - \n", "x" * 301, "\n".join(["sak"] * 61), "Velkommen 0 min"])
def test_what_is_no_agenda_is_refused(text: str) -> None:
    with pytest.raises(BadText):
        read_agenda(text)


def test_times_add_up_and_the_rest_is_shared() -> None:
    timed = timetable(MEETING)
    assert [one.number for one in timed] == [1, 2, 3, 4, 5]
    lengths = [int((one.ends - one.begins).total_seconds() // 60) for one in timed if one.begins and one.ends]
    assert lengths == [10, 20, 12, 12, 5]
    assert overrun(MEETING) == 0
    assert overrun(replace(MEETING, end=NINE + timedelta(minutes=30))) == 25


def test_a_meeting_without_an_hour_has_numbers_and_no_times() -> None:
    assert {(one.begins, one.ends) for one in timetable(replace(MEETING, start=date(2027, 8, 19)))} == {(None, None)}


def test_only_formal_meetings_number_their_cases_and_each_once() -> None:
    assert with_cases(MEETING, 3, 2027) == MEETING
    formal = with_cases(replace(MEETING, formal=True), 3, 2027)
    assert [item.case for item in formal.agenda] == ["4/27", "5/27", "6/27", "7/27", "8/27"]
    assert with_cases(formal, 8, 2027) == formal


def test_what_is_still_open_comes_first_on_the_next_agenda() -> None:
    def item(text: str, due: date | None) -> ActionItem:
        return actions.promise(ActionItem(0, 1, text, ("linn",), due=due), "linn", NINE)

    done = actions.complete(item("gjort", date(2027, 1, 1)), "linn", NINE)
    carried = carried_over([item("senere", date(2027, 9, 1)), done, item("nå", date(2027, 8, 1))], "Oppfølging")
    assert [one.text for one in carried] == ["Oppfølging: nå", "Oppfølging: senere"]
    assert carried[0].owner == "linn"


@given(st.text(max_size=400))
def test_any_text_is_an_agenda_or_refused(text: str) -> None:
    try:
        items = read_agenda(text)
    except BadText:
        return
    assert all(item.text for item in items)
