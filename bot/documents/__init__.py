"""Files to keep: minutes and results in seven forms. `minutes_outline` and `results` say what stands in them.

Here is what there is; `files`, `meeting_files` and `consultation_files` write it, in the studio's process.
"""

from bot.documents.consultation import Answers
from bot.documents.forms import ANSWER_FORMS, FORMS, PAPER_FORMS, PAPERS, File, pictures_of

__all__ = ["ANSWER_FORMS", "FORMS", "PAPERS", "PAPER_FORMS", "Answers", "File", "pictures_of"]
