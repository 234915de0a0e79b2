"""A template that was shared is a file for whoever has its address, and becomes a plan again where it is pasted."""

import json
from pathlib import Path

from aiohttp.test_utils import TestClient, TestServer

from bot.app import HOUSE, create_app
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.records import Person
from facilitation.plan import Plan, Question, RoundPlan
from facilitation.plan_json import plan_from_json
from facilitation.programme.template import Template
from facilitation.slide import read_plan
from tests.fakes.time import HandClock

PLAN = Plan((RoundPlan("Høst", questions=(Question("Hva nå?"),)),))


async def test_a_shared_template_is_a_file_and_nothing_else_is(tmp_path: Path) -> None:
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), clock=HandClock())
    async with TestClient(TestServer(app)) as client:
        async with app[HOUSE].store.unit_of_work() as uow:
            await uow.people.add(Person("berit", "Berit"), Sender("web", "berit"))
            await uow.shelf.put(Template("berit", "Høstrunden på Rådhuset!", PLAN))
            token = await uow.shelf.share("berit", "høstrunden på rådhuset!", "til-alle")
            await uow.commit()
        file = await client.get(f"/mal/{token}.json")
        assert file.headers["Content-Disposition"] == 'attachment; filename="hostrunden-pa-radhuset.json"'
        assert plan_from_json(json.loads(await file.text())) == PLAN
        text = await client.get(f"/mal/{token}.nn.txt")
        assert read_plan(await text.text()).rounds == PLAN.rounds, "what is copied is read as the same"
        assert text.content_type == "text/plain"
        assert [(await client.get(f"/mal/{wrong}")).status for wrong in ("feil.json", "feil.nb.txt")] == [404, 404]
        assert (await client.get(f"/mal/{'a' * 200}.json")).status == 404
