"""The demo's page: there in the demo and nowhere else, pressed by its visitor alone."""

import json
import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import create_app
from bot.demo.clock import DemoClock
from bot.demo.mounting import create_demo
from bot.demo.pages import DEMO
from bot.settings import Settings
from tests.bot.demo.stage import MORNING, Watch
from tests.fakes.database import furnish

NB = {"Accept-Language": "nb"}
Visitor = TestClient[web.Request, web.Application]


def settings(folder: Path) -> Settings:
    return Settings(data_dir=folder, database_url="", public_url="", secret_key="k" * 32)


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    await furnish(tmp_path)
    async with TestClient(TestServer(create_demo(settings(tmp_path), DemoClock(MORNING, 1, Watch())))) as client:
        yield client


async def token(visitor: Visitor) -> dict[str, str]:
    html = await (await visitor.get("/demo", headers=NB)).text()
    found = re.search(r'data-csrf="(\w+)"', html)
    assert found is not None
    return {"X-CSRF-Token": found[1], **NB}


async def test_there_is_no_demo_where_people_work(tmp_path: Path) -> None:
    async with TestClient(TestServer(create_app(settings(tmp_path)))) as client:
        for path in ("/demo", "/demo/state", "/demo/as/leder", "/demo/minutes"):
            assert (await client.get(path)).status == 404
        assert (await client.post("/demo/press", json={"what": "restart"})).status == 404


async def test_the_page_has_the_slide_and_everybody_s_name(visitor: Visitor) -> None:
    html = await (await visitor.get("/demo", headers=NB)).text()
    assert "Individuelt 3 minutter" in html
    assert html.count("Åshild Flatdalen") >= 2
    assert "Spill av" in html


@pytest.mark.parametrize("language,play", [("nb", "Spill av"), ("nn", "Spel av"), ("en", "Play")])
async def test_the_page_speaks_the_visitor_s_language(visitor: Visitor, language: str, play: str) -> None:
    html = await (await visitor.get("/demo", headers={"Accept-Language": language})).text()
    assert f">{play}<" in html


async def test_the_visitor_is_the_facilitator_also_outside_the_demo_s_page(visitor: Visitor) -> None:
    await token(visitor)
    assert visitor.app is not None
    gathering = visitor.app[DEMO].gathering
    assert gathering is not None
    page = await visitor.get(f"/r/{gathering.code}")
    assert page.status == 200
    assert "v:text" in await page.text()


async def test_presses_need_the_page_s_token(visitor: Visitor) -> None:
    await token(visitor)
    assert (await visitor.post("/demo/press", json={"what": "speed", "value": "60"})).status == 403


async def test_speed_and_pause(visitor: Visitor) -> None:
    headers = await token(visitor)
    for value, rate in (("60", 60), ("0", 0), ("10", 10)):
        answer = await visitor.post("/demo/press", json={"what": "speed", "value": value}, headers=headers)
        assert (await answer.json())["rate"] == rate
    for odd in ("7", "x", ""):
        answer = await visitor.post("/demo/press", json={"what": "speed", "value": odd}, headers=headers)
        assert answer.status == 400


async def test_taking_over_and_giving_back(visitor: Visitor) -> None:
    headers = await token(visitor)
    for what, mine in (("take", True), ("give", False)):
        answer = await visitor.post("/demo/press", json={"what": what, "value": "amir"}, headers=headers)
        assert (await answer.json())["people"]["amir"]["mine"] is mine
    assert (await visitor.post("/demo/press", json={"what": "take", "value": "x"}, headers=headers)).status == 400


async def test_everybody_has_a_room_and_nobody_else(visitor: Visitor) -> None:
    assert (await visitor.get("/demo/as/leder?compact=1")).status == 200
    assert (await visitor.get("/demo/as/amir?compact=1")).status == 200
    assert (await visitor.get("/demo/as/nobody")).status == 404
    assert (await visitor.get("/demo/minutes")).status == 404


async def test_acting_as_somebody_takes_them_over(visitor: Visitor) -> None:
    headers = await token(visitor)
    body = {"delivery": "a" * 12, "name": "Amir Fjellvang", "organisation": "Skien", "kind": "kommune"}
    await visitor.post("/demo/as/amir/join", json=body, headers=headers)
    state = await (await visitor.get("/demo/state")).json()
    assert state["people"]["amir"]["mine"]


async def test_the_visitor_looks_into_the_time_after_and_answers_there(visitor: Visitor) -> None:
    headers = await token(visitor)
    assert (await visitor.get("/demo/year")).status == 404
    for what, value in (("year", ""), ("jump", "next")):
        answer = await visitor.post("/demo/press", json={"what": what, "value": value}, headers=headers)
        assert (await answer.json())["phase"].endswith(" 2026")
    assert (await visitor.post("/demo/press", json={"what": "jump", "value": "x"}, headers=headers)).status == 400

    html = await (await visitor.get("/demo/year?who=sindre", headers=NB)).text()
    assert "Kalenderen til Sindre Langstø" in html
    assert "Solveig Brekkelia" not in html.partition("</select>")[2]
    place, button = re.findall(r'name="place" value="(person:[^"]+)"|value="([^"]*&#34;send_regrets[^"]*)"', html)[:2]
    body = {"delivery": "b" * 12, "place": place[0], "press": json.loads(unescape(button[1])), "inputs": {}}
    reply = await visitor.post("/demo/as/sindre/act", json=body, headers=headers)
    assert (await reply.json())["refused"] is False
    html = await (await visitor.get("/demo/year?who=leder", headers=NB)).text()
    assert "Sindre Langstø kan ikke komme" in html
