"""One file of minutes or results in the form asked for, with a name that every system takes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.documents.csv_form import csv_form
from bot.documents.figures import Draw, Drawn, from_album
from bot.documents.forms import FORMS, File, plain_name
from bot.documents.json_form import json_form
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from bot.documents.paper import paper
from bot.documents.results import results
from bot.documents.spreadsheet import spreadsheet
from bot.documents.web_page import web_page
from bot.documents.word import word
from dialogs.words import words
from facilitation.minutes import Minutes

_WRITTEN: Mapping[str, Callable[[Minutes, str, Draw], bytes]] = MappingProxyType({
    "docx": lambda minutes, language, draw: word(outline(minutes, language), draw),
    "pdf": lambda minutes, language, draw: paper(outline(minutes, language), draw),
    "html": lambda minutes, language, draw: web_page(outline(minutes, language), draw).encode(),
    "xlsx": lambda minutes, language, _: spreadsheet(results(minutes, language)),
    "csv": lambda minutes, language, _: csv_form(results(minutes, language)),
    "json": lambda minutes, _language, _draw: json_form(minutes).encode(),
    "md": lambda minutes, language, _: markdown(outline(minutes, language)).encode(),
})  # fmt: skip


def render(minutes: Minutes, form: str, language: str = "", drawn: tuple[Drawn, ...] = ()) -> File:
    """Return the minutes as `form` (one of `FORMS`), in `language` or the gathering's.

    Takes a moment for a large round, and longer for pictures that are not among the `drawn`: call it off the event
    loop. Raises KeyError for another form.
    """
    body = _WRITTEN[form](minutes, language, from_album(drawn))
    return File(file_name(minutes, form, language), FORMS[form].content_type, body)


def file_name(minutes: Minutes, form: str, language: str = "") -> str:
    """Return a name such as `referat-2026-05-04-refleksjon-i-kommunegrupper.docx`."""
    kind = words(language or minutes.about.language)(f"{FORMS[form].kind}-file-name")
    began = minutes.started_at or minutes.opened_at
    day = began.astimezone(ZoneInfo(minutes.about.time_zone)).date().isoformat() if began else ""
    return plain_name(kind, day, minutes.title, form)
