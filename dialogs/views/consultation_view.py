"""A consultation as people see it: who is where, a municipality's card, the forms, and what local people are asked."""

from collections.abc import Iterator, Sequence

from dialogs.calendar import day_text
from dialogs.follow_up.circle import Circle
from dialogs.messages import Button, Choice, ChoiceInput, Fact, Link, Message, Section, TextInput, Tone
from dialogs.telling import picture_of
from dialogs.views.parts import Buttons
from dialogs.views.poll_view import shortened
from dialogs.words import Words
from facilitation.consultation import (
    LONGEST_OPINION,
    ORDER,
    Consultation,
    Given,
    Input,
    Opinion,
    Stage,
    in_order,
    progress,
)
from facilitation.partnership import of_organisation

TEXT, STAGE, DAY, FROM, QUESTION = "text", "stage", "day", "from", "q"
FORMS = ("html", "docx", "pdf", "xlsx", "csv")
SHORT, MOST_SHOWN = 300, 20


def hall_message(asked: Consultation, opinions: Sequence[Opinion], words: Words) -> Message:
    """Return who is where, for all to see; no answer is told here."""
    return Message(
        title=asked.title,
        text=_about(asked, words),
        sections=(_numbered(asked, words),),
        buttons=() if asked.closed else (Buttons(words, 0)("join"),),
        picture=picture_of(words("consultation-who-is-where"), progress(asked, opinions), words),
    )


def overview_message(
    asked: Consultation, opinions: Sequence[Opinion], here: Circle, words: Words, *, opened: bool = False
) -> Message:
    """Return what the facilitator sees: how far each has come, who has no coordinator, and where the answers stand."""
    lines = tuple(_line(one, words) for one in in_order(opinions))
    alone = [one.organisation for one in in_order(opinions) if not of_organisation(here.coordinators, one.organisation)]
    missing = (words("consultation-nobody-carries", places=", ".join(alone)),) if alone else ()
    sent = sum(one.is_sent for one in opinions)
    head = (words("consultation-opened", places=len(opinions)),) if opened else ()
    links = tuple(Link(words(f"consultation-{form}"), answers_path(asked, form)) for form in FORMS)
    return Message(
        title=asked.title,
        text=(*head, *_about(asked, words), words("consultation-sent", sent=sent, of=len(opinions)), *missing),
        sections=(_numbered(asked, words), *((Section(words("consultation-who-is-where"), lines),) if lines else ())),
        links=links,
    )


def answers_path(asked: Consultation, form: str) -> str:
    """Return where the answers stand together, in a form of file."""
    return f"/svar/{asked.id}/{asked.token}.{form}"


def input_path(code: str) -> str:
    """Return the page on which somebody local says what they think."""
    return f"/innspill/{code}"


def _about(asked: Consultation, words: Words) -> tuple[str, ...]:
    state = "consultation-is-over" if asked.closed else "consultation-due"
    day = day_text(asked.due, words, with_year=True)
    return (*asked.background, words(state, day=day))


def _numbered(asked: Consultation, words: Words) -> Section:
    lines = tuple(f"{number}. {question}" for number, question in enumerate(asked.questions, 1))
    return Section(words("consultation-questions"), lines)


def _line(one: Opinion, words: Words) -> str:
    reached = [_stage(it, words) for it in one.answers]
    counted = ", ".join(f"{name} {reached.count(name)}" for name in dict.fromkeys(reached))
    return words("consultation-line", place=one.organisation, reached=counted)


def _stage(given: Given, words: Words) -> str:
    return words(f"stage-name-{given.stage}") if given.stage else words("stage-name-none")


def stage_line(given: Given, words: Words) -> str:
    """Return how far an answer has come, and since when."""
    if not given.steps:
        return words("stage-name-none")
    return f"{_stage(given, words)}, {day_text(given.steps[-1].day, words, with_year=True)}"


def opinion_card(asked: Consultation, one: Opinion, inputs: Sequence[Input], words: Words) -> Message:
    """Return a municipality's answers for those who carry them: each with how far it has come and what was put in."""
    due = day_text(asked.due, words, with_year=True)
    state = words("consultation-is-over" if asked.closed else "consultation-due", day=due)
    how = () if asked.closed else (words("opinion-how", code=one.code), words("opinion-draft-is-yours"))
    return Message(
        title=words("opinion-title", title=asked.title, place=one.organisation),
        text=(*asked.background, state, *how),
        facts=(Fact(words("opinion-inputs"), str(len(inputs))),),
        sections=tuple(_answers(asked, one, inputs, words)),
        buttons=() if asked.closed else tuple(_buttons(asked, one, words)),
        links=() if asked.closed else (Link(words("opinion-input-page"), input_path(one.code)),),
        tone=Tone.DONE if one.is_sent or asked.closed else Tone.ACT,
    )


