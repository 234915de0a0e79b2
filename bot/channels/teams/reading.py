"""The particulars of an activity: where it is, who sent it, what was typed, and the id that makes it happen once."""

import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from html import unescape
from typing import Any

from bot.channels.teams.addresses import Address
from bot.channels.teams.auth import tenant_of
from bot.channels.teams.errors import BadActivity
from bot.channels.teams.happenings import Attached, Colleague, Where
from dialogs.incoming import Sender
from dialogs.words import LANGUAGES, known

CHANNEL = "teams"
# What no database takes (half of a sign, a zero) is in no id of Teams'.
ID = re.compile("[^\\s/\x00-\x1f\x7f\ud800-\udfff][^\\s\x00-\x1f\x7f\ud800-\udfff]{0,400}")
_KINDS = {"personal": "u", "groupChat": "g", "channel": "c"}
_TENANT = re.compile(r"[0-9A-Za-z.-]{0,80}")
_UNTYPABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_AT = re.compile(r"<at[^>]*>(.*?)</at>", re.DOTALL)
_ENCODER = json.JSONEncoder(sort_keys=True)
_LONGEST = 200_000
_DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"


def where_of(activity: Any) -> Where:
    """Return the conversation of an activity. Raises BadActivity where there is none."""
    conversation, tenant = activity.conversation, tenant_of(activity)
    raw = conversation.id if conversation is not None else None
    if not isinstance(raw, str) or not ID.fullmatch(raw) or not _TENANT.fullmatch(tenant):
        raise BadActivity("no conversation")
    data = mapping(activity.channel_data)
    team, channel = mapping(data.get("team")), mapping(data.get("channel"))
    kind = _KINDS.get(conversation.conversation_type or "", "g" if conversation.is_group else "u")
    address = Address(tenant, "u", _user(activity)) if kind == "u" else Address.of_conversation(tenant, kind, raw)
    named = (one for one in (channel.get("name"), team.get("name"), conversation.name) if isinstance(one, str) and one)
    return Where(
        address=address,
        raw=raw,
        service_url=activity.service_url,
        team=_id(team.get("id")),
        name=cleaned(next(named, ""))[:80],
        card=_id(activity.reply_to_id),
    )


def _id(value: object) -> str:
    """Return an id of Teams', nothing for what is none."""
    return value if isinstance(value, str) and ID.fullmatch(value) else ""


def _user(activity: Any) -> str:
    user = activity.from_property.id if activity.from_property is not None else None
    if not isinstance(user, str) or not ID.fullmatch(user):
        raise BadActivity("no sender")
    return user


def sender_of(activity: Any) -> Sender:
    """Return who sent an activity: known by their id in the directory, else by Teams' own."""
    account = activity.from_property
    _user(activity)
    return sender_from(account, _language(activity.locale or ""))


def sender_from(account: Any, language: str = "") -> Sender:
    """Return who an account is. Raises BadActivity for one without an id."""
    external = account.aad_object_id or account.id
    if not external:
        raise BadActivity("somebody without an id")
    return Sender(CHANNEL, cleaned(external)[:400], cleaned(account.name or "")[:80], language)


def _language(tag: str) -> str:
    first = tag.lower().replace("_", "-").split("-")[0]
    return known(tag) if first in (*LANGUAGES, "no") else ""


def reached_of(activity: Any) -> Address:
    """Return the address of whoever sent an activity."""
    return Address(tenant_of(activity), "u", _user(activity))


def own_id(activity: Any) -> str:
    """Return Runde's own id in Teams, as the activity has it."""
    return activity.recipient.id or "" if activity.recipient is not None else ""


def is_called(activity: Any) -> bool:
    """Tell whether Runde is mentioned."""
    return any(_mentioned(entity) == own_id(activity) for entity in _mentions(activity))


def _mentions(activity: Any) -> Sequence[Mapping[str, Any]]:
    entities = ((entity.additional_properties or {}, entity.type) for entity in activity.entities or ())
    return [more for more, kind in entities if kind == "mention"]


def _mentioned(entity: Mapping[str, Any]) -> str:
    return str(mapping(entity.get("mentioned")).get("id", ""))


def text_of(activity: Any) -> str:
    """Return what was typed, without Runde's name; others who are mentioned stand there by name."""
    text = activity.text or ""
    for entity in _mentions(activity):
        marked = entity.get("text")
        if _mentioned(entity) == own_id(activity) and isinstance(marked, str):
            text = text.replace(marked, " ", 1)
    return cleaned(unescape(_AT.sub(r"\1", text)).replace("\xa0", " ")).strip()


def file_of(activity: Any) -> Attached | None:
    """Return the first file that came with a message; one in a channel is only a mark in the text, without address."""
    for one in activity.attachments or ():
        content = mapping(one.content)
        if one.content_type == _DOWNLOAD:
            url = content.get("downloadUrl")
            return Attached(cleaned(one.name or "")[:200], url if isinstance(url, str) else "")
        if one.content_type == "reference" or "<attachment" in str(one.content or ""):
            return Attached(cleaned(one.name or "")[:200])
    return None


def colleague_of(account: Mapping[str, Any], tenant: str) -> Colleague | None:
    """Return who somebody is in a list of members, None for what is nobody."""
    user, own = account.get("id"), account.get("aadObjectId") or account.get("objectId") or account.get("id")
    if not isinstance(user, str) or not ID.fullmatch(user) or not isinstance(own, str):
        return None
    foreign = account.get("tenantId") not in (None, "", tenant)
    sender = Sender(CHANNEL, cleaned(own)[:400], cleaned(str(account.get("name") or ""))[:80])
    return Colleague(sender, user, guest=foreign or account.get("userRole") in ("guest", "anonymous"))


def delivery_of(activity: Any, content: object) -> str:
    """Return an id that is the same for a repeat, whether it comes with the same activity id or a new one.

    When a client sent something is its own word, to the millisecond, and a repeat brings it along.
    """
    sent = activity.local_timestamp or activity.timestamp
    once = sent.isoformat() if sent is not None else activity.id
    user = _user(activity)
    parts = (activity.conversation.id, user, activity.reply_to_id, activity.name, once, content)
    return own_mark(user) + _digest(_ENCODER.encode(parts))[:40]


def own_mark(user: str) -> str:
    """Return how the ids of all that a user sends begin: by them it is told whose an answer was."""
    return f"{CHANNEL}:{_digest(user)[:16]}:"


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()


def mapping(value: object) -> Mapping[str, Any]:
    """Return a JSON object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def cleaned(text: str) -> str:
    """Return a text without what no keyboard types. Raises BadActivity for more than anybody writes."""
    if len(text) > _LONGEST:
        raise BadActivity("too long")
    if text.isprintable():  # as every id and most words are: not a thing to look for
        return text
    return _UNTYPABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
