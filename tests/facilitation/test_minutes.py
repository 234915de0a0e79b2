"""What belongs in the minutes, and what does not."""

from dataclasses import asdict, replace

from facilitation.minutes import Commitment, Delegation, write_minutes
from facilitation.plan import Role, Track
from facilitation.poll import PollState
from facilitation.state import Group, RoundState
from facilitation.tallies import DotTally
from tests.documents.stories import (
    ABOUT,
    COMMITMENTS,
    CRITERION,
    EVERYBODY,
    FIRST,
    ROUND,
    SECOND,
    VOTE,
    VOTES,
    story,
)


def test_everybody_who_has_been_there_is_listed_by_organisation() -> None:
    assert story().delegations == (
        Delegation("Larvik kommune", ("Ola Haugen", "Siri Berg")),
        Delegation("Skien", ("Kari Nordmann", "Per Tidlig")),
        Delegation("NAV", ("Anne Dahl",), Track.OTHER),
        Delegation("Ærlig Arbeid", ("Tor Bakke",), Track.OTHER),
        Delegation("Ål idrettslag", ("Eva Ås",), Track.OTHER),
        Delegation("KS", ("Nils Rådgiver",), helpers=True),
    )
    assert story().people == 8


def test_roles_of_one_person_stand_together_and_the_criterion_nowhere() -> None:
    roles = story().groups[0].roles
    assert roles == (((Role.MODERATOR, Role.TIMEKEEPER), "Kari Nordmann"), ((Role.SECRETARY,), "Siri Berg"))
    assert CRITERION.text not in str(asdict(story()))


def test_each_track_has_its_questions_by_part() -> None:
    kommune, other = story().asked
    assert (kommune.track, kommune.context) == (Track.KOMMUNE, ("Vi har hørt om medvind.",))
    assert kommune.parts == ((1, ("Hva har kommunen behov for?",)), (2, ("Hvordan skal det følges opp?",)))
    assert other.parts == ((1, ("Hva kan dere bidra med?",)),)


def test_each_group_has_its_result_and_what_it_parked() -> None:
    first, second = story().groups
    assert first.organisations == ("Larvik kommune", "Skien")
    assert (first.points, first.parked) == (FIRST.points, FIRST.parked)
    assert (second.name, second.points) == ("Aktørene", ())


def test_a_group_that_everybody_left_is_in_only_with_what_it_left_behind() -> None:
    empty = Group(round_id=1, number=3, plan=FIRST.plan)
    parked = replace(empty, number=4, parked=("Bussen",))
    minutes = write_minutes(ROUND, (FIRST, empty, parked), EVERYBODY, ABOUT, commitments={})
    assert [group.number for group in minutes.groups] == [1, 4]


def test_what_was_voted_on_is_told_most_first_with_the_group_it_came_from() -> None:
    (polled,) = story().polls
    assert (polled.question, polled.people, polled.anonymous) == ("", 3, True)
    assert isinstance(polled.tally, DotTally)
    assert [(one.group, one.label, one.count) for one in polled.tally.counts] == [
        (1, "Larvik: Flere møteplasser", 3),
        (1, "Skien: En felles oversikt", 1),
        (1, "Møte i juni.\nNAV inviterer.", 1),
    ]


def test_two_votes_are_not_told_for_they_would_tell_of_each_other() -> None:
    (polled,) = story(votes=VOTES[:2]).polls
    assert (polled.people, polled.tally) == (2, None)


def test_an_open_vote_is_not_told() -> None:
    assert story(vote=replace(VOTE, state=PollState.OPEN)).polls == ()


def test_commitments_stand_by_organisation_with_their_names() -> None:
    assert story().commitments == (
        Commitment("Anne Dahl", "NAV", "Jeg inviterer til møte."),
        Commitment("Kari Nordmann", "Skien", "Jeg finner tallene."),
    )


def test_a_commitment_of_somebody_who_has_been_forgotten_has_no_name() -> None:
    minutes = write_minutes(ROUND, (SECOND,), (), ABOUT, commitments=COMMITMENTS)
    assert {one.name for one in minutes.commitments} == {""}


def test_minutes_can_be_written_at_any_time() -> None:
    before = story(state=RoundState.JOINING, started_at=None, ended_at=None, votes=())
    assert (before.aborted, before.polls[0].tally) == (False, None)
    assert story(state=RoundState.ABORTED).aborted
