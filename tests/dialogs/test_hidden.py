"""What somebody writes alone is theirs until it is their turn: it stands nowhere else, and nobody is told of it."""

import pytest

from dialogs.registry import registry
from storage.tables import inbox, pictures, posts
from tests.dialogs.hall import Hall, words_of
from tests.dialogs.test_commands import SKIEN, running

HIDDEN = "bare mellom meg og Runde"
ENDS = {"forget_me", "leave", "abort", "close", "next_phase", "hand_over", "new_round"}  # they change the round


@pytest.fixture
async def thinking(hall: Hall) -> Hall:
    await running(hall)
    kari = await hall.desk(SKIEN[0])
    assert not (await hall.say(SKIEN[0], HIDDEN, kari)).refused
    return hall


async def test_a_hidden_answer_stands_in_no_place_no_picture_and_no_reply_kept(thinking: Hall) -> None:
    await thinking.pass_time(0.1)  # counts are shown, screens are written anew
    async with thinking.engine.connect() as connection:
        for table in (posts, pictures, inbox):
            kept = [str(row) for row in await connection.execute(table.select())]
            assert [row for row in kept if HIDDEN in row] == [], table.name


async def test_nobody_is_told_it_whatever_they_ask_for(thinking: Hall) -> None:
    """Neither at her own table nor whoever leads, with every command and her name."""
    kari = await thinking.person(SKIEN[0])
    for name in (SKIEN[1], thinking.lead):
        for action in sorted(set(registry()) - ENDS):
            values = {"who": kari.name, "text": kari.name, "note": f"{kari.id}:1:0", "point": "1.1", "group": "1"}
            reply = await thinking.press(name, action, values)
            assert HIDDEN not in words_of(reply), (name, action)
