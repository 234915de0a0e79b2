"""The addresses of a meeting's papers: each reads what is theirs, and nobody else reads anything."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import vobject
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, create_app
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.records import Person
from facilitation.meetings.papers import handed_out
from facilitation.partnership import Partnership
from tests.documents.test_meeting_papers import MEETING, NAMES
from tests.fakes.database import furnish
from tests.fakes.time import HandClock

Client = TestClient[Request, Application]


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    await furnish(tmp_path)
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), clock=HandClock())
    async with TestClient(TestServer(app)) as client:
        async with app[HOUSE].store.unit_of_work() as uow:
            for person, name in NAMES.items():
                await uow.people.add(Person(person, name), Sender("web", person))
            await uow.partnerships.add(Partnership(0, "Ungt utenforskap", "berit"))
            tokens = iter(["til-berit", "til-siv", "til-kari", "til-ola", "til-linn"])
            await uow.meetings.add(handed_out(MEETING, lambda: next(tokens)))
            await uow.commit()
        yield client


async def test_each_downloads_the_paper_that_is_theirs(client: Client) -> None:
    own = await client.get("/innkalling/1/til-siv.md")
    assert own.status == 200
    assert own.headers["Content-Disposition"] == 'attachment; filename="innkalling-2027-02-11-koordinatormote.md"'
    assert own.headers["Cache-Control"] == "no-store"
    assert "Personalsak" in await own.text()
    assert "Personalsak" not in await (await client.get("/innkalling/1/til-linn.md")).text()
    assert (await client.get("/motereferat/1/til-kari.docx")).content_type.endswith("document")


async def test_the_appointment_goes_into_a_calendar(client: Client) -> None:
    [event] = vobject.readOne(await (await client.get("/innkalling/1/til-ola.ics")).text()).vevent_list
    assert (event.summary.value, event.location.value) == ("Koordinatormøte", "Rådhuset i Skien")


@pytest.mark.parametrize(
    "path",
    ["innkalling/1/feil.pdf", "innkalling/2/til-siv.pdf", "innkalling/1/til-siv.exe", "referat/1/til-siv.pdf",
     "innkalling/999999999/til-siv.pdf", f"innkalling/1/{'a' * 5000}.pdf", "innkalling/1/%00.pdf"],
)  # fmt: skip
async def test_an_address_nobody_has_shows_nothing(client: Client, path: str) -> None:
    assert (await client.get(f"/{path}")).status in (400, 404)
