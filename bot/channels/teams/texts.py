"""Short messages as text, with mentions, and the essence of any message in plain words for notifications."""

import re
from collections.abc import Mapping, Sequence
from html import escape

from bot.channels.teams.cards import Json
from bot.channels.teams.fitting import clipped
from dialogs.messages import Message, Tone

LONGEST_NOTE = 4_000
LONGEST_ESSENCE = 200


def is_note(message: Message) -> bool:
    """Tell whether a message is only some words, not too many: as text they notify better than a card does."""
    title = "" if message.tone is Tone.QUIET else message.title  # of a remark: who said it
    seen = (title, message.facts, message.sections, message.picture, message.clock)
    parts = (*seen, message.inputs, message.buttons, message.links)
    return bool(message.text) and sum(map(len, message.text)) <= LONGEST_NOTE and not any(parts)


def note(message: Message, users: Mapping[str, str]) -> Json:
    """Return the activity of a note. Whoever is called upon is mentioned, if Teams knows them."""
    said = "\n".join(message.text)
    text = escape(clipped(f"{message.title}: {said}" if message.title else said, LONGEST_NOTE), quote=False)
    known = {called(name): users[person] for person, name in message.mentions if person in users and called(name)}
    activity: Json = {"type": "message", "text": _marked(text, list(known)).replace("\n", "<br>"), "textFormat": "xml"}
    if known:
        activity["entities"] = [mention(user, name) for name, user in known.items()]
    return activity


def called(name: str) -> str:
    """Return a name as it can stand in a mention."""
    return escape(re.sub(r"[<>]", "", name).strip(), quote=False)


def _marked(text: str, names: Sequence[str]) -> str:
    """Return the text with each name marked where it first stands, or before it all."""
    waiting = set(names)

    def mark(found: re.Match[str]) -> str:
        name = found[0]
        if name not in waiting:
            return name
        waiting.remove(name)
        return f"<at>{name}</at>"

    if names:
        text = re.sub("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)), mark, text)
    return " ".join([*(f"<at>{name}</at>" for name in names if name in waiting), text])


def mention(user: str, shown: str) -> Json:
    """Return the entity behind `<at>shown</at>`."""
    return {"type": "mention", "mentioned": {"id": user, "name": shown}, "text": f"<at>{shown}</at>"}


def essence(message: Message) -> str:
    """Return what a message is about, for a notification or a screen that shows no cards."""
    words = [message.title, *message.text[:2], *(f"{fact.label}: {fact.value}" for fact in message.facts[:2])]
    return clipped(" · ".join(" ".join(word.split()) for word in words if word.strip()), LONGEST_ESSENCE) or "Runde"
