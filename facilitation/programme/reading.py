"""From a pasted agenda to the items of a programme, over one day or several."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo

from facilitation.dates import Horizon, read_dates
from facilitation.meetings.lines import slides
from facilitation.programme.items import Item, ItemKind
from facilitation.programme.wording import Row, is_end, kind_of, owner_alone, row_of

FEWEST = 3
MOST_ITEMS = 80
LONGEST_TITLE = 160
_MOST_WORDS = 6  # of a heading, besides its date
USUAL_LENGTH = timedelta(minutes=15)  # of a last item that does not say when it is over
_CLOCK_ALONE = re.compile(r"(?:kl\.? )?\d{1,2}[.:]\d\d(?:\s*[-–—]\s*\d{1,2}[.:]\d\d)?")
_NEW_DAY_AFTER = 120  # a clock that goes back so many minutes is another day's
_DAY = re.compile(
    r"^\W*(?:(?:dag|day)\s+(?:\d|en|ein|to|tre|one|two|three)\b|(?:første|andre|tredje)\s+dag)", re.IGNORECASE
)


@dataclass(slots=True)
class _Draft:
    row: Row
    day: int
    lines: list[str] = field(default_factory=list)


def parted(text: str) -> tuple[str, str]:
    """Return what of a deck is an agenda, and the rest of it: slides part at a line of dashes or a form feed."""
    agenda: list[str] = []
    rest: list[str] = []
    for raws in slides(text):
        said = "\n".join(raws)
        rows = [row for line in _lines(said) if (row := row_of(line))]
        is_agenda = FEWEST <= len(rows) <= MOST_ITEMS and not all(row.like_a_date for row in rows)
        (agenda if is_agenda else rest).append(said)
    return "\n".join(agenda), "\n".join(rest)


def read_programme(text: str, today: date, zone: tzinfo, works: Iterable[str] = ()) -> tuple[Item, ...]:
    """Return the items of a pasted agenda; none for a text that is something else.

    An agenda has at least three lines that begin with a clock; other slides of a deck are not looked at. A date above
    them is their day, else it is `today`; a second day begins at its own heading, or where the clock goes back. `works`
    are names, small letters, of what is work besides the methods of the bank. Times come in `zone`. Raises nothing.
    """
    drafts, dates = _drafts(parted(text)[0], Horizon(today), zone)
    first = dates.get(1, today)
    own = tuple(works)
    items: list[Item] = []
    for number in dict.fromkeys(draft.day for draft in drafts):
        day = dates.get(number, first + timedelta(days=number - 1))
        items += _items([one for one in drafts if one.day == number], day, zone, own)
    return tuple(_in_order(items))


def _drafts(text: str, horizon: Horizon, zone: tzinfo) -> tuple[list[_Draft], dict[int, date]]:
    """Walk down the lines: rows, the headings of days, and what stands under a row."""
    drafts: list[_Draft] = []
    dates: dict[int, date] = {}
    day, lines = 1, list(_lines(text))
    for place, line in enumerate(lines):
        row = row_of(line)
        heading = None if row else _heading(line, horizon, zone)
        if row is not None:
            last = drafts[-1] if drafts else None
            day += last is not None and last.day == day and row.begins < last.row.begins - _NEW_DAY_AFTER
            drafts.append(_Draft(row, day))
        elif heading is not None and (not drafts or _comes_before_a_row(lines, place)):
            day += bool(drafts) and drafts[-1].day == day
            dates |= {day: heading} if heading != date.min else {}
        elif drafts:
            drafts[-1].lines.append(line)
    return drafts, dates


def _lines(text: str) -> Iterator[str]:
    """Yield the lines; a clock alone on its line belongs to the next that says something."""
    clock = ""
    for raw in unicodedata.normalize("NFC", text).replace("\u00a0", " ").splitlines():
        line = f"{clock} {raw.strip()}".strip()
        clock = line if _CLOCK_ALONE.fullmatch(line) else ""
        if not clock:
            yield line if any(map(str.isalnum, line)) else ""


def _comes_before_a_row(lines: Sequence[str], place: int) -> bool:
    return any(row_of(line) for line in [line for line in lines[place + 1 :] if line][:1])


def _heading(line: str, horizon: Horizon, zone: tzinfo) -> date | None:
    """Return the day that a line heads; `date.min` where it says only that another begins, None for other lines."""
    reading = read_dates(line, horizon, zone)
    if reading.moments and len(reading.rest.split()) <= _MOST_WORDS and any(sign.isdigit() for sign in line):
        return reading.moments[0].day
    return date.min if _DAY.match(line) else None


def _items(drafts: Sequence[_Draft], day: date, zone: tzinfo, works: Sequence[str]) -> list[Item]:
    found: list[Item] = []
    for place, draft in enumerate(drafts):
        after = next((one.row.begins for one in drafts[place + 1 :] if one.row.begins > draft.row.begins), None)
        if place and is_end(draft.row.title) and place + 1 == len(drafts):
            continue
        found.append(_item(draft, after, day, zone, works))
    return found


def _item(draft: _Draft, after: int | None, day: date, zone: tzinfo, works: Sequence[str]) -> Item:
    row = draft.row
    begins = _at(day, row.begins, zone)
    ends = _ends(row, begins, after, day, zone)
    own = bool(row.title.lower().startswith(tuple(works))) if works else False
    kind = ItemKind.WORK if own else kind_of(row.title)
    owners = [name for line in draft.lines if (name := owner_alone(line))]
    text = "\n".join(line for line in draft.lines if not owner_alone(line)).strip()
    owner = row.owner or next(iter(owners), "")
    return Item(row.title[:LONGEST_TITLE], begins, ends, begins, kind, owner[:LONGEST_TITLE], text, draft.day)


def _ends(row: Row, begins: datetime, after: int | None, day: date, zone: tzinfo) -> datetime:
    """Return when an item is over: as it says, as long as it says, when the next begins, else after the usual time."""
    if row.ends is not None:
        return _at(day, row.ends, zone)
    if row.minutes:
        return begins + timedelta(minutes=row.minutes)
    return _at(day, after, zone) if after is not None and after > row.begins else begins + USUAL_LENGTH


def _at(day: date, minutes: int, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone) + timedelta(minutes=minutes)


def _in_order(items: Sequence[Item]) -> Iterator[Item]:
    """Yield the items, each over when the next one begins: one that overlaps is cut short, those at once are not."""
    for place, item in enumerate(items):
        later = next((one.begins for one in items[place + 1 :] if one.begins > item.begins), item.ends)
        yield replace(item, ends=min(item.ends, later))
