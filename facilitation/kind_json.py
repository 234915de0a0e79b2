"""A kind of question as JSON, and back. The plan around it is in `facilitation.plan_json`."""

from collections.abc import Callable
from dataclasses import asdict

from facilitation.errors import PlanError
from facilitation.json_values import Json, a_list, a_number, a_text, an_object
from facilitation.kinds import (
    DOTS_EACH,
    WORDS_EACH,
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Harvest,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Visit,
    WordCloud,
)


def kind_to_json(kind: Kind) -> Json:
    """Return the kind as JSON values; its name stands under "kind", and empty lists are left out."""
    values = {key: value for key, value in asdict(kind).items() if value != ()}
    name = values.pop("kind")
    return {"kind": name, **{key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}}


def kind_from_json(value: object, place: str) -> Kind:
    """Return the kind that `kind_to_json` wrote.

    Raises `PlanError`, which names the place, where `value` has another form.
    """
    one = an_object(value, place)
    name = one.get("kind")
    if not isinstance(name, str) or name not in _READ:
        raise PlanError(f"{place}.kind must be one of {', '.join(_READ)}")
    return _READ[name](one, place)


def _scale(one: Json, place: str) -> Scale:
    lowest = a_number(one.get("lowest", 1), f"{place}.lowest", least=0)
    return Scale(
        lowest,
        a_number(one.get("highest", 10), f"{place}.highest", least=lowest + 1),
        a_text(one.get("low", ""), f"{place}.low"),
        a_text(one.get("high", ""), f"{place}.high"),
    )


def _dots(one: Json, place: str) -> Dots:
    return Dots(
        a_number(one.get("dots", DOTS_EACH), f"{place}.dots"),
        a_number(one.get("each", 1), f"{place}.each"),
        _things(one, place),
        a_list(one, "sources", a_number, place) if "sources" in one else (),
    )


def _axis(value: object, place: str) -> Axis:
    one = an_object(value, place)
    return Axis(
        a_text(one.get("name"), f"{place}.name"),
        a_text(one.get("low", ""), f"{place}.low"),
        a_text(one.get("high", ""), f"{place}.high"),
    )


def _quadrant(one: Json, place: str) -> Quadrant:
    across, up = _axis(one.get("across"), f"{place}.across"), _axis(one.get("up"), f"{place}.up")
    return Quadrant(across, up, _things(one, place))


def _texts(one: Json, key: str, place: str) -> tuple[str, ...]:
    return a_list(one, key, a_text, place)


def _things(one: Json, place: str) -> tuple[str, ...]:
    return _texts(one, "things", place) if "things" in one else ()


_READ: dict[str, Callable[[Json, str], Kind]] = {
    "text": lambda one, place: FreeText(a_number(one.get("points", 1), f"{place}.points")),
    "cloud": lambda one, place: WordCloud(a_number(one.get("words", WORDS_EACH), f"{place}.words")),
    "choice": lambda one, place: Choice(
        _texts(one, "options", place), a_number(one.get("most", 1), f"{place}.most")
    ),
    "scale": _scale,
    "dots": _dots,
    "board": lambda one, place: Board(_texts(one, "columns", place)),
    "quadrant": _quadrant,
    "timeline": lambda one, place: Timeline(_texts(one, "stages", place), _texts(one, "situations", place)),
    "numbers": lambda one, place: Numbers(_texts(one, "things", place)),
    "market": lambda one, place: Market(
        _texts(one, "places", place), a_text(one.get("waiting", ""), f"{place}.waiting")
    ),
    "visit": lambda _one, _place: Visit(),
    "harvest": lambda _one, _place: Harvest(),
}  # fmt: skip
