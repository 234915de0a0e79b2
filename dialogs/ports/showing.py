"""What is shown, what has been handled, and what is due."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from dialogs.messages import Picture, Post, Reply
from dialogs.places import Place
from dialogs.records import Alarm, Standing


class Inbox(Protocol):
    """Deliveries that have been handled, and what was replied to each."""

    async def reply_to(self, delivery_id: str) -> Reply | None:
        """Return the stored reply to a repeat, None for a delivery not seen before."""

    async def record(self, delivery_id: str, reply: Reply, at: datetime) -> None:
        """Remember a handled delivery. Raises Conflict when it was recorded meanwhile."""


class Posts(Protocol):
    """Everything shown, as it stands now; what a channel has not yet delivered of it is the outbox."""

    async def put(self, post: Post, at: datetime) -> bool:
        """Post, or edit the post that stands under the same place and key; False if it already says just that."""

    async def put_all(self, posts: Sequence[Post], at: datetime) -> Sequence[Post]:
        """Put several at once; return those that did not already say just that."""

    async def remove(self, place: Place, key: str, at: datetime) -> None:
        """Take a post away, if it stands: wherever it has been shown it is taken away too."""

    async def since(self, places: Collection[Place], seq: int) -> Sequence[Standing]:
        """Return the posts of these places that changed after `seq`, in the order of their seq."""

    async def changed(self, places: Collection[Place], seq: int) -> Collection[Place]:
        """Return which of these places have changed after `seq`: by a post, or by one that was taken away."""

    async def latest_seq(self) -> int:
        """Return the newest seq."""


class Pictures(Protocol):
    """What can be drawn of what has been answered. A picture gets its key when a post that shows it is put."""

    async def get(self, key: str) -> Picture | None:
        """Return the picture with this key; None once no post has shown it for a day."""


class Alarms(Protocol):
    """Due times. The rows are the truth; whatever wakes us only looks here."""

    async def set(self, *alarms: Alarm) -> None:
        """Set or move alarms."""

    async def set_if_none(self, alarm: Alarm, now: datetime) -> None:
        """Set an alarm unless one with this key is still to come. One that is due by `now` is somebody's to ring."""

    async def cancel(self, *keys: str) -> None:
        """Forget alarms, those that there are."""

    async def claim_due(self, now: datetime, limit: int = 500, *, prefix: str = "") -> Sequence[Alarm]:
        """Take and return those that are due, oldest first. In one transaction with their handling, each rings once.

        With a `prefix`, only those whose key begins so.
        """

    async def next_due(self) -> datetime | None:
        """Return when the next alarm is due."""


class Services(Protocol):
    """Where a platform is to be called for each of its tenants, as it said last."""

    async def url_of(self, channel: str, tenant: str) -> str:
        """Return the address for a tenant; empty where nobody from there has been heard."""

    async def put(self, channel: str, tenant: str, url: str) -> None:
        """Remember the address for a tenant, in the place of an earlier one."""
