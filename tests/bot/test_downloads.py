"""Whoever is in the room can fetch the minutes and the results in every form; nobody else can."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.documents import FORMS
from bot.pictures.studio import Studio
from dialogs.incoming import Sender
from dialogs.records import Gathering, Person
from tests.channels.web.house import Guests, open_house
from tests.documents.stories import BEGAN, EVERYBODY, FIRST, ROUND, story

BEGINS = {"docx": b"PK", "pdf": b"%PDF-1.7", "html": b"<!doctype html>", "xlsx": b"PK", "csv": b"\xef\xbb\xbfArk",
          "json": b"{", "md": b"# Refleksjon"}  # fmt: skip


@pytest.fixture
async def guests(tmp_path: Path) -> AsyncIterator[Guests]:
    async with open_house(tmp_path) as guests:
        yield guests


async def a_round(guests: Guests, gathering: Gathering) -> int:
    async with guests.house.store.unit_of_work() as uow:
        round_ = await uow.rounds.add(replace(ROUND, gathering_id=gathering.id, facilitator=gathering.facilitator))
        for one in EVERYBODY:
            await uow.people.add(Person(one.person_id, one.name), Sender("web", one.person_id))
            await uow.participants.join(round_.id, one, BEGAN)
        await uow.rounds.save_group(replace(FIRST, round_id=round_.id))
        await uow.commit()
    return round_.id


async def test_every_form_is_a_file_with_its_type_a_good_name_and_the_gatherings_language(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    round_id, kari = await a_round(guests, gathering), await guests.member(gathering.code)
    for form, one in FORMS.items():
        async with kari.client.get(f"{kari.base}/minutes/{round_id}.{form}") as answer:
            body = await answer.read()
            assert answer.status == 200, form
            assert answer.content_type == one.content_type
            kind = "resultater" if one.kind == "results" else "referat"
            name = f'{kind}-2026-05-04-refleksjon-i-kommunegrupper.{form}"'
            assert answer.headers["Content-Disposition"].endswith(name)
            assert body.startswith(BEGINS[form]), form
    tom = await guests.browser()
    await tom.join(gathering.code, "Tom Brown", language="en")
    async with tom.client.get(f"{tom.base}/minutes/{round_id}.md") as answer:
        assert "Gruppenes resultater" in await answer.text()


async def test_there_is_no_other_form_and_none_for_strangers(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    round_id, kari = await a_round(guests, gathering), await guests.member(gathering.code)
    stranger = await guests.browser()
    await kari.page(f"{kari.base}/minutes/{round_id}.exe", 404)
    async with stranger.client.get(f"{kari.base}/minutes/{round_id}.pdf") as answer:
        assert answer.status == 403


async def test_what_many_ask_for_is_written_once() -> None:
    studio = Studio()
    try:
        first, second = await asyncio.gather(*(studio.make("minutes", story(), "md") for _ in range(2)))
        assert first is second is await studio.make("minutes", story(), "md")
        assert (await studio.make("minutes", story(), "md", "en")).body != first.body
    finally:
        await studio.close()
