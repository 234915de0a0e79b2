"""A consultation's answers put together by question, each with its sender and its state: to read, and to sort.

A draft is its municipality's own: here it only counts as one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.documents.blocks import Block, Bullets, Document, Heading, Item, Note, Paragraph, Table
from bot.documents.results import Results, Sheet
from dialogs.calendar import day_text
from dialogs.telling import told
from dialogs.views.consultation_view import stage_line
from dialogs.words import Words, words
from facilitation.consultation import Consultation, Given, Opinion, in_order, progress


@dataclass(frozen=True, slots=True)
class Answers:
    """What was asked and what each municipality has answered, in a language."""

    asked: Consultation
    opinions: tuple[Opinion, ...]
    language: str = "nb"


def together(answers: Answers) -> Document:
    """Return the answers as a document to read, question by question."""
    said = words(answers.language)
    return Document(answers.asked.title, _subtitle(answers, said), said.language, tuple(_blocks(answers, said)))


def _subtitle(answers: Answers, said: Words) -> str:
    return said("answers-subtitle", day=day_text(answers.asked.due, said, with_year=True))


def _blocks(answers: Answers, said: Words) -> Iterator[Block]:
    it = told(progress(answers.asked, answers.opinions), said)
    yield Paragraph(it.under)
    yield from map(Paragraph, answers.asked.background)
    for number, question in enumerate(answers.asked.questions, 1):
        yield Heading(f"{number}. {question}")
        given = [(one.organisation, answer) for one, answer in _told(answers, number - 1)]
        items = tuple(Item(f"{answer.text} ({stage_line(answer, said)})", place) for place, answer in given)
        yield Bullets(items) if items else Paragraph(said("answers-nobody"))
    yield Heading(said("consultation-who-is-where"))
    rows = tuple(tuple(map(str, row)) for row in it.rows)
    yield Table(it.head, rows, (3, *(2,) * len(answers.asked.questions)))
    yield Note(said("answers-hidden"))


def _told(answers: Answers, question: int) -> Sequence[tuple[Opinion, Given]]:
    given = ((one, one.answers[question]) for one in in_order(answers.opinions))
    return [(one, answer) for one, answer in given if answer.is_told]


def sheets(answers: Answers) -> Results:
    """Return the answers as sheets: who is where, then a sheet for each question."""
    said = words(answers.language)
    it = told(progress(answers.asked, answers.opinions), said)
    overview = Sheet(said("consultation-who-is-where"), answers.asked.title, (it.under,), it.head, it.rows)
    asked = (_sheet(answers, number, question, said) for number, question in enumerate(answers.asked.questions, 1))
    return Results(answers.asked.title, _subtitle(answers, said), said.language, (overview, *asked))


def _sheet(answers: Answers, number: int, question: str, said: Words) -> Sheet:
    rows = tuple(
        (one.organisation, said(f"stage-name-{it.stage}"), it.steps[-1].day.isoformat(), it.text)
        for one, it in _told(answers, number - 1)
    )
    head = tuple(said(f"answers-{key}") for key in ("municipality", "stage", "since", "text"))
    return Sheet(said("answers-question", number=number), question, (), head, rows)
