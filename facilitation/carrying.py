"""What of a poll's result goes on after the day: a marketplace's topics with their hosts, a journey's painful spots."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitation.feelings import sore_spots
from facilitation.kinds import Harvest
from facilitation.poll import Outcome
from facilitation.tallies import BoardTally, MatrixTally


@dataclass(frozen=True, slots=True)
class Seed:
    """Something that will be an action. `owner` is a person's id, "" for nobody yet."""

    text: str
    owner: str = ""


def seeds(one: Outcome) -> Sequence[Seed]:
    """Return what of a poll's result goes on: each topic that something was written down of, each painful spot."""
    kind, tally = one.poll.question.kind, one.tally
    if isinstance(kind, Harvest) and isinstance(tally, BoardTally):
        harvested = zip(kind.topics, tally.columns, strict=True)
        return [Seed(_headed(topic.text, column.notes), topic.host) for topic, column in harvested if column.notes]
    if isinstance(tally, MatrixTally):
        return [Seed(_headed(spot.title, spot.notes)) for spot in sore_spots(tally)]
    return ()


def _headed(title: str, notes: Sequence[str]) -> str:
    """Return a title with its first note; the rest is in the minutes."""
    return f"{title}: {notes[0]}"
