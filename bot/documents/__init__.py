"""Files to keep: minutes and results in seven forms. `render` writes one; `minutes_outline` and `results` say what."""

from bot.documents.consultation import ANSWER_FORMS, Answers, render_answers
from bot.documents.files import FORMS, File, pictures_of, render
from bot.documents.meeting_files import PAPER_FORMS, PAPERS, render_papers

__all__ = [
    "ANSWER_FORMS",
    "FORMS",
    "PAPERS",
    "PAPER_FORMS",
    "Answers",
    "File",
    "pictures_of",
    "render",
    "render_answers",
    "render_papers",
]
