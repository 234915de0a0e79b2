"""The addresses that calendars subscribe to. Who has one decides in the chat; whoever knows it sees the meetings."""

from datetime import UTC
from hashlib import blake2b

from aiohttp import web

from bot.documents.calendar_file import CONTENT_TYPE, Appointment, calendar_file
from dialogs.ports import Store
from facilitation.meetings.meeting import Meeting, MeetingState

LONGEST_TOKEN = 64


class Calendars:
    """The handler. A calendar asks every few hours: what has not changed is not sent again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def feed(self, request: web.Request) -> web.Response:
        """Return somebody's meetings, cancelled ones too, as a calendar; 404 for an address nobody has."""
        token = request.match_info["token"]
        async with self._store.unit_of_work() as uow:
            person_id = await uow.calendars.whose(token) if len(token) <= LONGEST_TOKEN else None
            if person_id is None:
                raise web.HTTPNotFound
            theirs = await uow.meetings.of_person(person_id)
            meetings = [one for one in theirs if one.state is not MeetingState.FINDING]
            found = [await uow.partnerships.get(one.partnership_id) for one in meetings]
        zone = next((one.time_zone for one in found if one is not None), "Europe/Oslo")
        titles = ", ".join(dict.fromkeys(one.title for one in found if one is not None))
        body = calendar_file([appointment(one) for one in meetings], name=titles or "Runde", zone=zone)
        return _unless_known(request, body)


def appointment(meeting: Meeting) -> Appointment:
    """Return a meeting as calendars show it; closed items are for those in it."""
    return Appointment(
        uid=f"meeting-{meeting.id}@runde",
        title=meeting.title,
        start=meeting.start,
        end=meeting.end,
        changed_at=meeting.changed_at or meeting.begins(UTC),
        revision=meeting.revision,
        cancelled=meeting.state is MeetingState.CANCELLED,
        place=meeting.place,
        text="\n".join(item.text for item in meeting.agenda if not item.closed),
    )


def _unless_known(request: web.Request, body: bytes) -> web.Response:
    tag = blake2b(body, digest_size=12).hexdigest()
    known = {one.value for one in request.if_none_match or ()}
    response = web.Response(status=304) if tag in known else web.Response(body=body)
    response.headers["Content-Type"] = CONTENT_TYPE
    response.headers["Cache-Control"] = "private, max-age=900"
    response.headers["X-Robots-Tag"] = "noindex"
    response.etag = tag
    return response


def mount(app: web.Application, store: Store) -> None:
    """Hang the addresses on an app."""
    app.add_routes([web.get(r"/kalender/{token:[\w-]+}.ics", Calendars(store).feed)])
