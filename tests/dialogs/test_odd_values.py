"""Every command there is, pressed with values that no card of ours carries: it is done or refused, and never breaks."""

import re
from itertools import cycle
from pathlib import Path

from dialogs.answering import FILED
from dialogs.places import Place
from dialogs.registry import registry
from tests.dialogs.hall import Hall
from tests.dialogs.test_commands import running

SOURCES = Path(__file__).parents[2] / "dialogs"
VALUE = re.compile(r'values(?:\.get\(|\[)"(\w+)"')
NAMES = {name for file in SOURCES.rglob("*.py") for name in VALUE.findall(file.read_text("utf-8"))}
FIELDS = {"answer:1:1", "commitment:1:0", "poll:1:1:x", "result:1:0", "result:9:" + "9" * 5000, "q0", "stage"}
ODD = ("9" * 5000, "0000" + "9" * 9, "-1", "²", "\0", "1:1:1", "%s{x}", "9999-99-99", "31.12.9999", "a:" + "9" * 99)
NUMBERED = ("ask", "make_formal", "next_part", "adopt", "result", "keep_opinion", "redraw", "keep_for")
PLACES = ("hall:" + "9" * 40, "hall:²", "group:" + "9" * 30 + ":1", "group:1", "person:" + "9" * 5000 + ":x", "person",
          "hall", "", "hall:-1", "local:x:y", "group:1:1:1")  # fmt: skip


async def test_every_command_takes_or_refuses_whatever_it_is_given(hall: Hall) -> None:
    await running(hall)
    names = (NAMES | FIELDS) - {"round", "sure"}
    assert {"who", "text", "other"} <= names
    for action, odd in zip((*registry(), *FILED), cycle(ODD), strict=False):
        reply = await hall.submit(hall.lead, action, dict.fromkeys(names, odd))
        assert reply.message is None or reply.message.text or reply.message.title, (action, odd[:20])
    for action in NUMBERED:
        await hall.submit(hall.lead, action, dict.fromkeys(names, ODD[0]))


async def test_a_place_that_is_none_is_nobodys(hall: Hall) -> None:
    await running(hall)
    for text in PLACES:
        reply = await hall.press("Kari Dal", "claim", {"text": "x"}, Place.parse(text))
        assert reply.refused, text[:20]
