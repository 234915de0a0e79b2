"""The addresses of templates that facilitators have shared: whoever has one gets the file, or its text."""

import re
import unicodedata

from aiohttp import web

from dialogs.ports import Store
from dialogs.programme.templates import as_file
from dialogs.words import LANGUAGES
from facilitation.plan_text import plan_text
from facilitation.programme.template import Template

LONGEST_TOKEN = 64
_UNSEEN = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex", "X-Content-Type-Options": "nosniff"}


class TemplateFiles:
    """The handlers."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def download(self, request: web.Request) -> web.Response:
        """Return the template as a file; 404 for an address nobody has."""
        template = await self._shared(request)
        named = {"Content-Disposition": f'attachment; filename="{file_name(template.name)}"'}
        return web.Response(text=as_file(template), content_type="application/json", headers=_UNSEEN | named)

    async def read(self, request: web.Request) -> web.Response:
        """Return the template as the text of a slide, to be read and copied; 404 as for the file."""
        template = await self._shared(request)
        text = plan_text(template.plan, request.match_info["language"])
        return web.Response(text=text, content_type="text/plain", charset="utf-8", headers=_UNSEEN)

    async def _shared(self, request: web.Request) -> Template:
        token = request.match_info["token"]
        async with self._store.unit_of_work() as uow:
            template = await uow.shelf.shared(token) if len(token) <= LONGEST_TOKEN else None
        if template is None:
            raise web.HTTPNotFound
        return template


def file_name(name: str) -> str:
    """Return a template's name as a file is called: small letters without signs."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(str.maketrans("æøå", "aoa")))
    return (re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "mal") + ".json"


def mount(app: web.Application, store: Store) -> None:
    """Hang the addresses on an app."""
    files = TemplateFiles(store)
    text = r"/mal/{token:[\w-]+}.{language:" + "|".join(LANGUAGES) + "}.txt"
    app.add_routes([web.get(r"/mal/{token:[\w-]+}.json", files.download), web.get(text, files.read)])
