"""The round's polls: they follow its state, and what has come of them is counted here for whoever shows it."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.ports import UnitOfWork
from dialogs.records import AnswerCount
from dialogs.scene import Scene
from facilitation.kinds import WordCloud
from facilitation.poll import Outcome, Poll, following, outcome
from facilitation.state import Round


async def follow(scene: Scene, before: Round, after: Round) -> None:
    """Open and close the polls that a changed round opens and closes."""
    if (before.state, before.asking) == (after.state, after.asking):
        return
    opened, closed = following(before, after, await scene.uow.polls.of(after.id), scene.now)
    for poll in opened:
        await scene.uow.polls.add(poll)
    for poll in closed:
        await scene.uow.polls.save(poll)


async def open_polls(uow: UnitOfWork, round_: Round) -> Sequence[Poll]:
    """Return the polls that take answers."""
    return [poll for poll in await uow.polls.of(round_.id) if poll.is_open]


async def outcomes(uow: UnitOfWork, round_: Round) -> Sequence[Outcome]:
    """Return what has come of a round's polls as it is now, by number."""
    polls = await uow.polls.of(round_.id)
    if not polls:
        return ()
    counts, texts = await uow.polls.counts(round_.id), await uow.polls.texts(round_.id)
    clouds = any(isinstance(poll.question.kind, WordCloud) for poll in polls)
    names = [person.name for person in await uow.participants.ever(round_.id)] if clouds else []
    found = [_counted(poll, counts[poll.number], texts.get(poll.number, ()), names) for poll in polls]
    return [await _with_silent(uow, one) if one.poll.number == round_.asking else one for one in found]


def _counted(poll: Poll, count: AnswerCount, texts: Sequence[str], names: Sequence[str]) -> Outcome:
    return outcome(poll, count.answered, count.of, texts, names=names)


async def _with_silent(uow: UnitOfWork, one: Outcome) -> Outcome:
    missing = set(await uow.polls.missing(one.poll.round_id, one.poll.number))
    people = await uow.participants.all(one.poll.round_id) if missing else ()
    return replace(one, silent=tuple(person.name for person in people if person.person_id in missing))
