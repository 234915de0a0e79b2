"""Opens everything a simulation needs, has the round played, closes it all, and judges what is left."""

import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp

from bot.counterparts import Microsoft, Slack, served
from bot.counterparts.microsoft import APP, TENANT
from bot.counterparts.slack import TOKEN
from bot.simulate import figures, verdict
from bot.simulate.errors import NotEmpty
from bot.simulate.hall import Hall, Tell, Wishes, page
from bot.simulate.house import house
from bot.simulate.in_slack import SECRET, Workspace
from bot.simulate.in_teams import Team
from bot.simulate.line import Line
from bot.simulate.playing import play
from bot.simulate.report import Report, Steps, limits_of, sent_by, times_of


async def simulate(wishes: Wishes, tell: Tell) -> Report:
    """Play a gathering and judge it. Raises Stuck when it cannot be played to its end, NotEmpty for a used database."""
    steps = Steps(tell)
    steps("start", 0, 1)
    with tempfile.TemporaryDirectory(prefix="runde-simulate-") as name:
        folder = Path(name)
        async with AsyncExitStack() as stack:
            microsoft, slack = Microsoft(pace=1 / wishes.hurry), Slack(pace=1 / wishes.hurry)
            microsoft.url = await stack.enter_async_context(served(microsoft.app()))
            slack.url = f"{await stack.enter_async_context(served(slack.app()))}/api/"
            settings = settings_of(wishes, folder, slack.url)
            runde = await stack.enter_async_context(house(settings, microsoft.url, 1 / wishes.hurry, folder / "log"))
            if not await verdict.is_empty(wishes.database, folder):
                raise NotEmpty
            line = Line(runde.url, wishes.patience)
            http = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
            hall = Hall(wishes, line, steps, page(line), Team(microsoft, line, http), Workspace(slack, line, http))
            hall.drawn.seed(wishes.seed)
            stack.push_async_callback(hall.leave)
            before = figures.read(await hall.lead.look("/metrics"))
            steps("start", 1, 1)
            await play(hall, runde.link)
            after = figures.read(await hall.lead.look("/metrics"))
        there = await verdict.kept(wishes.database, folder)
    return Report(
        wishes=wishes,
        acknowledged=hall.ledger.kept,
        repeated=line.repeated,
        times=times_of(line),
        lost=verdict.lost(hall.ledger, there),
        doubled=verdict.doubled(hall.ledger, there),
        told_otherwise=line.told_otherwise,
        unanswered=line.unanswered,
        sent=sent_by(microsoft, slack),
        limits=limits_of(microsoft, slack),
        steps=steps.took,
        before=before,
        after=after,
    )


def settings_of(wishes: Wishes, folder: Path, slack_url: str) -> Mapping[str, str]:
    """Return the environment of a Runde that is simulated."""
    return {
        "RUNDE_DATA_DIR": str(folder),
        "RUNDE_DATABASE_URL": wishes.database,
        "RUNDE_SECRET_KEY": "nobody is to be kept out of a simulation",
        "RUNDE_PUBLIC_URL": "http://runde.example",
        "RUNDE_TEAMS_APP_ID": APP,
        "RUNDE_TEAMS_APP_PASSWORD": "no secret",
        "RUNDE_TEAMS_TENANT_ID": TENANT,
        "RUNDE_SLACK_SIGNING_SECRET": SECRET,
        "RUNDE_SLACK_BOT_TOKEN": TOKEN,
        "RUNDE_SLACK_API_URL": slack_url,
    }
