"""Who a browser is: a signed cookie with a random id, and the CSRF token that belongs to it.

No account and no password: whoever holds the cookie is the person who joined with it.
"""

import hmac
import secrets
from dataclasses import asdict, dataclass, replace
from hashlib import sha256

from aiohttp import web
from itsdangerous import BadSignature, URLSafeTimedSerializer
from pydantic import BaseModel, ConfigDict, ValidationError

COOKIE = "runde"
_AGE = 180 * 24 * 3600


class _Stored(BaseModel):
    """What the cookie holds, checked although it is signed: an older Runde may have written it."""

    model_config = ConfigDict(extra="ignore", strict=True)

    uid: str
    name: str = ""
    language: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """`link` is the hash of the facilitator's link this browser came by; it is looked up again at each use."""

    uid: str
    name: str = ""
    language: str = ""
    link: str = ""


SESSION = web.RequestKey("runde_session", Session)
CHANGED = web.RequestKey("runde_session_changed", bool)


class Sessions:
    """Reads and writes the cookie."""

    def __init__(self, secret: str, *, secure: bool = False) -> None:
        self._key = secret.encode()
        self._secure = secure
        self._signer = URLSafeTimedSerializer(secret, salt="runde.web.session")

    def of(self, request: web.Request) -> Session:
        """Return the browser's session; one that has none gets a new, which is kept when a page says so."""
        if SESSION not in request:
            request[SESSION] = self._read(request.cookies.get(COOKIE, "")) or Session(uid=secrets.token_urlsafe(18))
        return request[SESSION]

    def keep(self, request: web.Request, **changes: str) -> Session:
        """Change the session and have the response carry it."""
        request[SESSION] = replace(self.of(request), **changes)
        request[CHANGED] = True
        return request[SESSION]

    def csrf(self, request: web.Request) -> str:
        """Return the token a form must carry; hands out the cookie it belongs to if there is none yet."""
        session = self.of(request)
        if COOKIE not in request.cookies or self._read(request.cookies[COOKIE]) is None:
            self.keep(request)
        return hmac.new(self._key, b"csrf:" + session.uid.encode(), sha256).hexdigest()

    def is_genuine(self, request: web.Request, token: str) -> bool:
        """Tell whether `token` was handed to this browser."""
        expected = hmac.new(self._key, b"csrf:" + self.of(request).uid.encode(), sha256).hexdigest()
        return hmac.compare_digest(expected.encode(), token.encode())

    def write(self, request: web.Request, response: web.StreamResponse) -> None:
        """Put the cookie on a response, if it is new or changed."""
        if request.get(CHANGED):
            value = self._signer.dumps(asdict(self.of(request)))
            response.set_cookie(
                COOKIE, value, max_age=_AGE, path="/", httponly=True, samesite="Lax", secure=self._secure
            )

    def _read(self, cookie: str) -> Session | None:
        try:
            stored = _Stored.model_validate(self._signer.loads(cookie, max_age=_AGE))
        except (BadSignature, ValidationError):
            return None
        return Session(**stored.model_dump())


def link_hash(token: str) -> str:
    """Return what is stored of a facilitator's link."""
    return sha256(token.encode()).hexdigest()
