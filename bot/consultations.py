"""The address of a consultation's answers put together: whoever has it reads them, on a page or as a file."""

import hmac

from aiohttp import web

from bot.documents import ANSWER_FORMS, Answers, File
from bot.pictures.studio import Studio
from dialogs.ports import Store

LONGEST_TOKEN = 64
# The file brings its looks and its pictures with it, and nothing else: no script, no form, nothing from elsewhere.
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"


class AnswerFiles:
    """The handler."""

    def __init__(self, store: Store, studio: Studio) -> None:
        self._store = store
        self._studio = studio

    async def show(self, request: web.Request) -> web.Response:
        """Return the answers as they are now; 404 for an address nobody has, and for a form there is not."""
        asked = request.match_info
        if asked["form"] not in ANSWER_FORMS or len(asked["token"]) > LONGEST_TOKEN:
            raise web.HTTPNotFound
        answers = await self._read(int(asked["consultation"]), asked["token"])
        file: File = await self._studio.make("answers", answers, asked["form"])
        where = "inline" if asked["form"] == "html" else "attachment"
        headers = {
            "Content-Disposition": f'{where}; filename="{file.name}"',
            "Content-Type": file.content_type,
            "Cache-Control": "no-store",
            "Content-Security-Policy": POLICY,
            "X-Robots-Tag": "noindex",
        }
        return web.Response(body=file.body, headers=headers)

    async def _read(self, number: int, token: str) -> Answers:
        async with self._store.unit_of_work() as uow:
            asked = await uow.consultations.get(number)
            if asked is None or not hmac.compare_digest(asked.token.encode(), token.encode()):
                raise web.HTTPNotFound
            partnership = await uow.partnerships.get(asked.partnership_id)
            opinions = await uow.opinions.of_consultations([asked.id])
        return Answers(asked, tuple(opinions), partnership.language if partnership else "nb")


def mount(app: web.Application, store: Store, studio: Studio) -> None:
    """Hang the address on an app."""
    path = r"/svar/{consultation:\d{1,9}}/{token:[\w-]+}.{form:[a-z]{2,4}}"
    app.add_routes([web.get(path, AnswerFiles(store, studio).show)])
