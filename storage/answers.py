"""Reading what people have answered. How answers get in is `storage.answer_box`."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, Exists, and_, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import Answer, AnswerCount
from storage.tables import answers, participants

_WHOLE_ROUND = 0


class SqlAnswers:
    """A `dialogs.ports.Answers` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, round_id: int, person_id: str, kind: str = "answer") -> Mapping[int, str]:
        """Return somebody's own answers of a kind by part."""
        return (await self.of_many(round_id, [person_id], kind)).get(person_id, {})

    async def of_many(self, round_id: int, person_ids: Collection[str], kind: str) -> Mapping[str, Mapping[int, str]]:
        """Return the answers of several people: person id -> part -> text. Who has given none is not in it."""
        rows = await self._connection.execute(
            select(answers.c.person_id, answers.c.part, answers.c.text)
            .where(_of_kind(round_id, kind), answers.c.person_id.in_(person_ids))
            .order_by(answers.c.part)
        )
        found: dict[str, dict[int, str]] = defaultdict(dict)
        for person_id, part, text in rows:
            found[person_id][part] = text
        return dict(found)

    async def all(self, round_id: int, kind: str) -> Sequence[Answer]:
        """Return every answer of a kind in a round, in the order they were first given."""
        rows = await self._connection.execute(select(answers).where(_of_kind(round_id, kind)).order_by(answers.c.id))
        return [Answer(row.round_id, row.person_id, row.kind, row.part, row.text, row.at) for row in rows]

    async def missing(self, round_id: int, kind: str, group: int | None = None) -> Sequence[str]:
        """Return the ids of participants (of one group) who have given no answer of a kind."""
        silent = select(participants.c.person_id).where(_present(round_id), ~_has_answered(round_id, kind))
        if group is not None:
            silent = silent.where(participants.c.group_number == group)
        return (await self._connection.scalars(silent.order_by(participants.c.id))).all()

    async def counts(self, round_id: int, kind: str) -> Mapping[int, AnswerCount]:
        """Return per group number how many have answered; number 0 is the whole round."""
        answered = func.sum(case((_has_answered(round_id, kind), 1), else_=0))
        rows = await self._connection.execute(
            select(participants.c.group_number, answered, func.count())
            .where(_present(round_id))
            .group_by(participants.c.group_number)
        )
        counted = {number: AnswerCount(answered, of) for number, answered, of in rows}
        whole = AnswerCount(
            sum(count.answered for count in counted.values()), sum(count.of for count in counted.values())
        )
        return {number: count for number, count in counted.items() if number is not None} | {_WHOLE_ROUND: whole}


def _of_kind(round_id: int, kind: str) -> ColumnElement[bool]:
    return and_(answers.c.round_id == round_id, answers.c.kind == kind)


def _has_answered(round_id: int, kind: str) -> Exists:
    """One look for each participant, however many answers they have given."""
    return exists().where(_of_kind(round_id, kind), answers.c.person_id == participants.c.person_id)


def _present(round_id: int) -> ColumnElement[bool]:
    return and_(participants.c.round_id == round_id, participants.c.left_at.is_(None))
