"""Whole halls, played by `runde simulate`: `python -m bench.simulated` writes docs/simulated.md, in some 20 minutes.

With names of halls only those are played and shown, and the page stays as it is.
"""

import asyncio
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO

from rich.console import Console

from bench.machine import machine
from bot.simulate import STEPS, Report, Wishes, simulate, view
from bot.simulate.house import ROOT
from bot.simulate.report import Times
from dialogs.words import words
from tests.storage.postgres import running_postgres

PAGE = ROOT / "docs" / "simulated.md"
POSTGRESQL = "postgresql://…"
# Slack takes 50 edits a minute from a workspace: without a faster clock a large hall takes half an hour.
HALLS: Mapping[str, Wishes] = {
    "mixed": Wishes(),
    "postgresql": Wishes(hurry=10, database=POSTGRESQL),
    "teams": Wishes(channel="teams", hurry=10),
    "slack": Wishes(channel="slack", hurry=10),
    "web": Wishes(channel="web"),
}
_LIBRARIES = ("aiohttp", "slack-bolt", "botbuilder-core", "SQLAlchemy", "aiosqlite", "asyncpg")
_COLUMNS = (
    "hall", "acknowledged", "lost", "doubled", "half / 99 of 100 / longest (ms)", "new + changed", "refused",
    "alarms late (s)", "processor (s)", "memory (MB)", "shown to all (s)", "in all (s)",
)  # fmt: skip
_TOLD = """
Written by `python -m bench.simulated`. Each hall is played by [`runde simulate`](operations.md#trying-a-whole-hall)
against a Runde of its own: 500 people in 80 groups join, think, write, vote and promise, each time all within 5
seconds, over the doors that Teams, Slack and browsers use, and one delivery in ten comes twice. Then what was
acknowledged is compared with what the database holds. People, platforms and Runde share the machine.
"""
_NOTES = """
*Half*, *99 of 100* and *the longest* are from a press to its acknowledgement. *Refused* is what a platform would not
have: too many messages in a second, a modal opened too late. *Alarms late* is a bound that 99 of 100 kept. *Shown to
all* is how long it took until everybody had the question to think about: the platforms' limits decide it, not Runde.
With `--hurry 10` their clocks go ten times faster, and such times are a tenth of real ones. *In all* is with settling,
to the last edit of the last message.

What it tells an operator: Teams and Slack give up after 5 and 3 seconds; 99 of 100 should stay far below. Where most
people are in Slack, its limit of edits is felt long before Runde is: a status may be minutes old while every press is
answered at once. Large halls do best on the web.
"""


def command(wishes: Wishes) -> str:
    """Return what is typed to have it played."""
    more = f" --hurry {wishes.hurry:g}" if wishes.hurry != 1 else ""
    more += f" --database {wishes.database}" if wishes.database else ""
    size = f"--people {wishes.people} --groups {wishes.groups}"
    return f"runde simulate {size} --channel {wishes.channel} --burst {wishes.burst:g}s{more}"


def played(wishes: Wishes) -> Report:
    """Play a hall, on a PostgreSQL of its own where one is wished for."""
    with ExitStack() as stack:
        url = stack.enter_context(running_postgres()) if wishes.database else ""
        return asyncio.run(simulate(replace(wishes, database=url), lambda _step, _done, _of: None))


def shown(report: Report) -> str:
    """Return the report as `runde simulate` prints it."""
    console = Console(width=100, file=StringIO(), record=True)
    console.print(view(report, datetime.now(UTC), words("en")))
    return "\n".join(line.rstrip() for line in console.export_text().splitlines())


def table(reports: Mapping[str, Report]) -> str:
    """Return the halls as a table, a line each."""
    lines = [_COLUMNS, ("---",) * len(_COLUMNS), *(_line(name, report) for name, report in reports.items())]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _line(name: str, report: Report) -> Sequence[str]:
    posts, updates = (sum(each) for each in zip(*report.sent.values(), strict=True)) if report.sent else (0, 0)
    return (
        f"{name}: `{command(HALLS[name])}`",
        f"{report.acknowledged}",
        f"{len(report.lost)}",
        f"{len(report.doubled)}",
        "<br>".join(f"{channel} {_said(times)}" for channel, times in report.times.items()),
        f"{posts} + {updates}",
        f"{sum(report.limits.values())}",
        f"{report.after.late_at_most(0.99):g}",
        f"{report.after.processor - report.before.processor:.0f}",
        f"{report.before.megabytes:.0f} to {report.after.megabytes:.0f}",
        f"{report.steps['think-shown']:.0f}",
        f"{sum(report.steps[step] for step in STEPS):.0f}",
    )


def _said(times: Times) -> str:
    return " / ".join(f"{1000 * one:.0f}" for one in (times.p50, times.p99, times.longest))


def _commit() -> str:
    asked = ("git", "rev-parse", "--short", "HEAD")
    return subprocess.run(asked, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False).stdout.strip()


def page(reports: Mapping[str, Report], load: float) -> str:
    """Return the page: one report whole, all of them as a table. `load` is the machine's before they were played."""
    whole = f"    {command(HALLS['mixed'])}\n\n```\n{shown(reports['mixed'])}\n```"
    where = f"{machine(_LIBRARIES)} Commit `{_commit()}`; the machine's load before it: {load:.1f}."
    parts = ("# Halls that were played", _TOLD, where, whole, table(reports), _NOTES)
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def main() -> None:
    """Play, and write the page: all of it, or with names of halls only those, to be looked at."""
    load, reports = os.getloadavg()[0], {}
    for name in sys.argv[1:] or HALLS:
        print(command(HALLS[name]), file=sys.stderr, flush=True)
        reports[name] = played(HALLS[name])
        print(shown(reports[name]), flush=True)
    if len(reports) == len(HALLS):
        PAGE.write_text(page(reports, load), encoding="utf-8")


if __name__ == "__main__":
    main()
