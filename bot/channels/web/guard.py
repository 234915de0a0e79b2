"""What stands around every request: security headers, the session cookie, and a clear answer to whatever goes wrong."""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web
from structlog.contextvars import clear_contextvars

from bot.channels.web.context import WEB
from bot.channels.web.errors import NoSuchPage, TooLarge, WebError
from bot.channels.web.pages import language_of, page
from bot.channels.web.static import PREFIX
from dialogs.records import Away, Conflict
from dialogs.words import words

_log = structlog.get_logger(__name__)
_POLICY = "; ".join((
    "default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
    "frame-ancestors 'self'",
))  # fmt: skip
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_AWAY_SECONDS = 5
_KEPT = "public, max-age=31536000, immutable"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def dress(request: web.Request, response: web.StreamResponse) -> None:
    """Put on every response what belongs there, just before it leaves."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    site = request.app.get(WEB)
    if site is None:
        return
    if site.public_url.startswith("https://"):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    if request.path.startswith(f"{PREFIX}/") and response.status == 200:
        response.headers["Cache-Control"] = _KEPT


@web.middleware
async def remember(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Send the session's cookie along when it is new or has changed, with a page as with a redirect."""
    clear_contextvars()  # a connection's requests share their context, and the last one's delivery is not this one's
    sessions = request.app[WEB].sessions
    try:
        response = await handler(request)
    except web.HTTPException as redirect:
        sessions.write(request, redirect)
        raise
    if not response.prepared:
        sessions.write(request, response)
    return response


@web.middleware
async def catch(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn what goes wrong into a page or JSON in the person's language, without a word of how it is built inside."""
    try:
        return await handler(request)
    except WebError as error:
        return told(request, error.status, error.key, error.retry_after)
    except web.HTTPRequestEntityTooLarge:
        return told(request, TooLarge.status, TooLarge.key)
    except web.HTTPNotFound:
        return told(request, NoSuchPage.status, NoSuchPage.key)
    except web.HTTPException as error:
        if error.status < 400 or error.status == 405:
            raise
        return told(request, error.status, "web-bad-request" if error.status < 500 else "web-failed")
    except ConnectionResetError:
        raise
    except (Away, Conflict) as error:
        _log.warning("web_store_away", method=request.method, route=_route(request), why=type(error).__name__)
        return told(request, 503, "web-away", _AWAY_SECONDS)
    except Exception:  # noqa: BLE001 - a door: the person gets a clear page, the operator the whole story
        _log.exception("web_request_failed", method=request.method, route=_route(request))
        return told(request, 500, "web-failed")


def told(
    request: web.Request, status: int, key: str, retry_after: int | None = None, *, again: str = ""
) -> web.Response:
    """Return how it went, mostly what went wrong, as a page for people and as JSON for scripts.

    `again` is the address at which it can be tried again.
    """
    language = language_of(request)
    response: web.Response
    if "text/html" in request.headers.get("Accept", ""):
        facts = {"title": f"{key}.title", "text": key, "number": status, "again": again}
        response = page(request, "error.html", language, status, **facts)
    else:
        response = web.json_response({"error": words(language)(key)}, status=status)
    if retry_after:
        response.headers["Retry-After"] = str(retry_after)
    if status in (TooLarge.status, 408):
        response.force_close()  # the rest of the body is still on its way
    return response


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else "?"
