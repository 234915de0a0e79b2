"""How Runde answers: in the response to an invoke, which only whoever pressed sees, or as a message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.channels.teams import cards, texts
from bot.channels.teams.cards import Json
from bot.channels.teams.render import Look, card_of, page_of
from dialogs.messages import Message, Section

_TEXT = "application/vnd.microsoft.activity.message"
_ERROR = "application/vnd.microsoft.error"


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP response to an activity; most have no body."""

    status: int = 200
    body: Json | None = None


NOTHING = Answer()


def to_press(message: Message | None, look: Look) -> Answer:
    """Answer a press: words are shown beside the card, anything more takes its place for whoever pressed."""
    if message is None:
        return Answer(body=_invoked(_TEXT, "✓"))
    if texts.is_note(message):
        return Answer(body=_invoked(_TEXT, "\n\n".join(message.text)))
    return Answer(body=_invoked(cards.CARD_TYPE, card_of(message, look)))


def refreshed(standing: Message, told: Message | None, look: Look) -> Answer:
    """Answer a press with its card as it stands now, and on top of it what only whoever pressed is told."""
    shown = replace(standing, text=(*(told.text if told else ()), *standing.text))
    return Answer(body=_invoked(cards.CARD_TYPE, card_of(shown, look)))


def to_strange_press() -> Answer:
    """Answer a press on a card that is none of ours."""
    return Answer(body=_invoked(_ERROR, {"code": "BadRequest", "message": "Not a card of Runde"}, 400))


def _invoked(kind: str, value: Any, status: int = 200) -> Json:
    return {"statusCode": status, "type": kind, "value": value}


def dialog(look: Look, *messages: Message) -> Answer:
    """Open (or go on in) a dialog that shows messages."""
    shown = {"contentType": cards.CARD_TYPE, "content": page_of(messages, look)}
    value = {"title": look.words("teams-my-page-title"), "height": "large", "width": "medium", "card": shown}
    return Answer(body={"task": {"type": "continue", "value": value}})


def to_dialog(message: Message | None, look: Look) -> Answer:
    """Answer what was sent from a dialog: words close it, anything more is shown in it."""
    if message is None:
        return Answer(body={"task": {"type": "message", "value": "✓"}})
    if texts.is_note(message):
        return Answer(body={"task": {"type": "message", "value": "\n\n".join(message.text)}})
    return dialog(look, message)


def written(form: Message, values: Mapping[str, str]) -> Message:
    """Return a form with what was filled in."""
    fields = tuple(replace(field, value=values.get(field.id, field.value)) for field in form.inputs)
    return replace(form, inputs=fields)


def dialog_again(look: Look, wrong: Message, shown: Sequence[Message], values: Mapping[str, str]) -> Answer:
    """Go on in a dialog that could not be taken: what is wrong stands on top, what was filled in stands in its field.

    What has no field any more is given back in words, to be copied: a dialog that closes would take it along.
    """
    forms = [written(one, values) for one in shown]
    fields = {field.id for one in shown for field in one.inputs}
    lost = tuple(text for key, text in values.items() if ":" in key and key not in fields and text.strip())
    given_back = (Section(look.words("teams-you-wrote"), lost),) if lost else ()
    return dialog(look, replace(wrong, sections=(*wrong.sections, *given_back)), *forms)
