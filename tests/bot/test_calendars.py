"""A calendar that subscribes: it sees somebody's meetings and their changes, and nothing once the address is closed."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import vobject
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, create_app
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.records import Person
from facilitation.meetings.meeting import AgendaItem, Invited, Meeting, called_off
from facilitation.partnership import Partnership
from tests.fakes.database import furnish
from tests.fakes.time import OPENING, HandClock

Client = TestClient[Request, Application]
NINE = datetime(2027, 8, 19, 7, tzinfo=UTC)
TOKEN = "et-tegn-som-ingen-kan-gjette"


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    await furnish(tmp_path)
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), clock=HandClock())
    async with TestClient(TestServer(app)) as client:
        async with app[HOUSE].store.unit_of_work() as uow:
            await uow.people.add(Person("kari", "Kari Dal"), Sender("web", "kari"))
            partnership = await uow.partnerships.add(Partnership(0, "Ungt utenforskap", "berit"))
            agenda = (AgendaItem("Velkommen"), AgendaItem("Personalsak", closed=True))
            meeting = Meeting(
                0,
                partnership.id,
                "Koordinatormøte",
                NINE,
                NINE + timedelta(hours=3),
                "Rådhuset",
                invited=(Invited("kari"),),
                agenda=agenda,
                changed_at=OPENING,
            )
            await uow.meetings.add(meeting)
            await uow.calendars.open("kari", TOKEN, OPENING)
            await uow.commit()
        yield client


async def events(client: Client) -> list[vobject.base.Component]:
    response = await client.get(f"/kalender/{TOKEN}.ics")
    assert response.status == 200
    assert response.content_type == "text/calendar"
    return list(vobject.readOne(await response.text()).vevent_list)


async def test_a_subscriber_sees_the_meetings_where_and_when_they_are(client: Client) -> None:
    [event] = await events(client)
    assert event.summary.value == "Koordinatormøte"
    assert event.dtstart.value.astimezone(UTC) == NINE
    assert event.location.value == "Rådhuset"
    assert event.status.value == "CONFIRMED"
    assert "Velkommen" in event.description.value
    assert "Personalsak" not in event.description.value, "closed items are for those in the meeting"


async def test_what_is_called_off_leaves_the_calendar(client: Client) -> None:
    assert client.server is not None
    store = client.server.app[HOUSE].store  # type: ignore[attr-defined]
    async with store.unit_of_work() as uow:
        [meeting] = await uow.meetings.of_person("kari")
        await uow.meetings.save(called_off(replace(meeting, title="Koordinatormøte, høst"), OPENING))
        await uow.commit()
    [event] = await events(client)
    assert (event.status.value, event.sequence.value) == ("CANCELLED", "1")


async def test_what_has_not_changed_is_not_sent_again(client: Client) -> None:
    first = await client.get(f"/kalender/{TOKEN}.ics")
    again = await client.get(f"/kalender/{TOKEN}.ics", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status == 304
    assert await again.read() == b""


@pytest.mark.parametrize("token", ["feil", "a" * 5000, "kari", "%00", TOKEN.upper()])
async def test_an_address_nobody_has_shows_nothing(client: Client, token: str) -> None:
    assert (await client.get(f"/kalender/{token}.ics")).status in (400, 404)


async def test_a_closed_address_shows_nothing_any_more(client: Client) -> None:
    assert client.server is not None
    store = client.server.app[HOUSE].store  # type: ignore[attr-defined]
    async with store.unit_of_work() as uow:
        assert await uow.calendars.open("kari", "et-annet", OPENING) == TOKEN
        assert await uow.calendars.close("kari")
        assert not await uow.calendars.close("kari")
        await uow.commit()
    assert (await client.get(f"/kalender/{TOKEN}.ics")).status == 404
