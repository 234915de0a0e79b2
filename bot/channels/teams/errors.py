"""What a call to the Teams door can be refused for. Each carries its HTTP status; what sending can raise is
`dialogs.outgoing`'s.

TeamsError
├── BadActivity    400  the body is no activity
├── Unproven       401  no token, or one that does not hold
├── Elsewhere      403  a tenant that is not let in, or a service address that is nobody's we know
└── KeysAway       503  the issuer's keys cannot be had just now
"""

from typing import ClassVar


class TeamsError(Exception):
    """Something that ends in a plain status for whoever called, with nothing changed. The text is for the log."""

    status: ClassVar[int] = 400


class BadActivity(TeamsError):
    """The body is not an activity."""


class Unproven(TeamsError):
    """Nothing proves that Microsoft sent this to us."""

    status = 401


class Elsewhere(TeamsError):
    """It is proven, but from where we do not take it."""

    status = 403


class KeysAway(TeamsError):
    """The issuer does not hand out its keys just now: Teams tries again."""

    status = 503
