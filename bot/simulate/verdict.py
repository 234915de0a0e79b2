"""The judgement: what people were told is safe is compared with what is in the database afterwards."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.simulate.ledger import Fate, Ledger, Slot
from dialogs.ports import UnitOfWork
from dialogs.records import Changes
from facilitation.state import Group, Round
from storage.engine import create_engine
from storage.unit_of_work import SqlStore

_VOTE = "vote"


class _Nobody:
    def committed(self, changes: Changes) -> None:
        """Nobody waits for this."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds of a gathering: texts by slot, and votes, of which nobody can tell whose they are."""

    texts: Mapping[Slot, Sequence[str]] = field(default_factory=dict)
    votes: Sequence[str] = ()


async def kept(url: str, folder: Path) -> Kept:
    """Read what a simulated Runde has left behind; it must have ended."""
    engine = create_engine(url, folder)
    try:
        async with SqlStore(engine, _Nobody()).unit_of_work() as uow:
            gathering = max(one.id for one in await uow.gatherings.all())
            round_ = await uow.rounds.current(gathering) or (await uow.rounds.of(gathering))[-1]
            return await _read(uow, gathering, round_)
    finally:
        await engine.dispose()


async def is_empty(url: str, folder: Path) -> bool:
    """Tell whether no gathering is in a database, whose tables must be there."""
    engine = create_engine(url, folder)
    try:
        async with SqlStore(engine, _Nobody()).unit_of_work() as uow:
            return not await uow.gatherings.all()
    finally:
        await engine.dispose()


async def _read(uow: UnitOfWork, gathering: int, round_: Round) -> Kept:
    members = await uow.people.members(gathering)
    names = {member.person_id: member.name for member in members}
    texts: dict[Slot, list[str]] = {}
    for member in members:
        texts.setdefault(("member", member.name), []).append(member.organisation)
    for kind in ("answer", "commitment"):
        for one in await uow.answers.all(round_.id, kind):
            texts.setdefault((kind, names[one.person_id], str(one.part)), []).append(one.text)
    for group in await uow.rounds.groups(round_.id):
        texts |= {("result", name): [_points(group)] for name in (names[one.person_id] for one in group.members)}
    votes = await uow.polls.texts(round_.id)
    return Kept(texts, [text for of_poll in votes.values() for text in of_poll])


def _points(group: Group) -> str:
    return "\n".join(point.text for point in group.points)


def lost(ledger: Ledger, there: Kept) -> Sequence[str]:
    """Return what was acknowledged and is not there with its newest text."""
    wanted = ledger.allowed()
    missing = (
        f"{slot}: {texts} was acknowledged, {there.texts.get(slot, ())} is there"
        for slot, texts in wanted.items()
        if slot[0] != _VOTE and not {*texts} & {*there.texts.get(slot, ())}
    )
    return [*missing, *_lost_votes([texts for slot, texts in wanted.items() if slot[0] == _VOTE], there.votes)]


def _lost_votes(cast: Sequence[Sequence[str]], votes: Sequence[str]) -> Iterator[str]:
    left = Counter(votes)
    for texts in sorted(cast, key=len):
        found = next((text for text in texts if left[text]), None)
        if found is None:
            yield f"a vote: {texts} was acknowledged"
        else:
            left[found] -= 1


def doubled(ledger: Ledger, there: Kept) -> Sequence[str]:
    """Return what is there more often than it was sent."""
    voters = {deed.slot for deed in ledger.deeds if deed.slot[0] == _VOTE and deed.fate is not Fate.REFUSED}
    twice = [f"{slot}: {texts}" for slot, texts in there.texts.items() if len(texts) > 1]
    return [
        *twice,
        *([f"{len(voters)} voted, {len(there.votes)} votes are there"] if len(there.votes) > len(voters) else []),
    ]
