"""Walking down the lines of a meeting plan or a notice, collecting meetings in the making, and doubts."""

import re
from dataclasses import replace
from datetime import date, tzinfo

from facilitation.dates import Doubt, Horizon, Hours, Kind, Reading, read_dates, with_hours
from facilitation.meetings.drafts import Draft, bits_of, capital, drafts_of, say_after, titled
from facilitation.meetings.lines import Line
from facilitation.meetings.sections import is_heading, years_of
from facilitation.meetings.tables import rows
from facilitation.meetings.warnings import Code
from facilitation.meetings.words import AGENDA, AGENDA_ITEM, ALL_MEETINGS, COURTESY, LABELS, NOTICE, label_of

Said = tuple[Code | Doubt, str, date | None]
_LABEL = re.compile(r"^(?P<label>[^:;]{1,30}?)\s*[:;]\s*(?P<value>.*)$")
_LONGEST_PLACE = 6  # words
_SEASON = re.compile(
    r"(?:vår(?:en)?|høst(?:en)?|haust(?:en)?|spring|autumn|fall|sommer|vinter|første|andre|[12]\. halvår)?"
    r"\W*(?:halvår)?\W*(?:20\d\d)?\W*(?:/\W*\d{2,4})?",
    re.IGNORECASE,
)


class Reader:
    """Reads the lines of one meeting plan; `drafts` are its meetings in the order written, `said` its doubts."""

    def __init__(self, horizon: Horizon, zone: tzinfo) -> None:
        self.horizon, self.zone = horizon, zone
        self.drafts: list[Draft] = []
        self.said: list[Said] = []
        self.title, self.place = "", ""
        self.placed: list[Draft] = []
        self.hours: Hours | None = None
        self.paragraph = 0
        self.label = ""
        self.in_agenda = False
        self.waiting_title: tuple[str, str] | None = None
        self.headed = False

    def read(self, lines: list[Line]) -> None:
        """Read all lines; the meetings are then in `drafts`, with what is said once for all put on each."""
        for line, cells in rows(lines):
            self.paragraph += line.gap
            if line.gap:
                self._flush()
            if cells:
                self._cells(line, cells)
            else:
                self._line(line)
        self._flush()
        self._finish()

    def _finish(self) -> None:
        for draft in self.drafts:
            draft.place = draft.place or self.place
            draft.title = titled(draft, self.title)
            if self.hours and draft.moment.start is None:
                draft.moment = with_hours(draft.moment, self.hours, self.zone)
            if draft.moment.start is None:
                self.said.append((Code.NO_TIME, draft.quote, None))

    def _flush(self) -> None:
        """A line that waited for a date below it, and got none, was not understood."""
        if self.waiting_title:
            self._unread(self.waiting_title[1])
        self.waiting_title = None

    def _unread(self, quote: str) -> None:
        self.said.append((Code.NOT_UNDERSTOOD, quote, None))

    def _reading(self, text: str, quote: str) -> Reading:
        reading = read_dates(text, self.horizon, self.zone)
        deadline = any(one.kind in (Kind.BY, Kind.BEFORE) for one in reading.moments)
        self.said += [(one.why, quote, one.day) for one in reading.doubts if not deadline]
        return reading

    # Rows of a table

    def _cells(self, line: Line, cells: dict[str, str]) -> None:
        said = [cells.get(name) for name in ("date", "month", "hours")]
        reading = self._reading(" ".join(filter(None, said)), line.text)
        drafts = drafts_of(reading, line.text, self.paragraph)
        if not drafts and not reading.doubts and line.text:
            self._line(replace(line, cells=(line.text,)))
        for draft in drafts:
            draft.title = cells.get("title", "") or draft.title
            draft.place = cells.get("place", "") or draft.place
        self.drafts += drafts

    # Lines

    def _line(self, line: Line) -> None:
        text = line.text
        if self._is_agenda(line) or self._is_heading(text):
            return
        label, value = self._labelled(line)
        if label:
            self.in_agenda = False
            self.label = "" if value else label
            self._value(label, value, text)
        elif self.label:
            label, self.label = self.label, ""
            self._value(label, text, text)
        else:
            self._plain(text, line)

    def _is_heading(self, text: str) -> bool:
        if not is_heading(text) or read_dates(text, Horizon(self.horizon.today), self.zone).moments:
            return bool(_SEASON.fullmatch(text)) and self._years(text)
        self._years(text)
        notice = NOTICE.search(text)
        title = re.sub(r"\s*\(?(?:19|20)\d\d\)?$", "", notice["title"]).strip(" .:–-") if notice else ""
        self.title = capital(title) or self.title
        self.headed = True
        return True

    def _years(self, text: str) -> bool:
        years = years_of(text)
        self.horizon = replace(self.horizon, years=years or self.horizon.years)
        return True

    def _is_agenda(self, line: Line) -> bool:
        if AGENDA.match(line.text.strip(" :")):
            self.in_agenda = True
            return True
        item = AGENDA_ITEM.match(line.text) and bool(self.drafts)
        if self.in_agenda and (item or not (line.gap or self._labelled(line)[0])):
            return True
        self.in_agenda = False
        return bool(item) and not read_dates(line.text, self.horizon, self.zone).moments

    def _labelled(self, line: Line) -> tuple[str, str]:
        if len(line.cells) == 2 and (name := label_of(line.cells[0], LABELS)):
            return name, line.cells[1]
        found = _LABEL.match(line.text)
        if found and (name := label_of(found["label"], LABELS)):
            return name, found["value"].strip()
        return "", ""

    def _value(self, label: str, value: str, quote: str) -> None:
        if not value:
            return
        if label == "when":
            self._when(value, quote)
        elif label == "title":
            self._title(value, quote)
        elif label in ("place", "link"):
            self._place(value)

    def _title(self, value: str, quote: str) -> None:
        if read_dates(value, self.horizon, self.zone).moments:
            self._when(value, quote)
        elif nameless := [draft for draft in self._here() if not draft.title]:
            for draft in nameless:
                draft.title = value
        else:
            self.title = value

    def _place(self, value: str) -> None:
        """A place is for the meetings above it that have none; a link after it for the same ones."""
        here = self._here()
        self.placed = (
            [draft for draft in here if not draft.place] or [one for one in self.placed if one in here] or here
        )
        for draft in self.placed:
            draft.place = ", ".join(filter(None, [draft.place, value]))
        if not here:
            self.place = ", ".join(filter(None, [self.place, value]))

    def _here(self) -> list[Draft]:
        """The meetings of this paragraph."""
        return [draft for draft in self.drafts if draft.paragraph == self.paragraph]

    def _when(self, value: str, quote: str) -> None:
        reading = self._reading(value, quote)
        self._take(reading, quote)
        if not reading.moments and not reading.hours and not reading.doubts:
            self._unread(quote)

    def _take(self, reading: Reading, quote: str) -> None:
        drafts = drafts_of(reading, quote, self.paragraph)
        if drafts and self.waiting_title:
            drafts[0].title = drafts[0].title or self.waiting_title[0]
            self.waiting_title = None
        self.drafts += drafts
        if not drafts and reading.hours and not reading.doubts:
            self._common_hours(reading.hours)

    def _common_hours(self, hours: Hours) -> None:
        """A time alone is for the dates above it that wait for one, else for all that follow."""
        waiting = [draft for draft in self.drafts if draft.moment.start is None]
        for draft in waiting:
            draft.moment = with_hours(draft.moment, hours, self.zone)
        if not waiting:
            self.hours = hours

    def _plain(self, text: str, line: Line) -> None:
        reading = self._reading(" , ".join(line.cells), text)
        timed = any(one.start for one in reading.moments)
        if any(one.kind is Kind.AT for one in reading.moments) and (timed or not COURTESY.match(text)):
            self._take(reading, text)
        elif COURTESY.match(text) or reading.doubts:
            return
        elif reading.hours and self._once_for_all(reading, text):
            self._common_hours(reading.hours)
        elif reading.moments:
            self._unread_unless_deadline(reading, text)
        else:
            self._words(text)

    def _unread_unless_deadline(self, reading: Reading, text: str) -> None:
        if not any(one.kind in (Kind.BY, Kind.BEFORE) for one in reading.moments):
            self._unread(text)

    def _once_for_all(self, reading: Reading, text: str) -> bool:
        found = ALL_MEETINGS.match(reading.rest)
        if found and found["place"]:
            self.place = found["place"].strip(" .,")
        elif not found and reading.rest:
            waiting = [draft for draft in self.drafts if draft.moment.start is None]
            here = waiting if len(waiting) == 1 else self._here()
            for bit in bits_of(reading.rest) if len(here) == 1 else []:
                say_after(here[0], bit)
            if len(here) != 1:
                self._unread(text)
        return True

    def _words(self, text: str) -> None:
        """Words alone: what is said of all meetings, the title above a date, the place below one."""
        found = ALL_MEETINGS.match(text)
        here = self._here()
        short = len(text.split()) <= _LONGEST_PLACE and not text.endswith((".", "?", "!"))
        if found and found["place"]:
            self.place = found["place"].strip(" .,")
        elif len(here) == 1 and short and not here[0].place:
            here[0].place = text
        elif not here and short and not self.waiting_title:
            self.waiting_title = (text.rstrip(":"), text)
        else:
            self._unread(text)
