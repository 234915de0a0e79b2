"""What a channel that posts elsewhere (Teams, Slack) needs to say, and how its refusals are told apart.

The outbox is not a queue: it is the difference between what stands (`Posts`) and what a conversation has been shown.
So edits merge by themselves, a restart goes on where it was, and a lost message is posted anew.

ChannelError
├── TryLater         the platform asks to wait; nothing is lost
├── MessageGone      the message to be edited is no longer there: it is posted anew
├── Unanswered       it was sent, and nobody knows whether it arrived
└── Stopped          the platform will not have it; the facilitator is shown the reason
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from dialogs.asides import Asides
from dialogs.messages import GONE, Message, Post, Tone
from dialogs.places import Place


class ChannelError(Exception):
    """The root of what sending can raise."""


class TryLater(ChannelError):
    """The platform is busy, or asks for a pause of `seconds`; 0 where it does not say how long."""

    def __init__(self, seconds: float = 0) -> None:
        super().__init__(f"try again in {seconds} s")
        self.seconds = seconds


class MessageGone(ChannelError):
    """The message that was to be edited has been deleted."""


class Unanswered(ChannelError):
    """The request went out and no answer came: whether it was done is unknown."""


class Stopped(ChannelError):
    """The platform refuses this conversation for good. `reason` is a key of words: `stopped-<reason>`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a place is shown on a platform.

    `address` is the channel's own text; a thread has none before its first post. `parent` is the conversation that a
    thread belongs to. `stopped` holds the reason why nothing is sent any more, `silent_since` since when the
    platform has taken nothing of what it was sent.
    """

    id: int
    channel: str
    place: Place
    address: str
    parent: int | None = None
    stopped: str = ""
    silent_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What a conversation was last shown of a post, and the platform's reference to it."""

    reference: str
    epoch: str
    message: Message


@dataclass(frozen=True, slots=True)
class Pending:
    """A post that a conversation has not been shown as it stands now. `shown` is what it has been shown, if anything.

    `doubtful` is set when just this was being sent as the process ended: a call is then not repeated, a status post is.
    `under` is the platform's reference to the message that a new one belongs to, if that has been shown.
    """

    conversation: Conversation
    parent_address: str
    post: Post
    seq: int
    at: datetime
    shown: Shown | None = None
    doubtful: bool = False
    under: str = ""

    @property
    def is_removal(self) -> bool:
        """Whether the post was taken away, and so is to be the message shown before, if there is one."""
        return self.post.message == GONE

    @property
    def is_edit(self) -> bool:
        """Whether the message shown before is changed; else it is posted anew, so that somebody takes notice."""
        return self.shown is not None and self.post.message.epoch in ("", self.shown.epoch)

    @property
    def is_call(self) -> bool:
        """Whether it is a new message that calls upon somebody, and would be a nuisance twice."""
        return not self.is_edit and is_call(self.post.message)

    @property
    def opens_thread(self) -> bool:
        """Whether it belongs in a thread that does not exist yet."""
        return self.conversation.parent is not None and not self.conversation.address


def is_call(message: Message) -> bool:
    """Tell whether a message only calls upon somebody: nothing in it is to be pressed or filled in."""
    calls = bool(message.mentions) or message.tone is Tone.ACT
    return calls and not (message.buttons or message.inputs or message.links)


@dataclass(frozen=True, slots=True)
class Lease:
    """One process's claim on conversations: others leave them alone until `until`. A thread goes with its parent."""

    holder: str
    now: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Posted:
    """What the platform answered: its reference to the message, and the thread's address when this opened it."""

    reference: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """A rate limit: at most `sends` in `seconds`."""

    sends: int
    seconds: float


def _one_account(room: str) -> str:  # noqa: ARG001 - that is what it says: all rooms are of the same
    return ""


@dataclass(frozen=True, slots=True)
class Limits:
    """A platform's limits: for each conversation (`room_of` tells which addresses share one), and for all together.

    `edits` are those that count edits only, of all rooms together that are of one `account`.
    """

    conversation: Sequence[Window]
    everybody: Sequence[Window]
    edits: Sequence[Window] = ()
    account: Callable[[str], str] = _one_account


class Outgoing(Protocol):
    """A channel that sends. Each method raises only the errors above."""

    name: str
    limits: Limits
    asides: Asides

    def room_of(self, address: str) -> str:
        """Return what the platform counts together: a thread belongs to its channel."""

    async def post(self, address: str, message: Message, *, thread_of: str = "", under: str = "") -> Posted:
        """Post a new message at `address`; with an empty address open a new thread under the parent `thread_of`.

        `under` is the reference of a message at the same address: where it would open a thread of its own, it stands in
        that one's. Raises MessageGone if that is no longer there.
        """

    async def edit(self, address: str, reference: str, message: Message) -> None:
        """Change a message posted before."""

    async def delete(self, address: str, reference: str) -> None:
        """Take away a message posted before."""


