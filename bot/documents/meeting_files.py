"""A meeting's papers as files: the notice and the minutes, in the forms that people read and keep."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.documents.blocks import Document
from bot.documents.forms import FORMS, File, plain_name
from bot.documents.markdown import markdown
from bot.documents.meeting_outline import meeting_minutes, notice
from bot.documents.paper import paper
from bot.documents.web_page import web_page
from bot.documents.word import word
from dialogs.words import words
from facilitation.meetings.papers import Papers

_OUTLINED: Mapping[str, Callable[[Papers], Document]] = MappingProxyType(
    {"notice": notice, "meeting-minutes": meeting_minutes}
)
_WRITTEN: Mapping[str, Callable[[Document], bytes]] = MappingProxyType({
    "docx": word,
    "pdf": paper,
    "html": lambda document: web_page(document).encode(),
    "md": lambda document: markdown(document).encode(),
})  # fmt: skip


def render_papers(papers: Papers, what: str, form: str) -> File:
    """Return the `notice` or the `meeting-minutes` of a meeting as a file in one of `PAPER_FORMS`.

    Takes a moment: call it off the event loop. Raises KeyError for another paper or form.
    """
    body = _WRITTEN[form](_OUTLINED[what](papers))
    kind = words(papers.language)(f"{what}-file-name")
    day = papers.meeting.day(ZoneInfo(papers.partnership.time_zone)).isoformat()
    return File(plain_name(kind, day, papers.meeting.title, form), FORMS[form].content_type, body)
