"""Slack's markup in what people type, read back as plain text."""

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
_USER = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")


def mentioned(text: str) -> tuple[str, ...]:
    """Return the ids of the users that a text mentions."""
    return tuple(dict.fromkeys(_USER.findall(text)))


def without(text: str, user: str) -> str:
    """Return the text without mentions of a user, and without the one it begins with: that is how Runde is called."""
    text = re.sub(r"^\s*<@[UW][A-Z0-9]+(\|[^<>]*)?>[\s,:;]*", "", text)
    return re.sub(rf"<@{re.escape(user)}(\|[^<>]*)?>", "", text).strip() if user else text


def plain(text: str, names: Mapping[str, str]) -> str:
    """Return what was typed as plain text; mentioned users by their `names`."""

    def shown(token: "re.Match[str]") -> str:
        kind, target, label = token[1], token[2], token[3]
        if kind == "@":
            return names.get(target) or (label or "")
        if kind == "#":
            return f"#{label}" if label else ""
        if kind == "!":
            return label or f"@{target}"
        return _link(target, label)

    text = _TOKEN.sub(shown, text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _link(target: str, label: str | None) -> str:
    """Return a link as it was typed: Slack makes one of `uke.no`, and of an address."""
    typed = label or target.removeprefix("mailto:")
    return typed if not label or typed in target else f"{typed} {target}"
