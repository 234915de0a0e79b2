"""What one kept answer costs, by each door, beside what does nothing: the cases of `make bench`.

A whole Runde (`bot.simulate.house`) in a process of its own, with a round in its individual phase; its people answer
over and over, each time with a delivery of its own. The processor time of the server's process is what is compared: it
does not depend on what else the machine does, nor on how fast the client is.
"""

import asyncio
import itertools
import json
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import aiohttp

from bench import raw, teams_cpu
from bot.counterparts import Microsoft, Slack, served
from bot.simulate.hall import Hall, Wishes, page
from bot.simulate.house import house
from bot.simulate.in_slack import InSlack, Workspace, signed
from bot.simulate.in_teams import InTeams, Team
from bot.simulate.line import Line
from bot.simulate.on_web import OnWeb
from bot.simulate.playing import begin, come
from bot.simulate.story import settings_of
from tests.storage.postgres import running_postgres

PEOPLE, GROUPS = 24, 4
HURRY = 20  # people get their cards soon; without limits, live figures would be sent as often as a round never sees
Request = tuple[str, bytes, Mapping[str, str]]  # path, body, headers


@dataclass(frozen=True, slots=True)
class Case:
    """Something to measure. `made` makes one more request; `used` tells how much processor the server has used."""

    name: str
    url: str
    http: aiohttp.ClientSession
    made: Callable[[], Request]
    used: Callable[[], Any]
    count: int


@asynccontextmanager
async def cases(stack: AsyncExitStack, count: int) -> AsyncIterator[list[Case]]:
    """Start everything, and return what is to be measured, references first."""
    http = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
    echo = await stack.enter_async_context(teams_cpu.connector())
    found = []
    for name, kind, many in (("aiohttp alone", "bare", count), ("SDK CloudAdapter, echo", "sdk", 60)):
        url = await stack.enter_async_context(teams_cpu.served(kind, ""))
        found.append(Case(name, url, http, _typed(echo), _told(http, url), many))
    bolt = await stack.enter_async_context(_bolt())
    found.append(Case("slack-bolt, acknowledgement only", bolt, http, _modal(None), _told(http, bolt), count))
    postgres = stack.enter_context(running_postgres())
    for database, url in (("SQLite", ""), ("PostgreSQL", postgres)):
        hall = await _thinking(stack, url)
        runde = hall.line.address
        for channel, made in await _answers(hall):
            found.append(Case(f"Runde, {channel}, {database}", runde, http, made, _metrics(http, runde), count))
    yield found


async def _thinking(stack: AsyncExitStack, database: str) -> Hall:
    """Return a hall whose people have all been asked."""
    outside, slack = Microsoft(pace=1 / HURRY), Slack(pace=1 / HURRY)
    outside.url = await stack.enter_async_context(served(outside.app()))
    slack.url = f"{await stack.enter_async_context(served(slack.app()))}/api/"
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="runde-bench-")))
    wishes = Wishes(PEOPLE, GROUPS, hurry=HURRY, database=database)
    runde = await stack.enter_async_context(
        house(settings_of(wishes, folder, slack.url), outside.url, 1 / HURRY, folder / "log")
    )
    line = Line(runde.url, wishes.patience)
    http = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
    hall = Hall(wishes, line, lambda *_: None, page(line), Team(outside, line, http), Workspace(slack, line, http))
    stack.push_async_callback(hall.leave)
    await begin(hall, runde.link)
    await come(hall)
    await hall.lead.press("propose_groups")
    await hall.lead.press("start")
    return hall


async def _answers(hall: Hall) -> list[tuple[str, Callable[[], Request]]]:
    """Return by channel what makes answers of its people, one after the other."""
    makers: dict[str, list[Callable[[], Request]]] = {}
    for one in hall.people:
        form = await hall.line.until(lambda one=one: one.form("answer"), f"a form for {one.name}")  # type: ignore[misc]
        form = await one.opened(form)
        values = dict.fromkeys(form.named("answer"), "En voksen som blir, og som ringer hjem når noen mangler. " * 3)
        makers.setdefault(one.channel, []).append(_maker(hall, one, form, values))
    return [(channel, _in_turn(made)) for channel, made in makers.items()]


