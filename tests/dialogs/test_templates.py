"""A facilitator who has only the questions picks a template for the rest."""

import pytest

from dialogs.messages import ChoiceInput
from facilitation.plan import PhaseKind, Plan, Track
from facilitation.slide import read_plan
from facilitation.templates import TEMPLATES, from_template
from tests.dialogs.hall import Hall, words_of
from tests.dialogs.test_story import SLIDE

QUESTIONS = "Hva kan vi gjøre sammen for ungdom?\nHvem må være med?"


async def test_asking_for_a_round_without_a_slide_shows_the_form(hall: Hall) -> None:
    reply = await hall.say(hall.lead, "ny runde")
    assert reply.message is not None
    assert not reply.refused
    [template] = [field for field in reply.message.inputs if isinstance(field, ChoiceInput)]
    assert [choice.value for choice in template.choices] == ["", *TEMPLATES]
    assert [button.action for button in reply.message.buttons] == ["new_round"]


async def test_questions_and_a_template_are_a_plan(hall: Hall) -> None:
    reply = await hall.submit(hall.lead, "new_round", {"text": QUESTIONS, "template": "igp"})
    assert "Planen for «Refleksjonsrunde»" in words_of(reply), "it has no title of its own"
    [plan] = (await hall.round()).plans
    assert [question.text for question in plan.questions] == QUESTIONS.splitlines()
    assert [(phase.kind, phase.minutes) for phase in plan.phases] == [
        (PhaseKind.INDIVIDUAL, 3), (PhaseKind.GROUP, 15), (PhaseKind.PLENUM, 15), (PhaseKind.COMMITMENT, 2),
    ]  # fmt: skip


async def test_an_empty_form_and_an_unknown_template_are_refused(hall: Hall) -> None:
    assert "Lim inn lysarket også" in words_of(await hall.submit(hall.lead, "new_round", {"text": " ", "template": ""}))
    assert "malen finnes ikke" in words_of(await hall.submit(hall.lead, "new_round", {"template": "tango"}))


async def test_a_slide_with_times_needs_no_template(hall: Hall) -> None:
    await hall.submit(hall.lead, "new_round", {"text": SLIDE, "template": "igp-short"})
    assert (await hall.round()).plans == read_plan(SLIDE).rounds[:1]


def test_each_track_gets_the_questions_that_are_its_own() -> None:
    own = read_plan("Trygg ungdom\n\nKommunegrupper\nHva trenger dere?\n\nØvrige aktører\nHva kan dere tilby?")
    plan = from_template("igp-two-tracks", own)
    asked = {one.track: [question.text for question in one.questions] for one in plan.rounds}
    assert asked == {Track.KOMMUNE: ["Hva trenger dere?"], Track.OTHER: ["Hva kan dere tilby?"]}
    assert {one.title for one in plan.rounds} == {"Trygg ungdom"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_a_plan_also_without_questions(name: str) -> None:
    plan = from_template(name, Plan())
    assert all(phase.minutes for one in plan.rounds for phase in one.phases)
    shared = from_template(name, read_plan(QUESTIONS))
    assert all(len(one.questions) == 2 for one in shared.rounds), "questions for all are for each track"
