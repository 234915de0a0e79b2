"""Points with a date are milestones: in order, without their dates, and told whose they are where there are several."""

from dataclasses import replace
from datetime import UTC, date

from facilitation.kinds import Board
from facilitation.methods import planned, recognised
from facilitation.milestones import milestones, timeline
from facilitation.plan import Question, RoundPlan
from facilitation.state import Group, GroupState, Point, Round, RoundState
from facilitation.tallies import Mark
from tests.facilitation.tables import plan, table
from tests.facilitation.test_methods import texts_of

TODAY = date(2026, 11, 2)
SLIDE = """Plan med milepæler
- Utløsende behov
- Visjon
- Mål
- Organisering
- Siste milepæl først
- Faser tilbake til i dag
- Kritiske suksessfaktorer
- Første aktivitet når vi kommer hjem"""


def group(number: int, *texts: str, about: str = "Skien") -> Group:
    points = tuple(Point(1, text, organisation=about, number=at) for at, text in enumerate(texts, 1))
    return replace(table("Anna Bo", number), state=GroupState.DONE, points=points)


def test_points_with_a_date_come_in_the_order_of_time_and_say_whose_they_are() -> None:
    round_ = Round(1, 1, "Frida", (plan(),), state=RoundState.PLENUM)
    here = group(1, "1. juni 2028: Alle går til skolen", "Kari kartlegger veiene innen 1. mars", "Vi må ville det")
    there = group(2, "Vedtatt i kommunestyret før 15. september 2027", about="Bamble")
    found = milestones(round_, [here, there], TODAY, UTC)
    assert timeline(found).marks == (
        Mark(date(2027, 3, 1), "Kari kartlegger veiene", "Skien"),
        Mark(date(2027, 9, 14), "Vedtatt i kommunestyret", "Bamble"),
        Mark(date(2028, 6, 1), "Alle går til skolen", "Skien"),
    )
    assert [one.point.key for one in found] == ["1:2", "2:1", "1:1"]
    assert {mark.who for mark in timeline(milestones(round_, [here], TODAY, UTC)).marks} == {""}, (
        "it goes without saying"
    )


def test_a_slide_with_the_methods_steps_is_the_method_and_they_are_not_what_it_is_about() -> None:
    [named] = planned(SLIDE, texts_of, "nb").rounds
    assert named.questions[0].text == "trigger topic"
    [about] = planned(SLIDE.replace("milepæler", "milepæler: trygg skolevei", 1), texts_of, "nb").rounds
    assert about.questions[0].text == "trigger trygg skolevei"
    asked = "Trygg skolevei\nHva er visjonen?\nHva er den siste milepælen?\nHvilke faktorer er kritiske?"
    [unnamed] = planned(asked, texts_of, "nb").rounds
    assert [phase.minutes for phase in unnamed.phases] == [4, 10, 15]
    method = recognised(unnamed)
    assert method is not None
    assert method.name == "milestones"
    assert recognised(RoundPlan("", questions=(Question("Hva er visjonen?", kind=Board(("a", "b"))),))) is None
