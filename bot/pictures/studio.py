"""Where pictures are drawn and files are written: in a process of its own, one at a time, and each only once.

Drawing takes half a second of Python: in a thread it would hold the interpreter's lock, and everybody's answers up.
What draws and writes is only named here: to import it takes a second and 100 MB, spent in that process alone.
"""

import asyncio
import os
import threading
from collections import OrderedDict
from collections.abc import Hashable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pkgutil import resolve_name
from types import MappingProxyType
from typing import Any, Protocol

from bot.pictures.drawing import Drawing
from dialogs.messages import Picture

ROOM = 32 * 1024 * 1024  # bytes that are remembered: some five hundred drawings
# What is made, and by which module's own function, which knows nothing but what it is handed.
WORK: Mapping[str, str] = MappingProxyType({
    "picture": "bot.pictures.kinds:draw",
    "minutes": "bot.documents.files:render",
    "papers": "bot.documents.meeting_files:render_papers",
    "answers": "bot.documents.consultation_files:render_answers",
})  # fmt: skip


class Made(Protocol):
    """Something that was made, and can be remembered."""

    @property
    def size(self) -> int:
        """How many bytes it takes."""


_Wish = tuple[str, tuple[Hashable, ...]]


def made(work: str, *of: Any) -> Any:
    """Return what a `WORK` makes of this, here and now: for a process in which nobody waits for anything else."""
    return resolve_name(WORK[work])(*of)


class Studio:
    """Makes on request, and remembers by content. Its process is started by the first request."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._pool: ProcessPoolExecutor | None = None
        self._done: OrderedDict[_Wish, Any] = OrderedDict()
        self._doing: dict[_Wish, asyncio.Task[Any]] = {}

    async def draw(self, picture: Picture, *, dark: bool = False) -> Drawing:
        """Return a picture drawn; what of it is not seen makes no difference."""
        drawing: Drawing = await self.make("picture", replace(picture, alt="", live=False, key=""), dark)
        return drawing

    async def make(self, work: str, *of: Hashable) -> Any:
        """Return what a `WORK` makes of this; many who ask for the same wait for the same."""
        wish = work, of
        if wish in self._done:
            self._done.move_to_end(wish)
            return self._done[wish]
        if wish not in self._doing:
            self._doing[wish] = task = asyncio.create_task(self._make(wish), name="making")
            task.add_done_callback(lambda _: self._doing.pop(wish))
        return await asyncio.shield(self._doing[wish])  # one who leaves must not take it from the others

    async def close(self) -> None:
        """End the process; what is being drawn is not waited for."""
        for task in list(self._doing.values()):
            task.cancel()
        if self._pool is not None:
            await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)
            self._pool = None

    async def _make(self, wish: _Wish) -> Any:
        try:
            done: Made = await self._sent(wish)
        except BrokenProcessPool:  # killed for its memory, perhaps: another is started, once
            self._pool = None
            done = await self._sent(wish)
        self._done[wish] = done
        while len(self._done) > 1 and sum(one.size for one in self._done.values()) > self._room:
            self._done.popitem(last=False)
        return done

    async def _sent(self, wish: _Wish) -> Any:
        work, of = wish
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_settle)
        return await asyncio.get_running_loop().run_in_executor(self._pool, made, work, *of)


def _settle() -> None:
    """Let this process give way to what people wait for, and end with the one that started it, however that ends."""
    os.nice(5)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(parent: int) -> None:
    wait([parent])
    os._exit(0)
