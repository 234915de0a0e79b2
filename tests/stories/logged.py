"""What the log tells of a round: each delivery by its id, from the door until something is sent; nobody's words."""

import json
import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from bot import logs
from tests.stories.told import NAMES, TOWNS

SAID = ("Tanken til", "En voksen", "Ring hjem", "ringer NAV")


@contextmanager
def everything() -> Iterator[None]:
    """Log all there is, as JSON to standard error, and as before afterwards."""
    loggers = [logging.getLogger(name) for name in logs.OURS]
    levels = [logger.level for logger in loggers]
    logs.configure(as_json=True, level=logging.DEBUG)
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def follows_and_keeps_quiet(written: str, platforms: Collection[str]) -> None:
    """Expect each delivery to be followed on these platforms, and nobody's words in what is `written`."""
    assert [word for word in (*NAMES, *TOWNS, *SAID) if word in written] == []
    lines = [json.loads(line) for line in written.splitlines()]
    handled = {line["delivery"]: line for line in lines if line["event"] == "handled"}
    assert {line["channel"] for line in handled.values()} == {*platforms}
    assert {"answer", "join", "next_turn", "start"} <= {line["what"] for line in handled.values()}
    sent = [line for line in lines if line["event"] == "sent"]
    assert {line["channel"] for line in sent} == {*platforms} - {"web"}
    started = next(key for key, line in handled.items() if line["what"] == "start")
    assert {line["channel"] for line in sent if line["delivery"] == started} == {*platforms} - {"web"}
    assert {line["delivery"] for line in sent} <= {*handled, *(one["delivery"] for one in sent if _rang(one))}


def _rang(line: dict[str, str]) -> bool:
    return line["delivery"].startswith("rang:")
