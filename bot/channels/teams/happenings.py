"""What can happen in Teams that concerns Runde, in plain values without a word of the SDK's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.channels.teams.addresses import Address
from dialogs.incoming import Sender


@dataclass(frozen=True, slots=True)
class Where:
    """The conversation something happened in. `raw` is Teams' id of it; `card` the activity that was pressed on."""

    address: Address
    raw: str
    service_url: str
    team: str = ""
    name: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message. `url` is empty where Teams does not let us have it: in channels and chats."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """Somebody wrote to Runde."""

    delivery: str
    sender: Sender
    reached: Address
    where: Where
    text: str
    file: Attached | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody pressed a button of ours. `via` is how it came: `execute`, `submit` (an older client) or `dialog`."""

    delivery: str
    sender: Sender
    reached: Address
    where: Where
    action: str
    via: str
    values: Mapping[str, str] = field(default_factory=dict)
    submits: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """Somebody wants to see what is their own, in a dialog."""

    sender: Sender
    reached: Address
    where: Where


@dataclass(frozen=True, slots=True)
class Came:
    """Runde was added somewhere. `greet`: this is the one event of several that is to be answered."""

    where: Where
    sender: Sender
    reached: Address
    greet: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """Runde was removed from somewhere, or the channel itself was deleted."""

    where: Where


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody in a channel or a chat. `guest`: from another tenant, so that Runde may not write to them."""

    sender: Sender
    user: str
    guest: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """People came to a channel or a chat that Runde is in."""

    where: Where
    people: Sequence[Colleague]


@dataclass(frozen=True, slots=True)
class Parted:
    """People left a team, a chat."""

    delivery: str
    where: Where
    senders: Sequence[Sender]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A press on a card that is none of ours, or an invoke we do not know."""


Happening = Typed | Press | Opened | Came | Gone | Arrived | Parted | Foreign
