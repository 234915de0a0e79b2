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
    labels: list[str] = field(default_factory=list)

    def button(self, action: str, label: str = "") -> str:
        """Return the press that a button stands for, of several the one that says `label`; or nothing."""
        said = zip(self.buttons, self.labels, strict=True)
        meant = (one for one, text in said if json.loads(one)["action"] == action and label in ("", text.strip()))
        return next(meant, "")


class Forms(HTMLParser):
    """Reads a page's forms."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._in_button = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given.get("action", "")))
        elif self.found and tag == "button" and given.get("name") == "press":
            self.found[-1].buttons.append(given["value"])
            self.found[-1].labels.append("")
            self._in_button = True
        elif self.found and "name" in given and given.get("type") not in ("checkbox", "radio"):
            self.found[-1].fields[given["name"]] = given.get("value", "")

    def handle_data(self, data: str) -> None:
        if self._in_button:
            self.found[-1].labels[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._in_button = self._in_button and tag != "button"

    def with_button(self, action: str, label: str = "") -> Form:
        """Return the form that a button of this action (which says `label`) sends."""
        found = [form for form in self.found if form.button(action, label)]
        assert found, f"no button {action!r} {label!r} on the page"
        return found[0]
