"""What somebody has saved for the fields of a message. Posts never carry it: they are kept, and others' too."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from dialogs.messages import Message
from dialogs.ports import UnitOfWork
from dialogs.records import POLL
from facilitation.giving import shown_back

_OWN = re.compile(rf"(answer|commitment|{POLL}):(\d{{1,12}}):(\d{{1,4}})(?::.{{1,40}})?")


async def filled(uow: UnitOfWork, person_id: str, message: Message) -> Message:
    """Return the message with the person's own saved answers in its fields."""
    saved = await saved_in(uow, person_id, [message])
    inputs = tuple(replace(field, value=saved.get(field.id) or field.value) for field in message.inputs)
    return replace(message, inputs=inputs)


def holds_own(message: Message) -> bool:
    """Tell whether a message has fields in which somebody's own answers are shown to them."""
    return any(_OWN.fullmatch(field.id) for field in message.inputs)


async def saved_in(uow: UnitOfWork, person_id: str, messages: Iterable[Message]) -> Mapping[str, str]:
    """Return what this person has saved, by field; one read for each round and kind. Anonymous answers are nobody's."""
    fields = {
        field.id: match for message in messages for field in message.inputs if (match := _OWN.fullmatch(field.id))
    }
    found: dict[str, str] = {}
    for kind, round_id in sorted({(match[1], int(match[2])) for match in fields.values()}):
        if kind == POLL:
            found |= await _in_polls(uow, round_id, person_id)
        else:
            answers = await uow.answers.of(round_id, person_id, kind)
            found |= {f"{kind}:{round_id}:{part}": text for part, text in answers.items()}
    return {field: text for field, text in found.items() if field in fields}


async def _in_polls(uow: UnitOfWork, round_id: int, person_id: str) -> Mapping[str, str]:
    own = await uow.polls.own(round_id, person_id)
    polls = await uow.polls.of(round_id) if own else ()
    return {
        f"{POLL}:{round_id}:{poll.number}:{field}": text
        for poll in polls
        if poll.number in own
        for field, text in shown_back(poll.question.kind, own[poll.number]).items()
    }
