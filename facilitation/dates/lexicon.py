"""Weekdays, months, small numbers and the words around dates, in bokmål, nynorsk and English. No date is read here."""

import re

_WEEKDAYS = (
    "mandag måndag monday",
    "tirsdag tysdag tuesday",
    "onsdag wednesday",
    "torsdag thursday",
    "fredag friday",
    "lørdag laurdag saturday",
    "søndag sundag sunday",
)
_SHORT_WEEKDAYS = ("man mån mon ma", "tir tirs tys tue", "ons wed", "tor tors thu thur", "fre fri fr")
_SHORT_WEEKEND = ("lør lau laur sat lø", "søn sun sø")
_MONTHS = (
    "januar january jan",
    "februar february feb febr",
    "mars march mar",
    "april apr",
    "mai may",
    "juni june jun",
    "juli july jul",
    "august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "desember december des dec",
)
_NUMBERS = (
    "en ei ein én éin et eit ett one a",
    "to two",
    "tre three",
    "fire four",
    "fem five",
    "seks six",
    "sju syv seven",
    "åtte eight",
    "ni nine",
    "ti ten",
    "elleve eleven",
    "tolv twelve",
    "tretten thirteen",
    "fjorten fourteen",
)


def _numbered(*rows: str, first: int) -> dict[str, int]:
    return {word: at for at, row in enumerate(rows, first) for word in row.split()}


WEEKDAYS = _numbered(*_WEEKDAYS, first=0)
SHORT_WEEKDAYS = _numbered(*_SHORT_WEEKDAYS, *_SHORT_WEEKEND, first=0)
MONTHS = _numbered(*_MONTHS, first=1)
NUMBERS = _numbered(*_NUMBERS, first=1)


def any_of(words: dict[str, int]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def number(word: str) -> int:
    """Return the value of digits or of a small number in letters; KeyError for another word."""
    return int(word) if word.isdecimal() else NUMBERS[word]


LONG_WEEKDAY = rf"(?:{any_of(WEEKDAYS)})"
WEEKDAY = rf"(?:{any_of(WEEKDAYS)})(?:en)?\b|(?:{any_of(SHORT_WEEKDAYS)})\b\.?"
MONTH = rf"(?:{any_of(MONTHS)})\b\.?"
YEAR = r"(?:(?:19|20|21)\d\d)(?!\d)"
DASH = r"[-–—−]"
BEFORE = r"(?:i god tid )?(?:før|before|prior to|ahead of)"
BY = (
    r"innen|innan|(?:senest|seinast|seinest)(?: innen| innan)?|by|no later than|at the latest|(?:svar|tids)?frist"
    r"|fristen|deadline|til og med|t\.o\.m\.|until|due"
)
AFTER = r"(?:tidligst |tidlegast )?(?:etter|after|since|siden|sidan|fra og med|frå og med|f\.o\.m\.|from)"
ABOUT = r"primo|medio|ultimo|midten av|midt i|starten av|slutten av|begynnelsen av|byrjinga av|tidlig i|tidleg i|sent i"
ABOUT_ENGLISH = r"mid|early|late|around|about|ca\.?|rundt|omkring|omtrent"
