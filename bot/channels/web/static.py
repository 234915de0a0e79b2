"""Scripts, style sheets and pictures: addressed by what is in them, so that browsers keep them until they change."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "static"
PREFIX = "/static"


@dataclass(frozen=True, slots=True)
class Static:
    """The addresses of the static files. One mark for all: scripts import each other by their plain names."""

    mark: str

    @classmethod
    def read(cls) -> "Static":
        """Return the addresses for what is in the folder now."""
        digest = sha256()
        for file in sorted(FOLDER.rglob("*")):
            if file.is_file():
                digest.update(file.read_bytes())
        return cls(digest.hexdigest()[:12])

    def address(self, name: str) -> str:
        """Return where a file is found."""
        return f"{PREFIX}/{self.mark}/{name}"


STATIC = web.AppKey("runde_web_static", Static)


def serve_static(app: web.Application) -> None:
    """Hang the files on an app, under a folder that is named for what they hold."""
    app[STATIC] = Static.read()
    app.router.add_static(f"{PREFIX}/{app[STATIC].mark}", FOLDER)
