"""The notice and the minutes of a meeting, as their readers may see them."""

import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest

from bot.documents import PAPER_FORMS
from bot.documents.markdown import markdown
from bot.documents.meeting_files import render_papers
from bot.documents.meeting_outline import meeting_minutes, notice
from dialogs.words import LANGUAGES
from facilitation.actions import ActionItem
from facilitation.meetings.meeting import AgendaItem, Attendance, Capacity, Invited, Meeting, made_formal
from facilitation.meetings.papers import Papers
from facilitation.partnership import Partnership
from tests.documents.stories import story

NINE = datetime(2027, 2, 11, 8, tzinfo=UTC)
MEETING = Meeting(
    1,
    1,
    "Koordinatormøte",
    NINE,
    NINE + timedelta(hours=3),
    "Rådhuset i Skien",
    inviter="berit",
    secretary="siv",
    invited=(
        Invited("kari", "Skien", "rådgiver", answer=Attendance.ABSENT, present=False),
        Invited("siv", "Bamble", present=True),
        Invited("ola", "Skien", capacity=Capacity.DEPUTY, instead_of="kari", present=True),
        Invited("linn", "Statsforvalteren", "fylkeslege", Capacity.OBSERVER, present=True),
    ),
    agenda=(
        AgendaItem("Velkommen", 10),
        AgendaItem("Status fra kommunene", owner="siv"),
        AgendaItem("Personalsak", 20, closed=True),
    ),
)
NAMES = {"berit": "Berit Lead", "kari": "Kari Dal", "siv": "Siv Lund", "ola": "Ola Berg", "linn": "Linn Moe"}
PAPERS = Papers(MEETING, Partnership(1, "Ungt utenforskap", "berit"), tuple(NAMES.items()), "ola", "nb")


def test_the_notice_says_when_where_as_what_and_for_whom() -> None:
    text = markdown(notice(PAPERS))
    for said in (
        "Innkalling til Koordinatormøte",
        "torsdag 11. februar 2027 kl. 09.00–12.00",
        "Rådhuset i Skien",
        "Ola Berg",
        "Kari Dal",
        "| 1 | 09\\.00–09.10 | Velkommen |",
        "| 2 | 09\\.10–11.40 | Status fra kommunene (Siv Lund) |",
        "| 3 | 11\\.40–12.00 | Personalsak (lukket) |",
        "Vara for Kari Dal",
        "Fylkeslege, observatør",
        "meld forfall",
    ):
        assert said in text


@pytest.mark.parametrize("reader", ["linn", ""])
def test_a_closed_item_is_not_for_observers_or_anybody(reader: str) -> None:
    for outline in (notice, meeting_minutes):
        text = markdown(outline(replace(PAPERS, reader=reader)))
        assert "Personalsak" not in text
        assert "Lukket sak" in text


def test_the_minutes_say_who_was_there_and_what_came_of_the_round() -> None:
    item = ActionItem(1, 1, "Ringe NAV", ("kari",), due=date(2027, 3, 1))
    text = markdown(meeting_minutes(replace(PAPERS, rounds=(story(),), actions=(item,))))
    assert "Ikke til stede" in text
    assert text.index("Siv Lund") < text.index("Ikke til stede") < text.rindex("Kari Dal")
    assert "## Refleksjon i kommunegrupper" in text
    assert "### Gruppenes resultater" in text
    assert "**Kari Dal:** Ringe NAV, innen mandag 1. mars 2027" in text
    assert "vedtaksført" not in text
    assert "Møtet er vedtaksført: 2" in markdown(meeting_minutes(replace(PAPERS, meeting=made_formal(MEETING))))


def test_a_meeting_of_which_little_is_known_has_papers_too() -> None:
    bare = Papers(Meeting(1, 1, "Møte", date(2027, 2, 11)), Partnership(1, "Ungt utenforskap", "berit"))
    assert "torsdag 11. februar 2027" in markdown(notice(bare))
    assert "Oppmøtet er ikke ført" in markdown(meeting_minutes(bare))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", PAPER_FORMS)
@pytest.mark.parametrize("what", ["notice", "meeting-minutes"])
def test_each_paper_in_each_form_and_language(what: str, form: str, language: str) -> None:
    file = render_papers(replace(PAPERS, language=language, rounds=(story(),)), what, form)
    assert file.name.endswith(f"2027-02-11-koordinatormote.{form}")
    assert file.body
    if form == "docx":
        assert zipfile.is_zipfile(BytesIO(file.body))
