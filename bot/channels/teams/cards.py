"""The pieces a card is built of, in Adaptive Cards 1.5. What people have written goes in rich text, where nothing is
markup; which pieces a message needs is decided in `render`.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from dialogs.messages import Button, ChoiceInput, Input, TextInput, Tone

Json = dict[str, Any]

CARD_TYPE = "application/vnd.microsoft.card.adaptive"
VERSION = "1.5"
OURS = "runde"  # the one key of a button's data that is not an input's
OWN = "desk"  # the action of a button that opens what is one's own
MOST_BUTTONS = 6  # a row of actions shows no more
_ROW_LETTERS = 38  # what stands side by side on a phone, with room around each; buttons in a row are equally wide
_AROUND = 4
LONGEST_LABEL = 120

_COLOURS = {Tone.ACT: "Accent", Tone.DONE: "Good", Tone.WARNING: "Attention"}
_MARKUP = re.compile(r"([\\*_\[\]`~])")
_LINE_START = re.compile(r"^(\s*)([#>+-]|\d+(?=[.)]))")


def card(body: Sequence[Json], actions: Sequence[Json], fallback: str) -> Json:
    """Return a whole card; `fallback` is what a client too old for it shows."""
    whole: Json = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": VERSION,
        "fallbackText": fallback,
        "body": list(body),
    }
    if actions:
        whole["actions"] = list(actions)
    return whole


def heading(text: str, tone: Tone, *, small: bool = False) -> Json:
    """Return a heading; screen readers are told that it is one."""
    block: Json = {
        "type": "TextBlock",
        "text": plain(text),
        "wrap": True,
        "weight": "Bolder",
        "size": "Medium" if small else "Large",
        "style": "heading",
    }
    if tone in _COLOURS and not small:
        block["color"] = _COLOURS[tone]
    return block


def plain(text: str) -> str:
    """Return a text that a text block shows as it was typed."""
    return _LINE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", " ".join(text.split())))


def lines(text: str, *, bullet: bool = False, subtle: bool = False) -> Sequence[Json]:
    """Return a paragraph a line, as it was typed."""
    return [
        _rich([_run(f"• {line}" if bullet else line, subtle=subtle)], spacing="Small" if bullet or index else "Default")
        for index, line in enumerate(text.splitlines())
        if line.strip()
    ]


def fact(label: str, value: str) -> Json:
    """Return a label and its value in one line."""
    return _rich([_run(f"{label}: ", bold=True), _run(value)], spacing="Small")


def clock(text: str) -> Json:
    """Return what a clock says, so that it is found at a glance."""
    return _rich([_run(f"⏱ {text}", bold=True)], spacing="Small")


def _rich(runs: Sequence[Json], spacing: str) -> Json:
    return {"type": "RichTextBlock", "inlines": list(runs), "spacing": spacing}


def _run(text: str, *, bold: bool = False, subtle: bool = False) -> Json:
    run: Json = {"type": "TextRun", "text": text}
    if bold:
        run["weight"] = "Bolder"
    if subtle:
        run["isSubtle"] = True
    return run


def picture(url: str, alt: str) -> Json:
    """Return a picture across the card, which can be opened larger."""
    return {"type": "Image", "url": url, "altText": alt, "size": "Stretch", "msTeams": {"allowExpand": True}}


def mention_line(text: str) -> Json:
    """Return a line whose <at> marks Teams turns into mentions."""
    return {"type": "TextBlock", "text": text, "wrap": True, "spacing": "Small"}


def text_input(field: TextInput) -> Json:
    """Return a field to write in."""
    block: Json = {
        "type": "Input.Text",
        "id": field.id,
        "label": field.label,
        "isMultiline": field.lines > 1,
        "maxLength": field.max_length,
    }
    if field.value:
        block["value"] = field.value
    if field.hint:
        block["placeholder"] = field.hint
    return block


def choice_input(field: ChoiceInput, label: str, most: int) -> Json:
    """Return a choice among the first `most` options."""
    choices = [{"title": choice.label, "value": choice.value} for choice in field.choices[:most]]
    several = field.most > 1
    block: Json = {
        "type": "Input.ChoiceSet",
        "id": field.id,
        "label": label,
        "choices": choices,
        "style": "expanded" if several or len(choices) <= MOST_BUTTONS else "compact",
        "isMultiSelect": several,
        "wrap": True,
    }
    if field.value:
        block["value"] = field.value.replace("\n", ",")
    return block


def press(button: Button, place: str, inputs: Sequence[Input], confirm: str, *, older: bool = False) -> Json:
    """Return the action for a button; one that asks for confirmation opens what `confirm` answers first.

    `older` gives the action that every client knows, and dialogs.
    """
    do = _execute(button, confirm if button.confirm else button.label, _data(button, place, inputs))
    do = do["fallback"] if older else do
    if not button.confirm:
        return do
    return {
        "type": "Action.ShowCard",
        "title": button.label[:LONGEST_LABEL],
        "style": "destructive",
        "card": {"type": "AdaptiveCard", "body": list(lines(button.confirm)), "actions": [do]},
    }


def asking(button: Button, place: str) -> Json:
    """Return the action for a button that is answered with a form: in a shared card that would not last.

    Whoever else presses has the card edited, and with it goes what somebody is writing in it.
    """
    opened = open_dialog(button.label[:LONGEST_LABEL], _data(button, place, ())[OURS])
    return {**opened, "style": "positive"} if button.primary else opened


def _data(button: Button, place: str, inputs: Sequence[Input]) -> Json:
    ours: Json = {"action": button.action, "values": dict(button.values)}
    if place:
        ours["place"] = place
    if button.submits:
        ours["submits"] = True
        many = [field.id for field in inputs if isinstance(field, ChoiceInput) and field.most > 1]
        if many:
            ours["many"] = many
    return {OURS: ours}


def _execute(button: Button, label: str, data: Mapping[str, Any]) -> Json:
    title = label[:LONGEST_LABEL]
    inputs = "auto" if button.submits else "none"
    older = {"type": "Action.Submit", "title": title, "data": dict(data), "associatedInputs": inputs}
    action: Json = {
        "type": "Action.Execute",
        "title": title,
        "verb": button.action,
        "data": dict(data),
        "associatedInputs": inputs,
        "fallback": older,
    }
    if button.primary:
        action["style"] = older["style"] = "positive"
    return action


def open_dialog(title: str, data: Mapping[str, Any]) -> Json:
    """Return the action that opens a dialog of the presser's own (`task/fetch` works with Submit only)."""
    return {
        "type": "Action.Submit",
        "title": title,
        "associatedInputs": "none",
        "data": {"msteams": {"type": "task/fetch"}, OURS: dict(data)},
    }


def open_page(title: str, url: str) -> Json:
    """Return the action that opens a web page."""
    return {"type": "Action.OpenUrl", "title": title[:LONGEST_LABEL], "url": url}


def stacked(shown: Sequence[Json]) -> Json:
    """Return several cards as one, each with its own actions below it."""
    body: list[Json] = []
    for one in shown:
        pieces = [*one["body"], *rows(one.get("actions", ()))]
        apart = {"separator": True, "spacing": "ExtraLarge"} if body and pieces else {}
        body += [{**piece, **(apart if not number else {})} for number, piece in enumerate(pieces)]
    return card(body, (), shown[0]["fallbackText"])


def rows(actions: Sequence[Json]) -> Sequence[Json]:
    """Return actions as rows in the body, where those in a row can be read on a phone too."""
    made: list[list[Json]] = []
    for action in actions:
        row = [*made[-1], action] if made else [action]
        widest = max(len(one["title"]) for one in row) + _AROUND
        if made and len(row) <= MOST_BUTTONS and widest * len(row) <= _ROW_LETTERS:
            made[-1] = row
        else:
            made.append([action])
    return [{"type": "ActionSet", "actions": row} for row in made]
