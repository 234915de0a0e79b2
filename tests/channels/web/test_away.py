"""The database is away in the middle of what people do: nothing is acknowledged that was not kept, and all goes on."""

import asyncio
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.places import Place, hall, private
from dialogs.records import Alarm
from dialogs.words import words
from storage import sqlite
from storage.engine import FILE_NAME
from storage.unit_of_work import SqlStore
from tests.bot.stage import CHANNEL, status
from tests.channels.web.house import Browser, Guests, open_house, until
from tests.channels.web.test_stream import seat
from tests.fakes.database import emptied
from tests.fakes.line import Line
from tests.fakes.outgoing import FakePlatform
from tests.storage.stories import Heard

AWAY = {"error": words("nb")("web-away")}


def answering(place: Place, round_id: int, said: str) -> dict[str, object]:
    press, delivery = {"action": "answer", "submits": True}, f"svar-{said.encode().hex()}"
    return {"place": str(place), "press": press, "inputs": {f"answer:{round_id}:1": said}, "delivery": delivery}


async def statuses_until_taken(browser: Browser, body: dict[str, object]) -> list[int]:
    """Send as the page's script does: the same again, for as long as the answer is that we are away."""
    headers = {"X-CSRF-Token": browser.csrf, "Accept": "application/json"}
    statuses: list[int] = []
    while 200 not in statuses and len(statuses) < 400:
        async with browser.client.post(f"{browser.base}/act", json=body, headers=headers) as response:
            statuses.append(response.status)
            assert await response.json() == AWAY or response.status == 200
        await asyncio.sleep(0.05)
    return statuses


async def test_a_locked_database_is_told_of_as_one_that_is_away(
    guests: Guests, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0.05)
    _, gathering = await guests.facilitator()
    kari = await guests.member(gathering.code)
    round_, member = await seat(guests, gathering, 1)
    body = answering(private(gathering.id, member.person_id), round_.id, "Mens den var låst")
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await kari.send("act", body, 503) == AWAY
        assert words("nb")("web-away.title") in await kari.page(kari.base, 503)
        await kari.page("/readyz", 503)
        other.rollback()
    await kari.page("/readyz")
    assert not (await kari.send("act", body))["refused"]
    async with guests.house.store.unit_of_work() as uow:
        assert await uow.answers.of(round_.id, member.person_id, "answer") == {1: "Mens den var låst"}


async def test_a_database_that_is_gone_and_back_costs_nobody_anything(postgres: str, tmp_path: Path) -> None:
    """Cut off right behind the commit of an answer; another process goes on meanwhile, and everything afterwards."""
    engine, line = await emptied(postgres, tmp_path), Line(postgres)
    await line.open()
    platform, elsewhere = FakePlatform(time.monotonic, asyncio.sleep), SqlStore(engine, Heard())
    async with asyncio.timeout(60), open_house(tmp_path, database_url=line.address, channels=[platform]) as guests:
        _, gathering = await guests.facilitator()
        kari = await guests.member(gathering.code)
        round_, member = await seat(guests, gathering, 1)
        own, now = private(gathering.id, member.person_id), guests.clock.now()
        async with kari.stream() as page:
            await until(page, "keys")
            line.last_words = b"kept, and not told"
            kept = asyncio.create_task(statuses_until_taken(kari, answering(own, round_.id, "kept, and not told")))
            while line.last_words:  # noqa: ASYNC110 - until it is cut
                await asyncio.sleep(0.01)
            refused = asyncio.create_task(statuses_until_taken(kari, answering(own, round_.id, "Mens den var borte")))
            assert words("nb")("web-away.title") in await kari.page(kari.base, 503)
            await kari.page("/readyz", 503)
            await kari.page("/healthz")
            async with elsewhere.unit_of_work() as uow:
                assert await uow.answers.of(round_.id, member.person_id, "answer") == {1: "kept, and not told"}
                await uow.conversations.link(hall(gathering.id), platform.name, CHANNEL)
                await uow.posts.put(status(hall(gathering.id), "Sagt imens"), now)
                await uow.alarms.set(Alarm("housekeeping", now))
                await uow.commit()
            await line.open()
            assert [Counter(await sent)[200] for sent in (kept, refused)] == [1, 1]
            assert kept.result()[0] == refused.result()[0] == 503
            while "Sagt imens" not in (await until(page, "post")).data["html"]:
                pass
        async with elsewhere.unit_of_work() as uow:
            assert await uow.answers.of(round_.id, member.person_id, "answer") == {1: "Mens den var borte"}
            while "Sagt imens" not in platform.titles() or await uow.alarms.next_due() == now:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.05)
        await hears_again(engine)
        await kari.page("/readyz")
    line.cut()
    await engine.dispose()


async def hears_again(engine: AsyncEngine) -> None:
    """Wait until somebody listens to what others commit."""
    listening = text("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    async with engine.connect() as connection:
        while not await connection.scalar(listening):  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.05)
