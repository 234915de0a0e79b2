"""A neutral message as HTML: pure, escaped, without a word about who is looking.

The same HTML goes out with a page and with a live update. Saved answers are laid over the inputs of the person's own.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jinja2
from jinja2.bccache import Bucket
from markupsafe import Markup

from bot.channels.web.views import view_of
from dialogs.messages import Button, ClockFace, Link, Message, Tone
from dialogs.places import Place
from dialogs.records import Standing
from dialogs.telling import told_of, written
from dialogs.words import words

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Form:
    """What a form needs to be sent without any script: where to, by whom, and an id so that it happens once."""

    base: str
    csrf: str
    delivery: str


@dataclass(frozen=True, slots=True)
class Look:
    """How to show something. `interactive` is False on the big screen, where nobody can press."""

    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    interactive: bool = True
    form: Form | None = None


class Compiled(jinja2.BytecodeCache):
    """The templates as code: each is compiled once in a process, however many apps it has. That takes a second."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill in what is known of a template."""
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember what was compiled."""
        self._known[bucket.key] = bucket.bytecode_to_string()


@cache
def compiled() -> Compiled:
    """Return what this process has compiled."""
    return Compiled()


def template_options() -> dict[str, Any]:
    """Return how the templates are read: everything escaped, a forgotten name is an error."""
    return {
        "loader": jinja2.FileSystemLoader(_FOLDER / "templates"),
        "bytecode_cache": compiled(),
        "autoescape": True,
        "undefined": jinja2.StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "filters": {
            "press": press_value,
            "path": link_path,
            "digits": digits,
            "milliseconds": milliseconds,
            "written": written,
        },
    }


class Renderer:
    """Turns messages into HTML with the channel's templates."""

    def __init__(self, templates: jinja2.Environment) -> None:
        self._templates = templates

    def post(self, standing: Standing, look: Look, saved: Mapping[str, str] | None = None) -> str:
        """Return a post as it stands; `saved` are the viewer's own answers by input id."""
        post = standing.post
        return self._article(post.message, look, saved or {}, str(post.place), post.key, standing.seq)

    def reply(self, message: Message, place: Place, look: Look) -> str:
        """Return a private answer; its buttons speak in the place where it was asked for."""
        return self._article(message, look, {}, str(place), "", 0)

    def _article(self, message: Message, look: Look, saved: Mapping[str, str], place: str, key: str, seq: int) -> str:
        macro: Callable[..., Markup] = getattr(self._templates.get_template("message.html").module, "article")  # noqa: B009 - a macro is no attribute mypy knows
        drawn = (told_of(message.picture), view_of(message.picture)) if message.picture else (None, None)
        facts = {
            "told": drawn[0],
            "view": drawn[1],
            "end": clock_end(message.clock, look.time_zone),
            "note": is_note(message),
        }
        return str(macro(message, words(look.language), look, saved, place=place, key=key, seq=seq, **facts))


def is_note(message: Message) -> bool:
    """Tell whether a message is a line in the talk rather than a card: some words, and nothing to see or do."""
    title = "" if message.tone is Tone.QUIET else message.title  # whoever said it
    seen = (title, message.facts, message.sections, message.picture, message.clock)
    return not any((*seen, message.inputs, message.buttons))


def press_value(button: Button) -> str:
    """Return what a button carries, for the server to read back."""
    return json.dumps(
        {"action": button.action, "values": dict(button.values), "submits": button.submits}, ensure_ascii=False
    )


def link_path(link: Link) -> str:
    """Return the address of a link, always on this site."""
    return "/" + link.path.replace("\\", "/").lstrip("/")


def digits(seconds: int) -> str:
    """Return a time as it stands on a clock: 7:05, or 1:02:00."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def milliseconds(moment: datetime) -> int:
    """Return a moment as browsers count time."""
    return round(moment.timestamp() * 1000)


def clock_end(clock: ClockFace | None, time_zone: str) -> str:
    """Return the time of day a running clock ends, for those whose browser does not count down."""
    if clock is None or clock.ends_at is None:
        return ""
    return clock.ends_at.astimezone(ZoneInfo(time_zone)).strftime("%H:%M")
