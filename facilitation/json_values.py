"""Reading values out of parsed JSON, one at a time. Each function raises `PlanError`, which names the place, where a
value has another form than it should."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from facilitation.errors import PlanError

Json = dict[str, object]
_Item = TypeVar("_Item")
_Enum = TypeVar("_Enum", bound=StrEnum)


def an_object(value: object, place: str) -> Json:
    """Return `value`, which must be an object."""
    if not isinstance(value, dict):
        raise PlanError(f"{place} must be an object")
    return value


def a_list(owner: Json, key: str, read: Callable[[object, str], _Item], place: str = "") -> tuple[_Item, ...]:
    """Return what `read` makes of each value in the list under `key`; `place` is the owner's."""
    where = f"{place}.{key}" if place else key
    values = owner.get(key)
    if not isinstance(values, list):
        raise PlanError(f"{where} must be a list")
    return tuple(read(value, f"{where}[{at}]") for at, value in enumerate(values))


def a_text(value: object, place: str) -> str:
    """Return `value`, which must be text."""
    if not isinstance(value, str):
        raise PlanError(f"{place} must be text")
    return value


def a_truth(value: object, place: str) -> bool:
    """Return `value`, which must be true or false."""
    if not isinstance(value, bool):
        raise PlanError(f"{place} must be true or false")
    return value


def a_number(value: object, place: str, *, least: int = 1) -> int:
    """Return `value`, which must be whole and at least `least`."""
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise PlanError(f"{place} must be a whole number, {least} or more")
    return value


def a_number_or_none(value: object, place: str, *, least: int = 1) -> int | None:
    """Return `value`, which must be null or as `a_number` wants it."""
    return None if value is None else a_number(value, place, least=least)


def one_of(kind: type[_Enum], value: object, place: str) -> _Enum:
    """Return the member of `kind` that `value` names."""
    if not isinstance(value, str) or value not in set(kind):
        raise PlanError(f"{place} must be one of {', '.join(kind)}")
    return kind(value)
