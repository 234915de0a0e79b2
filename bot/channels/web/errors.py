"""What a request to the web channel can be refused for. Each carries its HTTP status and the key of its text.

WebError
├── BadRequest      400
├── Forged          403
├── NotInvited      403
├── NotYours        403
├── NoSuchLink      403
├── NoSuchGathering 404
├── NoSuchPage      404
├── Closed          410
├── TooLarge        413
└── TooMany         429
"""

from typing import ClassVar


class WebError(Exception):
    """Something that ends in a clear page (or JSON) for whoever asked, with nothing changed."""

    status: ClassVar[int] = 400
    key: ClassVar[str] = "web-bad-request"
    retry_after: int | None = None


class BadRequest(WebError):
    """The body or address is not what the page sends."""


class Forged(WebError):
    """The CSRF token is missing or another session's."""

    status = 403
    key = "web-forged"


class NotInvited(WebError):
    """The sender has not joined the gathering."""

    status = 403
    key = "web-not-joined"


class NotYours(WebError):
    """The place is not one of the sender's: they have been moved, or never sat there."""

    status = 403
    key = "web-not-yours"


class NoSuchLink(WebError):
    """The facilitator's link was never made, or has been revoked."""

    status = 403
    key = "web-no-such-link"


class NoSuchGathering(WebError):
    """No gathering has this join code."""

    status = 404
    key = "web-no-such-gathering"


class NoSuchPage(WebError):
    """Nothing is kept at this address."""

    status = 404
    key = "web-no-such-page"


class Closed(WebError):
    """The gathering is over."""

    status = 410
    key = "web-closed"


class TooLarge(WebError):
    """The body is larger than anybody types."""

    status = 413
    key = "web-too-large"


class TooMany(WebError):
    """Too many wrong join codes, from this address or altogether."""

    status = 429
    key = "web-too-many"

    def __init__(self, retry_after: int) -> None:
        super().__init__()
        self.retry_after = retry_after
