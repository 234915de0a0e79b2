"""Whole pages: a template in a language, with what every page needs. No page decides anything here."""

import json
import secrets
from typing import Any

import segno
from aiohttp import web
from markupsafe import Markup

from bot.channels.web.context import TEMPLATES, WEB
from bot.channels.web.static import STATIC
from dialogs.words import LANGUAGES, known, words

# What the scripts say. Those with a number in them get it there, so here it stays as a mark.
_SCRIPT_WORDS = {
    "web-saved": {}, "web-sent": {}, "web-trying": {}, "web-offline": {}, "web-failed": {}, "web-close": {},
    "web-paused": {}, "web-unsaved": {}, "web-too-many-choices": {"most": "{most}"},
    "web-joined-count": {"count": "{count}"}, "wall-again": {"press": "{press}", "what": "{what}"},
}  # fmt: skip


def language_of(request: web.Request) -> str:
    """Return the language of somebody we do not know yet: chosen before, else what their browser asks for."""
    site = request.app[WEB]
    chosen = site.sessions.of(request).language
    return chosen or accepted(request.headers.get("Accept-Language", "")) or site.language


def accepted(header: str) -> str:
    """Return the first language of an Accept-Language header that Runde speaks, empty if there is none."""
    tags = [tag.split(";")[0].strip().lower() for tag in header.split(",")]
    return next((known(tag) for tag in tags if tag.split("-")[0] in {*LANGUAGES, "no"}), "")


def page(request: web.Request, template: str, language: str = "", status: int = 200, **context: Any) -> web.Response:
    """Return a page. It is never kept by a browser's cache: it is somebody's own, and it ages."""
    language = known(language or language_of(request))
    t = words(language)
    facts = {
        "t": t,
        "language": language,
        "languages": LANGUAGES,
        "static": request.app[STATIC].address,
        "here": request.path,
        "script_words": json.dumps({key: t(key, **facts) for key, facts in _SCRIPT_WORDS.items()}, ensure_ascii=False),
        **context,
    }
    html = request.app[TEMPLATES].get_template(template).render(facts)
    return web.Response(text=html, content_type="text/html", status=status, headers={"Cache-Control": "no-store"})


def form_facts(request: web.Request) -> dict[str, str]:
    """Return what a page's own forms carry: the CSRF token and an id so that sending twice happens once."""
    return {"csrf": request.app[WEB].sessions.csrf(request), "delivery": secrets.token_hex(12)}


def qr(address: str) -> Markup:
    """Return the QR code of an address as SVG. The address in letters stands beside it."""
    return Markup(segno.make(address, micro=False).svg_inline(border=0, omitsize=True, svgclass="qr-code"))  # noqa: S704 - made here


def spaced(code: str) -> str:
    """Return a join code in two halves, easier to read across a hall."""
    half = (len(code) + 1) // 2
    return f"{code[:half]} {code[half:]}" if len(code) >= 5 else code
