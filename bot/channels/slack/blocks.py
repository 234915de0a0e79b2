"""Single Block Kit blocks, each within its documented limits whatever it is given; what goes in is `render`'s."""

import json
from collections.abc import Sequence
from typing import Any

from bot.channels.slack.mrkdwn import cut, tidy

Block = dict[str, Any]

SECTION = 3000
HEADER = 150
LABEL = 75
CONFIRM_TEXT = 300
CONFIRM_LABEL = 30
IN_A_ROW = 5
ALT = 1500  # of 2,000: there must be room for the rest of the message


def size(block: Any) -> int:
    """Return how much of a message's room something takes."""
    return len(json.dumps(block, ensure_ascii=False, separators=(",", ":")))


def plain(text: str, most: int) -> Block:
    """Return a text object that shows every sign as it is typed, on one line."""
    return {"type": "plain_text", "text": cut(" ".join(tidy(text).split()), most) or "–", "emoji": False}


def header(text: str) -> Block:
    """Return a heading."""
    return {"type": "header", "text": plain(text, HEADER)}


def section(escaped: str) -> Block:
    """Return a block of text that is escaped already. Nothing in it is made into links or mentions by Slack."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": escaped, "verbatim": True}}


def image(url: str, alt: str) -> Block:
    """Return a picture, which Slack fetches itself."""
    return {"type": "image", "image_url": url, "alt_text": cut(" ".join(tidy(alt).split()), ALT) or "–"}


def context(escaped: str) -> Block:
    """Return a small grey line."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": escaped, "verbatim": True}]}


def button(action_id: str, label: str, value: str, *, primary: bool = False) -> Block:
    """Return a button."""
    made: Block = {"type": "button", "action_id": action_id, "text": plain(label, LABEL), "value": value}
    if primary:
        made["style"] = "primary"
    return made


def confirm(title: str, text: str, yes: str, no: str) -> Block:
    """Return the question that is asked before a press counts."""
    return {
        "title": plain(title, 100),
        "text": plain(text, CONFIRM_TEXT),
        "confirm": plain(yes, CONFIRM_LABEL),
        "deny": plain(no, CONFIRM_LABEL),
    }


def actions(buttons: Sequence[Block]) -> list[Block]:
    """Return the buttons in rows."""
    rows = [list(buttons[start : start + IN_A_ROW]) for start in range(0, len(buttons), IN_A_ROW)]
    return [{"type": "actions", "elements": row} for row in rows]
