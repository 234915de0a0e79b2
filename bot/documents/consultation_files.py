"""A consultation's answers as files, in the forms that people read and sort."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.documents.consultation import Answers, sheets, together
from bot.documents.csv_form import csv_form
from bot.documents.forms import FORMS, File, plain_name
from bot.documents.markdown import markdown
from bot.documents.paper import paper
from bot.documents.spreadsheet import spreadsheet
from bot.documents.web_page import web_page
from bot.documents.word import word
from dialogs.words import words

_WRITTEN: Mapping[str, Callable[[Answers], bytes]] = MappingProxyType({
    "html": lambda answers: web_page(together(answers)).encode(),
    "docx": lambda answers: word(together(answers)),
    "pdf": lambda answers: paper(together(answers)),
    "md": lambda answers: markdown(together(answers)).encode(),
    "xlsx": lambda answers: spreadsheet(sheets(answers)),
    "csv": lambda answers: csv_form(sheets(answers)),
})  # fmt: skip


def render_answers(answers: Answers, form: str) -> File:
    """Return the answers as a file in one of `ANSWER_FORMS`. Takes a moment: call it off the event loop."""
    said, asked = words(answers.language), answers.asked
    name = plain_name(said("answers-file-name"), asked.due.isoformat(), asked.title, form)
    return File(name, FORMS[form].content_type, _WRITTEN[form](answers))