@dataclass(frozen=True, slots=True)
class Installation:
    """A workspace of a platform that Runde was added to. `sealed` is the channel's own: no secret is readable in it."""

    channel: str
    workspace: str
    name: str
    sealed: str = field(repr=False)
    at: datetime


class Installations(Protocol):
    """The workspaces that Runde was added to, where a platform hands out a key for each."""

    async def get(self, channel: str, workspace: str) -> Installation | None:
        """Return the installation in a workspace."""

    async def of(self, channel: str) -> Sequence[Installation]:
        """Return all of a channel's, the oldest first."""

    async def put(self, installation: Installation) -> None:
        """Store a new one, in the place of an earlier in the same workspace."""

    async def seal_anew(self, installation: Installation, sealed: str) -> None:
        """Change what is sealed, unless it has been changed since the installation was read."""

    async def remove(self, channel: str, workspace: str, until: datetime) -> bool:
        """Forget one that was made by then; False when there is none, or only a newer."""


class Conversations(Protocol):
    """Which places are shown where on which platforms."""

    async def link(self, place: Place, channel: str, address: str) -> None:
        """Show a place in a conversation from now on; linking it again starts it again if it was stopped."""

    async def place_of(self, channel: str, address: str) -> Place | None:
        """Return the place that a conversation shows (the newest, if it has shown several)."""

    async def places_of(self, channel: str, addresses: Collection[str]) -> Mapping[str, Place]:
        """Return the places that conversations show, by address; nothing for one that shows none."""

    async def branch(self, hall: Place, thread: Place) -> None:
        """Show a group's place in a thread of its own wherever its hall is shown. Again changes nothing."""

    async def of(self, place: Place) -> Sequence[Conversation]:
        """Return where a place is shown."""

    async def shown(self, places: Collection[Place]) -> Collection[Place]:
        """Return those of the places that are shown in some conversation that has not been stopped."""

    async def stop(self, conversation_id: int, reason: str) -> None:
        """Send nothing more to a conversation, and remember why."""

    async def stopped(self, gathering_id: int) -> Sequence[Conversation]:
        """Return the gathering's conversations that were stopped, for its facilitator to see."""

    async def fell_silent(self, conversation_id: int, since: datetime | None) -> None:
        """Remember since when the platform takes nothing there; None: it does again."""

    async def silent(self, gathering_id: int, by: datetime) -> Mapping[str, datetime]:
        """Return since when each channel has taken nothing of what waits in a gathering, if that was by then."""

    async def under(self, channel: str, prefix: str, stopped: str = "") -> Sequence[Conversation]:
        """Return those, threads apart, whose address begins so and that were stopped for this reason, or for none."""

    async def start(self, conversation_id: int) -> None:
        """Send to a conversation again, and to its threads."""


class Outbox(Protocol):
    """What is still to be shown, and the bookkeeping of showing it. With a lease, only what no other process holds."""

    async def pending(
        self, channel: str, limit: int = 500, *, after: int = 0, lease: Lease | None = None
    ) -> Sequence[Pending]:
        """Return posts not yet shown as they stand, in the order they came to stand; none of stopped conversations.

        Of a thread that does not exist yet only the post that will open it. `after` leaves out what came to stand up
        to that seq. The lease is taken on all that is returned.
        """

    async def oldest(self) -> Mapping[str, datetime]:
        """Return for each channel that lags behind since when its oldest post waits to be shown."""

    async def sending(self, several: Sequence[Pending], lease: Lease | None = None) -> Sequence[Pending | None]:
        """Note that they are about to be sent, and return each as it stands now.

        None when there is nothing to be sent any more: it was shown or removed meanwhile, the conversation was
        stopped, or another process holds it by now.
        """

    async def unsent(self, pending: Pending) -> None:
        """Note that it was not sent after all."""

    async def sent(self, several: Sequence[tuple[Pending, Posted]]) -> None:
        """Note that they were shown, each under its reference; gives threads their addresses."""

    async def skipped(self, several: Sequence[Pending]) -> None:
        """Note that they need not be shown any more (calls whose first sending is doubtful)."""

    async def lost(self, pending: Pending) -> None:
        """Note that what it was to edit is gone, so that it is posted anew; or what it was to stand under or in."""

    async def standing(self, channel: str, place: Place, references: Collection[str]) -> Message | None:
        """Return what stands now of the post that a channel shows under one of these references.

        None for a message that has had its time: the post was taken away, or is shown anew elsewhere.
        """

    async def release(self, holder: str) -> None:
        """Give up what a process holds, as it ends."""
