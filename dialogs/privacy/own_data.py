"""`eksporter meg`: what is stored about somebody, told in the chat and as files that only they are shown the way to."""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from dialogs.commands import Command
from dialogs.messages import Link, Message, Reply, Section
from dialogs.scene import Scene
from dialogs.words import Words

Stored = Mapping[str, Sequence[Mapping[str, Any]]]  # rows by the name of their table

LINK_LASTS = timedelta(minutes=15)
FORMS = ("txt", "json")


async def export_me(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Tell how much of each kind is stored about the sender, with links to all of it that last for a while."""
    person, minutes = scene.known_person(), int(LINK_LASTS.total_seconds() // 60)
    stored = await scene.uow.privacy.about(person.id)
    token = secrets.token_urlsafe(24)
    await scene.uow.selves.offer(token, person.id, scene.now + LINK_LASTS)
    lines = tuple(
        scene.words("stored-line", what=label(scene.words, name), rows=len(rows)) for name, rows in stored.items()
    )
    message = Message(
        title=scene.words("stored-title"),
        text=(scene.words("stored-text", minutes=minutes),),
        sections=(Section("", lines),),
        links=tuple(Link(scene.words(f"stored-as-{form}"), f"/mine/{token}.{form}") for form in FORMS),
    )
    return Reply(message)


def label(words: Words, table: str) -> str:
    """Return what a table holds, in words that people use."""
    return words(f"stored-{table.replace('_', '-')}")


def as_text(stored: Stored, words: Words) -> str:
    """Return all of it as a text to be read: a heading for each kind, a line for each thing that is known."""
    parts = [words("stored-title")]
    for name, rows in stored.items():
        parts += ["", label(words, name).upper()]
        parts += ["\n".join(f"  {key}: {_value(value)}" for key, value in row.items() if _says(value)) for row in rows]
    return "\n".join((*parts, ""))


def as_json(stored: Stored) -> str:
    """Return all of it as JSON, for machines."""
    return json.dumps(stored, ensure_ascii=False, indent=2)


def _says(value: Any) -> bool:
    return value not in (None, "", [], {})


def _value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


COMMANDS = (Command("export_me", export_me),)