def _in_turn(makers: list[Callable[[], Request]]) -> Callable[[], Request]:
    turn = itertools.cycle(makers)

    def made() -> Request:
        maker = next(turn)
        return maker()

    return made


def _maker(hall: Hall, one: Any, form: Any, values: Mapping[str, str]) -> Callable[[], Request]:
    if isinstance(one, InTeams):
        message, data = form.carried
        token = hall.teams.outside.token()

        def in_teams() -> Request:
            value = {"action": {"type": "Action.Execute", "verb": "answer", "data": {**data, **values}}}
            pressed = {"name": "adaptiveCard/action", "value": value, "replyToId": message.id}
            body = hall.teams.activity("invoke", message.conversation, one.account, **pressed)
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
            return "/api/messages", json.dumps(body).encode(), headers

        return in_teams
    if isinstance(one, InSlack):
        return _modal((one.user, hall.slack.slack.views[one.user][-1], values))
    assert isinstance(one, OnWeb)

    def on_web() -> Request:
        place = one.page.places["person"]
        body = {"place": place, "press": form.carried, "inputs": values, "delivery": uuid4().hex}
        headers = {"X-CSRF-Token": one.page.csrf, "Content-Type": "application/json", "Accept": "application/json"}
        cookies = one.page.http.cookie_jar.filter_cookies(one.page.line.address)  # type: ignore[arg-type]
        headers["Cookie"] = "; ".join(f"{cookie.key}={cookie.value}" for cookie in cookies.values())
        return f"{one.page.base}/act", json.dumps(body).encode(), headers

    return on_web


def _modal(filled: tuple[str, Any, Mapping[str, str]] | None) -> Callable[[], Request]:
    user, view, values = filled or ("U1", {"type": "modal", "callback_id": "runde", "blocks": []}, {"a": "Hei " * 60})
    state = {name: {"value": {"type": "plain_text_input", "value": text}} for name, text in values.items()}

    def made() -> Request:
        sent = {**view, "id": f"V{uuid4().hex}", "app_installed_team_id": "T01TEST", "state": {"values": state}}
        body = {
            "type": "view_submission",
            "team": {"id": "T01TEST"},
            "user": {"id": user, "team_id": "T01TEST"},
            "view": sent,
        }
        text = urlencode({"payload": json.dumps(body)})
        return "/slack/events", text.encode(), signed(text)

    return made


def _typed(echo: str) -> Callable[[], Request]:
    numbers, made = itertools.count(1), teams_cpu.typed(echo, "Hei")
    headers = {"Content-Type": "application/json"}
    return lambda: ("/api/messages", json.dumps(made(next(numbers))).encode(), headers)


def _told(http: aiohttp.ClientSession, url: str) -> Callable[[], Any]:
    async def used() -> float:
        return float(await teams_cpu.text_of(http, f"{url}/cpu"))

    return used


def _metrics(http: aiohttp.ClientSession, url: str) -> Callable[[], Any]:
    async def used() -> float:
        found = re.search(
            r"^process_cpu_seconds_total (\S+)", await teams_cpu.text_of(http, f"{url}/metrics"), re.MULTILINE
        )
        assert found is not None
        return float(found[1])

    return used


@asynccontextmanager
async def _bolt() -> AsyncIterator[str]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bench.references", stdin=pipe, stdout=pipe)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}"
    finally:
        process.stdin.close()
        await process.wait()


async def measured(case: Case, at_once: int) -> tuple[float, float, float]:
    """Send a case's requests, so many at once. Return milliseconds of processor each, requests a second, p99 in ms."""
    requests = [raw.request(case.url, *case.made()) for _ in range(case.count)]
    before = await case.used()
    seconds, took = await raw.send_all(case.url, requests, at_once)
    after = await case.used()
    return (after - before) * 1000 / case.count, case.count / seconds, sorted(took)[int(0.99 * len(took))] * 1000
