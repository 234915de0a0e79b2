"""Time that passes only when nobody has anything left to do: a minute of waiting costs a moment."""

import asyncio
from collections.abc import Callable


class VirtualTime:
    """Hands out `timer` and `sleep`; `busy` tells how many tasks of those it moves are at work or asleep here."""

    def __init__(self) -> None:
        self.now = 0.0
        self._asleep: dict[asyncio.Future[None], float] = {}

    def timer(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        alarm = asyncio.get_running_loop().create_future()
        self._asleep[alarm] = self.now + seconds
        try:
            await alarm
        finally:
            del self._asleep[alarm]

    async def run(self, until: float, busy: Callable[[], int]) -> None:
        """Let time pass until then, sleeper by sleeper."""
        while True:
            await self._all_asleep(busy)
            due = min(self._asleep.values())
            self.now = max(self.now, min(due, until))
            if due > until:
                return
            for alarm, at in list(self._asleep.items()):
                if at <= self.now and not alarm.done():
                    alarm.set_result(None)

    async def _all_asleep(self, busy: Callable[[], int]) -> None:
        still = 0
        while still < 3:  # a task that was woken just now is not asleep, though it has not said so yet
            awake = [alarm for alarm in self._asleep if alarm.done()]
            still = still + 1 if not awake and len(self._asleep) == busy() else 0
            await asyncio.sleep(0 if still else 0.0005)
