"""A real process is killed again and again while a round is played; nothing that was acknowledged is lost or doubled.

This is the sample for every day, with each point once; `make crash` runs all points in all scenes, over and over.
"""

import asyncio
from pathlib import Path

import pytest

from tests.crash.house import Order
from tests.crash.points import POINTS
from tests.crash.trial import Orders, run

# Away longer than the rest of the phase: what came due meanwhile rings at the start.
LONG_AWAY = 900

FIRST_HALL: Orders = {
    "opening": [Order("start.in-transaction", 5)],
    "gather": [Order("press.after-commit", 3), Order("reply.just-sent", 4)],
    "seat": [Order("press.before-commit", 2)],
    "think": [Order("answer.after-commit", 3), Order("answer.before-commit", 4)],
    "end_thinking": [Order("alarm.before-commit")],
    "talk": [Order("press.in-transaction", 9)],
    "end_talking": [Order("alarm.after-commit", 2, away=LONG_AWAY)],
}
SECOND_HALL: Orders = {
    "opening": [Order("start.before-commit")],
    "gather": [Order("stream.opening", 3)],
    "think": [Order("answer.in-transaction", 5), Order("start.before-serving")],
    "talk": [Order("reply.before-sending", 3), Order("stream.sending", 10)],
    "end_talking": [Order("alarm.in-transaction", 2)],
    "plenum": [Order("outside.kill", 150)],
    "commit": [Order("outside.stop", 100)],
}
HALLS = [FIRST_HALL, SECOND_HALL]


@pytest.mark.timeout(300)
async def test_nothing_acknowledged_is_lost_or_doubled_wherever_the_process_dies(tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(len(HALLS))]
    for folder in folders:
        folder.mkdir()
    trials = await asyncio.gather(*(run(*hall) for hall in zip(folders, HALLS, strict=True)))
    assert [fault for trial in trials for fault in trial.faults] == []
    assert [missed for trial in trials for missed in trial.missed] == [], "every kill has happened"
    assert min(trial.acknowledged for trial in trials) > 100


def test_the_sample_dies_at_every_point() -> None:
    ordered = {order.point for hall in HALLS for orders in hall.values() for order in orders}
    assert ordered == set(POINTS)
