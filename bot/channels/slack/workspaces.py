"""The workspaces that have added Runde by OAuth: each with a token of its own, sealed in the database.

The database is asked each time, so every replica knows at once who came and who left.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog

from bot.channels.slack.arrivals import NAME
from bot.channels.slack.errors import Unreadable
from bot.channels.slack.vault import Vault
from dialogs.outgoing import Conversation, Installation, Stopped
from dialogs.ports import Clock, Store, UnitOfWork
from dialogs.stopping import stop, told_on_the_panel

_log = structlog.get_logger(__name__)
REVOKED, UNREADABLE, CLOSED = "revoked", "unreadable", "closed"  # reasons to stop, with words of their own


def is_allowed(team: str, allowed: Collection[str]) -> bool:
    """Tell whether a workspace is let in: it is named, or none is."""
    return not allowed or team in allowed


@dataclass(frozen=True, slots=True)
class Workspaces:
    """Who they are, and their tokens."""

    store: Store
    vault: Vault
    clock: Clock

    async def knows(self, team: str) -> bool:
        """Tell whether Runde is installed in a workspace."""
        async with self.store.unit_of_work() as uow:
            return await uow.installations.get(NAME, team) is not None

    async def token(self, team: str) -> str:
        """Return a workspace's token. Raises Stopped where Runde is not installed, or its key is not to be had."""
        async with self.store.unit_of_work() as uow:
            found = await uow.installations.get(NAME, team)
        if found is None:
            raise Stopped(REVOKED)
        try:
            return self.vault.open(team, found.sealed)
        except Unreadable as error:
            _log.error("slack_token_unreadable", team=team)
            raise Stopped(UNREADABLE) from error

    async def add(self, team: str, name: str, token: str) -> None:
        """Keep the token of a new installation, and let what had stopped in the workspace go on."""
        installation = Installation(NAME, team, name, self.vault.seal(team, token), self.clock.now())
        async with self.store.unit_of_work() as uow:
            await uow.installations.put(installation)
            await _start(uow, team, self.clock.now(), REVOKED, UNREADABLE)
            await uow.commit()
        _log.info("slack_installed", team=team)

    async def forget(self, team: str, until: datetime | None) -> None:
        """Forget a token that was taken back then, and stop the workspace's conversations; a newer token stays."""
        now = self.clock.now()
        async with self.store.unit_of_work() as uow:
            if not await uow.installations.remove(NAME, team, until or now):
                return
            for conversation in await uow.conversations.under(NAME, f"{team}/"):
                await stop(uow, conversation, REVOKED, now)
            await uow.commit()

    async def renew(self) -> None:
        """Seal with the newest key what an older one has sealed; what can be opened again goes on. Done at start."""
        async with self.store.unit_of_work() as uow:
            for one in await uow.installations.of(NAME):
                try:
                    sealed = self.vault.renewed(one.workspace, one.sealed)
                except Unreadable:
                    _log.error("slack_token_unreadable", team=one.workspace)
                    continue
                if sealed != one.sealed:
                    await uow.installations.seal_anew(one, sealed)
                await _start(uow, one.workspace, self.clock.now(), UNREADABLE)
            await uow.commit()


class Keys(Protocol):
    """The workspaces Runde is installed in, and their tokens."""

    async def knows(self, team: str) -> bool:
        """Tell whether Runde is installed in a workspace."""

    async def token(self, team: str) -> str:
        """Return the bot token for a workspace. Raises Stopped where Runde is not installed."""

    async def forget(self, team: str, until: datetime | None) -> None:
        """Forget a token that was taken back then, or now; one handed out later stays."""


@dataclass(frozen=True, slots=True)
class OnlyAllowed:
    """Hands out the tokens of those that are let in: to others nothing is sent, and the facilitator is told why."""

    keys: Keys
    allowed: Collection[str]
    store: Store
    clock: Clock

    async def knows(self, team: str) -> bool:
        """Tell whether Runde is installed in a workspace."""
        return await self.keys.knows(team)

    async def token(self, team: str) -> str:
        """Return a workspace's token. Raises Stopped for one that is not let in, or has none."""
        if not is_allowed(team, self.allowed):
            raise Stopped(CLOSED)
        return await self.keys.token(team)

    async def forget(self, team: str, until: datetime | None) -> None:
        """Forget a token that was taken back."""
        await self.keys.forget(team, until)

    async def renew(self) -> None:
        """Go on where Runde is let in again. Done at start, as the settings are read then."""
        async with self.store.unit_of_work() as uow:
            for one in await uow.conversations.under(NAME, "", CLOSED):
                if is_allowed(one.address.split("/")[0], self.allowed):
                    await _go_on(uow, one, self.clock.now())
            await uow.commit()


async def _start(uow: UnitOfWork, team: str, now: datetime, *reasons: str) -> None:
    for reason in reasons:
        for conversation in await uow.conversations.under(NAME, f"{team}/", reason):
            await _go_on(uow, conversation, now)


async def _go_on(uow: UnitOfWork, conversation: Conversation, now: datetime) -> None:
    await uow.conversations.start(conversation.id)
    await told_on_the_panel(uow, conversation.place, now)
