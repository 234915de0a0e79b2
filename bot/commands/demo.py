"""`runde demo`: a hall of invented people on this machine, to watch and to play with. Nothing of it is kept."""

import errno
import socket
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from aiohttp import web

from bot import logs
from bot.demo.clock import DemoClock
from bot.demo.mounting import create_demo
from bot.settings import Settings
from dialogs.words import Words, words

_SHUTDOWN_SECONDS = 2
_FIRST_SPEED = 10
_MORNING = 9


def demo(
    host: Annotated[str, typer.Option(help="Listen on this address.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Listen on this port.", min=0, max=65535)] = 3978,
) -> None:
    """Show a whole round with 24 invented people, at any speed, in your browser."""
    logs.configure()
    with tempfile.TemporaryDirectory(prefix="runde-demo-") as folder:
        # Whatever real installation this machine is set up for, the demo keeps away from its database and its address.
        settings = Settings(host=host, port=port, public_url="", data_dir=Path(folder), database_url="", secret_key="")
        t = words(settings.language)
        with _listening(host, port, t) as door:
            web.run_app(
                create_demo(settings, DemoClock(_this_morning(settings.time_zone), _FIRST_SPEED)),
                sock=door,
                access_log=None,
                print=lambda *_: typer.echo(t("demo-ready", address=_address(door))),
                shutdown_timeout=_SHUTDOWN_SECONDS,
            )


def _listening(host: str, port: int, t: Words) -> socket.socket:
    """Return a socket that listens there. Exits with a clear message when somebody else does."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        busy = error.errno == errno.EADDRINUSE
        said = t("demo-port-busy", port=str(port), other=str(port + 1)) if busy else t("demo-no-address", host=host)
        typer.echo(said, err=True)
        raise typer.Exit(1) from error


def _address(door: socket.socket) -> str:
    host, port = door.getsockname()[:2]
    shown = "localhost" if host in {"127.0.0.1", "::1", "0.0.0.0", "::"} else host  # noqa: S104 - only read
    return f"http://{shown}:{port}/demo"


def _this_morning(time_zone: str) -> datetime:
    """Return when gatherings begin, whatever the hour is here."""
    now = datetime.now(ZoneInfo(time_zone))
    return now.replace(hour=_MORNING, minute=0, second=0, microsecond=0).astimezone(UTC)
