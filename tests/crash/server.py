"""`runde serve` in a process of its own, again and again: each line on standard input asks for one more life.

What takes long at a start is importing and reading the texts. So this process does it once and forks a child for each
life, which then is a real process with a real database, and is killed for real. Only two things differ from `runde
serve`: the clock, and the points where the child kills itself.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

from aiohttp import web

import bot.commands.serve as serving
from bot.app import HOUSE, create_app
from bot.channels import slack
from bot.cli import app as command_line
from bot.counterparts import faster
from bot.platforms import Elsewhere
from bot.settings import Settings
from bot.warming import warm_up
from tests.crash import trace
from tests.crash.pace import PacedClock, set_pace
from tests.crash.points import CommitPoint, Killer, watch_calls, watch_database, watch_doors, watch_streams

PACE, ORDERS, STALLS = "pace.json", "orders", "stalls"
SLACK_PACE = 1 / 50  # how long a second of Slack's limits lasts
_LOOK_SECONDS = 0.02
_STALL = timedelta(seconds=10)  # of the story's time, which may run fast


def observed(settings: Settings) -> web.Application:
    """Return the application of `runde serve` with the test's clock, its points and its trace."""
    folder = settings.data_dir.parent
    clock, killer = PacedClock(folder / PACE), Killer(folder / ORDERS)
    elsewhere = Elsewhere(slack_limits=faster(slack.LIMITS, SLACK_PACE))
    app = create_app(settings, clock=clock, listeners=[CommitPoint(killer)], elsewhere=elsewhere)
    engine = app[HOUSE].store._engine
    watch_database(engine.sync_engine, killer)

    async def follow(app: web.Application) -> AsyncIterator[None]:
        await trace.install(engine)
        following = asyncio.create_task(_follow(app, clock, folder / STALLS))
        yield
        following.cancel()
        await asyncio.wait([following])

    app.cleanup_ctx.append(follow)
    watch_doors(app, killer)
    watch_streams(killer)
    watch_calls(killer)
    return app


async def _follow(app: web.Application, clock: PacedClock, stalls: Path) -> None:
    """Tell those who wait when the clock has got another pace, as the demo does; note when the machine was too busy."""
    while True:
        known, before = clock.changes, clock.now()
        await asyncio.sleep(_LOOK_SECONDS)
        after = clock.now()
        if clock.changes != known:
            app[HOUSE].waker.nudge()
            app[HOUSE].hub.clock_changed()
        if after - before > _STALL:
            with stalls.open("a", encoding="ascii") as noted:
                noted.write(f"{before.isoformat()} {after.isoformat()}\n")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _live(port: str) -> None:
    setattr(serving, "create_app", observed)  # noqa: B010 - mypy: functions are not assigned to
    command_line(["serve", "--host", "127.0.0.1", "--port", port], prog_name="runde")


def main() -> None:
    """Give birth and bury, one after another, until standard input ends."""
    port = sys.argv[1]
    asyncio.run(warm_up(create_app(Settings())))  # opens nothing, and leaves warm what each life would read first
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            _live(port)
        _tell(f"born {child}")
        _, status = os.waitpid(child, 0)
        set_pace(Path(os.environ["RUNDE_DATA_DIR"]).parent / PACE, 1)  # nobody is hurried while nobody is there
        _tell(f"died {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
