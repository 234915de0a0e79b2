"""The forms of a web page, as a browser without any script sends them."""

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any


@dataclass
class Form:
    """One form: its fields by name, and the buttons that send it."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[str] = field(default_factory=list)

    def button(self, action: str) -> str:
        """Return the press that a button stands for, or nothing."""
        return next((one for one in self.buttons if json.loads(one)["action"] == action), "")


class Forms(HTMLParser):
    """Reads a page's forms."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given.get("action", "")))
        elif self.found and tag == "button" and given.get("name") == "press":
            self.found[-1].buttons.append(given["value"])
        elif self.found and "name" in given and given.get("type") not in ("checkbox", "radio"):
            self.found[-1].fields[given["name"]] = given.get("value", "")

    def with_button(self, action: str) -> Form:
        """Return the form that a button of this action sends."""
        found = [form for form in self.found if form.button(action)]
        assert found, f"no button {action!r} on the page"
        return found[0]
