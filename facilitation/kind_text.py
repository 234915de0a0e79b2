"""How a question is answered, as the lines of a slide that `facilitation.slide` reads as the same. The plan around them
is in `facilitation.plan_text`."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from facilitation.kinds import Axis, Board, Choice, Dots, FreeText, Kind, Market, Numbers, Quadrant, Scale, Timeline
from facilitation.plan import Question


@dataclass(frozen=True, slots=True)
class _Words:
    """`labels` are what the kinds are called, by their names, with their own values filled in."""

    labels: Mapping[str, str]
    across: str
    up: str
    stages: str
    situations: str
    anonymous: str
    shared: str
    guarded: str


_WORDS = {
    "nb": _Words(
        {
            "text": "Fritekst", "points": "Fritekst, inntil {points} punkter", "cloud": "Ordsky, inntil {words} ord",
            "one": "Velg én", "choice": "Velg inntil {most}", "scale": "Skala {lowest}–{highest}",
            "dots": "{dots} prikker, inntil {each} på samme", "board": "Tavle", "quadrant": "Firefelt",
            "timeline": "Tidslinje", "numbers": "Telling", "market": "Markedsplass", "visit": "Økt i åpent rom",
            "harvest": "Høst fra temaene",
        },
        "Vannrett", "Loddrett", "Trinn", "Situasjoner", "anonymt", "med navn", "uten gjenkjenning",
    ),
    "nn": _Words(
        {
            "text": "Fritekst", "points": "Fritekst, inntil {points} punkt", "cloud": "Ordsky, inntil {words} ord",
            "one": "Vel éin", "choice": "Vel inntil {most}", "scale": "Skala {lowest}–{highest}",
            "dots": "{dots} prikkar, inntil {each} på same", "board": "Tavle", "quadrant": "Firefelt",
            "timeline": "Tidslinje", "numbers": "Teljing", "market": "Marknadsplass", "visit": "Økt i ope rom",
            "harvest": "Haust frå temaa",
        },
        "Vassrett", "Loddrett", "Trinn", "Situasjonar", "anonymt", "med namn", "utan attkjenning",
    ),
    "en": _Words(
        {
            "text": "Free text", "points": "Free text, up to {points} points",
            "cloud": "Word cloud, up to {words} words", "one": "Choose one", "choice": "Choose up to {most}",
            "scale": "Scale {lowest}–{highest}",
            "dots": "{dots} dots, up to {each} on the same", "board": "Board", "quadrant": "Quadrant",
            "timeline": "Timeline", "numbers": "Count up", "market": "Marketplace", "visit": "Open space slot",
            "harvest": "Harvest of the topics",
        },
        "Across", "Up", "Stages", "Situations", "anonymous", "named", "unrecognisable",
    ),
}  # fmt: skip


def question_lines(question: Question, language: str) -> Sequence[str]:
    """Return the question as lines that begin with how it is answered, in bokmål (nb), nynorsk (nn) or English (en)."""
    words = _WORDS.get(language, _WORDS["nb"])
    said = [getattr(words, name) for name in ("anonymous", "shared", "guarded") if getattr(question, name)]
    return [f"{', '.join([_label(question.kind, words), *said])}: {question.text}", *_below(question.kind, words)]


def _label(kind: Kind, words: _Words) -> str:
    """Return what the kind is called with its numbers; one point, or one choice, is no number to tell."""
    name: str = kind.kind
    if isinstance(kind, FreeText) and kind.points > 1:
        name = "points"
    elif isinstance(kind, Choice) and kind.most == 1:
        name = "one"
    return words.labels[name].format_map(asdict(kind))


def _below(kind: Kind, words: _Words) -> Sequence[str]:
    match kind:
        case Scale():
            ends = ((kind.lowest, kind.low), (kind.highest, kind.high))
            return [f"{step} = {meaning}" for step, meaning in ends if meaning]
        case Choice():
            return _bullets(kind.options)
        case Dots() | Numbers():
            return _bullets(kind.things)
        case Market():
            return _bullets(kind.places)
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
