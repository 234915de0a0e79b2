"""What data protection needs of the process: the files behind `eksporter meg`, and the daily housekeeping begun."""

from aiohttp import web

from dialogs.ports import Clock, Store
from dialogs.privacy import own_data, retention
from dialogs.words import words

LONGEST_TOKEN = 64
_TYPES = {"txt": "text/plain", "json": "application/json"}


class OwnData:
    """The handler. Who has the address, shown to one person for a while, is that person."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def download(self, request: web.Request) -> web.Response:
        """Return all that is stored about somebody; 404 for an address that stands for nobody (any more)."""
        token, form = request.match_info["token"], request.match_info["form"]
        async with self._store.unit_of_work() as uow:
            person = await uow.selves.shown_by(token, self._clock.now()) if len(token) <= LONGEST_TOKEN else None
            if person is None:
                raise web.HTTPNotFound
            stored = await uow.privacy.about(person.id)
        text = own_data.as_text(stored, words(person.language)) if form == "txt" else own_data.as_json(stored)
        headers = {
            "Content-Disposition": f'attachment; filename="runde.{form}"',
            "Cache-Control": "no-store",
            "X-Robots-Tag": "noindex",
        }
        return web.Response(text=text, content_type=_TYPES[form], headers=headers)


def mount_privacy(app: web.Application, store: Store, clock: Clock) -> None:
    """Hang the address on an app, and let what is to be erased be erased from its start on."""

    async def begin(_: web.Application) -> None:
        await retention.begin(store, clock)

    app.on_startup.append(begin)
    app.add_routes([web.get(r"/mine/{token:[\w-]{20,}}.{form:txt|json}", OwnData(store, clock).download)])