def _answers(asked: Consultation, one: Opinion, inputs: Sequence[Input], words: Words) -> Iterator[Section]:
    for at, (question, given) in enumerate(zip(asked.questions, one.answers, strict=True)):
        put = sum(each.question == at for each in inputs)
        lines = [stage_line(given, words), *([shortened(given.text, SHORT)] if given.text else [])]
        lines += [words("opinion-inputs-to", count=put)] if put else []
        yield Section(f"{at + 1}. {question}", tuple(lines))


def _buttons(asked: Consultation, one: Opinion, words: Words) -> Iterator[Button]:
    for number in range(1, len(asked.questions) + 1):
        values = {"opinion": str(one.id), "other": str(number)}
        yield Button("answer_question", words("opinion-answer", number=number), values)
    if all(given.text for given in one.answers):
        yield Buttons(words, 0)("move_opinion", primary=True, opinion=str(one.id))


def answer_form(asked: Consultation, one: Opinion, at: int, inputs: Sequence[Input], words: Words) -> Message:
    """Return the form for one answer, under what has been put in to it, the newest first."""
    given = one.answers[at]
    put = tuple(f"{each.name or words('input-nobody')}: {each.text}" for each in reversed(inputs))[:MOST_SHOWN]
    keep = Buttons(words, 0)("keep_opinion", primary=True, submits=True, opinion=str(one.id), other=str(at + 1))
    return Message(
        title=words("opinion-form-title", number=at + 1, title=asked.title),
        text=(asked.questions[at],),
        sections=(Section(words("opinion-inputs"), put),) if put else (),
        inputs=(
            TextInput(TEXT, words("opinion-text"), given.text, lines=8, max_length=LONGEST_OPINION),
            *_stage_fields(given.stage, words),
        ),
        buttons=(keep,),
        tone=Tone.ACT,
        epoch=f"{one.id}-{at}",
    )


def move_form(asked: Consultation, one: Opinion, words: Words) -> Message:
    """Return the form that moves all of a municipality's answers."""
    keep = Buttons(words, 0)("keep_opinion", primary=True, submits=True, opinion=str(one.id))
    lowest = min((it.stage for it in one.answers if it.stage), key=ORDER.index, default=None)
    return Message(
        title=words("opinion-move-title", title=asked.title),
        text=(words("opinion-move-text"),),
        inputs=_stage_fields(lowest, words),
        buttons=(keep,),
        tone=Tone.ACT,
        epoch=f"{one.id}-all",
    )


def _stage_fields(stage: Stage | None, words: Words) -> tuple[ChoiceInput, TextInput]:
    stages = tuple(Choice(one, words(f"stage-name-{one}")) for one in Stage)
    return (
        ChoiceInput(STAGE, words("opinion-stage"), stages, value=stage or Stage.DRAFT),
        TextInput(DAY, words("opinion-day"), hint=words("opinion-day-hint")),
    )


def local_message(asked: Consultation, one: Opinion, words: Words) -> Message:
    """Return what is asked in a municipality's own channel, with a button for whoever will say something to it."""
    day = day_text(asked.due, words, with_year=True)
    state = words("consultation-is-over" if asked.closed else "consultation-due", day=day)
    asks = () if asked.closed else (words("input-text", place=one.organisation),)
    return Message(
        title=words("input-title", title=asked.title, place=one.organisation),
        text=(*asked.background, state, *asks),
        sections=(_numbered(asked, words),),
        buttons=() if asked.closed else (Buttons(words, 0)("give_input", primary=True, code=one.code),),
        links=() if asked.closed else (Link(words("opinion-input-page"), input_path(one.code)),),
        tone=Tone.DONE if asked.closed else Tone.NORMAL,
    )


def input_form(asked: Consultation, one: Opinion, words: Words, name: str = "") -> Message:
    """Return the questions for somebody local to answer, all or some of them."""
    fields = tuple(
        TextInput(f"{QUESTION}{at}", question, lines=4, max_length=LONGEST_OPINION)
        for at, question in enumerate(asked.questions)
    )
    keep = Buttons(words, 0)("keep_input", primary=True, submits=True, code=one.code)
    return Message(
        title=words("input-title", title=asked.title, place=one.organisation),
        text=(*asked.background, words("input-text", place=one.organisation)),
        inputs=(*fields, TextInput(FROM, words("input-from"), name, hint=words("input-from-hint"))),
        buttons=(keep,),
        tone=Tone.ACT,
    )
