"""`runde doctor`: looks for every common reason for a silent bot, and says what to do about it. Changes nothing."""

import asyncio
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.doctor import Finding, State, examine, read_settings
from bot.doctor.view import as_json, view
from dialogs.words import words


def doctor(
    in_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table for people.")] = False,
    package: Annotated[
        Path, typer.Option("--package", metavar="FILE", help="The app package that was uploaded in Teams.")
    ] = Path("runde-teams.zip"),
) -> None:
    """Find out why Runde is silent: settings, database, address, Teams, Slack. Exits with 1 if anything is wrong."""
    settings, first = read_settings()
    said = words(settings.language if settings else os.environ.get("RUNDE_LANGUAGE", ""))
    found: Sequence[Finding] = [first, *(asyncio.run(examine(settings, package)) if settings else ())]
    if in_json:
        typer.echo(json.dumps(as_json(found, said), ensure_ascii=False, indent=2))
    else:
        Console().print(view(found, said))
    raise typer.Exit(int(any(one.state is State.PROBLEM for one in found)))
