"""The addresses of a meeting's papers: each of those it concerns has one, which shows what that person may read."""

from aiohttp import web

from bot.calendars import appointment
from bot.documents import PAPER_FORMS, File
from bot.documents.calendar_file import CONTENT_TYPE, calendar_file
from bot.pictures.studio import Studio
from dialogs.meeting_papers import load
from dialogs.ports import Store
from dialogs.views.meeting_view import PAPERS
from facilitation.meetings.papers import Papers, reader_of

LONGEST_TOKEN = 64
_BY_FOLDER = {folder: what for what, (folder, _) in PAPERS.items()}
_CALENDAR = "ics"


class MeetingFiles:
    """The handler."""

    def __init__(self, store: Store, studio: Studio) -> None:
        self._store = store
        self._studio = studio

    async def download(self, request: web.Request) -> web.Response:
        """Return a paper as a file; 404 for an address nobody has, and for a form there is not."""
        asked = request.match_info
        form, token = asked["form"], asked["token"]
        if form not in (*PAPER_FORMS, _CALENDAR) or len(token) > LONGEST_TOKEN:
            raise web.HTTPNotFound
        papers = await self._read(int(asked["meeting"]), token)
        file = await self._write(papers, _BY_FOLDER[asked["paper"]], form)
        headers = {
            "Content-Disposition": f'attachment; filename="{file.name}"',
            "Content-Type": file.content_type,
            "Cache-Control": "no-store",
            "X-Robots-Tag": "noindex",
        }
        return web.Response(body=file.body, headers=headers)

    async def _read(self, meeting_id: int, token: str) -> Papers:
        async with self._store.unit_of_work() as uow:
            meeting = await uow.meetings.get(meeting_id)
            reader = reader_of(meeting, token) if meeting else ""
            if not reader:
                raise web.HTTPNotFound
            return await load(uow, meeting_id, reader)

    async def _write(self, papers: Papers, what: str, form: str) -> File:
        if form != _CALENDAR:
            file: File = await self._studio.make("papers", papers, what, form)
            return file
        zone, meeting = papers.partnership.time_zone, papers.meeting
        body = calendar_file([appointment(meeting)], name=papers.partnership.title, zone=zone)
        return File(f"{meeting.id}.{form}", CONTENT_TYPE, body)


def mount(app: web.Application, store: Store, studio: Studio) -> None:
    """Hang the addresses on an app."""
    folders = "|".join(_BY_FOLDER)
    path = f"/{{paper:{folders}}}" + r"/{meeting:\d{1,9}}/{token:[\w-]+}.{form:[a-z]{2,4}}"
    app.add_routes([web.get(path, MeetingFiles(store, studio).download)])
