"""A gathering whose minutes the tests write: two tracks, two groups, a vote, and something parked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitation.kinds import Dots
from facilitation.minutes import About, Minutes, write_minutes
from facilitation.people import Participant
from facilitation.plan import Among, Criterion, CriterionKind, Question, Role, RoleRule, RoundPlan, Track
from facilitation.poll import Poll, PollState, outcome
from facilitation.state import Group, Held, Point, Round, RoundState
from facilitation.tallies import FLOOR

BEGAN = datetime(2026, 5, 4, 7, 5, tzinfo=UTC)
CRITERION = Criterion(CriterionKind.CLAIMED, "den som har lengst hår", Among.ALL)
ROLES = (RoleRule((Role.MODERATOR, Role.TIMEKEEPER), CRITERION),)

KOMMUNE = RoundPlan(
    "Refleksjon i kommunegrupper",
    track=Track.KOMMUNE,
    context=("Vi har hørt om medvind.",),
    questions=(Question("Hva har kommunen behov for?"), Question("Hvordan skal det følges opp?", part=2)),
    roles=ROLES,
)
OTHER = RoundPlan("Refleksjon", track=Track.OTHER, questions=(Question("Hva kan dere bidra med?"),))

KARI = Participant("p1", "Kari Nordmann", "Skien")
OLA = Participant("p2", "Ola Haugen", "Larvik kommune")
SIRI = Participant("p3", "Siri Berg", "Larvik")
ANNE = Participant("p4", "Anne Dahl", "NAV", Track.OTHER)
EVA = Participant("p5", "Eva Ås", "Ål idrettslag", Track.OTHER)
TOR = Participant("p6", "Tor Bakke", "Ærlig Arbeid", Track.OTHER)
NILS = Participant("p7", "Nils Rådgiver", "KS", helper=True)
LEFT_EARLY = Participant("p8", "Per Tidlig", "Skien")

FIRST = Group(
    round_id=1,
    number=1,
    plan=KOMMUNE,
    members=(KARI, OLA, SIRI, NILS),
    held=(Held(Role.MODERATOR, "p1"), Held(Role.TIMEKEEPER, "p1"), Held(Role.SECRETARY, "p3")),
    points=(
        Point(1, "En felles oversikt", "Skien"),
        Point(1, "Flere møteplasser", "Larvik"),
        Point(2, "Møte i juni.\nNAV inviterer."),
    ),
    parked=("Hva med bussen?",),
)
SECOND = Group(round_id=1, number=2, plan=OTHER, members=(ANNE, EVA, TOR), name="Aktørene")

ROUND = Round(
    id=1,
    gathering_id=7,
    facilitator="boss",
    plans=(KOMMUNE, OTHER),
    state=RoundState.CLOSED,
    opened_at=BEGAN - timedelta(minutes=10),
    started_at=BEGAN,
    ended_at=BEGAN + timedelta(minutes=42),
)
ABOUT = About("Partnerskapssamling i Skien", "Randi Prosess")
EVERYBODY = (*FIRST.members, *SECOND.members, LEFT_EARLY)
VOTE = Poll(
    1,
    1,
    Question("", kind=Dots(things=tuple(point.line for point in FIRST.points), sources=(1, 1, 1)), anonymous=True),
    state=PollState.CLOSED,
    threshold=FLOOR,
)
VOTES = ("1:1\n2:1", "1:1", "0:1\n1:1")
COMMITMENTS = {"p4": "Jeg inviterer til møte.", "p1": "Jeg finner tallene."}


def story(about: About = ABOUT, votes: tuple[str, ...] = VOTES, vote: Poll = VOTE, **changed: object) -> Minutes:
    """The minutes of the story, with some of the round changed."""
    round_ = replace(ROUND, **changed)  # type: ignore[arg-type]
    polled = [outcome(vote, len(votes), len(EVERYBODY), votes)]
    return write_minutes(round_, (FIRST, SECOND), EVERYBODY, about, commitments=COMMITMENTS, outcomes=polled)
