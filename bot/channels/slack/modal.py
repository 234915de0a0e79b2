"""Views: a message's form as a modal, a long private answer as one, and the home page. Pure, like `render`."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.channels.slack import blocks
from bot.channels.slack.blocks import Block
from bot.channels.slack.carried import MODAL_ROOM, Carried
from bot.channels.slack.mrkdwn import bold, cut, escape, link, tidy
from bot.channels.slack.render import MESSAGE_ROOM, VIEW_LISTS, VIEW_ROOM, Look, asked, content, opened, rows_of
from dialogs.messages import Button, Choice, ChoiceInput, Input, Message, ScaleInput, TextInput
from dialogs.paging import FIRST, FORM, Page, turners
from dialogs.places import Place
from dialogs.words import words

TITLE = 24
FIELD_ROOM = 3000  # characters that fit in a field, and no more can be typed there
CALLBACK = "form"
MOST_FIELDS = 80
FIELDS_ROOM = 100_000  # of the 250,000 bytes that a view may weigh; what is around the fields comes on top
HOME_ROOM = 220_000  # of the same; a single part always fits in it
_VIEW_BLOCKS = 100
_AROUND = 10  # of them: what stands around a form's fields and lists
_OPTIONS, _OPTION_TEXT, _OPTION_VALUE = 100, 75, 150
_LABEL, _BLOCK_ID = 2000, 255


def form(message: Message, button: Button, place: Place | None, look: Look) -> Block:
    """Return the modal in which a message's fields are filled in; its own button sends them.

    What the fields hold already is shown, so that it can be changed.
    """
    say, fields = words(look.language), _fields(message, look)
    look = look if look.page else replace(look, page=Page(carries={FORM: button.action}))
    room = VIEW_ROOM, min(VIEW_LISTS, _VIEW_BLOCKS - _AROUND - len(fields))
    page = opened(replace(message, buttons=()), look, *room)
    above = [*content(page, look, *room), *rows_of(page, look)[0]]
    view = _modal(message.title, [*above, *fields], say("slack-cancel"))
    view["submit"] = blocks.plain(button.label, TITLE)
    view["private_metadata"] = Carried(button.action, button.values, place).packed()[:MODAL_ROOM]
    view["callback_id"] = CALLBACK
    return view


def told(message: Message, place: Place | None, look: Look) -> Block:
    """Return a modal that only tells something; its buttons speak in `place`."""
    message = opened(message, look, MESSAGE_ROOM)
    made = [*content(message, look, MESSAGE_ROOM), *rows_of(message, look)[0]]
    view = _modal(message.title, made, words(look.language)("slack-close"))
    view["private_metadata"] = Carried("", {}, place).packed()
    return view


@dataclass(frozen=True, slots=True)
class Part:
    """A message on the home page, and how it is shown; a `heading` has the ones after it under it."""

    message: Message
    look: Look
    heading: bool = False


def home(parts: Sequence[Part], number: int = 1, note: Part | None = None) -> Block:
    """Return a home page: a `note` above as many parts as there is room for, and the way to the rest of them."""
    top = _home_part(note, "-note") if note is not None else []
    pages = _home_pages(parts, _VIEW_BLOCKS - len(top) - 1, HOME_ROOM - len(json.dumps(top)))
    number = min(max(number, 1), len(pages))
    made = [*top, *pages[number - 1]]
    if len(pages) > 1:
        look = parts[0].look
        turning = turners(Page(number, FIRST), len(pages), words(look.language))
        made += rows_of(Message(buttons=tuple(turning)), replace(look, place=None))[0]
    return {"type": "home", "blocks": made}


def _home_pages(parts: Sequence[Part], most: int, room: int) -> Sequence[list[Block]]:
    """Return the parts on pages of `most` blocks and so much room; each page begins with whose it is."""
    pages: list[list[Block]] = [[]]
    heading: list[Block] = []
    told, left = True, room
    for number, part in enumerate(parts):
        if part.heading:
            heading, told = [blocks.header(part.message.title)], False
            continue
        made = _home_part(part, f"-{number}")
        one = made if told else [*([{"type": "divider"}] if pages[-1] else []), *heading, *made]
        if pages[-1] and (len(pages[-1]) + len(one) > most or len(json.dumps(one)) > left):
            pages.append([])
            one, left = [*heading, *made], room
        pages[-1] += one
        told, left = True, left - len(json.dumps(one))
    return pages


def _home_part(part: Part, end: str) -> list[Block]:
    look = part.look
    message = opened(part.message, look, VIEW_ROOM)
    title = [blocks.section(bold(cut(message.title, 300)))] if bold(message.title) else []
    return [
        *title,
        *asked(message),
        *content(message, look),
        *(_renamed(row, end) for row in rows_of(message, look)[0]),
    ]


def errors(view_fields: Iterable[str], text: str) -> Mapping[str, str]:
    """Return what is said under the first field of a form that could not be taken."""
    return dict.fromkeys(list(view_fields)[:1], cut(text, 500))


def _renamed(row: Block, end: str) -> Block:
    return {**row, "elements": [{**one, "action_id": one["action_id"] + end} for one in row["elements"]]}


def _modal(title: str, made: list[Block], close: str) -> Block:
    whole = [blocks.header(title)] if len(" ".join(tidy(title).split())) > TITLE else []
    made = [*whole, *made]
    return {
        "type": "modal",
        "title": blocks.plain(title if tidy(title) else "Runde", TITLE),
        "close": blocks.plain(close, TITLE),
        "blocks": made or [blocks.section("✓")],
    }


def _fields(message: Message, look: Look) -> Sequence[Block]:
    """Return the fields there is room for; of what is too much, that it is found on the web page."""
    made: list[Block] = []
    room = FIELDS_ROOM
    for field in message.inputs[:MOST_FIELDS]:
        block = _field(field, look)
        if len(json.dumps(block)) > room:
            block = _elsewhere(field, look)
        room -= len(json.dumps(block))
        made.append(block)
    beyond = message.inputs[MOST_FIELDS : MOST_FIELDS + 1]
    return [*made, *(_elsewhere(field, look) for field in beyond)]


def _field(field: Input, look: Look) -> Block:
    element = _text(field) if isinstance(field, TextInput) else _choice(_as_choice(field))
    if element is None:
        return _elsewhere(field, look)
    made: Block = {
        "type": "input",
        "block_id": field.id[:_BLOCK_ID],
        "label": blocks.plain(field.label, _LABEL),
        "element": {**element, "action_id": "value"},
        "optional": True,  # an empty field takes back what was written; what may not be empty is for dialogs to say
    }
    hint = field.hint if isinstance(field, TextInput) else ""
    if tidy(hint):
        made["hint"] = blocks.plain(hint, _LABEL)
    return made


def _elsewhere(field: Input, look: Look) -> Block:
    """Say that a field holds more than Slack can show: cutting it would be losing it."""
    say = words(look.language)
    text = say("slack-field-too-long", field=cut(" ".join(tidy(field.label).split()), 200))
    return blocks.section(link(look.more, text) if look.more else escape(text))


def _text(field: TextInput) -> Block | None:
    room = max(1, min(field.max_length, FIELD_ROOM))
    if len(field.value) > room:
        return None
    made: Block = {"type": "plain_text_input", "multiline": field.lines > 1, "max_length": room}
    if field.value:
        made["initial_value"] = field.value
    return made


def _as_choice(field: ChoiceInput | ScaleInput) -> ChoiceInput:
    return field.as_choice if isinstance(field, ScaleInput) else field


def _choice(field: ChoiceInput) -> Block | None:
    options = [(choice.value, _option(choice)) for choice in field.choices if 0 < len(choice.value) <= _OPTION_VALUE]
    if not options or len(options) != len(field.choices) or len(options) > _OPTIONS * _OPTIONS:
        return None
    chosen = [option for value, option in options if value in field.value.split("\n")]
    made: Block = {"type": "static_select" if field.most == 1 else "multi_static_select"}
    made |= _listed([option for _, option in options])
    if field.most != 1:
        made["max_selected_items"] = max(1, field.most)
        if chosen:
            made["initial_options"] = chosen[: max(1, field.most)]
    elif chosen:
        made["initial_option"] = chosen[0]
    return made


def _option(choice: Choice) -> Block:
    label = " ".join(tidy(choice.label).split()) or choice.value
    option: Block = {"text": blocks.plain(label, _OPTION_TEXT), "value": choice.value}
    if len(label) > _OPTION_TEXT:
        option["description"] = blocks.plain("…" + label[_OPTION_TEXT - 1 :], _OPTION_TEXT)
    return option


def _listed(options: list[Block]) -> Block:
    if len(options) <= _OPTIONS:
        return {"options": options}
    starts = range(0, len(options), _OPTIONS)
    groups = [
        {
            "label": blocks.plain(f"{start + 1}–{min(start + _OPTIONS, len(options))}", _OPTION_TEXT),
            "options": options[start : start + _OPTIONS],
        }
        for start in starts
    ]
    return {"option_groups": groups}
