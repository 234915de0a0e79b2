"""The shapes of Slack's bodies, as far as Runde reads them. What else they hold is left out, whatever it is."""

from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.channels.slack.arrivals import Attached, Spot, Who

Id = Annotated[str, Field(pattern=r"^[A-Z0-9]{1,40}$")]
Stamp = Annotated[str, Field(pattern=r"^\d{1,20}\.\d{1,20}$")]
Short = Annotated[str, Field(min_length=1, max_length=300)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_nothing(cls, body: Any) -> Any:
        """What Slack sends as null is not there."""
        return {key: value for key, value in body.items() if value is not None} if isinstance(body, dict) else body


class Tokens(_Shape):
    """Whose tokens were revoked."""

    bot: tuple[str, ...] = ()


class File(_Shape):
    """A file of a message. One from another workspace comes without its address."""

    id: Id
    name: str = ""
    size: int = 0
    url_private_download: str = ""
    url_private: str = ""

    @property
    def attached(self) -> Attached:
        """What the channel makes of it."""
        return Attached(self.id, self.name[:200] or self.id, self.size, self.url_private_download or self.url_private)


class Event(_Shape):
    """The inner event. In some events `user` and `channel` are objects, in others ids."""

    type: Short
    user: Id | dict[str, Any] | None = None
    team: Id | None = None
    user_team: Id | None = None
    channel: Id | dict[str, Any] | None = None
    channel_type: str = ""
    subtype: str = ""
    bot_id: str | None = None
    text: str = ""
    thread_ts: Stamp | str = Field(default="", pattern=r"^(\d{1,20}\.\d{1,20})?$")
    tab: str = "home"
    tokens: Tokens = Tokens()
    files: tuple[File, ...] = ()

    @property
    def user_id(self) -> str:
        """Who did it."""
        return self.user if isinstance(self.user, str) else ""

    @property
    def home(self) -> str:
        """The workspace that the user belongs to, where Slack says so; a grid's id is none."""
        return next((team for team in (self.user_team, self.team) if team and team.startswith("T")), "")

    @property
    def channel_id(self) -> str:
        """Where it happened."""
        found = self.channel.get("id", "") if isinstance(self.channel, dict) else self.channel
        return found if isinstance(found, str) else ""

    @property
    def channel_name(self) -> str:
        """The channel's new name."""
        found = self.channel.get("name", "") if isinstance(self.channel, dict) else ""
        return found if isinstance(found, str) else ""


class Authorization(_Shape):
    """The installation that an event is shown to."""

    team_id: Id | None = None
    user_id: Id | None = None


class Envelope(_Shape):
    """An event and to whom it is shown."""

    team_id: Id
    context_team_id: Id | None = None
    event_id: Short
    event_time: Annotated[int, Field(ge=0, lt=2**40)] | None = None
    event: Event
    authorizations: tuple[Authorization, ...] = ()

    @property
    def team(self) -> str:
        """The workspace in which Runde is installed; in a shared channel not always the one that sent it."""
        authorized = next((one.team_id for one in self.authorizations if one.team_id), None)
        return authorized or self.context_team_id or self.team_id

    @property
    def at(self) -> datetime | None:
        """When it happened, by Slack's clock."""
        return None if self.event_time is None else datetime.fromtimestamp(self.event_time, UTC)

    @property
    def bot(self) -> str:
        """Runde's own user id there."""
        return next((one.user_id for one in self.authorizations if one.user_id), "")


class Command(_Shape):
    """A slash command."""

    team_id: Id
    user_id: Id
    channel_id: Id
    trigger_id: Short
    text: str = ""
    channel_name: str = ""


class Team(_Shape):
    """A workspace."""

    id: Id


class User(_Shape):
    """Who pressed."""

    id: Id
    team_id: Id | None = None


class View(_Shape):
    """A modal or home page."""

    id: Short
    type: str = "modal"
    callback_id: str = ""
    private_metadata: str = ""
    app_installed_team_id: Id | None = None
    state: dict[str, Any] = {}

    @property
    def fields(self) -> dict[str, str]:
        """What was filled in, by field; several choices are joined by line breaks."""
        values = self.state.get("values", {})
        found = values.items() if isinstance(values, dict) else ()
        return {field: _value(next(iter(inner.values()), {})) for field, inner in found if isinstance(inner, dict)}


class _Interaction(_Shape):
    user: User
    team: Team | None = None
    view: View | None = None

    @property
    def who(self) -> Who:
        """Who did it, and in which workspace Runde is installed for them."""
        home = self.user.team_id or (self.team.id if self.team else "")
        installed = (self.view.app_installed_team_id if self.view else None) or (self.team.id if self.team else home)
        return Who(installed, self.user.id, home or installed)


class Container(_Shape):
    """What a button stands in."""

    channel_id: Id | None = None
    message_ts: str = ""
    thread_ts: str = ""


class Message(_Shape):
    """The message a button stands in."""

    ts: str = ""
    thread_ts: str = ""


class Action(_Shape):
    """The button."""

    action_id: Short
    value: str = ""
    action_ts: Short


class BlockActions(_Interaction):
    """A press of a button."""

    trigger_id: Short
    actions: Annotated[tuple[Action, ...], Field(min_length=1)]
    container: Container = Container()
    message: Message | None = None
    response_url: str = ""

    def spot(self, team: str) -> Spot | None:
        """Where the message stands: a button on the first message of a thread speaks in that thread."""
        channel = self.container.channel_id
        if channel is None:
            return None
        if channel.startswith("D"):
            return Spot(f"{team}/{self.user.id}", channel, direct=True)
        message = self.message or Message()
        thread = message.thread_ts or self.container.thread_ts or message.ts or self.container.message_ts
        return Spot(f"{team}/{channel}/{thread}" if thread else f"{team}/{channel}", channel, thread)

    @property
    def reference(self) -> str:
        """What the message is called; empty for a button in a view."""
        stamp = (self.message.ts if self.message else "") or self.container.message_ts
        return f"{self.container.channel_id}/{stamp}" if self.container.channel_id and stamp else ""


class ViewSubmission(_Interaction):
    """A modal that was sent."""

    view: View


def _value(field: Any) -> str:
    if not isinstance(field, dict):
        return ""
    if field.get("type") == "plain_text_input":
        return str(field.get("value") or "")
    chosen = field.get("selected_options") or [field.get("selected_option") or {}]
    return "\n".join(str(option.get("value", "")) for option in chosen if isinstance(option, dict))
