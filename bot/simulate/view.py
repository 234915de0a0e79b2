"""How the report of a simulation is shown on a terminal."""

import os
import platform
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.metadata import version

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.simulate.report import Report, kinds_of
from dialogs.words import Words

_MOST_FAULTS = 20


def view(report: Report, at: datetime, t: Words) -> RenderableType:
    """Return the report, played at some time on this machine."""
    return Group(*_head(report, at, t), _steps(report, t), _times(report, t), *_sent(report, t), *_lines(report, t))


def _head(report: Report, at: datetime, t: Words) -> Iterator[Text]:
    wishes = report.wishes
    yield Text(
        t(
            "simulate-played",
            people=wishes.people,
            groups=wishes.groups,
            channels=", ".join(wishes.channels),
            burst=f"{wishes.burst:g}",
        ),
        style="bold",
    )
    if wishes.hurry != 1:
        yield Text(t("simulate-hurried", hurry=f"{wishes.hurry:g}"))
    database = "PostgreSQL" if wishes.database else "SQLite"
    python = f"Python {platform.python_version()}"
    yield Text(
        t(
            "simulate-machine",
            what=f"runde {version('runde')}, {python}, {database}, {platform.machine()}",
            cores=os.cpu_count() or 1,
            at=f"{at:%Y-%m-%d %H:%M}",
        )
    )


def _table(t: Words, title: str, heads: Sequence[str]) -> Table:
    table = Table(title=t(f"simulate-{title}"), title_justify="left")
    for number, head in enumerate(heads):
        table.add_column(t(f"simulate-{head}"), justify="right" if number else "left")
    return table


def _steps(report: Report, t: Words) -> Table:
    table = _table(t, "steps", ("step", "seconds"))
    for step, seconds in report.steps.items():
        table.add_row(t(f"simulate-step-{step}"), f"{seconds:.1f}")
    return table


def _times(report: Report, t: Words) -> Table:
    table = _table(t, "times", ("channel", "count", "p50", "p95", "p99", "longest"))
    for channel, took in report.times.items():
        seconds = (took.p50, took.p95, took.p99, took.longest)
        table.add_row(channel, str(took.count), *(f"{1000 * one:.0f} ms" for one in seconds))
    return table


def _sent(report: Report, t: Words) -> Iterator[Table]:
    if report.sent:
        table = _table(t, "sent", ("conversation", "count", "posts", "updates", "busiest"))
        for (name, kind), counted in kinds_of(report.sent).items():
            posts, updates = (sum(each) for each in zip(*counted, strict=True))
            busiest = " + ".join(map(str, max(counted, key=sum)))
            table.add_row(f"{name}, {t(f'simulate-{kind}')}", str(len(counted)), str(posts), str(updates), busiest)
        yield table


def _lines(report: Report, t: Words) -> Iterator[Text]:
    after = report.after
    most, half = (f"{after.late_at_most(share):g}" for share in (0.99, 0.5))
    yield Text(t("simulate-late", rung=after.rung, half=half, most=most))
    yield Text(
        t(
            "simulate-cost",
            seconds=f"{after.processor - report.before.processor:.0f}",
            before=f"{report.before.megabytes:.0f}",
            after=f"{after.megabytes:.0f}",
        )
    )
    refused = {**report.limits, **report.unanswered}
    yield Text(t("simulate-limits", times=sum(refused.values())), style="yellow" if refused else "green")
    yield from (Text(t("simulate-limit", what=what, times=times)) for what, times in refused.items())
    for key, found in (("lost", report.lost), ("doubled", report.doubled), ("otherwise", report.told_otherwise)):
        yield Text(t(f"simulate-{key}", count=len(found)), style="red" if found else "green")
        yield from (Text(f"  {one}") for one in found[:_MOST_FAULTS])
    seconds = f"{sum(report.steps.values()):.0f}"
    yield Text(
        t("simulate-sum", acknowledged=report.acknowledged, repeated=report.repeated, seconds=seconds), style="bold"
    )
