"""The line for a connection: who came first gets it first, and nobody's turn is lost who gives up."""

import asyncio
from typing import Any

import pytest
from sqlalchemy.util import greenlet_spawn
from sqlalchemy.util.queue import Empty

from storage.pool import Line


@pytest.fixture
def line() -> Line:
    return Line(maxsize=1)


def waits(line: Line, seconds: float = 60) -> asyncio.Task[Any]:
    return asyncio.ensure_future(greenlet_spawn(line.get, True, seconds))


async def test_whoever_asks_while_one_is_handed_on_stands_last(line: Line) -> None:
    first, second = waits(line), waits(line)
    await asyncio.sleep(0)
    line.put_nowait("connection")  # type: ignore[arg-type]
    assert line.empty(), "it is the first one's already, who has not run yet"
    with pytest.raises(Empty):
        line.get_nowait()
    assert await first == "connection"
    assert not second.done()
    line.put_nowait(await first)
    assert await second == "connection"


@pytest.mark.parametrize("came", [True, False])
async def test_the_turn_of_somebody_who_gave_up_is_the_next_ones(line: Line, came: bool) -> None:
    first, second = waits(line), waits(line)
    await asyncio.sleep(0)
    if came:
        line.put_nowait("connection")  # type: ignore[arg-type]
    first.cancel()
    await asyncio.wait([first])
    if not came:
        line.put_nowait("connection")  # type: ignore[arg-type]
    assert await second == "connection"


async def test_nobody_waits_for_ever(line: Line) -> None:
    with pytest.raises(Empty):
        await waits(line, seconds=0)
    line.put_nowait("connection")  # type: ignore[arg-type]
    assert not line.empty()
