"""A consultation from outside: the answers put together for who has the address, and the page for local input."""

import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, create_app
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.ports import Store
from dialogs.records import Gathering, Person
from facilitation.consultation import Consultation, Given, Opinion, Stage, Step
from facilitation.partnership import Partnership
from tests.fakes.time import OPENING, HandClock

Client = TestClient[Request, Application]
DAY = date(2027, 1, 11)


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), clock=HandClock())
    async with TestClient(TestServer(app)) as client:
        await _fill(app[HOUSE].store)
        yield client


async def _fill(store: Store) -> None:
    sent, draft = Step(Stage.SENT, DAY), Step(Stage.DRAFT, DAY)
    async with store.unit_of_work() as uow:
        await uow.people.add(Person("berit", "Berit"), Sender("web", "berit"))
        there = await uow.gatherings.add(
            Gathering(0, "Samling", "abcdef", "wall", "berit", "nb", "Europe/Oslo", OPENING)
        )
        partnership = await uow.partnerships.add(Partnership(0, "Ungt utenforskap", "berit"))
        asked = Consultation(
            0, partnership.id, there.id, "Ny avtale", ("Hva er viktigst?", "Hva må bort?"), DAY, OPENING, "secret"
        )
        number = (await uow.consultations.add(asked)).id
        skien = (Given("=Trygg skolevei", (sent,)), Given("Skjemaer, kanskje", (draft,)))
        await uow.opinions.add(Opinion(0, number, partnership.id, "Skien", "k7m2pq", skien))
        await uow.opinions.add(Opinion(0, number, partnership.id, "Bamble", "x7m2pq", (Given(), Given())))
        await uow.commit()


async def test_who_has_the_address_reads_the_answers_with_sender_and_state_and_no_draft(client: Client) -> None:
    read = await client.get("/svar/1/secret.html")
    page = await read.text()
    assert (read.status, read.content_type) == (200, "text/html")
    assert "style-src 'unsafe-inline'" in read.headers["Content-Security-Policy"], "the page has its looks in it"
    assert "script" not in read.headers["Content-Security-Policy"]
    assert "Trygg skolevei (sendt, mandag 11. januar 2027)" in page
    assert "Skjemaer" not in page
    assert "ikke begynt" in page
    sheet = await (await client.get("/svar/1/secret.csv")).text()
    assert "Trygg skolevei" in sheet
    assert ";=Trygg" not in sheet, "no cell is a formula"
    for form in ("docx", "pdf", "xlsx", "md"):
        assert (await client.get(f"/svar/1/secret.{form}")).status == 200, form
    for wrong in ("1/wrong.html", "2/secret.html", "1/secret.exe", "1/secræt.html"):
        assert (await client.get(f"/svar/{wrong}")).status == 404, wrong


async def test_who_has_the_code_gives_input_on_a_page(client: Client) -> None:
    page = await (await client.get("/innspill/K7M2PQ")).text()
    assert "Ny avtale: innspill til Skien" in page
    hidden = dict(re.findall(r'name="(csrf|delivery)" value="([^"]*)"', page))
    said = {**hidden, "v:q0": "Vi vil ha fortau", "v:q1": "", "v:from": "FAU"}
    kept = await client.post("/innspill/k7m2pq", data=said)
    assert "Takk for innspillet" in await kept.text()
    empty = await client.post("/innspill/k7m2pq", data={**said, "v:q0": " "})
    assert (empty.status, "FAU" in await empty.text()) == (422, True), "what was written stands there still"
    assert (await client.post("/innspill/k7m2pq", data={**said, "csrf": "another"})).status == 403
    assert (await client.get("/innspill/zzzzzz")).status == 404
    house = client.app[HOUSE] if client.app else None
    assert house is not None
    async with house.store.unit_of_work() as uow:
        [one] = await uow.opinions.inputs(1)
    assert (one.question, one.text, one.name, one.person_id) == (0, "Vi vil ha fortau", "FAU", "")
