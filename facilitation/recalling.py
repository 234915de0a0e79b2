"""What a round came to, brought back when a later one builds on it: what was voted strongest, else what was said."""

from collections.abc import Sequence

from facilitation.arranging import arranged
from facilitation.poll import Outcome
from facilitation.state import Group, Round
from facilitation.tallies import DotTally

MOST_RECALLED = 12
STRONGEST = 3


def recalled(round_: Round, groups: Sequence[Group], outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """Return, a line each, what got most votes in each of the round's votes; without votes the groups' points."""
    votes = [one.tally for one in outcomes if isinstance(one.tally, DotTally)]
    strongest = [label for vote in votes for label in _strongest(vote)]
    said = strongest or [point.line for point in arranged(round_, groups)]
    return tuple(dict.fromkeys(said))[:MOST_RECALLED]


def _strongest(vote: DotTally) -> Sequence[str]:
    counted = sorted((count for count in vote.counts if count.count), key=lambda count: -count.count)
    return [count.label for count in counted[:STRONGEST]]
