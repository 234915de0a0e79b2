"""A disk that is full: nobody is told that what was not kept is safe, and it goes on when there is room again."""

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import AnswerBox, Store
from dialogs.records import Away, Filed
from tests.storage.stories import THANKS, answer, answers_of, begun

pytestmark = pytest.mark.parametrize("url", ["sqlite"], indirect=True)


async def room_for(engine: AsyncEngine, pages: int) -> None:
    """Let the file grow to so many pages and no further."""
    async with engine.connect() as connection:
        await connection.execute(text(f"PRAGMA max_page_count = {pages}"))


async def test_nothing_is_acknowledged_that_the_disk_had_no_room_for(
    engine: AsyncEngine, store: Store, box: AnswerBox
) -> None:
    round_ = await begun(store, ("marit", "nils"))
    assert await box.file("d1", [answer(round_.id, "marit", "Først")], THANKS) == Filed(stored=True)
    await room_for(engine, 1)  # as many as there are: it cannot shrink
    with pytest.raises(Away, match="full"):
        await box.file("d2", [answer(round_.id, "nils", "stort " * 20_000)], THANKS)
    assert await answers_of(store, round_.id, "marit") == {1: "Først"}
    assert await answers_of(store, round_.id, "nils") == {}
    await room_for(engine, 100_000)
    assert await box.file("d2", [answer(round_.id, "nils", "stort " * 20_000)], THANKS) == Filed(stored=True)
    assert len((await answers_of(store, round_.id, "nils"))[1]) > 100_000
