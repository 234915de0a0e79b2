"""The command line: one function a command, thin enough to read as its own help."""

import os
import sys
from importlib.metadata import version
from typing import Annotated

import typer
from pydantic import ValidationError

from bot.commands.audit import audit
from bot.commands.demo import demo
from bot.commands.doctor import doctor
from bot.commands.erase import erase
from bot.commands.export import export
from bot.commands.manifest import manifest
from bot.commands.plan import plan
from bot.commands.serve import serve
from bot.commands.simulate import simulate_command
from bot.doctor import unreadable
from bot.settings import Settings
from dialogs.words import words

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode="markdown")


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"runde {version('runde')}")
        raise typer.Exit


@app.callback()
def runde(
    wanted: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Runde leads reflection rounds in Microsoft Teams, Slack and on the web."""


app.command()(serve)
app.command()(demo)
app.command()(doctor)
app.command()(export)
app.command()(audit)
app.command()(plan)
app.command("simulate")(simulate_command)
app.add_typer(erase, name="erase")
app.add_typer(manifest, name="manifest")


def main() -> None:
    """Run the command line. Settings that cannot be read end it: each is told of in a sentence, without its value."""
    try:
        app(prog_name="runde")
    except ValidationError as error:
        if error.title != Settings.__name__:
            raise
        said, found = words(os.environ.get("RUNDE_LANGUAGE", "")), unreadable(error)
        sys.exit(f"{said('doctor-settings')}: {said(found.key, **found.facts)}\n→ {said(f'{found.key}.remedy')}")
