"""From the bodies that Slack sends to what they mean. Pure: nothing is looked up, what is not for us is None."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from bot.channels.slack import wire
from bot.channels.slack.arrivals import (
    Arrival,
    ChannelBack,
    ChannelGone,
    Filled,
    HomeOpened,
    Press,
    Renamed,
    Spot,
    Typed,
    Uninstalled,
    WentIn,
    WentOut,
    Who,
)
from bot.channels.slack.carried import FORM, PRESS, Carried
from bot.channels.slack.errors import BadBody
from bot.channels.slack.modal import CALLBACK
from bot.channels.slack.typed_text import without

_TALK = {"", "file_share", "thread_broadcast"}
_GONE = {"channel_archive", "channel_deleted", "channel_left", "group_archive", "group_deleted", "group_left"}
_BACK = {"channel_unarchive", "group_unarchive"}
_RENAMED = {"channel_rename", "group_rename"}
_MOVED = {"member_joined_channel", "member_left_channel"}
_TOLD = {"app_mention", "message", "app_home_opened", "app_uninstalled", "tokens_revoked"}
HEARD = _TOLD | _MOVED | _GONE | _BACK | _RENAMED
Model = TypeVar("Model", bound=BaseModel)


def translate(body: Mapping[str, Any]) -> Arrival | None:
    """Return what a body means, None for what does not concern Runde. Raises BadBody for what Slack never sends."""
    kind = body.get("type")
    if kind == "event_callback":
        inner = body.get("event")
        if isinstance(inner, dict) and isinstance(inner.get("type"), str) and inner["type"] not in HEARD:
            return None  # whatever else is in it
        return _event(_checked(wire.Envelope, body))
    if kind == "block_actions":
        return _pressed(_checked(wire.BlockActions, body))
    if kind == "view_submission":
        return _filled(_checked(wire.ViewSubmission, body))
    if "command" in body:
        return _command(_checked(wire.Command, body))
    if not isinstance(kind, str):
        raise BadBody("no type")
    return None


def _checked(model: type[Model], body: Mapping[str, Any]) -> Model:
    try:
        return model.model_validate(body)
    except ValidationError as error:
        raise BadBody(str(error.error_count())) from error


def _event(envelope: wire.Envelope) -> Arrival | None:
    event, team = envelope.event, envelope.team
    if event.type in {"app_uninstalled", "tokens_revoked"}:
        return Uninstalled(team, envelope.at) if event.type == "app_uninstalled" or event.tokens.bot else None
    if event.type in _GONE | _BACK | _RENAMED:
        return _about_channel(envelope)
    if event.bot_id or not event.user_id:
        return None
    who = Who(team, event.user_id, event.home or team)
    if event.type == "app_home_opened":
        return HomeOpened(who) if event.tab == "home" else None
    if event.type in _MOVED:
        return _came_or_went(envelope, who)
    return _typed(envelope, who)


def _typed(envelope: wire.Envelope, who: Who) -> Typed | None:
    """A mention, or a direct message. Other talk in a channel is people's own, and so is what they edit later."""
    event = envelope.event
    direct = event.type == "message" and event.channel_type == "im" and event.subtype in _TALK
    if not direct and event.type != "app_mention":
        return None
    spot = Spot(who.direct, event.channel_id, direct=True) if direct else _spot(who.team, event)
    text = event.text if direct else without(event.text, envelope.bot)
    file = event.files[0].attached if event.files else None
    return Typed(f"slack:{envelope.event_id}", who, spot, text, file=file)


def _spot(team: str, event: wire.Event) -> Spot:
    address = f"{team}/{event.channel_id}"
    return Spot(f"{address}/{event.thread_ts}" if event.thread_ts else address, event.channel_id, event.thread_ts)


def _about_channel(envelope: wire.Envelope) -> Arrival | None:
    event = envelope.event
    if not event.channel_id:
        return None
    spot = Spot(f"{envelope.team}/{event.channel_id}", event.channel_id)
    if event.type in _BACK:
        return ChannelBack(spot)
    if event.type in _GONE:
        return ChannelGone(spot, "forbidden" if event.type.endswith("_left") else "archived")
    return Renamed(spot, event.channel_name) if event.channel_name else None


def _came_or_went(envelope: wire.Envelope, who: Who) -> Arrival | None:
    delivery, spot = f"slack:{envelope.event_id}", _spot(who.team, envelope.event)
    came = envelope.event.type == "member_joined_channel"
    if who.user == envelope.bot:
        return ChannelBack(spot) if came else ChannelGone(spot, "forbidden")
    return WentIn(delivery, who, spot) if came else WentOut(delivery, who, spot)


def _command(command: wire.Command) -> Typed:
    who = Who(command.team_id, command.user_id, command.team_id)
    direct = command.channel_id.startswith("D")
    address = who.direct if direct else f"{command.team_id}/{command.channel_id}"
    spot = Spot(address, command.channel_id, direct=direct)
    name = "" if command.channel_name in {"directmessage", "privategroup"} else command.channel_name
    return Typed(f"slack:{command.trigger_id}", who, spot, command.text, command.trigger_id, name)


def _pressed(body: wire.BlockActions) -> Press | None:
    action = body.actions[0]
    kind = action.action_id.split("-")[0]
    if kind not in {PRESS, FORM}:
        return None
    carried, view = _carried(action.value), body.view
    who = replace(body.who, team=carried.team or body.who.team)
    delivery = f"slack:{who.home}/{who.user}:{action.action_ts}:{action.action_id}"
    if view is not None and view.private_metadata:
        around = _carried(view.private_metadata)
        place, address = around.place or carried.place, around.address or carried.address
        carried = Carried(carried.action, carried.values, place, address)
    return Press(
        delivery,
        who,
        body.spot(who.team),
        carried,
        kind == FORM,
        body.trigger_id,
        body.response_url,
        view.type if view else "",
        view.id if view else "",
        body.reference,
    )


def _filled(body: wire.ViewSubmission) -> Filled | None:
    view = body.view
    if view.callback_id != CALLBACK:
        return None
    # Sent again unchanged it is a repeat; with other words in it, after a refusal, it is something new.
    content = sha256(repr(sorted(view.fields.items())).encode()).hexdigest()[:24]
    return Filled(f"slack:{view.id}:{content}", body.who, _carried(view.private_metadata), view.fields)


def _carried(text: str) -> Carried:
    try:
        return Carried.unpacked(text)
    except ValueError as error:
        raise BadBody("not something we wrote") from error
