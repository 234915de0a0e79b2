"""From a Bot Framework activity to what happened: pure. Where that is in Runde, and what follows, is for `turn`."""

import re
from collections.abc import Mapping
from typing import Any

from bot.channels.teams.addresses import Address
from bot.channels.teams.cards import OURS, OWN
from bot.channels.teams.errors import BadActivity
from bot.channels.teams.happenings import Arrived, Came, Foreign, Gone, Happening, Opened, Parted, Press, Typed, Where
from bot.channels.teams.reading import (
    ID,
    cleaned,
    colleague_of,
    delivery_of,
    file_of,
    is_called,
    mapping,
    own_id,
    reached_of,
    sender_from,
    sender_of,
    text_of,
    where_of,
)
from bot.channels.teams.wire import json_of

_ACTION = re.compile(r"[a-z0-9_]{1,60}")
_MOST_VALUES = 200


def translate(activity: Any) -> Happening | None:
    """Return what happened, None for what does not concern us. Raises BadActivity for what Teams never sends."""
    kind = activity.type
    if kind == "message":
        return _message(activity)
    if kind == "invoke":
        return _invoke(activity)
    if kind == "installationUpdate":
        return _installation(activity)
    if kind == "conversationUpdate":
        return _update(activity)
    return None


def _message(activity: Any) -> Happening | None:
    if activity.value is not None:
        return _press(activity, mapping(activity.value), "submit")
    where = where_of(activity)
    if where.address.kind != "u" and not is_called(activity):
        return None  # what people say to each other is theirs
    sender, text = sender_of(activity), text_of(activity)
    return Typed(delivery_of(activity, text), sender, reached_of(activity), where, text, file_of(activity))


def _invoke(activity: Any) -> Happening:
    value = activity.value if isinstance(activity.value, dict) else {}
    if activity.name == "adaptiveCard/action":
        action = value.get("action")
        return _press(activity, mapping(action.get("data") if isinstance(action, dict) else None), "execute")
    if activity.name == "task/submit":
        return _press(activity, mapping(value.get("data")), "dialog")
    if activity.name == "task/fetch":
        return _fetch(activity, mapping(value.get("data")))
    return Foreign()


def _fetch(activity: Any, data: Mapping[str, Any]) -> Happening:
    """A dialog is opened to see what is one's own, or by a button that is answered with a form."""
    if mapping(data.get(OURS)).get("action") == OWN:
        return Opened(sender_of(activity), reached_of(activity), where_of(activity))
    return _press(activity, data, "dialog")


def _press(activity: Any, data: Mapping[str, Any], via: str) -> Happening:
    ours = mapping(data.get(OURS))
    action, values = ours.get("action"), _texts(mapping(ours.get("values")))
    if not isinstance(action, str) or not _ACTION.fullmatch(action):
        return Foreign()
    listed = ours.get("many")
    many = listed if isinstance(listed, list) else []
    inputs = _texts({key: value for key, value in data.items() if key not in (OURS, "msteams")})
    if many:
        inputs = {key: text.replace(",", "\n") if key in many else text for key, text in inputs.items()}
    place, where = ours.get("place"), where_of(activity)
    return Press(
        sender=sender_of(activity),
        reached=where.address if where.address.kind == "u" else reached_of(activity),
        where=where,
        delivery=delivery_of(activity, data),
        action=action,
        via=via,
        values={**inputs, **values} if ours.get("submits") else values,  # a button's own win over what was typed
        submits=bool(ours.get("submits")),
        place=cleaned(place) if isinstance(place, str) else "",
    )


def _texts(values: Mapping[str, Any]) -> dict[str, str]:
    if len(values) > _MOST_VALUES:
        raise BadActivity("too many values")
    return {cleaned(key): cleaned(str(value)) for key, value in values.items() if isinstance(value, str | int)}


def _installation(activity: Any) -> Happening:
    where = where_of(activity)
    if (activity.action or "").startswith("remove"):
        return Gone(where)
    return Came(where, sender_of(activity), reached_of(activity), greet=True)


def _update(activity: Any) -> Happening | None:
    where = where_of(activity)
    event = mapping(activity.channel_data).get("eventType")
    own = own_id(activity)
    removed = activity.members_removed or ()
    if event in ("channelDeleted", "teamDeleted") or any(one.id == own for one in removed):
        return Gone(_of_event(activity, where))
    if any(one.id == own for one in activity.members_added or ()):
        return Came(where, sender_of(activity), reached_of(activity))
    added = [one for one in activity.members_added or () if one.id != own]
    if added and where.address.kind != "u":
        people = (colleague_of(json_of(one), where.address.tenant) for one in added)
        return Arrived(where, [one for one in people if one is not None])
    if removed and where.address.kind != "u":
        return Parted(delivery_of(activity, [one.id for one in removed]), where, [sender_from(one) for one in removed])
    return None


def _of_event(activity: Any, where: Where) -> Where:
    """A deleted channel is named in Teams' own data; the conversation is the team's."""
    channel = mapping(mapping(activity.channel_data).get("channel")).get("id")
    if not isinstance(channel, str) or not ID.fullmatch(channel):
        return where
    return Where(Address(where.address.tenant, "c", channel), channel, where.service_url, where.team)
