"""The page that tells what came of all kills, docs/crashes.md, in Markdown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.machine import machine
from tests.crash.points import POINTS
from tests.crash.trial import Judged, Trial

_LIBRARIES = ("aiohttp", "SQLAlchemy", "asyncpg", "aiosqlite")
_HEAD = """# What is left when the plug is pulled

Written by `make crash`. Real processes of `runde serve` are killed with SIGKILL in the middle of a round with nine
people in two groups on the web, shown in a Slack channel too, and opened again; people go on where they were.
`outside` comes at any moment (`stop` is an orderly end), the others where they say: in the midst of a transaction, just
before and after its commit, around what a platform is asked, before and after somebody is answered.

After each kill the database it left is compared with what people had been told is safe by then, and at the end of the
round once more: answers, votes, results, promises, turns, minutes added, alarms, what each page and the channel shows.
A message that was under way when the process died may come twice; whoever is called by name is called once."""
_COLUMNS = ("kills", "acknowledged by then", "lost", "doubled")


@dataclass(frozen=True, slots=True)
class Run:
    """All rounds on one database, and which points were struck too seldom."""

    database: str
    trials: Sequence[Trial]
    lacking: Sequence[str]
    seconds: float

    @property
    def faults(self) -> Sequence[str]:
        """Everything that was not as it should be."""
        seldom = (f"struck too seldom: {point}" for point in self.lacking)
        return [*(fault for trial in self.trials for fault in trial.faults), *seldom]

    @property
    def judged(self) -> Sequence[Judged]:
        """Every kill."""
        return [one for trial in self.trials for one in trial.judged]


def page(runs: Sequence[Run]) -> str:
    """Return the whole page."""
    return "\n".join((_HEAD, "", machine(_LIBRARIES), "", *_sums(runs), "", *_matrix(runs), *_faults(runs))) + "\n"


def _sums(runs: Sequence[Run]) -> Iterator[str]:
    yield "| | rounds | kills | acknowledged | lost | doubled | other faults | minutes |"
    yield "|---|---|---|---|---|---|---|---|"
    for run in runs:
        lost, doubled = (sum(len(getattr(one, what)) for one in run.judged) for what in ("lost", "doubled"))
        acknowledged = sum(trial.acknowledged for trial in run.trials)
        others = len(run.faults) - lost - doubled
        figures = (len(run.trials), len(run.judged), acknowledged, lost, doubled, others, round(run.seconds / 60))
        yield f"| {run.database} | {' | '.join(f'{figure:,}' for figure in figures)} |"


def _matrix(runs: Sequence[Run]) -> Iterator[str]:
    heads = (f"{run.database}: {column}" for run in runs for column in _COLUMNS)
    yield f"| killed at | {' | '.join(heads)} |"
    yield f"|---|{'---|' * len(_COLUMNS) * len(runs)}"
    for point in POINTS:
        yield f"| `{point}` | {' | '.join(f'{figure:,}' for run in runs for figure in _at(point, run))} |"


def _at(point: str, run: Run) -> tuple[int, ...]:
    here = [one for one in run.judged if one.death.order.point == point]
    acknowledged = sum(one.acknowledged for one in here)
    return len(here), acknowledged, sum(len(one.lost) for one in here), sum(len(one.doubled) for one in here)


def _faults(runs: Sequence[Run]) -> Iterator[str]:
    found: Mapping[str, Sequence[str]] = {run.database: run.faults for run in runs if run.faults}
    for database, faults in found.items():
        yield f"\nFaults on {database}:\n"
        yield from (f"- {' '.join(fault.split())[:500]}" for fault in faults)
