"""What comes in from Slack once it has been read: typed, pressed, filled in, opened, or changed about a channel.

Which of Runde's places it is about is not known yet; that is looked up by `address`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.slack.carried import Carried
from dialogs.incoming import Sender

NAME = "slack"


@dataclass(frozen=True, slots=True)
class Who:
    """A user, in the workspace that sent it (`team`) and of the workspace they belong to (`home`)."""

    team: str
    user: str
    home: str

    def sender(self, name: str = "", language: str = "") -> Sender:
        """Return them as dialogs know them."""
        return Sender(NAME, f"{self.home}/{self.user}", name, language)

    @property
    def direct(self) -> str:
        """The address of the conversation between them and Runde."""
        return f"{self.team}/{self.user}"


@dataclass(frozen=True, slots=True)
class Spot:
    """A channel, one of its threads, or somebody's direct conversation."""

    address: str
    channel: str
    thread: str = ""
    direct: bool = False

    @property
    def hall(self) -> str:
        """The address of the channel that a thread is in."""
        return "/".join(self.address.split("/")[:2])


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message. `size` in bytes; `url` is empty where Slack wants to be asked for it."""

    id: str
    name: str
    size: int = 0
    url: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A line to Runde: a mention, a direct message, or (with a `trigger` that can open a modal) a slash command."""

    delivery_id: str
    who: Who
    spot: Spot
    text: str
    trigger: str = ""
    channel_name: str = ""
    file: Attached | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A button. `form`: it opens a modal. `view` is the kind of view it stands in, if it stands in one; `reference` is
    what the message it stands in is called, as `deliver` does.
    """

    delivery_id: str
    who: Who
    spot: Spot | None
    carried: Carried
    form: bool
    trigger: str
    response_url: str = ""
    view: str = ""
    view_id: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A modal that was sent: the fields by id, in their order."""

    delivery_id: str
    who: Who
    carried: Carried
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HomeOpened:
    """Somebody looks at Runde's home page."""

    who: Who


@dataclass(frozen=True, slots=True)
class WentIn:
    """Somebody was added to a channel."""

    delivery_id: str
    who: Who
    spot: Spot


@dataclass(frozen=True, slots=True)
class WentOut:
    """Somebody left a channel."""

    delivery_id: str
    who: Who
    spot: Spot


@dataclass(frozen=True, slots=True)
class ChannelGone:
    """A channel was archived or deleted, or Runde was taken out of it. `reason` is a key of words."""

    spot: Spot
    reason: str


@dataclass(frozen=True, slots=True)
class ChannelBack:
    """A channel is in use again."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class Renamed:
    """A channel has another name."""

    spot: Spot
    name: str


@dataclass(frozen=True, slots=True)
class Uninstalled:
    """A workspace has removed Runde, or taken its token back; `at` is when, where Slack says so."""

    team: str
    at: datetime | None = None


Arrival = (
    Typed | Press | Filled | HomeOpened | WentIn | WentOut | ChannelGone | ChannelBack | Renamed | Uninstalled
)  # fmt: skip
