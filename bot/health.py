"""Whether the process lives, and whether it can do its work: for whoever watches over it."""

import structlog
from aiohttp import web

from dialogs.ports import Store
from dialogs.records import Away

_log = structlog.get_logger(__name__)


def mount(app: web.Application, store: Store) -> None:
    """Hang `/healthz` and `/readyz` on an app."""

    async def ready(_: web.Request) -> web.Response:
        try:
            async with store.unit_of_work() as uow:
                await uow.posts.latest_seq()
        except Exception as error:  # noqa: BLE001 - a door: whatever is wrong with the database, we are not ready
            _log.error("not_ready", why=str(error), exc_info=not isinstance(error, Away))
            return web.json_response({"ready": False}, status=503)
        return web.json_response({"ready": True})

    app.add_routes([web.get("/healthz", _alive), web.get("/readyz", ready)])


async def _alive(_: web.Request) -> web.Response:
    return web.json_response({"alive": True})
