"""What facilitators keep to use again: templates, and role criteria of their own."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.programme.template import Template
from storage.programme_tables import own_criteria, templates
from storage.statements import insert


class SqlShelf:
    """A `dialogs.ports.Shelf` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, template: Template) -> None:
        """Keep a template; one of the same person and name is replaced."""
        values = {"name": template.name, "document": template.plan}
        writing = insert(self._connection, templates).values(person_id=template.person_id, key=template.key, **values)
        await self._connection.execute(writing.on_conflict_do_update(index_elements=["person_id", "key"], set_=values))

    async def of(self, person_ids: Collection[str]) -> Sequence[Template]:
        """Return the templates of these people by name; of two with one name, that of the first of them."""
        whose = list(person_ids)
        mine = templates.c.person_id.in_(whose)
        rows = await self._connection.execute(select(templates).where(mine).order_by(templates.c.key))
        found = sorted(
            (Template(row.person_id, row.name, row.document) for row in rows),
            key=lambda one: whose.index(one.person_id),
            reverse=True,
        )
        return sorted({one.key: one for one in found}.values(), key=lambda one: one.key)

    async def remove(self, person_id: str, key: str) -> bool:
        """Forget a template; False when there was none."""
        same = (templates.c.person_id == person_id) & (templates.c.key == key)
        return (await self._connection.execute(delete(templates).where(same))).rowcount > 0

    async def share(self, person_id: str, key: str, token: str) -> str | None:
        """Return the token under which a template is given away: the one it has, else this; None for no template."""
        mine = (templates.c.person_id == person_id) & (templates.c.key == key)
        given = update(templates).where(mine).values(token=func.coalesce(templates.c.token, token))
        found: str | None = await self._connection.scalar(given.returning(templates.c.token))
        return found

    async def shared(self, token: str) -> Template | None:
        """Return the template that is given away under a token."""
        row = (await self._connection.execute(select(templates).where(templates.c.token == token))).one_or_none()
        return None if row is None else Template(row.person_id, row.name, row.document)

    async def criteria(self, person_ids: Collection[str]) -> Sequence[str]:
        """Return the role criteria that these people have added, the oldest first."""
        theirs = own_criteria.c.person_id.in_(list(person_ids))
        found = await self._connection.scalars(select(own_criteria.c.text).where(theirs).order_by(own_criteria.c.id))
        return list(dict.fromkeys(found))

    async def add_criterion(self, person_id: str, text: str) -> bool:
        """Keep a criterion; False for one that is kept already."""
        writing = insert(self._connection, own_criteria).values(person_id=person_id, text=text)
        return (await self._connection.execute(writing.on_conflict_do_nothing())).rowcount > 0

    async def remove_criterion(self, person_id: str, text: str) -> bool:
        """Forget a criterion; False when there was none."""
        same = (own_criteria.c.person_id == person_id) & (own_criteria.c.text == text)
        return (await self._connection.execute(delete(own_criteria).where(same))).rowcount > 0
