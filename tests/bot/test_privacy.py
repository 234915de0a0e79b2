"""The files behind `eksporter meg`: for whoever was shown the way, for a while; and a house that keeps itself."""

from datetime import timedelta
from pathlib import Path

from aiohttp.test_utils import TestClient, TestServer

from bot.app import HOUSE, create_app
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.privacy.retention import HOUSEKEEPING
from dialogs.records import Person
from tests.fakes.time import HandClock

TOKEN = "et-tegn-som-ingen-kan-gjette"


async def test_ones_own_data_is_there_for_a_while_and_for_nobody_else(tmp_path: Path) -> None:
    clock = HandClock(rate=0)
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), clock=clock)
    async with TestClient(TestServer(app)) as client:
        async with app[HOUSE].store.unit_of_work() as uow:
            await uow.people.add(Person("kari", "Kari Dal", "nb"), Sender("web", "uid-kari"))
            await uow.selves.offer(TOKEN, "kari", clock.now() + timedelta(minutes=15))
            await uow.commit()
        told = await client.get(f"/mine/{TOKEN}.json")
        assert told.headers["Cache-Control"] == "no-store"
        assert (await told.json())["identities"][0]["external_id"] == "uid-kari"
        text = await (await client.get(f"/mine/{TOKEN}.txt")).text()
        assert "NAVN OG SPRÅK" in text
        assert "name: Kari Dal" in text
        assert (await client.get("/mine/et-annet-tegn-som-ingen-har.json")).status == 404
        clock.time += timedelta(minutes=15)
        assert (await client.get(f"/mine/{TOKEN}.json")).status == 404


async def test_the_house_is_kept_from_its_start_on(tmp_path: Path) -> None:
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), clock=HandClock(rate=0))
    async with TestClient(TestServer(app)):
        async with app[HOUSE].store.unit_of_work() as uow:
            due = await uow.alarms.claim_due(HandClock().now() + timedelta(days=2), prefix=HOUSEKEEPING)
        assert [one.key for one in due] == [HOUSEKEEPING]
