"""`runde simulate`: a small gathering on all platforms at once, and a judgement that finds what is wrong."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from rich.console import Console
from typer.testing import CliRunner

from bot.cli import app
from bot.simulate import STEPS, Wishes, simulate, view
from bot.simulate.figures import read
from bot.simulate.ledger import Fate, Ledger, Slot
from bot.simulate.report import kinds_of
from bot.simulate.verdict import Kept, doubled, lost
from dialogs.words import words

PEOPLE, GROUPS = 12, 2


@pytest.mark.timeout(240)
async def test_what_a_hall_was_told_is_safe_is_there_once() -> None:
    told: list[str] = []
    wishes = Wishes(PEOPLE, GROUPS, burst=0.5, hurry=50)
    report = await simulate(wishes, lambda step, _done, _of: told.append(step))
    assert (report.lost, report.doubled, report.told_otherwise, report.unanswered) == ([], [], [], {})
    assert report.acknowledged == PEOPLE * (1 + 2 + 1 + 1) + GROUPS, "joined, thought twice, voted, promised; results"
    assert report.repeated > 0
    assert set(report.times) == {"teams", "slack", "web"}
    assert {what.split()[0] for what in report.sent} == {"Teams", "Slack"}
    assert [what for what in report.limits if "429" not in what and "too" not in what] == []
    assert list(dict.fromkeys(told)) == list(report.steps) == list(STEPS)
    assert report.before.processor < report.after.processor
    own = [len(counted) for (_, kind), counted in kinds_of(report.sent).items() if kind == "own"]
    assert own == [PEOPLE // 3] * 2, "everybody in Slack and in Teams has a conversation of their own"
    console = Console(width=100, record=True)
    console.print(view(report, datetime(2026, 1, 1, tzinfo=UTC), words("nb")))
    shown = console.export_text()
    assert [said for said in ("99 av 100", "Kvittert, men tapt: 0", "Mest i én") if said not in shown] == []


def test_what_is_missing_or_there_twice_is_found() -> None:
    ledger = Ledger()
    for slot, text in (
        (("answer", "Kari", "1"), "tanke"),
        (("answer", "Ola", "1"), "tanke"),
        (("vote", "Kari"), "0:1"),
        (("vote", "Ola"), "0:1"),
    ):
        ledger.new(slot, text).fate = Fate.KEPT
    right: dict[Slot, Sequence[str]] = {("answer", name, "1"): ["tanke"] for name in ("Kari", "Ola")}
    assert (lost(ledger, Kept(right, ["0:1", "0:1"])), doubled(ledger, Kept(right, ["0:1", "0:1"]))) == ([], [])
    assert len(lost(ledger, Kept({**right, ("answer", "Ola", "1"): ["noe annet"]}, ["0:1", "0:1"]))) == 1
    assert len(lost(ledger, Kept(right, ["0:1", "1:1"]))) == 1, "a vote that is gone"
    assert len(doubled(ledger, Kept(right, ["0:1"] * 3))) == 1
    assert len(doubled(ledger, Kept({**right, ("member", "Ola"): ["Skien", "Skien"]}, ["0:1"]))) == 1


def test_lateness_is_read_from_the_figures() -> None:
    buckets = "".join(
        f'runde_alarm_lateness_seconds_bucket{{le="{upto}"}} {count}\n'
        for upto, count in (("0.1", 90.0), ("0.25", 99.0), ("+Inf", 100.0))
    )
    figures = read(f"# TYPE runde_alarm_lateness_seconds histogram\n{buckets}")
    assert (figures.rung, figures.late_at_most(0.5), figures.late_at_most(0.99)) == (100, 0.1, 0.25)


@pytest.mark.parametrize("options", [["--groups", "2"], ["--channel", "irc"], ["--burst", "soon"]])
def test_what_cannot_be_played_is_told_at_once(options: list[str]) -> None:
    assert CliRunner().invoke(app, ["simulate", "--people", "100", *options]).exit_code == 2
