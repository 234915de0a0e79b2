"""What a reader of meeting plans has to say about lines it doubts, in bokmål, nynorsk and English."""

from datetime import date
from enum import Enum, auto

from facilitation.dates import Doubt

_LONGEST_QUOTE = 300
_WEEKDAYS = {
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(),
    "nn": "måndag tysdag onsdag torsdag fredag laurdag søndag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


class Code(Enum):
    """Doubts about a meeting plan that are not about a date alone."""

    NOT_UNDERSTOOD = auto()
    NO_TIME = auto()
    ORDER = auto()


_TEXTS: dict[str, dict[Code | Doubt, str]] = {
    "nb": {
        Code.NOT_UNDERSTOOD: "Forstod ikke linjen: «{}»",
        Code.NO_TIME: "Møtet har ikke noe klokkeslett: «{}»",
        Code.ORDER: "Datoene uten årstall står ikke i rekkefølge, leste denne som {day}: «{}»",
        Doubt.WEEKDAY: "Ukedagen stemmer ikke, {day} er en {weekday}: «{}»",
        Doubt.NO_SUCH_DAY: "Det finnes ingen slik dato eller tid: «{}»",
        Doubt.TIMES: "Møtet slutter før det begynner, leste ikke slutten: «{}»",
        Doubt.TWO_WAYS: "Kan leses på to måter, leste {weekday} {day}: «{}»",
        Doubt.VAGUE: "Leste ingen dato, den er for omtrentlig: «{}»",
        Doubt.LOOSE_TIME: "Vet ikke hvilken dato klokkeslettet gjelder: «{}»",
    },
    "nn": {
        Code.NOT_UNDERSTOOD: "Forstod ikkje linja: «{}»",
        Code.NO_TIME: "Møtet har ikkje noko klokkeslett: «{}»",
        Code.ORDER: "Datoane utan årstal står ikkje i rekkjefølgje, las denne som {day}: «{}»",
        Doubt.WEEKDAY: "Vekedagen stemmer ikkje, {day} er ein {weekday}: «{}»",
        Doubt.NO_SUCH_DAY: "Det finst ingen slik dato eller tid: «{}»",
        Doubt.TIMES: "Møtet sluttar før det byrjar, las ikkje slutten: «{}»",
        Doubt.TWO_WAYS: "Kan lesast på to måtar, las {weekday} {day}: «{}»",
        Doubt.VAGUE: "Las ingen dato, han er for omtrentleg: «{}»",
        Doubt.LOOSE_TIME: "Veit ikkje kva dato klokkeslettet gjeld: «{}»",
    },
    "en": {
        Code.NOT_UNDERSTOOD: "Did not understand the line: “{}”",
        Code.NO_TIME: "The meeting has no time of day: “{}”",
        Code.ORDER: "The dates without a year are not in order, so this was read as {day}: “{}”",
        Doubt.WEEKDAY: "The weekday does not fit, {day} is a {weekday}: “{}”",
        Doubt.NO_SUCH_DAY: "There is no such date or time: “{}”",
        Doubt.TIMES: "The meeting ends before it begins, its end was not read: “{}”",
        Doubt.TWO_WAYS: "Can be read in two ways, read as {weekday} {day}: “{}”",
        Doubt.VAGUE: "Read no date, it is too vague: “{}”",
        Doubt.LOOSE_TIME: "Do not know which date this time is for: “{}”",
    },
}


def say(code: Code | Doubt, quote: str, day: date | None, language: str) -> str:
    """Return the doubt as a sentence that quotes the line; an unknown language is answered in bokmål."""
    tongue = language if language in _TEXTS else "nb"
    short = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE] + "…"
    weekday = _WEEKDAYS[tongue][day.weekday()] if day else ""
    sentence = _TEXTS[tongue][code].replace("{day}", day.isoformat() if day else "").replace("{weekday}", weekday)
    return sentence.replace("{}", short)
