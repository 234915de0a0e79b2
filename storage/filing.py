"""What one transaction does with a batch of deliveries that bring answers. The round itself is never loaded.

When such transactions begin, and who waits for them, is `storage.answer_box`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from sqlalchemy import ColumnElement, Select, Text, bindparam, delete, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert

from dialogs.messages import Reply
from dialogs.records import POLL, Alarm, Answer, Changes, Filed
from facilitation.poll import PollState
from facilitation.state import GroupState, RoundState
from storage.alarms import SqlAlarms
from storage.folding import Slot, fold
from storage.polls import at_table, is_for_all_or_track, voter_of
from storage.rounds import ENDED
from storage.statements import Insert, insert_in
from storage.tables import answers, groups, inbox, participants, poll_answers, polls, rounds

_COUNTS_AFTER = timedelta(seconds=1)
_SLOT = ("round_id", "person_id", "kind", "part")
_VOTE = ("round_id", "number", "voter")

# A kind of answer is open while this is so. The table is the one whose row says it; they are locked in this order.
_OPEN_WHILE = {
    "answer": (groups, groups.c.state == GroupState.INDIVIDUAL.value),
    "commitment": (rounds, rounds.c.state == RoundState.COMMITMENT.value),
    POLL: (polls, (polls.c.state == PollState.OPEN.value) & is_for_all_or_track()),
}

Question = tuple[str, int, str, int]  # kind, round, person, and a poll's number


@dataclass(frozen=True, slots=True)
class Delivery:
    """One or more answers as they were handed in. They stand or fall together."""

    id: str
    answers: tuple[Answer, ...]
    reply: Reply

    @property
    def questions(self) -> set[Question]:
        """The questions it answers."""
        return {_question(answer) for answer in self.answers}


def _question(answer: Answer) -> Question:
    return answer.kind, answer.round_id, answer.person_id, answer.part if answer.kind == POLL else 0


async def write(connection: AsyncConnection, changes: Changes, batch: Sequence[Delivery]) -> Sequence[Filed]:
    """Store what is new and open, and return what became of each delivery, in their order. Commits nothing.

    Of a delivery that is in the batch twice the first counts, and the other is a repeat.
    """
    firsts = {delivery.id: delivery for delivery in reversed(batch)}
    recorded = await _record(connection, firsts)
    new = [delivery for delivery in batch if delivery.id in recorded and delivery is firsts[delivery.id]]
    are_open = await _open(connection, set().union(*(delivery.questions for delivery in new)))
    stored = {delivery.id for delivery in new if delivery.questions <= are_open.keys()}
    given = [answer for delivery in new if delivery.id in stored for answer in delivery.answers]
    await _forget(connection, recorded - stored)
    folded = fold(given)
    await _store(connection, {slot: one for slot, one in folded.items() if one.kind != POLL})
    secrets = {question: secret for question, secret in are_open.items() if question[0] == POLL}
    await _store_poll_answers(connection, [one for one in folded.values() if one.kind == POLL], secrets)
    await _wake_counts(connection, changes, given)
    changes.answers += len(given)
    replies = await _replies(connection, firsts.keys() - recorded) | {key: firsts[key].reply for key in stored}
    return [
        Filed(stored=True)
        if delivery.id in stored and delivery is firsts[delivery.id]
        else Filed(stored=False, repeat=replies.get(delivery.id))
        for delivery in batch
    ]


async def _record(connection: AsyncConnection, deliveries: Mapping[str, Delivery]) -> set[str]:
    """Write the deliveries' inbox rows; return the ids of those that were not there."""
    rows = [
        {"delivery_id": key, "reply": delivery.reply, "at": delivery.answers[0].at}
        for key, delivery in sorted(deliveries.items())
    ]
    return set((await connection.scalars(_recording(connection.dialect.name), rows)).all())


@cache  # as all that is asked with every batch: to put a statement together costs more than to run it
def _recording(dialect: str) -> ReturningInsert[str]:
    return insert_in(dialect, inbox).on_conflict_do_nothing().returning(inbox.c.delivery_id)


async def _wake_counts(connection: AsyncConnection, changes: Changes, given: Iterable[Answer]) -> None:
    alarms = SqlAlarms(connection, changes)
    latest = {answer.round_id: answer.at for answer in given}
    for round_id, at in latest.items():
        await alarms.set_if_none(Alarm(f"counts:{round_id}", at + _COUNTS_AFTER), at)


