"""`runde erase`: forgets a person, or a gathering's own words, for an operator who has been asked to."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated

import typer

from bot.clock import SystemClock
from bot.commands.database import DatabaseAway, NothingStored, opened_store
from bot.settings import Settings
from dialogs.phrasebook import Phrasebook
from dialogs.places import LOBBY
from dialogs.ports import Deed, Store
from dialogs.privacy.forgetting import forget
from dialogs.privacy.retention import BATCH, RETENTION
from dialogs.records import Person
from dialogs.scene import Scene
from dialogs.words import Words, words
from facilitation.errors import Refused

erase = typer.Typer(no_args_is_help=True, help="Forget a person, or what people wrote in a gathering.")
Sure = Annotated[bool, typer.Option("--yes", help="Do not ask first.")]


@erase.command()
def person(who: Annotated[str, typer.Argument(metavar="NAME|ID")], sure: Sure = False) -> None:
    """Forget a person, as `slett meg` does. Several of one name are listed with their ids."""

    async def run(store: Store, said: Words) -> str:
        async with store.unit_of_work() as uow:
            found = await uow.privacy.called(who)
            if len(found) != 1:
                return "\n".join([said("erase-which" if found else "erase-nobody"), *(one.id for one in found)])
            scene = Scene(uow, SystemClock().now(), Phrasebook(()), LOBBY, "erase")
            scene.person = Person("", "", said.language)
            try:
                await forget(scene, found[0])
            except Refused as error:
                return said(f"no-{error.code}", **error.facts)
            await uow.commit()
        return said("erase-done")

    _run(run, sure=sure)


@erase.command()
def gathering(code: Annotated[str, typer.Argument(metavar="CODE")], sure: Sure = False) -> None:
    """Erase what people wrote alone in a gathering, its posts and conversations, now; the minutes stay."""

    async def run(store: Store, said: Words) -> str:
        async with store.unit_of_work() as uow:
            found = await uow.gatherings.by_code(code.strip().lower())
        if found is None:
            return said("export-no-such-gathering", code=code)
        while not await _erase_some(store, found.id):
            pass
        return said("erase-done")

    _run(run, sure=sure)


async def _erase_some(store: Store, gathering_id: int) -> bool:
    now = SystemClock().now()
    async with store.unit_of_work() as uow:
        await uow.keeping.keep_until(gathering_id, now)
        done = await uow.keeping.erase(gathering_id, BATCH, now)
        if done:
            await uow.audit.note(Deed(now, "", RETENTION, gathering_id))
        await uow.commit()
    return done


def _run(work: Callable[[Store, Words], Awaitable[str]], *, sure: bool) -> None:
    settings = Settings()
    said = words(settings.language)
    if not sure:
        typer.confirm(said("erase-sure"), abort=True)

    async def go() -> str:
        async with opened_store(settings) as store:
            return await work(store, said)

    try:
        typer.echo(asyncio.run(go()))
    except NothingStored as error:
        typer.echo(said("export-nothing-stored", place=error.place), err=True)
        raise typer.Exit(1) from error
    except DatabaseAway as error:
        typer.echo(said("export-database-away"), err=True)
        raise typer.Exit(1) from error
