"""Where pictures are drawn: in a process of its own, one at a time, and each only once.

Drawing takes half a second of Python: in a thread it would hold the interpreter's lock, and everybody's answers up.
"""

import asyncio
import os
import threading
from collections import OrderedDict
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait

from bot.pictures.drawing import Drawing
from bot.pictures.kinds import draw
from dialogs.messages import Picture

ROOM = 32 * 1024 * 1024  # bytes of drawings that are remembered: some five hundred

_Wish = tuple[Picture, bool]


class Studio:
    """Draws on request, and remembers by content. Its process is started by the first request."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._pool: ProcessPoolExecutor | None = None
        self._done: OrderedDict[_Wish, Drawing] = OrderedDict()
        self._doing: dict[_Wish, asyncio.Task[Drawing]] = {}

    async def draw(self, picture: Picture, *, dark: bool = False) -> Drawing:
        """Return a picture drawn; many who ask for the same wait for the same."""
        wish = replace(picture, alt="", live=False, key=""), dark  # what is seen of it
        if wish in self._done:
            self._done.move_to_end(wish)
            return self._done[wish]
        if wish not in self._doing:
            self._doing[wish] = task = asyncio.create_task(self._drawn(wish), name="drawing")
            task.add_done_callback(lambda _: self._doing.pop(wish))
        return await asyncio.shield(self._doing[wish])  # one who leaves must not take it from the others

    async def close(self) -> None:
        """End the process; what is being drawn is not waited for."""
        for task in list(self._doing.values()):
            task.cancel()
        if self._pool is not None:
            await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)
            self._pool = None

    async def _drawn(self, wish: _Wish) -> Drawing:
        try:
            drawing = await self._sent(wish)
        except BrokenProcessPool:  # killed for its memory, perhaps: another is started, once
            self._pool = None
            drawing = await self._sent(wish)
        self._done[wish] = drawing
        while len(self._done) > 1 and sum(len(one.png) for one in self._done.values()) > self._room:
            self._done.popitem(last=False)
        return drawing

    async def _sent(self, wish: _Wish) -> Drawing:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_settle)
        return await asyncio.get_running_loop().run_in_executor(self._pool, _draw, wish)


def _draw(wish: _Wish) -> Drawing:
    picture, dark = wish
    return draw(picture, dark=dark)


def _settle() -> None:
    """Let this process give way to what people wait for, and end with the one that started it, however that ends."""
    os.nice(5)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(parent: int) -> None:
    wait([parent])
    os._exit(0)
