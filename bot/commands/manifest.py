"""`runde manifest`: what a platform's administrators need in order to install Runde there."""

import json
from typing import Annotated

import typer

from bot.commands.manifest_teams import teams
from bot.settings import Settings
from dialogs.words import words
from manifest.slack import SCOPES, slack_manifest

manifest = typer.Typer(no_args_is_help=True, help="Write what a platform needs in order to install Runde.")


@manifest.callback()
def choose() -> None:
    """Write what a platform needs in order to install Runde."""


@manifest.command()
def slack(
    socket_mode: Annotated[
        bool, typer.Option("--socket-mode", help="For a Runde that Slack cannot reach (RUNDE_SLACK_APP_TOKEN).")
    ] = False,
) -> None:
    """Print Slack's app manifest (JSON); on standard error, each scope with its reason."""
    settings = Settings()
    t = words(settings.language)
    if not socket_mode and not settings.public_url.startswith("https://"):
        typer.echo(t("slack-manifest-no-address"), err=True)
        raise typer.Exit(1)
    typer.echo(json.dumps(slack_manifest(settings.public_url, socket_mode=socket_mode), ensure_ascii=False, indent=2))
    typer.echo(t("slack-manifest-how"), err=True)
    for scope in SCOPES:
        key = scope.replace(":", "-").replace("_", "-")
        typer.echo(f"  {scope}: {t(f'slack-scope-{key}')}", err=True)


manifest.command()(teams)
