"""A consultation as its rules see it: what a slide asks and by when, how an answer goes, and who is reminded."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from facilitation.consultation import Consultation, Given, Opinion, Stage, Step, answer, asked_by_plan, move
from facilitation.errors import BadText, WrongTime
from facilitation.methods import planned, recognised
from facilitation.plan import RoundPlan
from facilitation.reminders import Topic, of_opinion
from tests.facilitation.test_methods import texts_of

TODAY = date(2026, 12, 1)
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
DUE = date(2027, 1, 15)
ASKED = Consultation(1, 1, 1, "Ny avtale", ("Hva er viktigst?", "Hva må bort?"), DUE, NOW, "secret")
BLANK = Opinion(7, 1, 1, "Skien", "k7m2pq", (Given(), Given()))


@pytest.mark.parametrize(
    "slide",
    [
        "Spør kommunene: Ny avtale\nFrist 15. januar 2027\n1. Hva er viktigst?\n2. Hva må bort?",
        "Høring: Ny avtale\n1. Hva er viktigst?\n2. Hva må bort?\nSvar innen 15. januar",
        "# Spørsmål til kommunene: Ny avtale\nSvarfrist: 15. januar\n\n- Hva er viktigst?\n- Hva må bort?",
    ],
)
def test_a_slide_says_what_is_asked_and_by_when(slide: str) -> None:
    [plan] = planned(slide, texts_of, "nb").rounds
    assert plan.title == "Ny avtale"
    assert asked_by_plan(plan, TODAY, UTC) == (("Hva er viktigst?", "Hva må bort?"), DUE, ())
    method = recognised(plan)
    assert method is not None
    assert method.name == "consultation"


def test_without_a_day_there_are_four_weeks_and_without_a_question_there_is_nothing_to_ask() -> None:
    [plan] = planned("Høring: Ny avtale\n1. Satsingsområder\n2. Behov for støtte", texts_of, "nb").rounds
    assert asked_by_plan(plan, TODAY, UTC)[:2] == (("Satsingsområder", "Behov for støtte"), date(2026, 12, 29))
    with pytest.raises(BadText):
        asked_by_plan(RoundPlan("Ny avtale"), TODAY, UTC)
    with pytest.raises(BadText):
        asked_by_plan(replace(plan, context=("Frist 1. mai 2026",)), TODAY, UTC)


def test_an_answer_keeps_the_way_it_went_and_all_move_only_when_all_are_there() -> None:
    draft, adopted = Step(Stage.DRAFT, TODAY), Step(Stage.ADOPTED, DUE)
    one = answer(BLANK, 0, "Fortau", draft, ASKED)
    assert not one.answers[0].is_told
    with pytest.raises(WrongTime):
        move(one, adopted, ASKED)
    both = move(answer(one, 1, "Skjemaer", draft, ASKED), adopted, ASKED)
    assert both.answers[0].steps == (draft, adopted)
    assert both.answers[1].is_told
    later = replace(adopted, day=TODAY)
    assert move(both, later, ASKED).answers[0].steps == (draft, later), "the same stage again puts its day right"
    with pytest.raises(WrongTime):
        answer(BLANK, 0, "Fortau", draft, replace(ASKED, closed=True))


def test_coordinators_are_reminded_until_all_is_sent_and_the_leader_when_it_is_late() -> None:
    asked = of_opinion(BLANK, ASKED, ["kari"], "berit", NOW, UTC)
    days = {(one.due_at.date(), one.person_id, one.topic) for one in asked}
    assert {day for day, who, _ in days if who == "kari"} >= {date(2027, 1, 8), date(2027, 1, 13), DUE}
    assert {topic for _, who, topic in days if who == "berit"} == {Topic.OPINION_LATE_THERE}
    assert min(day for day, who, _ in days if who == "berit") > DUE
    assert {one.person_id for one in of_opinion(BLANK, ASKED, [], "berit", NOW, UTC)} == {"berit"}
    sent = replace(BLANK, answers=(Given("Ja", (Step(Stage.SENT, TODAY),)),) * 2)
    assert of_opinion(sent, ASKED, ["kari"], "berit", NOW, UTC) == ()
    assert of_opinion(BLANK, replace(ASKED, closed=True), ["kari"], "berit", NOW, UTC) == ()
