"""Reading a duration among the tokens of a line: "7-8 minutter", "3 x 10 min", "halvannen time". No phases here."""

from dataclasses import dataclass, replace

from facilitation.slide.lexicon import ARTICLES
from facilitation.slide.scan import Tag, Token

_LONGEST_MINUTES = 600
_MOST_REPEATS = 20


@dataclass(frozen=True, slots=True)
class Duration:
    """Minutes with their lower end, how often, and whether a unit was said. `size` tokens were read."""

    minutes: int
    minutes_min: int | None = None
    repeats: int = 1
    unit: bool = True
    size: int = 1

    @property
    def sensible(self) -> bool:
        """Whether this can be the length of a phase."""
        return 1 <= self.minutes <= _LONGEST_MINUTES and 1 <= self.repeats <= _MOST_REPEATS


def read_duration(tokens: list[Token], at: int) -> Duration | None:
    """Return the duration that begins at `at`, with or without a unit; None where none begins."""
    before = _times_before(tokens, at)
    if before:
        repeats, size = before
        amount = _amount(tokens, at + size)
        return replace(amount, repeats=repeats, size=amount.size + size) if amount else None
    amount = _amount(tokens, at)
    if amount is None:
        return None
    repeats, size = times_after(tokens, at + amount.size)
    return replace(amount, repeats=repeats, size=amount.size + size)


def times_after(tokens: list[Token], at: int) -> tuple[int, int]:
    """Return (repeats, tokens read) for "x3", "x 3", "(x3)" or "3 ganger" at `at`; (1, 0) where there is none."""
    if _is(tokens, at, Tag.TIMES) and _whole(tokens, at + 1):
        return int(tokens[at + 1].number), 2
    if _whole(tokens, at) and _is(tokens, at + 1, Tag.TIMES) and not _is(tokens, at + 2, Tag.NUMBER):
        return int(tokens[at].number), 2
    if _is(tokens, at, Tag.MARK) and tokens[at].word == "(" and _is(tokens, at + 1, Tag.TIMES):
        repeats, size = times_after(tokens, at + 1)
        closes = _is(tokens, at + 1 + size, Tag.MARK) and tokens[at + 1 + size].word == ")"
        return (repeats, size + 2) if size and closes else (1, 0)
    return 1, 0


def _times_before(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Read "3 x", "3 ganger", "to runder à" in front of an amount."""
    if not (_whole(tokens, at) and _is(tokens, at + 1, Tag.TIMES)):
        return None
    size = 3 if _is(tokens, at + 2, Tag.FILLER) else 2
    return (int(tokens[at].number), size) if _amount(tokens, at + size) else None


def _amount(tokens: list[Token], at: int) -> Duration | None:
    if _is(tokens, at, Tag.SPAN):
        return Duration(round(tokens[at].number))
    first = _number(tokens, at)
    if first is None:
        return None
    low, size = first
    ranged = _range(tokens, at + size)
    high, size = (ranged[0], size + ranged[1]) if ranged else (low, size)
    if not _is(tokens, at + size, Tag.UNIT):
        bare = tokens[at].word in ARTICLES or _is(tokens, at + size, Tag.COUNTED)
        return None if bare or low % 1 or high % 1 else _between(low, high, 1, size, unit=False)
    unit = round(tokens[at + size].number)
    size += 1 + _abbreviation_point(tokens, at + size)
    return _with_rest(_between(low, high, unit, size, unit=True), tokens, at, unit)


def _number(tokens: list[Token], at: int) -> tuple[float, int] | None:
    """Read 15, 1,5, ½ or 1½."""
    if not _is(tokens, at, Tag.NUMBER):
        return None
    if _is(tokens, at + 1, Tag.NUMBER) and tokens[at + 1].word in "½¼¾" and not tokens[at].number % 1:
        return tokens[at].number + tokens[at + 1].number, 2
    return tokens[at].number, 1


def _range(tokens: list[Token], at: int) -> tuple[float, int] | None:
    """Read "-8", "til 8", "min - 8" after the lower end."""
    skip = 1 if _is(tokens, at, Tag.UNIT) and _is(tokens, at + 1, Tag.RANGE) else 0
    dash = at + skip
    joins = _is(tokens, dash, Tag.RANGE) or (dash < len(tokens) and tokens[dash].word in ("to", "og", "and"))
    upper = _number(tokens, dash + 1) if joins else None
    if upper is None or (tokens[dash].word in ("og", "and") and not _between_word(tokens, at)):
        return None
    return upper[0], skip + 1 + upper[1]


def _between_word(tokens: list[Token], at: int) -> bool:
    return at >= 2 and tokens[at - 2].word in ("mellom", "between")


def _between(low: float, high: float, minutes_each: int, size: int, *, unit: bool) -> Duration:
    low, high = sorted((low, high))
    minutes, minutes_min = round(high * minutes_each), round(low * minutes_each)
    return Duration(minutes, minutes_min if minutes_min < minutes else None, 1, unit, size)


def _with_rest(amount: Duration, tokens: list[Token], at: int, unit: int) -> Duration:
    """Add the minutes of "1 time og 15 min"."""
    start = at + amount.size
    if unit == 1 or amount.minutes_min:
        return amount
    start += 1 if start < len(tokens) and tokens[start].word in ("og", "and") else 0
    if not (_is(tokens, start, Tag.NUMBER) and _is(tokens, start + 1, Tag.UNIT) and tokens[start + 1].number == 1):
        return amount
    size = start + 2 - at
    return replace(amount, minutes=amount.minutes + round(tokens[start].number), size=size)


def _abbreviation_point(tokens: list[Token], at: int) -> int:
    point = _is(tokens, at + 1, Tag.MARK) and tokens[at + 1].word == "." and tokens[at].word in ("min", "t", "hr")
    return int(point)


def _whole(tokens: list[Token], at: int) -> bool:
    return _is(tokens, at, Tag.NUMBER) and not tokens[at].number % 1


def _is(tokens: list[Token], at: int, tag: Tag) -> bool:
    return at < len(tokens) and tokens[at].tag is tag
