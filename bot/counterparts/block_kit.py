"""Block Kit's documented limits, held against everything that is sent."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

Json = Mapping[str, Any]

MESSAGE_ROOM = 13_000
TOKENS = re.compile(r"<(@[UW][A-Z0-9]+|!date\^\d+\^\{time\}\|\d\d:\d\d|https?://[^<>|]+(\|[^<>|]+)?)>")
ENTITIES = re.compile(r"&(amp|lt|gt);")


class Invalid(AssertionError):
    """Slack would refuse it."""


def check_message(text: str, blocks: Sequence[Json]) -> None:
    """Raise Invalid for a message that Slack would not take."""
    need(1 <= len(blocks) <= 50, f"{len(blocks)} blocks")
    need(0 < len(text.strip()) <= 3000, "text for notifications")
    check_mrkdwn(text, 3000)
    room = len(json.dumps(blocks, ensure_ascii=False)) + len(text)
    need(room <= MESSAGE_ROOM, f"{room} characters")
    check_blocks(blocks, {"header", "section", "context", "actions", "divider", "image"})


def check_view(view: Json) -> None:
    """Raise Invalid for a modal or home page that Slack would not take."""
    need(view["type"] in {"modal", "home"}, "type")
    need(len(view["blocks"]) <= 100, f"{len(view['blocks'])} blocks")
    need(len(view.get("private_metadata", "")) <= 3000, "metadata")
    need(len(view.get("callback_id", "")) <= 255, "callback id")
    need(len(json.dumps(view)) < 250_000, "size")
    fields = [block for block in view["blocks"] if block["type"] == "input"]
    if view["type"] == "modal":
        need(len(view["blocks"]) >= 1, "an empty modal")
        for key in ("title", "close", *(["submit"] if fields else [])):
            check_plain(view[key], 24)
    else:
        need(not fields, "fields on the home page")
    check_blocks(view["blocks"], {"header", "section", "context", "actions", "divider", "image", "input"})


def check_blocks(blocks: Iterable[Json], allowed: set[str]) -> None:
    """Raise Invalid for blocks that do not belong here, or break a limit of their own."""
    blocks = list(blocks)
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    need(len(set(ids)) == len(ids), "two blocks with one id")
    need(all(len(one) <= 255 for one in ids), "block id")
    for block in blocks:
        need(block["type"] in allowed, f"{block['type']} is not for here")
        CHECKS[block["type"]](block)
    actions = [one["action_id"] for block in blocks if block["type"] == "actions" for one in block["elements"]]
    need(len(set(actions)) == len(actions), "two buttons with one action id")


def check_header(block: Json) -> None:
    """A heading."""
    check_plain(block["text"], 150)


def check_section(block: Json) -> None:
    """A paragraph."""
    check_text(block["text"], 3000)


def check_image(block: Json) -> None:
    """A picture with its address and its words."""
    need(block["image_url"].startswith("https://") and len(block["image_url"]) <= 3000, "image address")
    need(0 < len(block["alt_text"].strip()) <= 2000, "alternative of an image")


def check_context(block: Json) -> None:
    """Small print."""
    need(1 <= len(block["elements"]) <= 10, "context")
    for element in block["elements"]:
        check_text(element, 2000)


def check_actions(block: Json) -> None:
    """A row of buttons."""
    need(1 <= len(block["elements"]) <= 25, "buttons in a row")
    for element in block["elements"]:
        need(element["type"] == "button", "not a button")
        need(0 < len(element["action_id"]) <= 255, "action id")
        need(len(element.get("value", "")) <= 2000, "value")
        need(element.get("style", "primary") in {"primary", "danger"}, "style")
        check_plain(element["text"], 75)
        if "confirm" in element:
            sure = element["confirm"]
            for key, most in (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)):
                check_plain(sure[key], most)


def check_input(block: Json) -> None:
    """A field of a modal."""
    check_plain(block["label"], 2000)
    if "hint" in block:
        check_plain(block["hint"], 2000)
    element = block["element"]
    need(0 < len(element["action_id"]) <= 255, "action id")
    if element["type"] == "plain_text_input":
        need(1 <= element["max_length"] <= 3000, "max_length")
        need(len(element.get("initial_value", "")) <= element["max_length"], "initial value")
        need(element.get("initial_value") != "", "an empty initial value")
    else:
        check_select(element)


def check_select(element: Json) -> None:
    """A list to choose from."""
    need(element["type"] in {"static_select", "multi_static_select"}, element["type"])
    groups = element.get("option_groups") or [{"options": element["options"]}]
    need(1 <= len(groups) <= 100, "option groups")
    options = [option for group in groups for option in group["options"]]
    for group in groups:
        need(1 <= len(group["options"]) <= 100, "options")
        if "label" in group:
            check_plain(group["label"], 75)
    for option in options:
        check_plain(option["text"], 75)
        need(0 < len(option["value"]) <= 150, "option value")
        if "description" in option:
            check_plain(option["description"], 75)
    chosen = element.get("initial_options", [element["initial_option"]] if "initial_option" in element else [])
    need(all(one in options for one in chosen), "chosen, but not an option")
    if element["type"] == "multi_static_select":
        need(len(chosen) <= element["max_selected_items"], "too many chosen")


def check_text(text: Json, most: int) -> None:
    """Text of either kind."""
    if text["type"] == "plain_text":
        check_plain(text, most)
    else:
        need(text.get("verbatim") is True, "Slack would make links and mentions of what people type")
        check_mrkdwn(text["text"], most)


def check_plain(text: Json, most: int) -> None:
    """Plain text, not empty and not too long."""
    need(text["type"] == "plain_text", "plain text expected")
    need(len(text["text"].strip()) > 0 and len(text["text"]) <= most, f"{len(text['text'])} of {most} characters")


def check_mrkdwn(text: str, most: int) -> None:
    """Only mentions of users, clocks and links of our own may stand in markup; all else is escaped."""
    need(len(text.strip()) > 0 and len(text) <= most, f"{len(text)} of {most} characters")
    rest = TOKENS.sub("", text)
    need("<" not in rest and ">" not in rest, f"unescaped: {rest[:200]}")
    need("&" not in ENTITIES.sub("", rest), f"half an entity: {rest[:200]}")


def need(true: bool, what: str) -> None:
    """Raise Invalid unless something holds."""
    if not true:
        raise Invalid(what)


CHECKS: Mapping[str, Callable[[Json], None]] = {
    "header": check_header,
    "section": check_section,
    "context": check_context,
    "actions": check_actions,
    "input": check_input,
    "image": check_image,
    "divider": lambda _block: None,
}
