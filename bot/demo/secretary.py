"""How a secretary of the demo makes a group's result of what has been said: whose words go in which field."""

from collections.abc import Callable, Mapping, Sequence

from bot.demo.people import CAST
from dialogs.messages import Input, TextInput

MOST_POINTS = 4
MOST_EACH = 2


def result(fields: Sequence[Input], said: Mapping[str, Sequence[str]], own: Callable[[str], str]) -> Mapping[str, str]:
    """Return the form filled in: the part that is talked about now by what was `said`, earlier ones as they stand.

    Each organisation gets its own people's points, the rest is common. With nothing said, the secretary's own words.
    """
    texts = [entry for entry in fields if isinstance(entry, TextInput)]
    parts = [_part(entry) for entry in texts]
    now = max(parts, default=0)
    several = len({entry.id for entry in texts if _part(entry) == now}) > 1
    filled = {entry.id: entry.value for entry in texts}
    for entry in texts:
        if _part(entry) == now and said:
            filled[entry.id] = _points(entry.label, said, several=several) or entry.value
    if not any(filled.values()) and texts:
        filled[texts[0].id] = own(texts[0].label)
    return filled


def _part(entry: Input) -> int:
    number = entry.id.split(":")[1]
    return int(number) if number.isdecimal() else 0


def _points(label: str, said: Mapping[str, Sequence[str]], *, several: bool) -> str:
    if not several:
        return "\n".join(_first_lines(said, MOST_POINTS))
    own = {name: items for name, items in said.items() if _table(name) and label.endswith(_table(name))}
    if own:
        return "\n".join(_first_lines(own, MOST_EACH))
    if any(label.endswith(one.organisation) for one in CAST):
        return ""
    common = {name: items for name, items in said.items() if not _table(name)}
    longer = [items[-1] for items in said.values() if len(items) > 1]
    return "\n".join(list(dict.fromkeys([*_first_lines(common, MOST_EACH), *longer]))[:MOST_EACH])


def _first_lines(said: Mapping[str, Sequence[str]], most: int) -> Sequence[str]:
    """Return the first point of each, the one who spoke first on top."""
    return [items[0] for items in reversed(list(said.values())) if items][:most]


def _table(name: str) -> str:
    """Return whom somebody sits there for; helpers from outside are nobody's."""
    return next((one.organisation for one in CAST if one.name == name and not one.helper), "")
