"""`runde plan`: reads slides, meeting plans and programmes and shows what Runde makes of them, to people or as JSON."""

import json
import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from bot.clock import SystemClock
from bot.commands.plan_view import view
from bot.settings import Settings
from bot.slides import SlideError, slide_text, slide_text_of
from dialogs.methods import texts_in
from dialogs.words import words
from facilitation.meetings import read_everything
from facilitation.methods import by_method
from facilitation.plan import Plan
from facilitation.plan_json import plan_to_json
from facilitation.plan_text import plan_text, unwritable
from facilitation.programme.reading import parted, read_programme

STANDARD_INPUT = "-"
_CANNOT_READ = 2


class Language(StrEnum):
    """The languages Runde speaks."""

    NB = "nb"
    NN = "nn"
    EN = "en"


def plan(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A .txt, .md or .pptx file, or - for standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a page for people.")] = False,
    as_text: Annotated[bool, typer.Option("--text", help="Print its rounds and groups as the text of slides.")] = False,
    language: Annotated[Language | None, typer.Option(help="The language of what is said about it.")] = None,
) -> None:
    """Read the rounds and groups of slides, the meetings of a meeting plan or a notice, or a programme, and show them.

    What is not understood is quoted in a warning. Nothing is stored.
    """
    settings = Settings()
    tongue = language or Language(settings.language)
    said = words(tongue)
    try:
        text = slide_text_of(sys.stdin.buffer, STANDARD_INPUT) if file == STANDARD_INPUT else slide_text(Path(file))
    except SlideError as error:
        typer.echo(said(error.key, **error.facts), err=True)
        raise typer.Exit(_CANNOT_READ) from error
    zone = ZoneInfo(settings.time_zone)
    today = SystemClock().now().astimezone(zone).date()
    agenda, rest = parted(text)
    rest = rest.strip() if agenda else text
    read = read_everything(rest, today, zone, tongue) if rest or not agenda else Plan()
    read = by_method(read, rest, texts_in(said), tongue) if rest else read
    read = replace(read, programme=read_programme(agenda, today, zone))
    if as_json:
        typer.echo(json.dumps(plan_to_json(read), ensure_ascii=False, indent=2))
        return
    if as_text:
        typer.echo(plan_text(read, tongue), nl=False)
    else:
        Console().print(view(read, said))
    for warning in (*read.warnings, *(unwritable(read, tongue) if as_text else ())):
        typer.echo(f"{said('plan-warning')}: {warning}", err=True)
