"""The round's polls: they follow its state, and what has come of them is counted here for whoever shows it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dialogs.ports import UnitOfWork
from dialogs.records import AnswerCount
from dialogs.scene import Scene
from dialogs.views.common_view import NO_TOPICS, Topics
from facilitation.kinds import Market, Visit, WordCloud
from facilitation.named import Givers, needs_givers, needs_names, where
from facilitation.people import Participant
from facilitation.placing import waiting
from facilitation.plan import Question
from facilitation.poll import Outcome, Poll, following, outcome, settled
from facilitation.stages import is_past
from facilitation.state import Group, Round


async def follow(scene: Scene, before: Round, after: Round) -> None:
    """Open and close the polls that a changed round opens and closes."""
    if (before.state, before.asking) == (after.state, after.asking):
        return
    opened, closed = following(before, after, await scene.uow.polls.of(after.id), scene.now)
    for poll in opened:
        await scene.uow.polls.add(poll)
    for poll in closed:
        await scene.uow.polls.save(poll)


async def settle(scene: Scene, groups: Iterable[Group]) -> bool:
    """Close a marketplace that one of these groups has left, and open what is asked about its topics.

    Return whether there was one: then everybody is asked something else from now on.
    """
    round_ = scene.known_round()
    left = [group for group in groups if any(_has_left(group, question) for question in group.plan.questions)]
    if not left:
        return False
    polls = await scene.uow.polls.of(round_.id)
    over = [poll for poll in polls if poll.is_open and any(_has_left(one, poll.question) for one in left)]
    people = await _people(scene.uow, round_.id) if over else {}
    for market in over:
        givers = Givers(await scene.uow.polls.by_person(round_.id, market.number), people)
        closed, opened = settled(round_, market, givers, polls, scene.now)
        await scene.uow.polls.save(closed)
        for poll in opened:
            await scene.uow.polls.add(poll)
        polls = [*polls, *opened]
    return bool(over)


def _has_left(group: Group, question: Question) -> bool:
    return isinstance(question.kind, Market) and bool(group.members) and is_past(group.plan, group.stage, question.part)


async def _people(uow: UnitOfWork, round_id: int) -> Mapping[str, Participant]:
    """Return all who are or have been in a round by id, in the order they came."""
    return {one.person_id: one for one in await uow.participants.ever(round_id)}


async def topics_by_person(uow: UnitOfWork, polls: Sequence[Poll]) -> Mapping[str, Topics]:
    """Return where people are in an open space's slots, and which of their topics have no place; most rounds have none.

    Where somebody is, is read from what they pressed last.
    """
    found: dict[str, Topics] = {}
    for one in waiting(polls):
        mine = found.get(one.topic.host, NO_TOPICS)
        found[one.topic.host] = replace(mine, waiting=(*mine.waiting, one.topic.text))
    for poll in polls:
        kind = poll.question.kind
        if poll.is_open and isinstance(kind, Visit):
            for person_id, said in (await uow.polls.by_person(poll.round_id, poll.number)).items():
                if said.isdecimal() and int(said) < len(kind.topics):
                    mine = found.get(person_id, NO_TOPICS)
                    found[person_id] = replace(mine, at={**mine.at, poll.number: where(kind.topics[int(said)])})
    return found


async def open_polls(uow: UnitOfWork, round_: Round) -> Sequence[Poll]:
    """Return the polls that take answers."""
    return [poll for poll in await uow.polls.of(round_.id) if poll.is_open]


async def outcomes(uow: UnitOfWork, round_: Round) -> Sequence[Outcome]:
    """Return what has come of a round's polls as it is now, by number."""
    polls = await uow.polls.of(round_.id)
    if not polls:
        return ()
    counts, texts = await uow.polls.counts(round_.id), await uow.polls.texts(round_.id)
    named = any(isinstance(poll.question.kind, WordCloud) or needs_names(poll.question) for poll in polls)
    people = await _people(uow, round_.id) if named else {}
    found = [
        _counted(poll, counts[poll.number], texts.get(poll.number, ()), await _givers(uow, poll, people))
        for poll in polls
    ]
    return [await _with_silent(uow, one) if one.poll.number == round_.asking else one for one in found]


async def _givers(uow: UnitOfWork, poll: Poll, people: Mapping[str, Participant]) -> Givers:
    if not needs_givers(poll.question):
        return Givers(people=people)
    kept = await uow.polls.by_organisation(poll.round_id, poll.number)
    return Givers(await uow.polls.by_person(poll.round_id, poll.number), people, tuple(kept))


def _counted(poll: Poll, count: AnswerCount, texts: Sequence[str], givers: Givers) -> Outcome:
    return outcome(poll, count.answered, count.of, texts, givers=givers)


async def _with_silent(uow: UnitOfWork, one: Outcome) -> Outcome:
    missing = set(await uow.polls.missing(one.poll.round_id, one.poll.number))
    people = await uow.participants.all(one.poll.round_id) if missing else ()
    return replace(one, silent=tuple(person.name for person in people if person.person_id in missing))
