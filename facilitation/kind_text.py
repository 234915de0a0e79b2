"""How a question is answered, as the lines of a slide that `facilitation.slide` reads as the same. The plan around them
is in `facilitation.plan_text`."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitation.kinds import Axis, Board, Choice, Dots, FreeText, Kind, Quadrant, Scale, Timeline, WordCloud
from facilitation.plan import Question


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    points: str
    cloud: str
    one: str
    several: str
    scale: str
    dots: str
    board: str
    quadrant: str
    across: str
    up: str
    timeline: str
    stages: str
    situations: str
    anonymous: str


_WORDS = {
    "nb": _Words(
        "Fritekst", "Fritekst, inntil {} punkter", "Ordsky, inntil {} ord", "Velg én", "Velg inntil {}",
        "Skala {}–{}", "{} prikker, inntil {} på samme", "Tavle", "Firefelt", "Vannrett", "Loddrett",
        "Tidslinje", "Trinn", "Situasjoner", "anonymt",
    ),
    "nn": _Words(
        "Fritekst", "Fritekst, inntil {} punkt", "Ordsky, inntil {} ord", "Vel éin", "Vel inntil {}",
        "Skala {}–{}", "{} prikkar, inntil {} på same", "Tavle", "Firefelt", "Vassrett", "Loddrett",
        "Tidslinje", "Trinn", "Situasjonar", "anonymt",
    ),
    "en": _Words(
        "Free text", "Free text, up to {} points", "Word cloud, up to {} words", "Choose one", "Choose up to {}",
        "Scale {}–{}", "{} dots, up to {} on the same", "Board", "Quadrant", "Across", "Up",
        "Timeline", "Stages", "Situations", "anonymous",
    ),
}  # fmt: skip


def question_lines(question: Question, language: str) -> Sequence[str]:
    """Return the question as lines that begin with how it is answered, in bokmål (nb), nynorsk (nn) or English (en)."""
    words = _WORDS.get(language, _WORDS["nb"])
    anonymous = f", {words.anonymous}" if question.anonymous else ""
    return [f"{_label(question.kind, words)}{anonymous}: {question.text}", *_below(question.kind, words)]


def _label(kind: Kind, words: _Words) -> str:
    match kind:
        case FreeText():
            return words.text if kind.points == 1 else words.points.format(kind.points)
        case WordCloud():
            return words.cloud.format(kind.words)
        case Choice():
            return words.one if kind.most == 1 else words.several.format(kind.most)
        case Scale():
            return words.scale.format(kind.lowest, kind.highest)
        case Dots():
            return words.dots.format(kind.dots, kind.each)
        case Board():
            return words.board
        case Quadrant():
            return words.quadrant
        case Timeline():
            return words.timeline


def _below(kind: Kind, words: _Words) -> Sequence[str]:
    match kind:
        case Scale():
            ends = ((kind.lowest, kind.low), (kind.highest, kind.high))
            return [f"{step} = {meaning}" for step, meaning in ends if meaning]
        case Choice():
            return _bullets(kind.options)
        case Dots():
            return _bullets(kind.things)
        case Board():
            return _bullets(kind.columns)
        case Quadrant():
            axes = [f"{words.across}: {_axis(kind.across)}", f"{words.up}: {_axis(kind.up)}"]
            return [*axes, *_bullets(kind.things)]
        case Timeline():
            stages, situations = _bullets(kind.stages), _bullets(kind.situations)
            return [f"{words.stages}:", *stages, f"{words.situations}:", *situations]
        case _:
            return []


def _bullets(texts: Sequence[str]) -> Sequence[str]:
    return [f"- {text}" for text in texts]


def _axis(axis: Axis) -> str:
    return f"{axis.name} ({axis.low} / {axis.high})" if axis.low or axis.high else axis.name
