"""Days and times as people read them, in their language and the partnership's zone."""

from datetime import date, datetime, tzinfo
from functools import lru_cache

from babel.dates import format_date, format_time

from dialogs.words import Words

LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


def day_text(day: date, words: Words, today: date | None = None, *, with_year: bool = False) -> str:
    """Return a day in words: "torsdag 4. februar", with its year where that is another than today's."""
    year = " y" if with_year or (today is not None and day.year != today.year) else ""
    pattern = "EEEE d MMMM" if words.language == "en" else "EEEE d. MMMM"
    return _written(day, pattern + year, LOCALES[words.language])


def date_text(day: date, words: Words) -> str:
    """Return a day with its year, without which day of the week it was: for what lies far back, and for tables."""
    return _written(day, "d MMMM y" if words.language == "en" else "d. MMMM y", LOCALES[words.language])


@lru_cache(maxsize=1_000)  # one morning's messages are full of the same few days
def _written(day: date, pattern: str, locale: str) -> str:
    return format_date(day, pattern, locale=locale)


def time_text(moment: datetime, words: Words, zone: tzinfo) -> str:
    """Return a time of day: "09.00", in English "09:00"."""
    pattern = "HH:mm" if words.language == "en" else "HH.mm"
    return format_time(moment.astimezone(zone), pattern, locale=LOCALES[words.language])
