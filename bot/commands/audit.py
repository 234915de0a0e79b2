"""`runde audit`: who did what kind of thing when. Persons are ids; what was said is nowhere in it."""

import asyncio
from typing import Annotated

import typer

from bot.commands.database import DatabaseAway, NothingStored, opened_store
from bot.settings import Settings
from dialogs.ports import Deed
from dialogs.words import words


def audit(last: Annotated[int, typer.Option(help="So many, the newest last.", min=1, max=100_000)] = 100) -> None:
    """Tell who did what kind of thing when, one to a line: time, kind, person's id, gathering."""
    settings = Settings()
    said = words(settings.language)
    try:
        deeds = asyncio.run(_latest(settings, last))
    except NothingStored as error:
        typer.echo(said("export-nothing-stored", place=error.place), err=True)
        raise typer.Exit(1) from error
    except DatabaseAway as error:
        typer.echo(said("export-database-away"), err=True)
        raise typer.Exit(1) from error
    for one in deeds:
        typer.echo(
            f"{one.at:%Y-%m-%dT%H:%M:%SZ}  {one.what:<10}  {one.person_id or '-':<16}  {one.gathering_id or '-'}"
        )


async def _latest(settings: Settings, last: int) -> list[Deed]:
    async with opened_store(settings) as store, store.unit_of_work() as uow:
        return list(await uow.audit.latest(last))
