"""What scales say in words: their ends, what sums them up, and each organisation's answer before and after."""

from collections.abc import Sequence

from dialogs.figures import decimal
from dialogs.words import Words
from facilitation.beside import Moved
from facilitation.tallies import ScaleTally


def mean_line(tally: ScaleTally, say: Words) -> str:
    """Return a scale's mean, with how many answered."""
    answers = say("picture-answers", count=tally.people)
    return answers if tally.mean is None else f"{decimal(tally.mean, say.language)} ({answers})"


def ends(tally: ScaleTally) -> str:
    """Return what the ends of a scale mean, where they have words."""
    named = ((tally.steps[0], tally.low), (tally.steps[-1], tally.high)) if tally.counts else ()
    return ", ".join(f"{step} = {word}" for step, word in named if word)


def measures(tally: ScaleTally) -> Sequence[tuple[str, float | None]]:
    """Return the keys of the words for what sums a scale up, with the numbers; None without answers."""
    return (("picture-mean", tally.mean), ("picture-median", tally.median))


def number_text(number: float | None, say: Words) -> str:
    """Return a number as the language writes it, a dash for none."""
    return "–" if number is None else decimal(number, say.language)


def change_text(number: float | None, say: Words) -> str:
    """Return how far something has moved, with its sign; empty where it is not known."""
    if number is None:
        return ""
    sign = "+" if number > 0 else "−" if number < 0 else "±"
    return sign + decimal(abs(number), say.language)


def moved_line(one: Moved, say: Words, *, twice: bool) -> str:
    """Return an organisation's answer on a line; asked `twice`, with what it was before and how far it moved."""
    number = number_text(one.number, say)
    if not twice:
        return f"{one.name}: {number}"
    change = change_text(one.change, say) or "none"
    return say("picture-moved", name=one.name, before=number_text(one.before, say), after=number, change=change)
