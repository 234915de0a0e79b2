"""What the hall was asked and answered, as every document tells it: the question, a line about it, picture and table.

Nothing here knows who answered what, or when: a tally does not, and below the threshold there is no tally.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialogs.messages import Picture
from dialogs.telling import Cell, picture_of, told
from dialogs.words import Words
from facilitation.beside import earlier
from facilitation.minutes import GroupMinutes, Polled
from facilitation.tallies import DotTally

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PollResult:
    """A poll's result. `about` says how many answered, and why there is nothing to see where there is not."""

    question: str
    about: str
    picture: Picture | None = None
    head: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


def poll_results(polls: Sequence[Polled], groups: Sequence[GroupMinutes], said: Words) -> Iterator[PollResult]:
    """Yield the result of each poll, in the order they were held."""
    names = {group.number: name_of(group, said) for group in groups}
    for one in polls:
        yield _result(one, names, said)


def name_of(group: GroupMinutes, said: Words) -> str:
    """Return what a group is called."""
    return group.name or said("minutes-group", number=group.number)


def _result(one: Polled, names: Mapping[int, str], said: Words) -> PollResult:
    question, about = one.question or said("minutes-poll-vote"), " ".join(_about(one, said))
    if one.tally is None:
        return PollResult(question, about)
    before = earlier(one.before)
    it = told(one.tally, said, before)
    head, rows = it.head, it.rows
    if isinstance(one.tally, DotTally) and any(count.group for count in one.tally.counts):
        head = (*head, said("minutes-from-group"))
        rows = tuple((*row, names.get(count.group, "")) for row, count in zip(rows, one.tally.counts, strict=True))
    return PollResult(question, about, picture_of(question, one.tally, said, before=before), head, rows)


def _about(one: Polled, said: Words) -> Iterator[str]:
    yield said("minutes-poll-people", people=one.people)
    if one.anonymous:
        yield said("minutes-poll-anonymous")
    if one.people and one.tally is None:
        yield said("minutes-poll-too-few")
