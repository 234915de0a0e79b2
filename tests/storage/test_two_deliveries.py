"""Two processes that deliver from one database: neither sends what the other does, and one succeeds a dead one."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialogs.places import hall, thread
from tests.bot.stage import Stage, call, staged, status

# The engine's fixture empties the tables.
pytestmark = [pytest.mark.parametrize("url", ["postgresql"], indirect=True), pytest.mark.usefixtures("engine")]


@pytest.fixture
async def stage(url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, url) as stage:
        yield stage


async def test_two_processes_send_each_message_once_and_in_order(stage: Stage) -> None:
    stage.platform.seconds = 0.3
    stage.start()
    stage.start()
    for number in range(1, 6):
        await stage.link(hall(number), f"19:{number}", groups=4)
    for turn in range(3):
        await stage.put(*(status(hall(number), f"{number}-{turn}", key=f"said-{turn}") for number in range(1, 6)))
        await stage.passes(0.4)
    await stage.passes(30)
    assert set(Counter(stage.platform.titles()).values()) == {1}
    for number in range(1, 6):
        assert stage.platform.titles(f"19:{number}") == [f"{number}-{turn}" for turn in range(3)]


async def test_within_a_minute_another_process_goes_on_where_one_died(stage: Stage) -> None:
    await stage.link(groups=2)
    stage.platform.seconds = 3600
    first = stage.start()
    await stage.put(status(hall(1), "Status"), status(thread(3, 1), "Gruppe 1"), status(thread(3, 2), "Gruppe 2"))
    await stage.passes(3)
    second = stage.start()
    await stage.passes(20)
    assert len(stage.platform.sent) == 3
    await stage.crash(first)
    stage.platform.seconds = 0
    await stage.put(call(hall(1), "Din tur"))
    died = stage.time.now
    await stage.passes(60)
    assert Counter(stage.platform.titles()) == {"Status": 2, "Gruppe 1": 2, "Gruppe 2": 2, "Din tur": 1}
    assert stage.platform.sent[-1].at - died < 60
    assert second.waiting == 0


async def test_who_ends_in_order_is_succeeded_within_seconds(stage: Stage) -> None:
    await stage.link()
    first = stage.start()
    await stage.put(status(hall(1), "Status"))
    await stage.passes(2)
    stage.start()
    stage.listening.remove(first)
    await first.close()
    await stage.put(status(hall(1), "Ny status"))
    await stage.passes(6)
    assert stage.platform.titles() == ["Status", "Ny status"]
