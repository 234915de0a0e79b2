"""A message's fields with what somebody has saved in them. Posts never carry it: they are kept, and others' too."""

import re
from collections.abc import Mapping
from dataclasses import replace

from dialogs.messages import Input, Message, TextInput
from dialogs.ports import UnitOfWork

_OWN = re.compile(r"(answer|commitment):(\d{1,12}):(\d{1,2})")


async def filled(uow: UnitOfWork, person_id: str, message: Message) -> Message:
    """Return the message with the person's own saved answers in its fields: one read for each round and kind."""
    saved: dict[str, str] = {}
    wanted = {(match[1], match[2]) for field in message.inputs if (match := _OWN.fullmatch(field.id))}
    for kind, round_id in sorted(wanted):
        answers: Mapping[int, str] = await uow.answers.of(int(round_id), person_id, kind)
        saved |= {f"{kind}:{round_id}:{part}": text for part, text in answers.items()}
    return replace(message, inputs=tuple(_with(field, saved.get(field.id, "")) for field in message.inputs))


def _with(field: Input, text: str) -> Input:
    return replace(field, value=text) if text and isinstance(field, TextInput) else field
