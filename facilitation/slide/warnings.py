"""What a reader of slides has to say about lines it did not understand, in bokmål, nynorsk and English."""

from dataclasses import dataclass
from enum import Enum, auto

_LONGEST_QUOTE = 300


class Code(Enum):
    """What was not understood, or was read in a way that somebody should look at."""

    EMPTY = auto()
    NO_ROUND = auto()
    NOT_UNDERSTOOD = auto()
    TIME = auto()
    ROLE = auto()
    NO_PHASES = auto()
    NO_QUESTIONS = auto()
    PARTS = auto()
    PERSON = auto()
    TWICE = auto()
    TOO_LONG = auto()
    SCALE = auto()
    OPTIONS = auto()
    MANY = auto()
    AXES = auto()
    TIMELINE = auto()
    FLOOR = auto()
    UNWRITABLE = auto()  # by the writer of slides: what no slide says


@dataclass(frozen=True, slots=True)
class Warn:
    """One warning: its kind and the line it is about."""

    code: Code
    quote: str = ""


_TEXTS = {
    "nb": {
        Code.EMPTY: "Det står ingenting her.",
        Code.NO_ROUND: "Fant ingen runde her, hopper over: «{}»",
        Code.NOT_UNDERSTOOD: "Forstod ikke linjen: «{}»",
        Code.TIME: "Forstod ikke hele tidsangivelsen: «{}»",
        Code.ROLE: "Rollen trekkes, for dette er ikke lest som et kriterium: «{}»",
        Code.NO_PHASES: "Ingen faser med tid for «{}»",
        Code.NO_QUESTIONS: "Ingen spørsmål for «{}»",
        Code.PARTS: "Gruppefasen gjentas ikke like mange ganger som det er deler med spørsmål: «{}»",
        Code.PERSON: "Leser dette som navnet på en person: «{}»",
        Code.TWICE: "To runder har samme nummer og de samme deltakerne: «{}»",
        Code.TOO_LONG: "Teksten er for lang, leste bare hit: «{}»",
        Code.SCALE: "En skala går fra et lavt til et høyere tall, og har høyst 20 trinn: «{}»",
        Code.OPTIONS: "Fant ikke noe å velge mellom eller plassere, skriv det bak eller under: «{}»",
        Code.MANY: "Så mange som dette er det ingen som får oversikt over, 20 er det meste: «{}»",
        Code.AXES: "Et firefelt trenger to akser, for eksempel «Akser: innsats (lav/høy), effekt (liten/stor)»: «{}»",
        Code.TIMELINE: "En tidslinje trenger trinn og situasjoner, for eksempel «Trinn: før, etter»: «{}»",
        Code.FLOOR: "Anonyme svar vises aldri før det er minst 3, ikke «{}»",
        Code.UNWRITABLE: "Alt om dette kan ikke skrives på et lysbilde, ta vare på runden som mal: «{}»",
    },
    "nn": {
        Code.EMPTY: "Det står ingenting her.",
        Code.NO_ROUND: "Fann inga runde her, hoppar over: «{}»",
        Code.NOT_UNDERSTOOD: "Forstod ikkje linja: «{}»",
        Code.TIME: "Forstod ikkje heile tida som er oppgjeven: «{}»",
        Code.ROLE: "Rolla blir trekt, for dette er ikkje lese som eit kriterium: «{}»",
        Code.NO_PHASES: "Ingen fasar med tid for «{}»",
        Code.NO_QUESTIONS: "Ingen spørsmål for «{}»",
        Code.PARTS: "Gruppefasen blir ikkje gjenteken like mange gonger som det er delar med spørsmål: «{}»",
        Code.PERSON: "Les dette som namnet på ein person: «{}»",
        Code.TWICE: "To rundar har same nummer og dei same deltakarane: «{}»",
        Code.TOO_LONG: "Teksten er for lang, las berre hit: «{}»",
        Code.SCALE: "Ein skala går frå eit lågt til eit høgare tal, og har høgst 20 trinn: «{}»",
        Code.OPTIONS: "Fann ikkje noko å velje mellom eller plassere, skriv det bak eller under: «{}»",
        Code.MANY: "Så mange som dette får ingen oversikt over, 20 er det meste: «{}»",
        Code.AXES: "Eit firefelt treng to aksar, til dømes «Aksar: innsats (låg/høg), effekt (liten/stor)»: «{}»",
        Code.TIMELINE: "Ei tidslinje treng trinn og situasjonar, til dømes «Trinn: før, etter»: «{}»",
        Code.FLOOR: "Anonyme svar blir aldri viste før det er minst 3, ikkje «{}»",
        Code.UNWRITABLE: "Alt om dette kan ikkje skrivast på eit lysbilete, ta vare på runden som mal: «{}»",
    },
    "en": {
        Code.EMPTY: "There is nothing here.",
        Code.NO_ROUND: "Found no round here, skipping: “{}”",
        Code.NOT_UNDERSTOOD: "Did not understand the line: “{}”",
        Code.TIME: "Did not understand all of the time given: “{}”",
        Code.ROLE: "The role will be drawn, since this was not read as a criterion: “{}”",
        Code.NO_PHASES: "No phases with a time for “{}”",
        Code.NO_QUESTIONS: "No questions for “{}”",
        Code.PARTS: "The group phase is not repeated as many times as there are parts with questions: “{}”",
        Code.PERSON: "Read as the name of a person: “{}”",
        Code.TWICE: "Two rounds have the same number and the same participants: “{}”",
        Code.TOO_LONG: "The text is too long, read only this far: “{}”",
        Code.SCALE: "A scale runs from a low to a higher number, in 20 steps at most: “{}”",
        Code.OPTIONS: "Found nothing to choose among or to place; write it behind or below: “{}”",
        Code.MANY: "Nobody can take in this many; 20 is the most: “{}”",
        Code.AXES: "A 2x2 needs two axes, such as “Axes: effort (low/high), effect (small/large)”: “{}”",
        Code.TIMELINE: "A timeline needs stages and situations, such as “Stages: before, after”: “{}”",
        Code.FLOOR: "Anonymous answers are never shown before there are 3, not “{}”",
        Code.UNWRITABLE: "Not all about this can be written on a slide; keep the round as a template: “{}”",
    },
}


def say(warning: Warn, language: str) -> str:
    """Return the warning as a sentence; an unknown language is answered in bokmål."""
    quote = warning.quote if len(warning.quote) <= _LONGEST_QUOTE else warning.quote[:_LONGEST_QUOTE] + "…"
    return _TEXTS.get(language, _TEXTS["nb"])[warning.code].replace("{}", quote)
