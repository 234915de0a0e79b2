"""`runde manifest teams`: writes the app package that is uploaded in Teams, in Runde's own words."""

import re
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import Settings
from dialogs.phrasebook import Phrasebook
from dialogs.registry import names
from dialogs.words import LANGUAGES, words
from manifest.teams import AppFacts, AppTexts, teams_package

_TAGS = {"nb": "nb-no", "nn": "nn-no", "en": "en-us"}
_IN_CHANNEL = (
    "new_round",
    "join",
    "propose_groups",
    "start",
    "status",
    "pause",
    "next_phase",
    "nudge",
    "close",
    "help",
)
_ALONE = ("status", "leave", "use_language", "my_pin", "help")
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def teams(
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write the package.")] = Path("runde-teams.zip"),
) -> None:
    """Write the app package for Teams (a zip), from RUNDE_TEAMS_APP_ID and RUNDE_PUBLIC_URL."""
    settings = Settings()
    t = words(settings.language)
    if not _GUID.fullmatch(settings.teams_app_id):
        _fail(t("teams-manifest-no-id"))
    if not settings.public_url.startswith("https://"):
        _fail(t("teams-manifest-no-address"))
    address = settings.public_url
    facts = AppFacts(settings.teams_app_id, address, version("runde"), f"{address}/personvern", f"{address}/vilkar")
    first = [settings.language, *(language for language in LANGUAGES if language != settings.language)]
    try:
        out.write_bytes(teams_package(facts, [app_texts(language) for language in first]))
    except OSError as error:
        _fail(t("teams-manifest-cannot-write", path=str(out), reason=error.strerror or str(error)))
    typer.echo(t("teams-manifest-written", path=str(out)))


def app_texts(language: str) -> AppTexts:
    """Return the app's words in a language: the commands are those that `hjelp` tells of."""
    t, book = words(language), Phrasebook(names())
    in_channel, alone = (
        [(book.phrases(name, language)[0], book.help(name, language)) for name in chosen]
        for chosen in (_IN_CHANNEL, _ALONE)
    )
    return AppTexts(
        tag=_TAGS[language],
        name="Runde",
        full_name=t("teams-app-name"),
        short=t("teams-app-short"),
        full=t("teams-app-full"),
        in_channel=in_channel,
        alone=alone,
    )


def _fail(why: str) -> None:
    typer.echo(why, err=True)
    raise typer.Exit(1)
