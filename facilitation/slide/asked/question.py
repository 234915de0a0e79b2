"""One question as somebody types it in a chat: "skala 1-10: Hvor godt kjenner du planen?"."""

from dataclasses import dataclass

from facilitation.plan import Question
from facilitation.slide.asked.blocks import with_kinds
from facilitation.slide.lines import clean, slides
from facilitation.slide.mend import mend
from facilitation.slide.warnings import Warn, say


@dataclass(frozen=True, slots=True)
class QuestionsRead:
    """The questions of a text that says how they are answered, in order, and in words why it says so in vain."""

    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def read_question(text: str, language: str = "nb") -> QuestionsRead:
    """Read the questions in `text` that name how they are answered; a board per goal is one question a goal.

    In: any text, options and axes on its line or on lines of their own. `language` (nb, nn, en): that of the warnings.
    Out: nothing at all where no kind is named: then the text is an ordinary question. Raises nothing.
    """
    items = [item for lines in slides(clean(text)) for item in with_kinds(mend(lines))]
    questions = tuple(question for item in items for question in item.asked)
    return QuestionsRead(questions, tuple(say(Warn(item.doubt, item.text), language) for item in items if item.doubt))
