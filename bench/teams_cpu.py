"""What one activity costs: `python -m bench.teams_cpu`.

Processor time of the server's process, from the socket to the conductor's door and back, by real HTTP on loopback:
Runde's Teams door (its token checked), beside the SDK's CloudAdapter with an echo bot (nothing checked) and aiohttp
alone with the same bytes in, one after the other in each run. The budget is for what is ours, from the request that
aiohttp has read to the conductor. Quote the ratios: the figures themselves drift from machine to machine.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from statistics import median
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from bench.serving import started
from tests.channels.teams.microsoft import APP, TENANT, Microsoft, microsoft

RUNS = 5
AT_ONCE = 16
BUDGET_MS = 0.25

Activity = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """Something to be measured: what is sent, how many, and what is expected back."""

    name: str
    server: str
    make: Callable[[int], Activity]
    count: int
    token: str = ""
    status: int = 200


async def measured(case: Case, url: str, session: aiohttp.ClientSession, numbers: Iterator[int]) -> float:
    """Return the milliseconds of processor that one activity of a case costs."""
    headers = {"Authorization": f"Bearer {case.token}"} if case.token else {}
    bodies = iter([case.make(next(numbers)) for _ in range(case.count)])

    async def send() -> None:
        for body in bodies:
            async with session.post(f"{url}/api/messages", json=body, headers=headers) as response:
                assert response.status == case.status, (case.name, response.status, await response.text())
                await response.read()

    before = float(await text_of(session, f"{url}/cpu"))
    await asyncio.gather(*(send() for _ in range(AT_ONCE)))
    after = float(await text_of(session, f"{url}/cpu"))
    return (after - before) * 1000 / case.count


async def text_of(session: aiohttp.ClientSession, url: str) -> str:
    """Return what stands at an address."""
    async with session.get(url) as response:
        return await response.text()


@asynccontextmanager
async def connector() -> AsyncIterator[str]:
    """Serve a connector that takes whatever the echo bot says."""

    async def take(_: web.Request) -> web.Response:
        return web.json_response({"id": "1"}, status=201)

    app = web.Application()
    app.router.add_post("/{rest:.*}", take)
    async with TestServer(app) as server:
        yield str(server.make_url("/"))


def activity(kind: str, number: int, service_url: str, **more: Any) -> Activity:
    """Return an activity as Teams sends it from somebody's own conversation."""
    sent = f"2026-10-14T09:00:00.{number % 1_000_000:06}+00:00"
    return {
        "type": kind,
        "id": f"f:{number}",
        "timestamp": sent,
        "localTimestamp": sent,
        "localTimezone": "Europe/Oslo",
        "channelId": "msteams",
        "serviceUrl": service_url,
        "recipient": {"id": f"28:{APP}", "name": "Runde"},
        "from": {"id": "29:kari", "name": "Kari Dal", "aadObjectId": "aad-kari"},
        "conversation": {"id": "a:kari", "conversationType": "personal", "tenantId": TENANT},
        "locale": "nb-NO",
        "entities": [{"type": "clientInfo", "locale": "nb-NO", "country": "NO", "platform": "Windows"}],
        "channelData": {"tenant": {"id": TENANT}, "source": {"name": "message"}},
        **more,
    }


def press(service_url: str, place: str, name: str) -> Callable[[int], Activity]:
    """Return what makes presses of a button: an answer with its text, or one that carries nothing."""
    ours = {"action": name, "values": {"round": "1"}, "place": place, "submits": name == "answer"}
    data = {"runde": ours, "answer:1:1": "En voksen som blir, og som ringer hjem når noen mangler. " * 3}

    def make(number: int) -> Activity:
        value = {"action": {"type": "Action.Execute", "verb": name, "data": {**data, "answer:1:2": str(number)}}}
        return activity("invoke", number, service_url, name="adaptiveCard/action", value=value, replyToId="m1")

    return make


def typed(service_url: str, text: str) -> Callable[[int], Activity]:
    """Return what makes messages that somebody has typed."""
    return lambda number: activity("message", number, service_url, text=f"{text} {number}", textFormat="plain")


async def cases(outside: Microsoft, echo: str, runde: str, session: aiohttp.ClientSession) -> list[Case]:
    """Return what is measured. A press that is no answer costs Runde a look at whose desk it is."""
    place, token = await text_of(session, f"{runde}/place"), outside.token()
    here = outside.service_url
    return [
        Case("aiohttp alone", "bare", press(here, place, "answer"), 3000, token),
        Case("SDK CloudAdapter, echo", "sdk", typed(echo, "Hei"), 100, status=201),
        Case("Runde, an answer sent", "runde", press(here, place, "answer"), 3000, token),
        Case("Runde, another press", "runde", press(here, place, "leave"), 500, token),
    ]


async def main() -> None:
    """Measure and print."""
    async with AsyncExitStack() as stack:
        outside = await stack.enter_async_context(microsoft())
        echo = await stack.enter_async_context(connector())
        urls = {
            kind: await stack.enter_async_context(started("bench.teams_servers", kind, outside.url))
            for kind in ("runde", "sdk", "bare")
        }
        session = await stack.enter_async_context(aiohttp.ClientSession())
        numbers = itertools.count(1)
        costs: dict[str, list[float]] = {}
        everything = await cases(outside, echo, urls["runde"], session)
        for run in range(RUNS + 1):
            for case in everything:
                cost = await measured(case, urls[case.server], session, numbers)
                if run:  # the first only warms up
                    costs.setdefault(case.name, []).append(cost)
        print("\n".join(report(costs)))


def report(costs: Mapping[str, list[float]]) -> list[str]:
    """Return the table: medians, spread, and how many times the echo bot's cost is Runde's."""
    echo = median(costs["SDK CloudAdapter, echo"])
    lines = [f"{'one activity':<26}{'ms CPU':>9}{'min-max':>16}{'SDK / this':>12}"]
    for name, found in costs.items():
        spread = f"{min(found):.3f}-{max(found):.3f}"
        lines.append(f"{name:<26}{median(found):>9.3f}{spread:>16}{echo / median(found):>11.1f}x")
    answer, alone = min(costs["Runde, an answer sent"]), min(costs["aiohttp alone"])
    ours = answer - alone
    verdict = "kept" if ours < BUDGET_MS else "broken, or the machine is busy: see what aiohttp alone costs"
    return [*lines, f"least disturbed: {answer:.3f} ms, {ours:.3f} of it ours; budget {BUDGET_MS}: {verdict}"]


if __name__ == "__main__":
    asyncio.run(main())
