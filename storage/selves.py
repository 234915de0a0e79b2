"""Two persons who are one: the pins that prove it, and every row that then changes hands."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Executable,
    Exists,
    FromClause,
    Select,
    Table,
    Text,
    Update,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.places import Place, hall, private, thread
from dialogs.records import Person
from facilitation.one_person import once, once_at_table
from storage.consultation_tables import opinion_inputs
from storage.partnership_tables import (
    action_owners,
    actions,
    calendars,
    coordinators,
    follow_ups,
    help_requests,
    meeting_people,
    meetings,
    partnerships,
    quiet,
    reading_places,
    reminders,
)
from storage.polls import voter_of
from storage.posts import SqlPosts
from storage.privacy_tables import deeds
from storage.programme_tables import own_criteria, templates
from storage.respelling import Respelling, respell
from storage.tables import (
    alarms,
    answers,
    conversations,
    gatherings,
    groups,
    identities,
    members,
    participants,
    persons,
    pins,
    poll_answers,
    polls,
    posts,
    rounds,
    shown,
)

# Rows that name a person and otherwise need nothing, with what else makes each of them the only one of its kind.
_NAMING = {
    members: ("gathering_id",),
    coordinators: ("partnership_id", "organisation", "deputy", "since"),
    action_owners: ("action_id",),
    meeting_people: ("meeting_id",),
    reminders: ("subject", "topic", "due_at"),
    opinion_inputs: ("id",),
    calendars: (),
    reading_places: (),
    quiet: (),
    templates: ("key",),
    own_criteria: ("text",),
}
_QUESTION = ("round_id", "kind", "part")


class SqlSelves:
    """A `dialogs.selves.Selves` inside one transaction."""

    def __init__(self, connection: AsyncConnection, standing: SqlPosts) -> None:
        self._connection = connection
        self._posts = standing

    async def offer(self, pin: str, person_id: str, until: datetime) -> None:
        """Let `pin` stand for a person until then; their earlier pins stand for nobody. Raises Conflict if taken."""
        await self._connection.execute(delete(pins).where(pins.c.person_id == person_id))
        await self._connection.execute(insert(pins).values(pin=pin, person_id=person_id, until=until))

    async def shown_by(self, pin: str, now: datetime) -> Person | None:
        """Return whom a pin stands for."""
        rows = await self._connection.execute(
            select(persons.c.id, persons.c.name, persons.c.language)
            .join(pins)
            .where(pins.c.pin == pin, pins.c.until > now)
        )
        row = rows.one_or_none()
        return Person(*row) if row else None

    async def spend(self, pin: str) -> None:
        """Let a pin stand for nobody from now on."""
        await self._connection.execute(delete(pins).where(pins.c.pin == pin))

    async def unite(self, kept: str, gone: str, at: datetime) -> None:
        """Let everything that is `gone`'s be `kept`'s; see the port for where both have been in one round."""
        theirs = await self._gatherings(gone)
        latest = select(persons.c.latest_gathering).where(persons.c.id == gone).scalar_subquery()
        latest_known = func.coalesce(persons.c.latest_gathering, latest)
        await self._do(update(persons).where(persons.c.id == kept).values(latest_gathering=latest_known))
        await self._do(update(identities).where(identities.c.person_id == gone).values(person_id=kept))
        for column in (gatherings.c.facilitator, partnerships.c.facilitator, partnerships.c.adviser, deeds.c.person_id):
            await self._do(update(column.table).where(column == gone).values({column.name: kept}))
        await self._do(delete(pins).where(pins.c.person_id == gone))
        await self._do(delete(alarms).where(alarms.c.key == f"morning:{gone}"))
        await self._take_up_left_seats(kept, gone)
        await self._rewrite_documents(kept, gone, theirs)
        await self._rewrite_posts(kept, gone, theirs)
        await self._one_name(kept, gone, at)
        for table, keys in _NAMING.items():
            await self._renamed(table, keys, kept, gone)
        await self._do(delete(reminders).where(reminders.c.subject == f"person:{gone}"))
        key = func.replace(reminders.c.key, f":{gone}:", f":{kept}:")
        await self._do(update(reminders).where(reminders.c.person_id == kept).values(key=key))
        await self._seats(kept, gone)
        for gathering in theirs:
            await self._own_place(private(gathering, kept), private(gathering, gone))
        await self._do(delete(persons).where(persons.c.id == gone))

    async def _gatherings(self, person_id: str) -> Sequence[int]:
        joined = select(members.c.gathering_id).where(members.c.person_id == person_id)
        led = select(gatherings.c.id).where(gatherings.c.facilitator == person_id)
        return list(await self._connection.scalars(joined.union(led)))

    async def _take_up_left_seats(self, kept: str, gone: str) -> None:
        """A round that `kept` has left and `gone` is in is `gone`'s so far, with what `kept` had written there."""
        still = select(participants.c.round_id).where(_is(gone), participants.c.left_at.is_(None))
        left = select(participants.c.round_id).where(_is(kept), participants.c.left_at.is_not(None))
        taken = list(await self._connection.scalars(left.where(participants.c.round_id.in_(still))))
        await self._answers(gone, kept, taken)
        await self._do(delete(participants).where(_is(kept), participants.c.round_id.in_(taken)))

    async def _renamed(self, table: Table, keys: Sequence[str], kept: str, gone: str) -> None:
        there = _another(table, keys, table.alias("other"), "person_id", kept)
        await self._do(update(table).where(table.c.person_id == gone, ~there).values(person_id=kept))
        await self._do(delete(table).where(table.c.person_id == gone))

    async def _one_name(self, kept: str, gone: str, at: datetime) -> None:
        """Where both have been in a round they are one there, at each table once, called what `kept` is called."""
        here = _rounds(gone).where(participants.c.round_id.in_(_rounds(kept)))
        both: Sequence[int] = list(await self._connection.scalars(here))
        if not both:
            return
        name = await self._connection.scalar(select(persons.c.name).where(persons.c.id == kept)) or ""
        for row in (await self._connection.execute(select(groups).where(groups.c.round_id.in_(both)))).all():
            same = (groups.c.round_id == row.round_id) & (groups.c.number == row.number)
            await self._do(update(groups).where(same).values(document=once_at_table(row.document, kept, name)))
        called = select(participants.c.name).where(_is(gone), participants.c.round_id.in_(both))
        names = set(await self._connection.scalars(called)) - {name}
        if names:
            await respell(self._connection, self._posts, Respelling(names, both, name), at)

    async def _seats(self, kept: str, gone: str) -> None:
        """A seat is copied, its answers are moved, and then it goes: an answer always has a seat to belong to."""
        free = list(await self._connection.scalars(_rounds(gone).where(~participants.c.round_id.in_(_rounds(kept)))))
        others = [column for column in participants.c if column.name not in ("id", "person_id")]
        seat = select(literal(kept), *others).where(_is(gone), participants.c.round_id.in_(free))
        names = ["person_id", *(column.name for column in others)]
        await self._do(insert(participants).from_select(names, seat))
        await self._answers(kept, gone, list(await self._connection.scalars(_rounds(kept))))
        await self._do(delete(participants).where(_is(gone)))

    async def _answers(self, kept: str, gone: str, round_ids: Sequence[int]) -> None:
        """What both have answered to the same is one answer of two paragraphs; the rest changes hands."""
        other = answers.alias("other")
        answered = _another(answers, _QUESTION, other, "person_id", kept)
        mine = (answers.c.person_id == gone) & answers.c.round_id.in_(round_ids)
        await self._do(update(answers).where(mine, ~answered).values(person_id=kept))
        same = [
            answers.c.person_id == kept,
            other.c.person_id == gone,
            *(answers.c[k] == other.c[k] for k in _QUESTION),
        ]
        more = select(other.c.text).where(*same).scalar_subquery()
        both = answers.c.round_id.in_(round_ids) & more.is_not(None)
        await self._do(update(answers).where(both).values(text=answers.c.text + "\n\n" + more))
        await self._do(delete(answers).where(mine))
        await self._votes(kept, gone, round_ids)

    async def _votes(self, kept: str, gone: str, round_ids: Sequence[int]) -> None:
        """Votes change hands too, and nobody has two; an anonymous one is found while its poll's secret lasts."""
        asked = select(polls.c.round_id, polls.c.number, polls.c.secret).where(polls.c.round_id.in_(round_ids))
        for round_id, number, secret in (await self._connection.execute(asked)).all():
            here = (poll_answers.c.round_id == round_id) & (poll_answers.c.number == number)
            mine, theirs = voter_of(secret, kept), voter_of(secret, gone)
            other = _another(poll_answers, ("round_id", "number"), poll_answers.alias("other"), "voter", mine)
            whose = {"voter": mine, "person_id": None if secret else kept}
            await self._do(update(poll_answers).where(here, poll_answers.c.voter == theirs, ~other).values(**whose))
            await self._do(delete(poll_answers).where(here, poll_answers.c.voter == theirs))

    async def _rewrite_documents(self, kept: str, gone: str, theirs: Sequence[int]) -> None:
        """An id is random letters that stand nowhere else, so it can be replaced in the text of a document."""
        await self._do(_rewritten(rounds, kept, gone).where(rounds.c.gathering_id.in_(theirs)))
        await self._do(_rewritten(groups, kept, gone).where(groups.c.round_id.in_(_rounds(gone))))
        hosted = type_coerce(polls.c.document, Text).contains(f'"{gone}"')
        await self._do(_rewritten(polls, kept, gone).where(hosted))
        for table in (actions, meetings, follow_ups, help_requests):
            named = type_coerce(table.c.document, Text).contains(f'"{gone}"')
            ids = list(await self._connection.scalars(select(table.c.id).where(named)))
            await self._do(_rewritten(table, kept, gone).where(table.c.id.in_(ids)))
            await self._say_once(table, ids)

    async def _rewrite_posts(self, kept: str, gone: str, theirs: Sequence[int]) -> None:
        """What the halls and tables show goes on meaning the one who is kept; it says nothing new."""
        tables = select(groups.c.round_id, groups.c.number).where(groups.c.round_id.in_(_rounds(gone)))
        places = [thread(*row) for row in (await self._connection.execute(tables)).all()]
        text = func.replace(type_coerce(posts.c.message, Text), f'"{gone}"', f'"{kept}"')
        there = posts.c.place.in_([*places, *(hall(number) for number in theirs)])
        await self._do(update(posts).where(there).values(message=type_coerce(text, posts.c.message.type)))

    async def _say_once(self, table: Table, ids: Sequence[int]) -> None:
        """Who stood beside themselves in a list stands there once now."""
        for row in (await self._connection.execute(select(table).where(table.c.id.in_(ids)))).all():
            await self._do(update(table).where(table.c.id == row.id).values(document=once(row.document)))

    async def _own_place(self, kept: Place, gone: Place) -> None:
        """Where `gone`'s own was shown, `kept`'s is from now on, whatever has been shown there."""
        moved = select(conversations.c.id).where(conversations.c.place == gone)
        await self._do(update(shown).where(shown.c.conversation_id.in_(moved)).values(seq=0))
        there = _another(conversations, ("channel", "address"), conversations.alias("other"), "place", kept)
        behind = {"place": kept, "seen": 0, "latest": 1}
        await self._do(update(conversations).where(conversations.c.place == gone, ~there).values(**behind))
        await self._do(delete(conversations).where(conversations.c.place == gone))
        await self._do(delete(posts).where(posts.c.place == gone))

    async def _do(self, statement: Executable) -> None:
        await self._connection.execute(statement)


def _is(person_id: str) -> ColumnElement[bool]:
    return participants.c.person_id == person_id


def _another(table: Table, keys: Sequence[str], other: FromClause, whose: str, kept: str | Place) -> Exists:
    """Tell whether `kept` has a row like this one already."""
    same = (other.c[name] == table.c[name] for name in keys)
    return exists().where(other.c[whose] == kept, *same)


def _rounds(person_id: str) -> Select[tuple[int]]:
    """Select the rounds that somebody is or has been in."""
    return select(participants.c.round_id).where(_is(person_id))


def _rewritten(table: Table, kept: str, gone: str) -> Update:
    text = func.replace(type_coerce(table.c.document, Text), f'"{gone}"', f'"{kept}"')
    return update(table).values(document=type_coerce(text, table.c.document.type), version=table.c.version + 1)
