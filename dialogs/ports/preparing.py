"""What is prepared for gatherings, as Protocols: programmes, and what a facilitator keeps to use again."""

from collections.abc import Collection, Sequence
from typing import Protocol

from facilitation.programme.items import Programme
from facilitation.programme.template import Template


class Programmes(Protocol):
    """Programmes, one a gathering, each with a version."""

    async def get(self, gathering_id: int) -> Programme | None:
        """Return a gathering's programme."""

    async def save(self, programme: Programme) -> None:
        """Store a new (version 0) or changed programme, its version one up. Raises Conflict when another came first."""


class Shelf(Protocol):
    """What facilitators keep to use again: templates, and role criteria of their own."""

    async def put(self, template: Template) -> None:
        """Keep a template; one of the same person and name is replaced."""

    async def of(self, person_ids: Collection[str]) -> Sequence[Template]:
        """Return the templates of these people by name; of two with one name, that of the first of them."""

    async def remove(self, person_id: str, key: str) -> bool:
        """Forget a template; False when there was none."""

    async def share(self, person_id: str, key: str, token: str) -> str | None:
        """Return the token under which a template is given away: the one it has, else this; None for no template."""

    async def shared(self, token: str) -> Template | None:
        """Return the template that is given away under a token."""

    async def criteria(self, person_ids: Collection[str]) -> Sequence[str]:
        """Return the role criteria that these people have added, the oldest first."""

    async def add_criterion(self, person_id: str, text: str) -> bool:
        """Keep a criterion; False for one that is kept already."""

    async def remove_criterion(self, person_id: str, text: str) -> bool:
        """Forget a criterion; False when there was none."""
