"""Slack's text markup: escaping, shortening, and the few tokens we write ourselves (mentions, clocks, links).

Only what is made here may contain a token; whatever people have typed passes through `escape`.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_ENTITY = 5  # the longest of them, &amp;
_USER = re.compile(r"[UW][A-Z0-9]{1,30}")


def tidy(text: str) -> str:
    """Return the text without signs that cannot be shown and without blanks at its ends."""
    return _CONTROL.sub("", text).strip()


def escape(text: str) -> str:
    """Return people's text as it must stand in mrkdwn: no mention, no link, no code swallowing the next lines."""
    escaped = tidy(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("`", "ˋ")


def cut(text: str, most: int) -> str:
    """Return the text in at most `most` characters, with an ellipsis where something was left out."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def cut_escaped(text: str, most: int) -> str:
    """Like `cut`, for escaped text: no entity is left half."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    start = kept.rfind("&", max(0, len(kept) - _ENTITY))
    if start >= 0 and ";" not in kept[start:]:
        kept = kept[:start]
    return kept.rstrip() + "…"


def pieces(text: str, most: int) -> Iterable[str]:
    """Return escaped text in pieces of at most `most` characters, none of which ends inside an entity."""
    while len(text) > most:
        end = text.rfind("\n", most // 2, most)
        if end < 0:
            end = most
            start = text.rfind("&", most - _ENTITY, most)
            if start >= 0 and ";" not in text[start:most]:
                end = start
        yield text[:end]
        text = text[end:].lstrip("\n")
    if text:
        yield text


def bold(text: str) -> str:
    """Return one line of people's text in bold, whatever stars it holds."""
    line = escape(" ".join(text.split())).replace("*", "∗")
    return f"*{line}*" if line else ""


def user_mention(user: str) -> str:
    """Return what calls upon a user; nothing for what is no user's id."""
    return f"<@{user}>" if _USER.fullmatch(user) else ""


def with_mentions(text: str, mentions: Iterable[tuple[str, str]], users: Mapping[str, str]) -> str:
    """Return escaped text in which the names of `mentions` call upon the users they belong to."""
    for person, name in mentions:
        written, token = escape(name), user_mention(users.get(person, ""))
        if written and token:
            text = text.replace(written, token, 1)
    return text


def time_of_day(moment: datetime, zone: str) -> str:
    """Return the time as it stands on a wall in `zone`."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def local_time(moment: datetime, zone: str) -> str:
    """Return a token that each reader's client shows in their own time zone."""
    return f"<!date^{int(moment.timestamp())}^{{time}}|{time_of_day(moment, zone)}>"


def link(url: str, label: str) -> str:
    """Return a link on our own site."""
    address = url.replace("&", "&amp;").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")
    text = escape(" ".join(label.split())).replace("|", "¦")
    return f"<{address.replace(' ', '%20')}|{text}>" if text else f"<{address.replace(' ', '%20')}>"
