"""What somebody has saved for the fields of a message. Posts never carry it: they are kept, and others' too."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from dialogs.messages import Message
from dialogs.ports import UnitOfWork
from dialogs.records import POLL
from facilitation.giving import shown_back

_OWN = re.compile(rf"(answer|commitment|{POLL}):(\d{{1,12}}):(\d{{1,4}})(?::.{{1,40}})?")

_Given = tuple[str, str, str]  # a person, a field and what is in it


async def filled(uow: UnitOfWork, several: Sequence[tuple[str, Message]]) -> Sequence[Message]:
    """Return messages, each with the saved answers of the person it is shown to in its fields."""
    saved = await _saved(uow, several)
    return [
        replace(
            message, inputs=tuple(replace(one, value=saved[person].get(one.id) or one.value) for one in message.inputs)
        )
        for person, message in several
    ]


def holds_own(message: Message) -> bool:
    """Tell whether a message has fields in which somebody's own answers are shown to them."""
    return any(_OWN.fullmatch(field.id) for field in message.inputs)


async def saved_in(uow: UnitOfWork, person_id: str, messages: Iterable[Message]) -> Mapping[str, str]:
    """Return what this person has saved, by field. Anonymous answers are nobody's."""
    return (await _saved(uow, [(person_id, message) for message in messages]))[person_id]


async def _saved(uow: UnitOfWork, several: Iterable[tuple[str, Message]]) -> Mapping[str, Mapping[str, str]]:
    """Return what people have saved, by person and field; one read for each round and kind."""
    fields: dict[str, set[str]] = defaultdict(set)
    asked: dict[tuple[str, int], set[str]] = defaultdict(set)
    for person, message in several:
        for match in filter(None, (_OWN.fullmatch(field.id) for field in message.inputs)):
            fields[person].add(match[0])
            asked[match[1], int(match[2])].add(person)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for (kind, round_id), people in sorted(asked.items()):
        given = await (_in_polls(uow, round_id, people) if kind == POLL else _in_answers(uow, round_id, people, kind))
        for person, field, text in given:
            if field in fields[person]:
                found[person][field] = text
    return found


async def _in_answers(uow: UnitOfWork, round_id: int, people: Collection[str], kind: str) -> Iterable[_Given]:
    answers = await uow.answers.of_many(round_id, people, kind)
    return [
        (person, f"{kind}:{round_id}:{part}", text) for person, own in answers.items() for part, text in own.items()
    ]


async def _in_polls(uow: UnitOfWork, round_id: int, people: Collection[str]) -> Iterable[_Given]:
    given = await uow.polls.own(round_id, people)
    polls = await uow.polls.of(round_id) if given else ()
    return [
        (person, f"{POLL}:{round_id}:{poll.number}:{field}", text)
        for person, own in given.items()
        for poll in polls
        if poll.number in own
        for field, text in shown_back(poll.question.kind, own[poll.number]).items()
    ]
