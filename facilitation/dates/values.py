"""What reading a text for dates gives: moments, and doubts about them. How words become these lives beside it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, StrEnum, auto


class Kind(StrEnum):
    """How a date binds: on it, before it, by it, or some time in a stretch of days such as a week or a month."""

    AT = "at"
    BEFORE = "before"
    BY = "by"
    DURING = "during"


class Doubt(Enum):
    """Why somebody should look at what was read, or at what was not."""

    WEEKDAY = auto()  # the weekday named is not that date's
    NO_SUCH_DAY = auto()  # 31 February, week 60, 25 o'clock
    TIMES = auto()  # it ends before it begins
    TWO_WAYS = auto()  # "neste torsdag" said on a Monday
    VAGUE = auto()  # "medio mai", "etter 1. mars"
    LOOSE_TIME = auto()  # a time of day and no date to put it on


@dataclass(frozen=True, slots=True)
class Doubted:
    """One doubt, with the words it is about. `day` is what was read from them, None where nothing was."""

    why: Doubt
    quote: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date somebody wrote. `at` and `to` are where in the text; `last` closes a stretch of days, and is included.

    `start` and `end` are aware and stand only where the text gives a time of day.
    """

    kind: Kind
    day: date
    quote: str
    at: int
    to: int
    last: date | None = None
    start: datetime | None = None
    end: datetime | None = None

    @property
    def due(self) -> date:
        """The last day on which what is promised for this date comes in time."""
        return self.day - timedelta(days=1) if self.kind is Kind.BEFORE else self.last or self.day


@dataclass(frozen=True, slots=True)
class Hours:
    """A time of day, or from one to another, in minutes after midnight. `at` and `to` are where in the text."""

    begin: int
    end: int | None = None
    at: int = 0
    to: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a text that are neither date nor time; `at` is where they begin."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All dates of a text in their order, the doubts, and the pieces between them. `hours`: a time with no date."""

    moments: tuple[Moment, ...] = ()
    doubts: tuple[Doubted, ...] = ()
    pieces: tuple[Piece, ...] = ()
    hours: Hours | None = None

    @property
    def rest(self) -> str:
        """The words that are neither dates nor times."""
        return " ".join(" ".join(piece.text for piece in self.pieces).split())


@dataclass(frozen=True, slots=True)
class Horizon:
    """What a missing year is taken from: the years of a heading, else the first such date from `today` on.

    Two years are a school year: August to December lie in the first of them, January to July in the second.
    """

    today: date
    years: tuple[int, ...] = ()
