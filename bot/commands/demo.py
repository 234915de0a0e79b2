"""`runde demo`: a hall of invented people on this machine, to watch and to play with. Nothing of it is kept."""

import errno
import socket
import tempfile
from pathlib import Path
from typing import Annotated

import typer
from aiohttp import web

from bot import logs
from bot.demo.clock import DemoClock
from bot.demo.mounting import create_demo
from bot.settings import Settings
from dialogs.words import words

_SHUTDOWN_SECONDS = 2
_FIRST_SPEED = 10


def demo(
    host: Annotated[str, typer.Option(help="Listen on this address.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Listen on this port.", min=0, max=65535)] = 3978,
) -> None:
    """Show a whole round with 24 invented people, at any speed, in your browser."""
    logs.configure()
    with tempfile.TemporaryDirectory(prefix="runde-demo-") as folder, _listening(host, port) as door:
        web.run_app(
            create_demo(_settings(host, port, Path(folder)), DemoClock(speed=_FIRST_SPEED)),
            sock=door,
            access_log=None,
            print=lambda *_: typer.echo(_greeting(door)),
            shutdown_timeout=_SHUTDOWN_SECONDS,
        )


def _settings(host: str, port: int, folder: Path) -> Settings:
    """Return settings that keep away from whatever real installation this machine is set up for."""
    return Settings(host=host, port=port, public_url="", data_dir=folder, database_url="", secret_key="")


def _listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there. Exits with a clear message when somebody else does."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        busy = error.errno == errno.EADDRINUSE
        t = words(Settings().language)
        said = t("demo-port-busy", port=str(port), other=str(port + 1)) if busy else t("demo-no-address", host=host)
        typer.echo(said, err=True)
        raise typer.Exit(1) from error


def _greeting(door: socket.socket) -> str:
    host, port = door.getsockname()[:2]
    shown = "localhost" if host in {"127.0.0.1", "::1", "0.0.0.0"} else host  # noqa: S104 - only read
    return words(Settings().language)("demo-ready", address=f"http://{shown}:{port}/demo")
