"""`runde simulate`: a gathering of invented people against a Runde of its own, over the doors that real ones use."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from bot.settings import Settings
from bot.simulate import CHANNELS, STEPS, NotEmpty, Stuck, Wishes, simulate, view
from bot.simulate.hall import Tell
from dialogs.words import Words, words


def _seconds(text: str) -> str:
    if re.fullmatch(r"\d+(\.\d+)?s?", text) is None:
        raise typer.BadParameter("5s, 0.5s, 30")
    return text


def _channel(text: str) -> str:
    if text not in (*CHANNELS, "mixed"):
        raise typer.BadParameter(" | ".join((*CHANNELS, "mixed")))
    return text


def simulate_command(
    people: Annotated[int, typer.Option(help="How many take part.", min=3, max=20_000)] = 500,
    groups: Annotated[int, typer.Option(help="In how many groups, of at most 8.", min=1, max=4_000)] = 80,
    channel: Annotated[str, typer.Option(help="teams, slack, web or mixed.", callback=_channel)] = "mixed",
    burst: Annotated[
        str, typer.Option(help="All send within so long, and come in four times that.", callback=_seconds)
    ] = "5s",
    hurry: Annotated[float, typer.Option(help="How much faster the platforms' limits pass.", min=1, max=1000)] = 1,
    database: Annotated[str, typer.Option(help="An EMPTY PostgreSQL database, instead of SQLite.")] = "",
    seed: Annotated[int, typer.Option(help="Other chances, other order.")] = 1,
) -> None:
    """Play a gathering against a Runde of its own, and compare what it acknowledged with what it kept.

    Nothing of this installation is touched: the platforms are counterparts on this machine that keep the real ones'
    limits, and the database is a new one. Exits with 1 when anything acknowledged was lost or doubled.
    """
    t, console = words(Settings().language), Console()
    if not groups * 3 <= people <= groups * 8:
        raise typer.BadParameter(t("simulate-groups", people=people, least=-(-people // 8), most=people // 3))
    wishes = Wishes(people, groups, channel, float(burst.rstrip("s")), hurry, seed, database=database)
    try:
        with _told(console, t) as tell:
            report = asyncio.run(simulate(wishes, tell))
    except (NotEmpty, Stuck) as error:
        console.print(t(f"simulate-{'used' if isinstance(error, NotEmpty) else 'stuck'}"), str(error), style="red")
        raise typer.Exit(1) from error
    console.print(view(report, datetime.now(UTC), t))
    raise typer.Exit(0 if report.is_right else 1)


@contextmanager
def _told(console: Console, t: Words) -> Iterator[Tell]:
    """Show a bar for each step as it is reached, where somebody looks on."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        bars = {step: progress.add_task(t(f"simulate-step-{step}"), start=False, visible=False) for step in STEPS}

        def tell(step: str, done: int, of: int) -> None:
            progress.start_task(bars[step])
            progress.update(bars[step], completed=done, total=of, visible=True)

        yield tell
