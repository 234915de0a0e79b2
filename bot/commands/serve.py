"""`runde serve`: runs the process, and hands the facilitators the link by which they open gatherings."""

import secrets
from logging import getLevelNamesMapping
from typing import Annotated

import typer
from aiohttp import web

from bot import logs
from bot.app import HOUSE, House, create_app
from bot.channels.web.sessions import link_hash
from bot.settings import Settings
from bot.warming import warm_up
from dialogs.words import words

_SHUTDOWN_SECONDS = 10


def serve(
    host: Annotated[str | None, typer.Option(help="Listen on this address (RUNDE_HOST).")] = None,
    port: Annotated[int | None, typer.Option(help="Listen on this port (RUNDE_PORT).", min=0, max=65535)] = None,
    new_link: Annotated[
        bool, typer.Option("--new-link", help="Revoke the facilitators' links and print a new one.")
    ] = False,
) -> None:
    """Run Runde for people: the web page, the big screen, and the channels that are set up."""
    given = {"host": host, "port": port}
    settings = Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    logs.configure(level=getLevelNamesMapping()[settings.log_level.upper()])
    app = create_app(settings)

    async def welcome(app: web.Application) -> None:
        await _welcome(app[HOUSE], new_link=new_link)

    app.on_startup.extend((warm_up, welcome))
    web.run_app(
        app,
        host=settings.host,
        port=settings.port,
        access_log=None,  # addresses hold secrets: join codes, the wall's token, the facilitators' link
        print=None,
        shutdown_timeout=_SHUTDOWN_SECONDS,
    )


async def _welcome(house: House, *, new_link: bool) -> None:
    t, settings = words(house.settings.language), house.settings
    token = await facilitators_link(house, renew=new_link)
    typer.echo(t("serve-ready", address=settings.address))
    if token:
        typer.echo(t("serve-link", link=f"{settings.address}/f/{token}"))
    else:
        typer.echo(t("serve-link-known"))
    if not settings.public_url:
        typer.echo(t("serve-no-public-url"))


async def facilitators_link(house: House, *, renew: bool = False) -> str:
    """Return the token of a new link when there is none yet, or when they are renewed; else nothing.

    Only the hash is kept, so it can be shown this once and never again.
    """
    now = house.clock.now()
    async with house.store.unit_of_work() as uow:
        if renew:
            await uow.gatherings.revoke_links(now)
        elif await uow.gatherings.count_links():
            return ""
        token = secrets.token_urlsafe(24)
        await uow.gatherings.add_link(link_hash(token), now)
        await uow.commit()
    return token
