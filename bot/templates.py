"""The addresses of templates that facilitators have shared: whoever has one gets the file."""

import re
import unicodedata

from aiohttp import web

from dialogs.ports import Store
from dialogs.programme.templates import as_file

LONGEST_TOKEN = 64


class TemplateFiles:
    """The handler."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def download(self, request: web.Request) -> web.Response:
        """Return the template as a file; 404 for an address nobody has."""
        token = request.match_info["token"]
        async with self._store.unit_of_work() as uow:
            template = await uow.shelf.shared(token) if len(token) <= LONGEST_TOKEN else None
        if template is None:
            raise web.HTTPNotFound
        headers = {
            "Content-Disposition": f'attachment; filename="{file_name(template.name)}"',
            "Cache-Control": "no-store",
            "X-Robots-Tag": "noindex",
        }
        return web.Response(text=as_file(template), content_type="application/json", headers=headers)


def file_name(name: str) -> str:
    """Return a template's name as a file is called: small letters without signs."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(str.maketrans("æøå", "aoa")))
    return (re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "mal") + ".json"


def mount(app: web.Application, store: Store) -> None:
    """Hang the address on an app."""
    app.add_routes([web.get(r"/mal/{token:[\w-]+}.json", TemplateFiles(store).download)])
