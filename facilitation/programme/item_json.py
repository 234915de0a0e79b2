"""A programme's items as JSON, as they stand in a plan's, and back."""

from datetime import datetime

from facilitation.errors import PlanError
from facilitation.json_values import Json, a_number, a_text, an_object, one_of
from facilitation.programme.items import Item, ItemKind


def item_to_json(item: Item) -> Json:
    """Return an item as JSON values; keys that say nothing are left out."""
    optional: Json = {"owner": item.owner, "text": item.text}
    return {
        "title": item.title,
        "begins": item.begins.isoformat(),
        "ends": item.ends.isoformat(),
        "kind": str(item.kind),
        "day": item.day,
        **{key: value for key, value in optional.items() if value},
    }


def item_from_json(value: object, place: str) -> Item:
    """Return the item that `item_to_json` wrote. Raises `PlanError`, which names the place."""
    one = an_object(value, place)
    begins, ends = _time(one, "begins", place), _time(one, "ends", place)
    if ends < begins:
        raise PlanError(f"{place}.ends must not be before it begins")
    return Item(
        a_text(one.get("title"), f"{place}.title"),
        begins,
        ends,
        begins,
        one_of(ItemKind, one.get("kind"), f"{place}.kind"),
        a_text(one.get("owner", ""), f"{place}.owner"),
        a_text(one.get("text", ""), f"{place}.text"),
        a_number(one.get("day", 1), f"{place}.day"),
    )


def _time(one: Json, key: str, place: str) -> datetime:
    said = a_text(one.get(key), f"{place}.{key}")
    try:
        found = datetime.fromisoformat(said)
    except ValueError as error:
        raise PlanError(f"{place}.{key} must be an ISO time") from error
    if found.tzinfo is None:
        raise PlanError(f"{place}.{key} must have a time zone")
    return found
