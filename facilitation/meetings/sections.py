"""Which lines of a text are a meeting plan or a notice, and which are a slide's. What they say is read elsewhere."""

import re
from dataclasses import dataclass
from datetime import UTC

from facilitation.dates import Horizon, Kind, read_dates
from facilitation.meetings.lines import lines
from facilitation.meetings.words import HEADING, ROUND

_LONGEST_HEADING = 14  # words
_ASKS = re.compile(r"\?\s*$|\?\s+\S")
_YEAR = re.compile(r"(?<![\d./-])(20\d\d)(?:\s*[/–-]\s*(20\d\d|\d\d))?(?![\d-])")


@dataclass(frozen=True, slots=True)
class Cut:
    """One slide, cut: `own` is about meetings, `before` and `after` are for whoever reads slides."""

    before: tuple[str, ...]
    own: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def is_heading(text: str) -> bool:
    """Tell whether a line heads a meeting plan or a notice: no question, no sentence, no phase of a round."""
    words = len(text.split())
    return words <= _LONGEST_HEADING and bool(HEADING.search(text)) and not _ASKS.search(text)


def cut(raws: list[str], horizon: Horizon) -> Cut:
    """Cut the lines of one slide. Below a heading all is about meetings until a round begins.

    Without a heading they are only where nothing is asked and no phase is named, and a date has its time of day.
    """
    texts = [found[0].text if (found := lines([raw])) else "" for raw in raws]
    start = next((at for at, text in enumerate(texts) if text and is_heading(text)), None)
    if start is None:
        return Cut((), tuple(raws)) if _speaks_of_meetings(texts, horizon) else Cut(tuple(raws))
    if not any(ROUND.search(text) or _ASKS.search(text) for text in texts[:start]):
        start = 0
    if not _dated(texts[start:], horizon):
        return Cut(tuple(raws))
    end = next((at for at, text in enumerate(texts) if at > start and ROUND.search(text)), len(raws))
    return Cut(tuple(raws[:start]), tuple(raws[start:end]), tuple(raws[end:]))


def _dated(texts: list[str], horizon: Horizon) -> bool:
    readings = [read_dates(text, horizon, UTC) for text in texts[:200] if text]
    return any(moment.kind is Kind.AT for reading in readings for moment in reading.moments)


def _speaks_of_meetings(texts: list[str], horizon: Horizon) -> bool:
    said = [text for text in texts if text]
    if not said or any(ROUND.search(text) or _ASKS.search(text) for text in said):
        return False
    readings = [read_dates(text, horizon, UTC) for text in said[:200]]
    plain = [any(one.kind is Kind.AT for one in reading.moments) for reading in readings]
    timed = any(one.start for reading in readings for one in reading.moments) or any(one.hours for one in readings)
    return any(plain) and timed and 3 * sum(plain) + 2 >= len(said)


def years_of(text: str) -> tuple[int, ...]:
    """Return the year or the two years of a school year that a heading names, none where it names none."""
    found = _YEAR.search(text)
    if not found:
        return ()
    first, second = int(found[1]), found[2]
    if second is None:
        return (first,)
    later = int(second) if len(second) > 2 else first // 100 * 100 + int(second)
    return (first, later) if later == first + 1 else (first,)
