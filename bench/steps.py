"""How long the steps of an event loop are, each by itself: what nobody else gets a turn in.

A step is told by the processor time it took, not by the clock on the wall, so that a busy machine that takes the
processor away does not count. Steps are seen by standing between the loop and what it calls: for benches only.
"""

import gc
from asyncio import Task, events
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import thread_time
from typing import Any


@dataclass
class Steps:
    """Steps that took more than `least` seconds: how long, how much of it went to looking for garbage, and whose."""

    least: float = 0.004
    long: list[tuple[float, float, str]] = field(default_factory=list)
    _looking: float = 0.0
    _since: float = 0.0

    @property
    def longest(self) -> tuple[float, float, str]:
        """The longest of them."""
        return max(self.long, default=(0.0, 0.0, "nothing"))

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Watch every step of every loop of this process meanwhile."""
        run = events.Handle._run

        def watched_run(handle: Any) -> None:
            whose, looking, begun = _path(handle._callback), self._looking, thread_time()
            run(handle)
            took = thread_time() - begun
            if took > self.least:
                self.long.append((took, self._looking - looking, whose))

        setattr(events.Handle, "_run", watched_run)  # noqa: B010 - said plainly: this is another's method
        gc.callbacks.append(self._garbage)
        try:
            yield
        finally:
            gc.callbacks.remove(self._garbage)
            setattr(events.Handle, "_run", run)  # noqa: B010

    def _garbage(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self._since = thread_time()
        else:
            self._looking += thread_time() - self._since


def _path(callback: Any) -> str:
    """Return what a step goes on with, the last three of those who wait for each other."""
    task = getattr(callback, "__self__", None)
    if not isinstance(task, Task):
        return getattr(callback, "__qualname__", type(callback).__name__)
    names: list[str] = []
    coroutine: Any = task.get_coro()
    while coroutine is not None:
        names.append(getattr(coroutine, "__qualname__", type(coroutine).__name__))
        coroutine = getattr(coroutine, "cr_await", None)
    return " > ".join(names[-3:])
