"""How a question is answered, in one short line: "skala 1–10, anonymt", "velg inntil 2 av 5"."""

from dialogs.words import Words
from facilitation.kinds import (
    FREE_TEXT,
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    WordCloud,
)
from facilitation.plan import Question


def question_line(question: Question, words: Words) -> str:
    """Return the question with how it is answered behind it, unless that is in words of one's own."""
    said = manner(question, words)
    return f"{question.text} ({said})" if said else question.text


def manner(question: Question, words: Words) -> str:
    """Return how the question is answered; empty for one that is answered as people always have."""
    anonymous = words("kind-anonymous") if question.anonymous else ""
    shared = words("kind-shared" if question.kind == FREE_TEXT else "kind-named") if question.shared else ""
    guarded = words("kind-guarded") if question.guarded else ""
    return ", ".join(filter(None, [_kind(question.kind, words), anonymous, shared, guarded]))


def choices(kind: Kind) -> tuple[str, ...]:
    """Return what the kind lets people choose among or place; what its line names already is left out."""
    match kind:
        case Choice(options=texts) | Dots(things=texts) | Quadrant(things=texts) | Numbers(things=texts):
            return texts
        case Timeline(stages=stages, situations=situations):
            return (" – ".join(stages), *situations)
        case _:
            return ()


def _kind(kind: Kind, words: Words) -> str:
    match kind:
        case FreeText(points=points):
            return words("kind-points", points=points) if points > 1 else ""
        case WordCloud():
            return words("kind-cloud", words=kind.words)
        case Choice():
            return words("kind-choice", most=kind.most, of=len(kind.options))
        case Scale():
            ends = words("kind-scale-ends", low=kind.low, high=kind.high) if kind.low and kind.high else ""
            return " ".join(filter(None, [words("kind-scale", lowest=kind.lowest, highest=kind.highest), ends]))
        case Dots():
            return words("kind-dots", dots=kind.dots, of=len(kind.things))
        case Board():
            return words("kind-board", columns=" / ".join(kind.columns))
        case Quadrant():
            return words("kind-quadrant", across=_axis(kind.across), up=_axis(kind.up))
        case Timeline():
            return words("kind-timeline", stages=len(kind.stages), situations=len(kind.situations))
        case Market(places=places):
            return words("kind-market", places=", ".join(places))
        case _:
            return words(f"kind-{kind.kind}")


def _axis(axis: Axis) -> str:
    return f"{axis.name} ({axis.low}–{axis.high})" if axis.low and axis.high else axis.name
