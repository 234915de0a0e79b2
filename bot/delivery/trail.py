"""Which delivery is the reason why something is sent: the newest that changed its place. For the log only."""

from contextlib import AbstractContextManager

from structlog.contextvars import bound_contextvars, get_contextvars

from dialogs.places import Place
from dialogs.records import Changes

_MOST = 10_000


class Trail:
    """Remembers, by place, what last changed it in this process. What another process changed has no trail here."""

    def __init__(self) -> None:
        self._reasons: dict[Place, str] = {}

    def note(self, changes: Changes) -> None:
        """Remember the delivery that is being handled just now, or the alarm that rang."""
        rung = next(iter(changes.rung), "")
        reason = get_contextvars().get("delivery") or (f"rang:{rung}" if rung else "")
        if len(self._reasons) > _MOST:
            self._reasons.clear()
        self._reasons |= dict.fromkeys(changes.places, str(reason))

    def followed(self, place: Place) -> AbstractContextManager[None]:
        """Return a context in which every line of the log names the delivery that changed a place."""
        return bound_contextvars(delivery=self._reasons.get(place, ""))
