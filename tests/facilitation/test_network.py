"""What is a municipality's own in a network: its goals, its named answers, how much it has done."""

from dataclasses import replace
from datetime import UTC, date, datetime

from facilitation.actions import ActionItem, ActionState
from facilitation.kinds import Scale
from facilitation.network import Chapter, Kept, Purpose, Said, answers_of, goals_of, kept
from facilitation.people import Participant
from facilitation.plan import Question, RoundPlan
from facilitation.poll import Outcome, Poll
from facilitation.state import Group, Point, Round
from facilitation.tallies import ComparedTally, Named, ScaleTally

NOW = datetime(2026, 10, 14, 9, tzinfo=UTC)
AUTUMN = date(2026, 10, 14)
SCALE = Scale(1, 10)


def scale(number: int) -> ScaleTally:
    return ScaleTally(tuple(int(step == number) for step in range(1, 11)), 1)


def poll(text: str) -> Poll:
    return Poll(1, 1, Question(text, kind=SCALE), opened_at=NOW)


def test_goals_are_what_the_groups_came_to_last_and_whose_they_are() -> None:
    plan = RoundPlan("Skarpe mål")
    people = (Participant("k", "Kari", "Skien"), Participant("o", "Ola", "Bamble"))
    points = (Point(1, "Et utkast"), Point(3, "Ti nye plasser"), Point(3, "Bamble først", "Bamble"))
    group = Group(1, 1, plan, people, points=points)
    round_ = Round(1, 1, "berit", (plan,))
    found = [Said("Skien", "Ti nye plasser"), Said("Bamble", "Ti nye plasser"), Said("Bamble", "Bamble først")]
    assert list(goals_of([(round_, (group,))])) == found
    other = replace(round_, plans=(RoundPlan("Hva nå?"),))
    assert goals_of([(other, (group,))]) == ()


def test_answers_are_a_municipalitys_where_it_gave_them_by_name() -> None:
    by_name = ComparedTally((Named("Skien", scale(4)), Named("Bamble", scale(9))), by_organisation=True)
    outcomes = [Outcome(poll("Vi lykkes"), 2, 2, by_name), Outcome(poll("Nyttig?"), 9, 9, scale(8))]
    assert answers_of(outcomes) == (Said("Skien", "Vi lykkes", 4), Said("Bamble", "Vi lykkes", 9))


def test_a_chapter_holds_what_is_ones_own_however_the_name_is_written() -> None:
    goals = (Said("Skien", "A"), Said("Bamble", "B"))
    chapter = Chapter("Høst", AUTUMN, Purpose.DIRECTION, ("Skien", "Bamble"), 4, goals)
    assert chapter.of("skien kommune") == Chapter("Høst", AUTUMN, Purpose.DIRECTION, ("Skien",), 0, goals[:1])


def test_actions_are_counted_by_municipality() -> None:
    items = [
        ActionItem(1, 1, "a", (), "Skien"),
        ActionItem(2, 1, "b", (), "Skien kommune", state=ActionState.DONE),
        ActionItem(3, 1, "c", (), "Skien", state=ActionState.DROPPED),
        ActionItem(4, 1, "d", ()),
    ]
    assert kept(items, ["Skien", "Bamble", ""]) == (Kept("Bamble"), Kept("Skien", 1, 1))
