"""What an operator is shown, and who is shown it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families

from bot import metrics
from bot.app import HOUSE, House, create_app
from bot.metrics import Metrics, Watched
from bot.metrics.figures import KINDS
from bot.settings import Settings
from dialogs.messages import Message
from dialogs.outgoing import MessageGone, Stopped, TryLater, Unanswered
from dialogs.records import Changes
from tests.bot.stage import CHANNEL, HALL, Stage, status
from tests.channels.web.house import open_house
from tests.fakes.database import furnish
from tests.fakes.outgoing import FakePlatform
from tests.fakes.time import VirtualTime

Figures = Mapping[tuple[str, ...], float]


def read(text: str) -> Figures:
    """Return every figure under its name and its labels' values."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def shown_by(client: Any) -> Figures:
    async with client.get("/metrics") as response:
        assert response.status == 200, await response.text()
        return read(await response.text())


async def test_answers_to_people_are_counted_by_channel_and_outcome(tmp_path: Path) -> None:
    async with open_house(tmp_path) as guests:
        browser = await guests.browser()
        async with browser.client.post("/f", data={}) as response:
            refused = response.status
        await browser.page("/")
        figures = await shown_by(browser.client)
    assert 400 <= refused < 500
    assert figures["runde_acknowledgement_seconds_count", "web", "refused"] == 1
    assert figures["runde_acknowledgement_seconds_count", "web", "taken"] == 0, "looking at a page is not counted"
    assert figures["runde_acknowledgement_seconds_count", "teams", "failed"] == 0, "shown before it happens"


async def test_what_is_wrong_with_us_is_counted_as_failed() -> None:
    counted, app = Metrics(CollectorRegistry()), web.Application()

    async def broken(_: web.Request) -> web.Response:
        raise RuntimeError("broken on purpose")

    app.middlewares.append(metrics.watching.watch(counted))
    app.router.add_post("/api/messages", broken)
    async with TestClient(TestServer(app)) as client, client.post("/api/messages") as response:
        assert response.status == 500
    assert (
        counted.registry.get_sample_value(
            "runde_acknowledgement_seconds_count", {"channel": "teams", "outcome": "failed"}
        )
        == 1
    )


async def test_a_commit_tells_how_many_answers_it_kept_and_how_late_it_rang() -> None:
    counted = Metrics(CollectorRegistry())
    counted.committed(Changes(answers=24))
    counted.committed(Changes(rung={"round:1": timedelta(seconds=2)}))
    value = counted.registry.get_sample_value
    assert (value("runde_answers_per_commit_count"), value("runde_answers_per_commit_sum")) == (1, 24)
    assert (value("runde_alarm_lateness_seconds_count"), value("runde_alarm_lateness_seconds_sum")) == (1, 2)


REFUSALS = [
    (TryLater(3), "busy"),
    (MessageGone(), "gone"),
    (Unanswered(), "unanswered"),
    (Stopped("forbidden"), "stopped"),
    (ValueError("what nobody foresaw"), "broken"),
]


@pytest.mark.parametrize("error,kind", REFUSALS)
async def test_what_a_platform_refuses_is_counted_by_kind(error: Exception, kind: str) -> None:
    time = VirtualTime()
    platform, counted = FakePlatform(time.timer, time.sleep), Metrics(CollectorRegistry())
    watched = Watched(platform, counted)
    await watched.post(CHANNEL, Message(title="Velkommen"))
    platform.faults.append(lambda *_: error)
    with pytest.raises(type(error)):
        await watched.edit(CHANNEL, "m1", Message(title="Velkommen"))
    refused = {
        one: counted.registry.get_sample_value("runde_platform_refusals_total", {"channel": "teams", "kind": one})
        for one in KINDS
    }
    assert refused == {one: float(one == kind) for one in KINDS}
    assert counted.registry.get_sample_value("runde_platform_sends_total", {"channel": "teams"}) == 1


async def test_what_waits_grows_old_until_it_is_shown(stage: Stage) -> None:
    counted = Metrics(CollectorRegistry())

    async def age() -> float | None:
        await counted.look(stage.store, stage.clock.now())
        return counted.registry.get_sample_value("runde_queue_age_seconds", {"channel": "teams"})

    stage.platform.faults.append(lambda *_: TryLater(30))
    await stage.link()
    await stage.put(status(HALL, "Velkommen"))
    stage.start()
    await stage.passes(20)
    assert 19 < (await age() or 0) < 21
    stage.platform.faults.clear()
    await stage.passes(60)
    assert await age() == 0


@asynccontextmanager
async def running(folder: Path, **settings: str) -> AsyncIterator[tuple[House, Any]]:
    """Start Runde, with a registry of its own."""
    await furnish(folder)
    app = create_app(Settings(data_dir=folder, secret_key="only for this test", **settings))  # type: ignore[arg-type]
    async with TestClient(TestServer(app)) as client:
        yield app[HOUSE], client


async def test_only_this_machine_sees_the_figures(tmp_path: Path) -> None:
    async with running(tmp_path) as (_, client):
        await shown_by(client)
        for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"):
            async with client.get("/metrics", headers={header: "127.0.0.1"}) as response:
                assert response.status == 403, "a proxy on this machine speaks for anybody"
                assert "RUNDE_METRICS_TOKEN" in await response.text()


async def test_with_a_token_whoever_has_it_sees_them(tmp_path: Path) -> None:
    async with running(tmp_path, metrics_token="a long one") as (_, client):
        for authorization in ("", "Bearer", "Bearer another", "Basic a long one", "Bearer a long onæ"):
            async with client.get("/metrics", headers={"Authorization": authorization}) as response:
                assert response.status == 403, authorization
        sent = {"Authorization": "Bearer a long one", "X-Forwarded-For": "10.0.0.7"}
        async with client.get("/metrics", headers=sent) as response:
            assert response.status == 200
            assert response.headers["Content-Type"].startswith("text/plain; version=")


async def test_two_in_one_process_do_not_share_figures(tmp_path: Path) -> None:
    async with running(tmp_path / "one") as (_, one), running(tmp_path / "two") as (_, two):
        async with one.post("/f", data={}):
            pass
        counted = [await shown_by(client) for client in (one, two)]
    assert [figures["runde_acknowledgement_seconds_count", "web", "refused"] for figures in counted] == [1, 0]
