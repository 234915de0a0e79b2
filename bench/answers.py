"""What one kept answer costs, by each door, beside what does nothing: `python -m bench.answers`.

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
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import aiohttp

from bench import raw, teams_cpu
from bench.serving import started
from bench.tables import kept
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

RUNS, AT_ONCE, COUNT = 5, 64, 3000
SOON = 25  # milliseconds within which 99 of 100 answers in Teams are to be acknowledged
BURST, CONNECTIONS = 5000, 500
PEOPLE, GROUPS = 24, 4
HURRY = 20  # people get their cards soon; without limits, live figures would be sent as often as a round never sees
AGENTS = Path(".cache/agents/bin/python")  # `make bench` makes it: what Microsoft's 365 Agents SDK is installed in
HAS_AGENTS = AGENTS.exists()
ALONE, SDK, M365 = "aiohttp alone", "SDK CloudAdapter, echo", "M365 Agents SDK, echo"
TEAMS = "Runde, teams"
BOLT = "slack-bolt, acknowledgement only"
# Runde's door, what it is compared with, and how many times Runde's cost that must be: at least, and if it can be had.
COMPARED = (
    (TEAMS, ALONE, 0.4, 0.5), (TEAMS, SDK, 60, 80), (TEAMS, M365, 8, 10),
    ("Runde, slack", BOLT, 1.6, 2.0), ("Runde, web", ALONE, 0, 0),
)  # fmt: skip
Request = tuple[str, bytes, Mapping[str, str]]  # path, body, headers
Found = Mapping[str, Sequence[tuple[float, float, float]]]


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
    for name, kind, many in ((ALONE, "bare", count), (SDK, "sdk", 60)):
        url = await stack.enter_async_context(started("bench.teams_servers", kind, ""))
        found.append(Case(name, url, http, _typed(echo), _told(http, url), many))
    if HAS_AGENTS:
        agents = await stack.enter_async_context(started("bench.agents_echo", python=str(AGENTS)))
        found.append(Case(M365, agents, http, _typed(echo), _told(http, agents), count // 5))
    bolt = await stack.enter_async_context(started("bench.references"))
    found.append(Case(BOLT, bolt, http, _modal(None), _told(http, bolt), count))
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
    wishes = Wishes(PEOPLE, GROUPS, burst=0, hurry=HURRY, database=database)
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
    return lambda: _figure(http, url, "process_cpu_seconds_total")


async def _figure(http: aiohttp.ClientSession, url: str, name: str) -> float:
    found = re.search(rf"^{name} (\S+)", await teams_cpu.text_of(http, f"{url}/metrics"), re.MULTILINE)
    assert found is not None
    return float(found[1])


async def measured(case: Case, at_once: int, count: int = 0) -> tuple[float, float, float]:
    """Send a case's requests, so many at once. Return milliseconds of processor each, requests a second, p99 in ms."""
    requests = [raw.request(case.url, *case.made()) for _ in range(count or case.count)]
    before = await case.used()
    seconds, took = await raw.send_all(case.url, requests, at_once)
    after = await case.used()
    slowest = sorted(took)[int(0.99 * len(took))]
    return (after - before) * 1000 / len(requests), len(requests) / seconds, slowest * 1000


async def _bursts(everything: Sequence[Case]) -> Mapping[str, tuple[float, float, float]]:
    """Return for each of Runde's Teams doors the seconds of a burst, its p99 in ms, and its commits an answer."""
    found = {}
    for case in everything:
        if case.name.startswith(TEAMS):
            before = await _commits(case)
            _, rate, slowest = await measured(case, CONNECTIONS, BURST)
            found[case.name] = (BURST / rate, slowest, (await _commits(case) - before) / BURST)
    return found


async def _commits(case: Case) -> float:
    return await _figure(case.http, case.url, "runde_answers_per_commit_count")


async def main() -> None:
    """Measure and print."""
    found: dict[str, list[tuple[float, float, float]]] = {}
    async with AsyncExitStack() as stack, cases(stack, COUNT) as everything:
        for run in range(RUNS + 1):
            for case in everything:
                one = await measured(case, AT_ONCE)
                if run:  # the first only warms up
                    found.setdefault(case.name, []).append(one)
                print(run, case.name, *(f"{figure:.3f}" for figure in one), file=sys.stderr, flush=True)
        bursts = await _bursts(everything)
    print("\n".join((*_costs(found), *_ratios(found), *_of_bursts(bursts))))


def _costs(found: Found) -> Iterator[str]:
    yield "## One answer, by each door\n"
    yield f"Medians of {RUNS} runs, each case after the other in each, {AT_ONCE} requests at once over loopback. Every"
    yield "answer of Runde's is checked, kept (SQLite: every commit synced) and acknowledged after its commit.\n"
    yield "| one request | ms of processor | least - most | a second | 99 of 100 within | wanted |\n" + "|---" * 6 + "|"
    for name, runs in found.items():
        cost, rate, slowest = (median(one[at] for one in runs) for at in range(3))
        least, most = (extreme(one[0] for one in runs) for extreme in (min, max))
        wanted = f"at most {SOON}: {kept(slowest <= SOON)}" if name.startswith(TEAMS) else ""
        yield f"| {name} | {cost:.3f} | {least:.3f} - {most:.3f} | {rate:,.0f} | {slowest:.1f} ms | {wanted} |"


def _ratios(found: Found) -> Iterator[str]:
    yield "\n| | costs as much as | ratio | least - most | wanted |\n|---|---|---|---|---|"
    for (door, reference, least, aim), database in product(COMPARED, ("SQLite", "PostgreSQL")):
        if reference not in found:
            continue
        name = f"{door}, {database}"
        ratios = [one[0] / other[0] for one, other in zip(found[reference], found[name], strict=True)]
        wanted = f"{least} ({aim}): {kept(median(ratios) >= least)}" if least else ""
        yield f"| {name} | {reference} | {median(ratios):.2f} | {min(ratios):.2f} - {max(ratios):.2f} | {wanted} |"


def _of_bursts(bursts: Mapping[str, tuple[float, float, float]]) -> Iterator[str]:
    yield f"\n{BURST:,} answers over {CONNECTIONS} connections, as fast as they can (wanted: 1 s, 0.1 commits):\n"
    yield "| | all acknowledged after | 99 of 100 within | commits an answer |\n|---|---|---|---|"
    for name, (seconds, slowest, commits) in bursts.items():
        told = f"{seconds:.2f} s: {kept(seconds <= 1)} | {slowest:,.0f} ms | {commits:.3f}: {kept(commits < 0.1)}"
        yield f"| {name} | {told} |"


if __name__ == "__main__":
    asyncio.run(main())
