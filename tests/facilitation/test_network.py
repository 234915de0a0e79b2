"""What is a municipality's own in a network: its goals, its named answers, how much it has done; and who may see it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from facilitation.actions import ActionItem, ActionState
from facilitation.chronicle import Chronicle, Held, HeldRound
from facilitation.consultation import Consultation, Given, Opinion
from facilitation.follow_up import FollowUp
from facilitation.kinds import Scale
from facilitation.network import Chapter, Kept, Moment, Purpose, Said, answers_of, chapters, goals_of, kept, own_part
from facilitation.partnership import Coordinator, Partnership
from facilitation.people import Participant
from facilitation.plan import Question, RoundPlan
from facilitation.poll import Outcome, Poll
from facilitation.state import Group, Point, Round
from facilitation.tallies import ComparedTally, Named, ScaleTally

NOW = datetime(2026, 10, 14, 9, tzinfo=UTC)
AUTUMN, TODAY = date(2026, 10, 14), date(2027, 5, 3)
SCALE = Scale(1, 10)
KARI, OLA = Participant("k", "Kari", "Skien"), Participant("o", "Ola", "Bamble")


def scale(number: int) -> ScaleTally:
    return ScaleTally(tuple(int(step == number) for step in range(1, 11)), 1)


def asked(text: str, number: int, before: int = 0, **said: int) -> Outcome:
    """Return what municipalities have answered to a statement by their names."""
    poll = Poll(1, number, Question(text, kind=SCALE), opened_at=NOW, before=before)
    tally = ComparedTally(tuple(Named(name, scale(step)) for name, step in said.items()), by_organisation=True)
    return Outcome(poll, len(said), len(said), tally)


def went(title: str, *points: Point) -> HeldRound:
    plan = RoundPlan(title)
    return HeldRound(Round(1, 1, "berit", (plan,)), (Group(1, 1, plan, (KARI, OLA), points=points),))


def test_goals_are_what_the_groups_came_to_last_and_whose_they_are() -> None:
    points = (Point(1, "Et utkast"), Point(3, "Ti nye plasser"), Point(3, "Bamble først", "Bamble"))
    found = (Said("Skien", "Ti nye plasser"), Said("Bamble", "Ti nye plasser"), Said("Bamble", "Bamble først"))
    assert goals_of([went("Skarpe mål", *points)]) == found
    assert goals_of([went("Hva nå?", *points)]) == ()


def test_the_goal_of_a_plan_with_milestones_is_what_its_first_part_ends_with() -> None:
    first = (Point(1, "Tre uhell i fjor"), Point(1, "Alle går trygt"), Point(1, "Fortau innen juni", "Bamble"))
    found = goals_of([went("Plan med milepæler", *first, Point(3, "1. juni 2028: Alle går"))])
    assert found == (
        Said("Skien", "Alle går trygt"),
        Said("Bamble", "Alle går trygt"),
        Said("Bamble", "Fortau innen juni"),
    )


def test_answers_are_a_municipalitys_where_it_gave_them_by_name() -> None:
    anonymous = Outcome(Poll(1, 3, Question("Nyttig?", kind=SCALE), opened_at=NOW), 9, 9, scale(8))
    assert answers_of([asked("Vi lykkes", 1, Skien=4, Bamble=9), anonymous]) == (
        Said("Bamble", "Vi lykkes", 9),
        Said("Skien", "Vi lykkes", 4),
    )


def test_what_is_asked_before_and_after_is_one_answer() -> None:
    twice = [asked("Vi lykkes", 1, Skien=4), asked("Vi lykkes", 2, 1, Skien=7, Bamble=9)]
    assert answers_of(twice) == (Said("Bamble", "Vi lykkes", 9), Said("Skien", "Vi lykkes", 7, before=4))


def test_a_chapter_holds_what_is_ones_own_however_the_name_is_written() -> None:
    goals = (Said("Skien", "A"), Said("Bamble", "B"))
    chapter = Chapter("Høst", AUTUMN, Purpose.DIRECTION, ("Skien", "Bamble"), 4, goals)
    assert chapter.of("skien kommune") == Chapter("Høst", AUTUMN, Purpose.DIRECTION, ("Skien",), 0, goals[:1])


def test_actions_are_counted_by_municipality_and_those_that_are_late() -> None:
    items = [
        ActionItem(1, 1, "a", (), "Skien", due=TODAY),
        ActionItem(2, 1, "b", (), "Skien kommune", state=ActionState.DONE),
        ActionItem(3, 1, "c", (), "Skien", state=ActionState.DROPPED),
        ActionItem(4, 1, "d", ()),
        ActionItem(5, 1, "e", (), "Skien", due=TODAY - timedelta(days=1)),
    ]
    assert kept(items, ["Skien", "Bamble", ""], TODAY) == (Kept("Bamble"), Kept("Skien", 1, 2, 1))


def two_years() -> Chronicle:
    """A network of Skien and Bamble over two gatherings, with a consultation between them."""
    spring = NOW + timedelta(days=180)
    first = replace(went("Skarpe mål", Point(3, "Ti nye plasser")), outcomes=(asked("Vi lykkes", 1, Skien=4),))
    second = replace(went("Skala"), outcomes=(asked("vi lykkes", 1, Skien=5), asked("vi lykkes", 2, 1, Skien=8)))
    said = FollowUp(1, 1, 1, "Skien", NOW, standing="I gang", answered_at=NOW)
    question = Consultation(1, 1, 1, "Ny avtale", ("Hva?",), TODAY, NOW, "t")
    return Chronicle(
        Partnership(1, "Ungt utenforskap", "b"),
        TODAY,
        (
            Held(1, 1, "Høst", NOW, "direction", (KARI, OLA), (first,)),
            Held(2, 1, "Vår", spring, "", (KARI, replace(OLA, helper=True)), (second,)),
        ),
        (Coordinator(1, "Skien kommune", "s"),),
        (ActionItem(1, 1, "ringe", ("k",), "Skien"), ActionItem(2, 1, "skrive", (), "Skien", state=ActionState.DONE)),
        (said, FollowUp(2, 1, 2, "Skien", spring)),
        (question,),
        (Opinion(1, 1, 1, "Skien", "abc", (Given(),)),),
    )


def test_a_network_is_told_gathering_by_gathering_and_each_municipality_its_own_part() -> None:
    told = chapters(two_years())
    assert [(one.title, one.purpose, one.people) for one in told] == [("Høst", Purpose.DIRECTION, 2), ("Vår", None, 1)]
    own = own_part(two_years(), "Skien")
    assert [goal.text for _, goal in own.goals] == ["Ti nye plasser"]
    assert own.kept == Kept("Skien", 1, 1)
    assert own.last is not None
    assert own.last.standing == "I gang"
    [course] = own.courses
    assert course.moments == (Moment("Høst", AUTUMN, 4), Moment("Vår", told[1].day, 8, 5))
    assert [question.title for question, _ in own.opinions] == ["Ny avtale"]


def test_who_leads_and_who_coordinates_may_open_the_network_and_a_municipality_is_its_own_peoples() -> None:
    network = two_years()
    assert [who for who in "bsko" if network.opens_to(who)] == ["b", "s"]
    assert [who for who in "bsko" if network.shows("Skien", who)] == ["b", "s", "k"]
    assert [who for who in "bsko" if network.shows("Bamble", who)] == ["b", "o"]
    assert not network.shows("Porsgrunn", "b")
