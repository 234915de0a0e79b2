"""How soon the big screen is right again after a lost connection: `python -m bench.lost_line`, with Chromium.

Between the screen's browser and Runde stands a line that is cut (the connections break) or falls silent (nothing comes
through, and nobody is told) for up to four seconds. Meanwhile the facilitator asks the hall something new. Told is how
many seconds it takes from when the line is there again until the screen shows it: twenty times each (or as many as the
command says), the median and the most.
"""

import asyncio
import sys
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from time import perf_counter

from playwright.async_api import Page, async_playwright
from yarl import URL

from bench.plenum import Bench, furnished
from bench.tables import Figure, section

TURNS, LONGEST = 20, 4.0
CHROMIUM = "/usr/bin/chromium"
HOW = {"cut": "the connections broke", "silent": "they fell silent"}
TOLD = f"""Between the big screen (Chromium) and Runde the line is lost for up to {LONGEST:g} seconds: cut, or silent
without anybody being told. Told is how long after it is back the screen shows what was asked meanwhile."""


@dataclass
class Line:
    """A line to a port of this machine, for many connections; what is lost with it does not come back by itself."""

    port: int
    up: asyncio.Event = field(default_factory=asyncio.Event)
    _carrying: dict[asyncio.Task[None], Sequence[StreamWriter]] = field(default_factory=dict)
    _silent: list[Sequence[StreamWriter]] = field(default_factory=list)

    async def carry(self, reader: StreamReader, writer: StreamWriter) -> None:
        """Carry one connection; one that is begun while the line is down gets through when it is up."""
        await self.up.wait()
        onwards, back = await asyncio.open_connection("127.0.0.1", self.port)
        task = asyncio.create_task(_both(_pumped(reader, back), _pumped(onwards, writer)))
        self._carrying[task] = (writer, back)
        await asyncio.wait((task,))

    def lose(self, how: str) -> None:
        """Lose every connection."""
        self.up.clear()
        for task, ends in self._carrying.items():
            task.cancel()
            if how == "cut":
                for end in ends:
                    end.transport.abort()
            else:
                self._silent.append(ends)
        self._carrying.clear()


async def _both(*pumps: "asyncio.Future[None]") -> None:
    await asyncio.gather(*pumps)


def _pumped(reader: StreamReader, writer: StreamWriter) -> "asyncio.Future[None]":
    return asyncio.ensure_future(_pump(reader, writer))


async def _pump(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while piece := await reader.read(2**16):
            writer.write(piece)
            await writer.drain()
        writer.close()
    except ConnectionError:
        writer.transport.abort()


@asynccontextmanager
async def screen(bench: Bench, line: Line) -> AsyncIterator[Page]:
    """Open the big screen at the other end of a line."""
    server = await asyncio.start_server(line.carry, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    line.up.set()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": 1920, "height": 1080})
        await page.goto(f"http://127.0.0.1:{port}/skjerm/{bench.wall}")
        yield page
        await browser.close()
    server.close()


async def right_again(bench: Bench, line: Line, page: Page, how: str, turn: int, away: float) -> float:
    """Lose the line for so many seconds, and return how many more it takes until the screen shows what is new."""
    question = f"Hvor langt har vi kommet, {how} {turn}?"
    line.lose(how)
    await bench.lead(f"spør salen: Skala 1-10: {question}")
    await asyncio.sleep(away)
    line.up.set()
    back = perf_counter()
    await page.wait_for_function("text => document.querySelector('.pane .card').innerText.includes(text)", arg=question)
    took = perf_counter() - back
    print(f"{how} {turn}: away {away:.2f} s, right again after {took:.2f} s", file=sys.stderr, flush=True)
    await bench.lead("lukk spørsmålet")
    return took


async def main(turns: int) -> None:
    """Lose the line so many times each way, turn about, and print the section."""
    random = Random(7)
    took: dict[str, list[float]] = {how: [] for how in HOW}
    async with furnished() as bench:
        line = Line(URL(bench.url).port or 0)
        async with screen(bench, line) as page:
            for turn in range(turns):
                for how, each in took.items():
                    each.append(await right_again(bench, line, page, how, turn, random.random() * LONGEST))
    figures = [Figure(f"right again after {why}, {turns} times", took[how], "s", most=2) for how, why in HOW.items()]
    print(section("A lost connection", TOLD, figures))


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else TURNS)))
