"""Serves `/metrics` to the operator: with a token to whoever has it, without one to this machine only."""

from hmac import compare_digest
from ipaddress import ip_address

from aiohttp import web
from prometheus_client.exposition import choose_encoder

from bot.metrics.figures import Metrics
from bot.metrics.watching import watch
from dialogs.ports import Clock, Store

# Whoever sends these came by way of a proxy on this machine, from anywhere.
_FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
_WHO_MAY = "Ask from the machine itself, or set RUNDE_METRICS_TOKEN and send it as a bearer token.\n"


def mount(app: web.Application, metrics: Metrics, store: Store, clock: Clock, token: str = "") -> None:
    """Hang `/metrics` on an app, and count its answers from now on. Comes before what else looks on requests."""

    async def show(request: web.Request) -> web.Response:
        if not _may_see(request, token):
            return web.Response(status=403, text=_WHO_MAY)
        await metrics.look(store, clock.now())
        encode, content_type = choose_encoder(request.headers.get("Accept", ""))
        return web.Response(body=encode(metrics.registry), headers={"Content-Type": content_type})

    app.middlewares.insert(0, watch(metrics))
    app.router.add_get("/metrics", show)


def _may_see(request: web.Request, token: str) -> bool:
    if token:
        given = request.headers.get("Authorization", "")
        return compare_digest(given.encode("utf-8", "surrogateescape"), f"Bearer {token}".encode())
    peer = request.transport.get_extra_info("peername") if request.transport else None
    at_home = peer is not None and ip_address(peer[0]).is_loopback
    return at_home and not any(name in request.headers for name in _FORWARDED)
