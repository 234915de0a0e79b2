"""One file of minutes or results in the form asked for, with a name that every system takes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.documents.csv_form import csv_form
from bot.documents.figures import Draw, Drawn, from_album
from bot.documents.json_form import json_form
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from bot.documents.paper import paper
from bot.documents.poll_results import poll_results
from bot.documents.results import results
from bot.documents.spreadsheet import spreadsheet
from bot.documents.web_page import web_page
from bot.documents.word import word
from dialogs.messages import Picture
from dialogs.words import words
from facilitation.minutes import Minutes


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file: its content type, who writes it, what it tells, and in which shades it shows pictures."""

    content_type: str
    write: Callable[[Minutes, str, Draw], bytes]
    kind: str = "minutes"
    shades: tuple[bool, ...] = ()  # whether dark


FORMS: Mapping[str, Form] = MappingProxyType({
    "docx": Form(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        lambda minutes, language, draw: word(outline(minutes, language), draw),
        shades=(False,),
    ),
    "pdf": Form(
        "application/pdf", lambda minutes, language, draw: paper(outline(minutes, language), draw), shades=(False,)
    ),
    "html": Form(
        "text/html",
        lambda minutes, language, draw: web_page(outline(minutes, language), draw).encode(),
        shades=(False, True),
    ),
    "xlsx": Form(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        lambda minutes, language, _: spreadsheet(results(minutes, language)),
        kind="results",
    ),
    "csv": Form("text/csv", lambda minutes, language, _: csv_form(results(minutes, language)), kind="results"),
    "json": Form("application/json", lambda minutes, _language, _draw: json_form(minutes).encode()),
    "md": Form("text/markdown", lambda minutes, language, _: markdown(outline(minutes, language)).encode()),
})  # fmt: skip
_LONGEST_TITLE = 60
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"})


@dataclass(frozen=True, slots=True)
class File:
    """A file for somebody to keep. `name` is plain ASCII; text is UTF-8."""

    name: str
    content_type: str
    body: bytes

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return len(self.body)


def render(minutes: Minutes, form: str, language: str = "", drawn: tuple[Drawn, ...] = ()) -> File:
    """Return the minutes as `form` (one of `FORMS`), in `language` or the gathering's.

    Takes a moment for a large round, and longer for pictures that are not among the `drawn`: call it off the event
    loop. Raises KeyError for another form.
    """
    body = FORMS[form].write(minutes, language, from_album(drawn))
    return File(file_name(minutes, form, language), FORMS[form].content_type, body)


def pictures_of(minutes: Minutes, form: str, language: str = "") -> Sequence[tuple[Picture, bool]]:
    """Return the pictures that a form shows, each with whether it is the dark one."""
    polls = poll_results(minutes.polls, minutes.groups, words(language or minutes.about.language))
    return [(one.picture, dark) for one in polls if one.picture is not None for dark in FORMS[form].shades]


def file_name(minutes: Minutes, form: str, language: str = "") -> str:
    """Return a name such as `referat-2026-05-04-refleksjon-i-kommunegrupper.docx`."""
    kind = words(language or minutes.about.language)(f"{FORMS[form].kind}-file-name")
    began = minutes.started_at or minutes.opened_at
    day = began.astimezone(ZoneInfo(minutes.about.time_zone)).date().isoformat() if began else ""
    return plain_name(kind, day, minutes.title, form)


def plain_name(kind: str, day: str, title: str, form: str) -> str:
    """Return a file's name of plain ASCII letters; `day` may be empty."""
    plain = re.sub(r"[^a-z0-9]+", "-", title.lower().translate(_PLAIN))[:_LONGEST_TITLE].strip("-")
    return "-".join(part for part in (kind, day, plain) if part) + f".{form}"
