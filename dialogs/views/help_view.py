"""Help from advisers as people see it: the form, a request with what is agreed, and the days that are left."""

from collections.abc import Sequence
from fractions import Fraction

from dialogs.calendar import day_text
from dialogs.figures import decimal
from dialogs.messages import Button, Choice, ChoiceInput, Fact, Message, Section, TextInput, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.advisers import EACH, LONGEST_NEED, HelpRequest


def amount(days: Fraction, words: Words) -> str:
    """Return a number of days: "1,5 dager". Shares of a cluster's days are rounded to a tenth."""
    one = "one" if days == EACH else "other"
    return words("adviser-days", number=decimal(float(days), words.language), count=one)


def help_form(need: str, municipalities: str, left: Fraction, words: Words) -> Message:
    """Return the form to ask by, with what the municipality has left."""
    buttons = Buttons(words, 0)
    hint = words("help-together-hint")
    return Message(
        title=words("cmd-ask-help"),
        text=(words("help-form-text", left=amount(left, words)),),
        inputs=(
            TextInput("need", words("help-need"), need, lines=4, max_length=LONGEST_NEED),
            TextInput("municipalities", words("help-together"), municipalities, hint=hint),
            TextInput("wanted", words("help-wanted"), hint=words("help-wanted-hint")),
            TextInput("wishes", words("help-wishes"), hint=words("promise-due-hint")),
        ),
        buttons=(buttons("keep_help", primary=True, submits=True),),
        tone=Tone.ACT,
    )


def help_line(request: HelpRequest, words: Words) -> str:
    """Return a request on one line: its number, who, how much, and which days are agreed."""
    agreed = ", ".join(f"{day_text(visit.day, words)} ({amount(visit.length, words)})" for visit in request.visits)
    return words(
        "help-request-line",
        number=request.id,
        who=", ".join(request.municipalities),
        wanted=amount(request.wanted, words),
        agreed=agreed or "nothing",
        closed="yes" if request.closed else "no",
    )


def help_card(request: HelpRequest, asked_by: str, words: Words, *, is_adviser: bool) -> Message:
    """Return a request as the adviser sees it, to agree on a day by; or as whoever asked for it does."""
    facts = [
        Fact(words("help-together"), ", ".join(request.municipalities)),
        Fact(words("help-asked-by"), asked_by),
        Fact(words("help-wanted"), amount(request.wanted, words)),
        Fact(words("help-wishes"), ", ".join(day_text(day, words) for day in request.wishes)),
        Fact(words("help-agreed"), ", ".join(f"{day_text(one.day, words)} ({amount(one.length, words)})"
                                             for one in request.visits)),
    ]  # fmt: skip
    acts = is_adviser and not request.closed
    return Message(
        title=words("help-number", number=request.id),
        text=(request.need, *((words("help-is-over"),) if request.closed else ())),
        facts=tuple(fact for fact in facts if fact.value),
        inputs=_agreeing(words) if acts else (),
        buttons=_buttons(request, words) if acts else (),
        tone=Tone.ACT if acts and not request.visits else Tone.NORMAL,
    )


def _agreeing(words: Words) -> tuple[TextInput | ChoiceInput, ...]:
    lengths = (Choice("whole", words("help-whole-day")), Choice("half", words("help-half-day")))
    return (
        TextInput("text", words("help-day"), hint=words("promise-due-hint")),
        ChoiceInput("length", words("help-length"), lengths, "whole"),
    )


def _buttons(request: HelpRequest, words: Words) -> tuple[Button, ...]:
    buttons = Buttons(words, 0)
    number = str(request.id)
    return (buttons("agree_help", primary=True, submits=True, other=number), buttons("close_help", other=number))


def help_message(requests: Sequence[HelpRequest], rests: Sequence[tuple[str, Fraction]], words: Words) -> Message:
    """Return what has been asked for and agreed, and what each municipality has left."""
    lines = tuple(help_line(one, words) for one in requests)
    left = tuple(words("help-left-line", place=place, left=amount(rest, words)) for place, rest in rests)
    sections = (Section(words("help-asked"), lines), Section(words("help-left"), left))
    return Message(
        title=words("cmd-help-days"),
        text=() if lines else (words("no-help-yet"),),
        sections=tuple(section for section in sections if section.items),
    )
