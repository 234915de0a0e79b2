"""A person's own saved answers, by the id of the input they belong in. Posts never carry them."""

from collections.abc import Iterable, Mapping

from bot.channels.web.render import answer_ids
from dialogs.messages import Message
from dialogs.ports import UnitOfWork


async def saved_answers(uow: UnitOfWork, person_id: str, messages: Iterable[Message]) -> Mapping[str, str]:
    """Return what this person has saved for the inputs of these messages: one read a round and kind."""
    ids = {entry for message in messages for entry in answer_ids(message)}
    found: dict[str, str] = {}
    for kind, round_id in sorted({_source(entry) for entry in ids}):
        answers = await uow.answers.of(round_id, person_id, kind)
        found |= {f"{kind}:{round_id}:{part}": text for part, text in answers.items()}
    return {entry: text for entry, text in found.items() if entry in ids}


def _source(entry: str) -> tuple[str, int]:
    kind, round_id, _ = entry.split(":", 2)
    return kind, int(round_id)
