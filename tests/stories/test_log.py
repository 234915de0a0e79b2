"""What the log tells of a round: each delivery by its id, from the door until something is sent; nobody's words."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import logs
from tests.stories import test_round as round_
from tests.stories.test_round import MIXED, told
from tests.stories.told import NAMES, TOWNS

SAID = ("Tanken til", "En voksen", "Ring hjem", "ringer NAV")


@pytest.fixture(autouse=True)
def _levels_as_before() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in logs.OURS]
    levels = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.timeout(240)
async def test_the_log_follows_a_delivery_and_keeps_quiet_about_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True, level=logging.DEBUG)
    async with told(tmp_path, MIXED, "teams", {}) as story:
        await round_.a_round_is_planned(story)
        await round_.everybody_joins(story)
        await round_.groups_find_their_threads(story)
        await round_.everybody_thinks_alone(story)
        await round_.the_word_goes_round(story)
        await round_.the_secretaries_write(story)
        await round_.the_hall_votes(story)
        await round_.everybody_commits(story)
        await story.world.settled()
    written = capsys.readouterr().err
    assert [word for word in (*NAMES, *TOWNS, *SAID) if word in written] == []

    lines = [json.loads(line) for line in written.splitlines()]
    handled = {line["delivery"]: line for line in lines if line["event"] == "handled"}
    assert {line["channel"] for line in handled.values()} == {"teams", "slack", "web"}
    assert {"answer", "join", "next_turn", "start"} <= {line["what"] for line in handled.values()}
    sent = [line for line in lines if line["event"] == "sent"]
    assert {line["channel"] for line in sent} == {"teams", "slack"}
    started = next(key for key, line in handled.items() if line["what"] == "start")
    assert {line["channel"] for line in sent if line["delivery"] == started} == {"teams", "slack"}
    assert {line["delivery"] for line in sent} <= {*handled, *(one["delivery"] for one in sent if _rang(one))}


def _rang(line: dict[str, str]) -> bool:
    return line["delivery"].startswith("rang:")
