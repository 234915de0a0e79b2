"""A real process is killed again and again while a round is played; nothing that was acknowledged is lost or doubled.

This is the sample for every day, with points of every kind; `make crash` runs all points in all scenes, over and over.
"""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from tests.crash.__main__ import halls
from tests.crash.house import Order
from tests.crash.keeping import on_server
from tests.crash.points import POINTS
from tests.crash.trial import Orders, run
from tests.storage.postgres import running_postgres

# Away longer than the rest of the phase: what came due meanwhile rings at the start.
LONG_AWAY = 900

FIRST_HALL: Orders = {
    "opening": [Order("start.wrote-alembic_version", 5)],
    "gather": [Order("join.after-commit", 3), Order("join.after-reply", 4)],
    "seat": [Order("act.before-commit", 2)],
    "think": [Order("answer.after-commit", 3), Order("answer.before-commit", 4)],
    "end_thinking": [Order("alarm.before-commit")],
    "talk": [Order("act.wrote-groups", 9)],
    "end_talking": [Order("alarm.after-commit", 2, away=LONG_AWAY)],
}
SECOND_HALL: Orders = {
    "opening": [Order("start.before-commit")],
    "gather": [Order("stream.opening", 3)],
    "think": [Order("answer.wrote-answers", 5), Order("start.before-serving")],
    "talk": [Order("act.before-reply", 3), Order("stream.sending", 10)],
    "end_talking": [Order("alarm.wrote-groups", 2)],
    "plenum": [Order("outside.kill", 150)],
    "commit": [Order("outside.stop", 100)],
}


@pytest.mark.timeout(900)
async def test_nothing_acknowledged_is_lost_or_doubled_wherever_the_process_dies(tmp_path: Path) -> None:
    """One hall keeps its data in a file, the other on PostgreSQL, at the same time."""
    in_file, elsewhere = tmp_path / "1", tmp_path / "2"
    in_file.mkdir()
    elsewhere.mkdir()
    with running_postgres() as server:
        keeping = await on_server(elsewhere, server, "crash")
        trials = await asyncio.gather(run(in_file, FIRST_HALL), run(elsewhere, SECOND_HALL, keeping))
    assert [fault for trial in trials for fault in trial.faults] == []
    assert [missed for trial in trials for missed in trial.missed] == [], "every kill has happened"
    assert min(trial.acknowledged for trial in trials) > 100


def test_make_crash_kills_at_every_point_often_enough() -> None:
    assert len(POINTS) > 50
    times = Counter(order.point for hall in halls(20, 1) for orders in hall.values() for order in orders)
    assert {point: times[point] for point in POINTS if times[point] < 20} == {}
    assert {order.point for hall in (FIRST_HALL, SECOND_HALL) for orders in hall.values() for order in orders} <= {
        *POINTS
    }
