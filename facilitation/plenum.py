"""The plenum: the groups present in turn, and everybody can vote on what they came to."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.plan import Role
from facilitation.round import Change
from facilitation.state import Group, Point, Round, RoundState, VoteState, by_number
from facilitation.steps import Announce, Mention, Step

MOST_VOTES = 3
# From fewer voters than this a count could tell how one of them voted.
FEWEST_VOTERS = 3
_BALLOT_KEY = re.compile(r"\d{1,4}:\d{1,3}")


def present(round_: Round, groups: Sequence[Group], number: int | None = None) -> Change:
    """Return the round with the next group (or group `number`) called to the floor, its secretary mentioned.

    Raises WrongTime outside the plenum or when all have presented, Unknown for a group that is not there.
    """
    _in_plenum(round_)
    called = by_number(groups, number) if number is not None else _next_to_present(round_, groups)
    if called is None and number is not None:
        raise Unknown("no-such-group", group=number)
    if called is None:
        raise WrongTime("all-have-presented")
    presented = tuple(dict.fromkeys((*round_.presented, called.number)))
    return Change(replace(round_, presenting=called.number, presented=presented), (), _called(called))


def _next_to_present(round_: Round, groups: Sequence[Group]) -> Group | None:
    with_something = [group for group in groups if group.members or group.points]
    waiting = [group for group in with_something if group.number not in round_.presented]
    return min(waiting, key=lambda group: group.number, default=None)


def _called(group: Group) -> tuple[Step, ...]:
    secretary = group.holder(Role.SECRETARY)
    return (Mention(group.number, secretary, "you-present-now", f"present-{group.number}"),) if secretary else ()


def open_vote(round_: Round, groups: Sequence[Group]) -> Change:
    """Return the round with a vote over all the groups' points.

    Raises WrongTime outside the plenum, after a vote, or when there is nothing to vote on.
    """
    _in_plenum(round_)
    if round_.vote is not VoteState.NONE:
        raise WrongTime("already-voted")
    if not ballot(groups):
        raise WrongTime("nothing-to-vote-on")
    return Change(replace(round_, vote=VoteState.OPEN), (), (Announce("vote-open", "vote-open", {"most": MOST_VOTES}),))


def close_vote(round_: Round) -> Change:
    """Return the round with its vote counted. Raises WrongTime when none is open."""
    if round_.vote is not VoteState.OPEN:
        raise WrongTime("no-open-vote")
    return Change(replace(round_, vote=VoteState.CLOSED), (), (Announce("vote-closed", "vote-closed"),))


def ballot(groups: Sequence[Group]) -> Mapping[str, tuple[Group, Point]]:
    """Return what can be voted for: `<group>:<index>` -> the group and its point, in the order of the groups."""
    return {
        f"{group.number}:{index}": (group, point)
        for group in sorted(groups, key=lambda group: group.number)
        for index, point in enumerate(group.points)
    }


def checked_vote(chosen: Sequence[str]) -> tuple[str, ...]:
    """Return somebody's votes without doubles.

    Raises BadText for none, for more than three, and for what no ballot can hold. What this ballot does not hold is
    left out by `tally`: a vote is stored without loading the groups.
    """
    votes = tuple(dict.fromkeys(chosen))
    if not votes:
        raise BadText("empty-vote")
    if len(votes) > MOST_VOTES:
        raise BadText("too-many-votes", most=MOST_VOTES)
    if not all(_BALLOT_KEY.fullmatch(vote) for vote in votes):
        raise BadText("not-on-the-ballot")
    return votes


def tally(votes: Sequence[Sequence[str]], groups: Sequence[Group]) -> Sequence[tuple[str, int]]:
    """Return every point on the ballot with its count, most votes first, else in the ballot's order."""
    given = Counter(key for vote in votes for key in vote)
    return sorted(((key, given[key]) for key in ballot(groups)), key=lambda pair: -pair[1])


def results_open(round_: Round) -> None:
    """Let a secretary's result pass. Raises WrongTime once it is voted on, and after the end."""
    if round_.is_over:
        raise WrongTime("round-over")
    if round_.vote is not VoteState.NONE:
        raise WrongTime("voting-has-begun")


def _in_plenum(round_: Round) -> None:
    if round_.state is not RoundState.PLENUM:
        raise WrongTime("not-plenum-now")
