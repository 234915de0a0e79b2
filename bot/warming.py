"""What a process does once, before its doors open, so that no hall waits for it in the middle of a vote."""

import gc
import sys

from aiohttp import web

from bot.channels.web.context import TEMPLATES

_RARELY = (700, 10, 200)
_HANDED_OVER_SECONDS = 0.0005


async def warm_up(app: web.Application) -> None:
    """Read every page, and set aside what lives as long as the process.

    What is set aside is never looked through for garbage again: a full look takes a quarter of a second, and would come
    when most happens. At what comes later, full looks are made twenty times as rarely as usual. Only for a process with
    one app: what is garbage by now, but not found yet, would stay.

    The interpreter is handed over ten times as soon as usual: a commit's thread stands in line for it, and behind that
    commit a whole hall.
    """
    templates = app[TEMPLATES]
    for name in templates.list_templates(extensions=["html"]):
        templates.get_template(name)
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_RARELY)
    sys.setswitchinterval(_HANDED_OVER_SECONDS)