async def _open(connection: AsyncConnection, questions: Collection[Question]) -> Mapping[Question, str | None]:
    """Return those of the questions that are open to the person who answers, with the secret of an anonymous poll."""
    found: dict[Question, str | None] = {}
    for kind in _OPEN_WHILE:
        asked = sorted(question[1:] for question in questions if question[0] == kind)
        if asked:
            rows = await connection.execute(_open_to(kind), {"asked": asked})
            found |= {(kind, row.round_id, row.person_id, row.number): row.secret for row in rows}
    return found


@cache
def _open_to(kind: str) -> Select[tuple[int, str, int, str | None]]:
    """Select those of `asked` to whom a question is open, and keep it open until this transaction is over."""
    table, is_so = _OPEN_WHILE[kind]
    number: ColumnElement[int] = literal(0)
    secret: ColumnElement[str | None] = literal(None, Text)
    sources = participants.join(rounds, rounds.c.id == participants.c.round_id)
    if table is groups:
        sources = sources.join(groups, at_table())
    if table is polls:
        number, secret = polls.c.number, polls.c.secret
        sources = sources.join(groups, at_table(), isouter=True).join(polls, polls.c.round_id == rounds.c.id)
    asked = tuple_(participants.c.round_id, participants.c.person_id, number)
    return (
        select(participants.c.round_id, participants.c.person_id, number.label("number"), secret.label("secret"))
        .select_from(sources)
        .where(asked.in_(bindparam("asked", expanding=True)))
        .where(participants.c.left_at.is_(None), rounds.c.state.not_in(ENDED), is_so)
        .order_by(participants.c.round_id, participants.c.group_number)
        .with_for_update(read=True, of=table)
    )


async def _forget(connection: AsyncConnection, delivery_ids: Collection[str]) -> None:
    if delivery_ids:
        await connection.execute(delete(inbox).where(inbox.c.delivery_id.in_(delivery_ids)))


async def _replies(connection: AsyncConnection, delivery_ids: Collection[str]) -> dict[str, Reply]:
    if not delivery_ids:
        return {}
    query = select(inbox.c.delivery_id, inbox.c.reply).where(inbox.c.delivery_id.in_(delivery_ids))
    return {row.delivery_id: row.reply for row in await connection.execute(query)}


async def _store(connection: AsyncConnection, folded: Mapping[Slot, Answer]) -> None:
    """Put, append and clear, each with one statement, always in the same order so that replicas do not deadlock."""
    cleared = sorted(slot for slot, answer in folded.items() if not answer.text)
    if cleared:
        slots = tuple_(*(answers.c[name] for name in _SLOT))
        await connection.execute(delete(answers).where(slots.in_(cleared)))
    for append in (False, True):
        rows = [
            {**dict(zip(_SLOT, slot, strict=True)), "text": answer.text, "at": answer.at}
            for slot, answer in sorted(folded.items(), key=lambda item: item[0])
            if answer.text and answer.append == append
        ]
        if rows:
            await connection.execute(_writing(connection.dialect.name, append=append), rows)


@cache
def _writing(dialect: str, *, append: bool) -> Insert:
    writing = insert_in(dialect, answers)
    text = answers.c.text + "\n" + writing.excluded.text if append else writing.excluded.text
    return writing.on_conflict_do_update(index_elements=_SLOT, set_={"text": text, "at": writing.excluded.at})


async def _store_poll_answers(
    connection: AsyncConnection, given: Iterable[Answer], secrets: Mapping[Question, str | None]
) -> None:
    """Put and clear answers to polls, those of anonymous ones under nobody's name."""
    rows: list[dict[str, object]] = []
    cleared: list[tuple[int, int, str]] = []
    for answer in given:
        secret = secrets[_question(answer)]
        voter = voter_of(secret, answer.person_id)
        key = {"round_id": answer.round_id, "number": answer.part, "voter": voter}
        if answer.text:
            rows.append({**key, "text": answer.text, "person_id": answer.person_id if secret is None else None})
        else:
            cleared.append((answer.round_id, answer.part, voter))
    if cleared:
        slots = tuple_(*(poll_answers.c[name] for name in _VOTE))
        await connection.execute(delete(poll_answers).where(slots.in_(sorted(cleared))))
    if rows:
        voting = _voting(connection.dialect.name)
        await connection.execute(voting, sorted(rows, key=lambda row: tuple(str(row[name]) for name in _VOTE)))


@cache
def _voting(dialect: str) -> Insert:
    writing = insert_in(dialect, poll_answers)
    return writing.on_conflict_do_update(index_elements=_VOTE, set_={"text": writing.excluded.text})
