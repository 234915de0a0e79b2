"""Tokens in the database: sealed for one workspace, readable across a change of keys, and sealed anew at start."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.slack.errors import Unreadable
from bot.channels.slack.vault import Vault
from bot.channels.slack.workspaces import UNREADABLE, Workspaces
from bot.settings import Settings
from dialogs.outgoing import Stopped
from dialogs.places import hall as hall_of
from dialogs.places import thread as thread_of
from dialogs.stopping import stop
from tests.dialogs.hall import Hall

OLD, NEW = "o" * 40, "n" * 40
TOKEN = "xoxb-skien-secret"


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    hall = await Hall.built(tmp_path)
    yield hall
    await hall.close()


def workspaces(hall: Hall, *keys: str) -> Workspaces:
    return Workspaces(hall.store, Vault(keys), hall.clock)


async def sealed(hall: Hall) -> str:
    async with hall.store.unit_of_work() as uow:
        found = await uow.installations.get("slack", "T01")
    assert found is not None
    return found.sealed


def test_what_is_sealed_opens_for_its_workspace_only() -> None:
    vault = Vault([NEW])
    sealed = vault.seal("T01", TOKEN)
    assert vault.open("T01", sealed) == TOKEN
    assert TOKEN not in sealed
    assert vault.seal("T01", TOKEN) != sealed
    for team, text in (("T02", sealed), ("T01", sealed[:-4]), ("T01", ""), ("T01", TOKEN)):
        with pytest.raises(Unreadable):
            vault.open(team, text)


async def test_a_new_key_reads_what_the_old_one_sealed_and_seals_it_anew_at_start(hall: Hall) -> None:
    await workspaces(hall, OLD).add("T01", "Skien", TOKEN)
    before = await sealed(hall)
    both = workspaces(hall, NEW, OLD)
    assert await both.token("T01") == TOKEN
    await both.renew()
    after = await sealed(hall)
    assert after != before
    await both.renew()
    assert await sealed(hall) == after, "once is enough"
    assert await workspaces(hall, NEW).token("T01") == TOKEN
    with pytest.raises(Stopped, match=UNREADABLE):
        await workspaces(hall, OLD).token("T01")


async def test_what_stopped_for_want_of_the_key_goes_on_when_it_is_back(hall: Hall) -> None:
    await workspaces(hall, OLD).add("T01", "Skien", TOKEN)
    await hall.open()
    async with hall.store.unit_of_work() as uow:
        await uow.conversations.link(hall_of(1), "slack", "T01/C1")
        await uow.conversations.branch(hall_of(1), thread_of(1, 1))
        refused = (await uow.conversations.of(thread_of(1, 1)))[0]
        await stop(uow, refused, UNREADABLE, hall.clock.now())
        await uow.commit()
    await workspaces(hall, NEW).renew()
    assert await stops(hall) == [UNREADABLE]
    await workspaces(hall, NEW, OLD).renew()
    assert await stops(hall) == []


async def stops(hall: Hall) -> list[str]:
    async with hall.store.unit_of_work() as uow:
        return [one.stopped for one in await uow.conversations.stopped(1)]


def test_the_newest_key_comes_first_and_the_one_in_the_data_folder_is_never_lost(tmp_path: Path) -> None:
    kept = Settings(data_dir=tmp_path).secret()
    settings = Settings(data_dir=tmp_path, secret_key=NEW, old_secret_keys=f"{OLD}, {NEW},")
    assert settings.secrets() == [NEW, OLD, kept]
    assert Settings(data_dir=tmp_path).secrets() == [kept]
    assert OLD not in repr(settings)
