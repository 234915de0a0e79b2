"""A real process is killed again and again while a round is played; nothing that was acknowledged is lost or doubled.

This is the sample for every day, with points of every kind; `make crash` runs all points in all scenes, over and over.
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.crash.house import Death, Order
from tests.crash.keeping import Kept, on_server
from tests.crash.plan import Plan
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
    "plenum": [Order("send.before-call"), Order("send.after-call")],
}
SECOND_HALL: Orders = {
    "opening": [Order("start.before-commit")],
    "gather": [Order("stream.opening", 3)],
    "seat": [Order("look.after-commit")],
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


def test_make_crash_goes_on_until_every_point_has_been_struck_often_enough() -> None:
    assert len(POINTS) > 50
    assert _lacking_after(Plan(20, 1), "") == []
    assert {order.point for hall in (FIRST_HALL, SECOND_HALL) for orders in hall.values() for order in orders} <= {
        *POINTS
    }


def test_make_crash_gives_a_point_up_that_is_never_reached_and_says_so() -> None:
    assert _lacking_after(Plan(2, 1), "look.before-commit") == ["look.before-commit"]


def _lacking_after(plan: Plan, never: str) -> Sequence[str]:
    """Play where each kill happens, but for those at one point."""
    while (orders := plan.next()) is not None:
        happened = [(scene, order) for scene, some in orders.items() for order in some if order.point != never]
        plan.played(orders, [Death(scene, order, Kept(Path())) for scene, order in happened])
    return plan.lacking
