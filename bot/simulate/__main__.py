"""The Runde of a simulation, in a process of its own: see `house`, which starts it."""

import asyncio
import sys
from logging import WARNING

from bot import logs
from bot.app import HOUSE, create_app
from bot.channels import slack, teams
from bot.commands.serve import facilitators_link
from bot.counterparts import faster, served
from bot.counterparts.microsoft import cloud_at
from bot.platforms import Elsewhere
from bot.settings import Settings
from bot.warming import warm_up


async def live(microsoft: str, pace: float) -> None:
    """Be a Runde between these platforms until standard input ends: their limits' seconds last `pace` of a real one."""
    logs.configure(level=WARNING)
    elsewhere = Elsewhere((cloud_at(microsoft),), faster(teams.LIMITS, pace), faster(slack.LIMITS, pace))
    app = create_app(Settings(), elsewhere=elsewhere)
    app.on_startup.append(warm_up)  # as `runde serve` does
    async with served(app) as url:
        token = await facilitators_link(app[HOUSE], renew=True)
        sys.stdout.write(f"{url} /f/{token}\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], float(sys.argv[2])))
