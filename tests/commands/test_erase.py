"""`runde erase` and `runde audit`, as an operator uses them when somebody has asked to be forgotten."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.commands.database import opened_store
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.places import hall
from dialogs.records import Gathering, Person
from storage.engine import create_engine
from storage.migrations import upgrade
from tests.storage.stories import post

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUNDE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("RUNDE_DATABASE_URL", raising=False)
    monkeypatch.setenv("RUNDE_LANGUAGE", "nb")
    asyncio.run(_store(tmp_path / "data"))


async def _store(folder: Path) -> None:
    engine = create_engine("", folder)
    await upgrade(engine)
    await engine.dispose()
    async with opened_store(Settings()) as store, store.unit_of_work() as uow:
        for person_id, name in (("k1", "Kari Dal"), ("k2", "Kari Dal"), ("ola", "Ola Berg")):
            await uow.people.add(Person(person_id, name), Sender("web", person_id))
        gathering = await uow.gatherings.add(Gathering(0, "Samling", "abc234", "wall", "ola"))
        await uow.posts.put(post(hall(gathering.id)), NOW)
        await uow.commit()


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words), input="n\n")


async def _known(person_id: str) -> Person | None:
    async with opened_store(Settings()) as store, store.unit_of_work() as uow:
        return await uow.people.known_as(Sender("web", person_id))


def test_a_person_is_forgotten_and_the_log_says_so_without_a_name() -> None:
    assert run("erase", "person", "Ola Berg", "--yes").stdout == "Slettet.\n"
    assert asyncio.run(_known("ola")) is None
    told = run("audit").stdout
    assert told.split()[1:] == ["erase", "ola", "-"]
    assert "Berg" not in told


def test_two_of_one_name_are_told_apart_by_their_ids() -> None:
    assert run("erase", "person", "Kari Dal", "--yes").stdout.splitlines()[1:] == ["k1", "k2"]
    assert run("erase", "person", "k2", "--yes").stdout == "Slettet.\n"
    assert asyncio.run(_known("k1")) is not None


def test_nothing_is_erased_without_a_yes() -> None:
    assert run("erase", "person", "Ola Berg").exit_code == 1
    assert asyncio.run(_known("ola")) is not None


def test_a_gatherings_own_words_are_erased() -> None:
    assert run("erase", "gathering", "ABC234", "--yes").stdout == "Slettet.\n"
    assert "retention" in run("audit").stdout

    async def standing() -> object:
        async with opened_store(Settings()) as store, store.unit_of_work() as uow:
            return await uow.posts.since([hall(1)], 0)

    assert asyncio.run(standing()) == []
