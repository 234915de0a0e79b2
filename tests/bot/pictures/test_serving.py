"""A picture that stands can be fetched by whoever knows its address, is drawn once, and may be kept for ever."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image

from bot.pictures.studio import Studio
from dialogs.messages import Message, Picture
from dialogs.places import hall
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.tallies import scale_tally
from tests.channels.web.house import Guests, open_house

HALL = hall(1)
PICTURE = picture_of("Hvor klar er du, Øystein?", scale_tally([7, 8]), words("nb"))


@pytest.fixture
async def guests(tmp_path: Path) -> AsyncIterator[Guests]:
    async with open_house(tmp_path) as guests:
        yield guests


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def studio() -> AsyncIterator[Studio]:
    studio = Studio(room=1)  # for all of them: starting one takes longer than all that is drawn
    yield studio
    await studio.close()


async def standing(guests: Guests) -> Picture:
    await guests.post(HALL, "poll-1", Message(picture=PICTURE))
    async with guests.house.store.unit_of_work() as uow:
        picture = (await uow.posts.since([HALL], 0))[-1].post.message.picture
    assert picture is not None
    return picture


async def test_it_is_a_picture_that_may_be_kept_and_carries_no_cookie(guests: Guests) -> None:
    picture, browser = await standing(guests), await guests.browser()

    for dark in (False, True):
        async with browser.client.get(f"/{picture.path(dark=dark)}") as answer:
            assert answer.status == 200
            assert answer.content_type == "image/png"
            assert "immutable" in answer.headers["Cache-Control"]
            assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
            assert "Set-Cookie" not in answer.headers
            assert Image.open(BytesIO(await answer.read())).format == "PNG"
            tag = answer.headers["ETag"]
        async with browser.client.get(f"/{picture.path(dark=dark)}", headers={"If-None-Match": tag}) as again:
            assert (again.status, await again.read()) == (304, b"")
    async with browser.client.head(f"/{picture.path()}") as head:
        assert (head.status, await head.read()) == (200, b"")


async def test_what_does_not_stand_is_not_there_and_nothing_can_be_put_there(guests: Guests) -> None:
    picture, browser = await standing(guests), await guests.browser()

    for path in ("/bilde/" + "0" * 32 + ".png", "/bilde/1.png", f"/{picture.path()}.jpg", "/bilde/../secret.key"):
        async with browser.client.get(path) as answer:
            assert answer.status == 404
    for send in (browser.client.post, browser.client.put, browser.client.delete):
        async with send(f"/{picture.path()}") as answer:
            assert answer.status == 405


@pytest.mark.asyncio(loop_scope="module")
async def test_many_who_ask_for_the_same_wait_for_the_same(studio: Studio) -> None:
    asking = [asyncio.create_task(studio.draw(PICTURE)) for _ in range(20)]
    await asyncio.sleep(0)
    asking.pop().cancel()  # one who leaves does not take it from the others

    drawings = await asyncio.gather(*asking)
    assert all(drawing is drawings[0] for drawing in drawings)
    assert await studio.draw(PICTURE) is drawings[0]


@pytest.mark.asyncio(loop_scope="module")
async def test_a_process_that_was_killed_is_followed_by_another(studio: Studio) -> None:
    before = await studio.draw(PICTURE)
    assert studio._pool is not None
    for process in studio._pool._processes.values():
        process.kill()

    assert await studio.draw(PICTURE, dark=True) != before


@pytest.mark.asyncio(loop_scope="module")
async def test_no_more_is_remembered_than_there_is_room_for(studio: Studio) -> None:
    first = await studio.draw(PICTURE)
    await studio.draw(PICTURE, dark=True)
    assert await studio.draw(PICTURE) is not first
