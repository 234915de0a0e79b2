"""One file of minutes in the form asked for, with a name that every system takes."""

import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.documents.json_form import json_form
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from bot.documents.word import word
from dialogs.words import words
from facilitation.minutes import Minutes

FORMATS = {
    "md": "text/markdown",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
}
_LONGEST_TITLE = 60
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"})


@dataclass(frozen=True, slots=True)
class File:
    """A file for somebody to keep. `name` is plain ASCII; text is UTF-8."""

    name: str
    content_type: str
    body: bytes


def render(minutes: Minutes, form: str, language: str = "") -> File:
    """Return the minutes as `form` (`md`, `docx` or `json`), in `language` or the gathering's.

    Takes a moment for a large round: call it off the event loop. Raises KeyError for another form.
    """
    content_type = FORMATS[form]
    return File(file_name(minutes, form, language), content_type, _body(minutes, form, language))


def _body(minutes: Minutes, form: str, language: str) -> bytes:
    if form == "docx":
        return word(outline(minutes, language))
    return (json_form(minutes) if form == "json" else markdown(outline(minutes, language))).encode()


def file_name(minutes: Minutes, form: str, language: str = "") -> str:
    """Return a name such as `referat-2026-05-04-refleksjon-i-kommunegrupper.docx`."""
    kind = words(language or minutes.about.language)("minutes-file-name")
    began = minutes.started_at or minutes.opened_at
    day = began.astimezone(ZoneInfo(minutes.about.time_zone)).date().isoformat() if began else ""
    title = re.sub(r"[^a-z0-9]+", "-", minutes.title.lower().translate(_PLAIN))[:_LONGEST_TITLE].strip("-")
    return "-".join(part for part in (kind, day, title) if part) + f".{form}"
