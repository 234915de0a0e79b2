"""The words that say how a question is answered, in bokmål, nynorsk and English, spelling forgiven. No meaning here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from facilitation.slide.lexicon import ARTICLES, NUMBERS


class Word(Enum):
    """What a word does in such a phrase."""

    SCALE = auto()
    DIE = auto()
    CLOUD = auto()
    TEXT = auto()
    BOARD = auto()
    PROMOTES = auto()
    HINDERS = auto()
    MUST = auto()
    SHOULD = auto()
    CAN = auto()
    QUADRANT = auto()
    TIMELINE = auto()
    CHOOSE = auto()
    VOTE = auto()
    OPTIONS = auto()
    YES = auto()
    NO = auto()
    UNSURE = auto()
    DOT = auto()
    VOTES = auto()
    GROUPS = auto()
    ITEM = auto()
    SPREAD = auto()
    SAME = auto()
    EACH = auto()
    SINGLE = auto()
    MULTIPLE = auto()
    MANY = auto()
    UP_TO = auto()
    UNIT = auto()
    PER = auto()
    GOAL = auto()
    ANONYMOUS = auto()
    ARTICLE = auto()
    NUMBER = auto()
    RANGE = auto()
    EITHER = auto()
    FILLER = auto()
    NUMBERS = auto()
    MARKET = auto()
    VISIT = auto()
    HARVEST = auto()
    NAMED = auto()
    GUARDED = auto()
    SIGN = auto()


# Words of a kind, long enough that one wrong letter does not make them another word.
_FORGIVEN = {
    Word.SCALE: "skala|skalaen|scale|karakter|karakterskala|poengskala|rating",
    Word.DIE: "terningkast",
    Word.CLOUD: "ordsky|ordskya|ordskyen|ord sky|ord-sky|wordcloud|word cloud|word-cloud",
    Word.TEXT: "fritekst|fri tekst|åpent spørsmål|ope spørsmål|opent spørsmål|free text|freetext|open question",
    Word.BOARD: "tavle|tavla|tavlen|kolonner|kolonnar|board|columns",
    Word.PROMOTES: "fremmer|fremmar|fremjar|fremjer|fremme|fremje|promotes|promote|enables|enablers"
    "|drivers|drivkrefter",
    Word.HINDERS: "hemmer|hemmar|hemme|hindrer|hindrar|hindre|hinders|hinder|hampers|barriers|barrierer|barrierar",
    Word.QUADRANT: "firefelt|firefeltsmatrise|kvadrant|kvadranter|kvadrantar|quadrant|quadrants",
    Word.TIMELINE: "tidslinje|tidslinja|tidslinjen|tidsline|tidslina|timeline|time line",
    Word.DOT: "prikker|prikkar|prikk|prikkene|prikkane|prikkavstemning|prikkavstemming|dot voting|dot vote|dot-voting",
    Word.ANONYMOUS: "anonym|anonymt|anonyme|anonymous|anonymously",
}
_AS_WRITTEN = {
    Word.BOARD: "tavle med kolonner|tavle med kolonnene|tavle med kolonnar|board with columns",
    Word.PROMOTES: "helps",
    Word.MUST: "må|must",
    Word.SHOULD: "bør|should",
    Word.CAN: "kan|can|could",
    Word.QUADRANT: "2x2|2 x 2|2×2|2 × 2|2x2-matrise|2x2 matrise|2x2 matrix|2x2-matrix|to ganger to",
    Word.NUMBERS: "telling|teljing|count up",
    Word.MARKET: "markedsplass|markadsplass|marknadsplass|marketplace|market place",
    Word.VISIT: "økt i åpent rom|økt i ope rom|økt i open space|open space slot",
    Word.HARVEST: "høst fra temaene|haust frå temaa|harvest of the topics",
    Word.NAMED: "med navn|med namn|med kommunenavn|med kommunenamn|per kommune|pr kommune|pr. kommune|per organisasjon"
    "|for hver kommune|for kvar kommune|og kommune|og organisasjon|named|with names|per municipality|per organisation"
    "|per organization|for each municipality|and municipality|and organisation",
    Word.GUARDED: "uten gjenkjenning|utan attkjenning|unrecognisable|unrecognizable",
    Word.CHOOSE: "velg|vel|choose|pick|select",
    Word.VOTE: "stem|stem på|stem over|røyst|røyst på|røyst over|avstemning|avstemming|avrøysting|votering|vote|vote on"
    "|vote for|voting|poll",
    Word.OPTIONS: "alternativ|alternativer|svaralternativ|svaralternativer|svaralternativa|alternativa|options"
    "|answer options|svar å velge mellom",
    Word.YES: "ja|yes",
    Word.NO: "nei|no",
    Word.UNSURE: "vet ikke|veit ikkje|veit ikke|usikker|usikkert|kanskje|don't know|don’t know|dont know|unsure|maybe"
    "|ikke relevant|ikkje relevant|not relevant",
    Word.DOT: "dot|dots",
    Word.VOTES: "stemmer|røyster|votes|poeng",
    Word.GROUPS: "gruppenes|gruppanes|gruppene sine|gruppenes egne|fra gruppene|frå gruppene|groups|groups'|groups’"
    "|from the groups|from groups|plenums|plenumets",
    Word.ITEM: "punkt|punkter|punkta|punktene|point|points|forslag|forslagene|forslaga|tiltak|tiltakene|tiltaka"
    "|resultat|resultater|resultatene|resultata|innspill|innspel|innspillene|innspela|proposals|results|ideas|ideer|idear",
    Word.SPREAD: "fordel|spread|distribute|plasser|place|skriv|write|gi|gje|give|bruk|use|sett|put",
    Word.SAME: "samme|same|det samme|det same|den samme|den same|the same",
    Word.MANY: "flere|fleire|several|multiple|så mange du vil|så mange du ønsker|så mange du ønskjer"
    "|as many as you like|any number",
    Word.UP_TO: "inntil|opptil|opp til|maks|maksimalt|max|up to|at most|høyst|ikke mer enn|ikkje meir enn|no more than",
    Word.UNIT: "ord|words|word",
    Word.PER: "per|pr|pr.|for hvert|for kvart|til hvert|til kvart|under hvert|under kvart|for each|for every|hvert"
    "|kvart",
    Word.GOAL: "mål|målene|måla|goal|goals|målet|delmål|tema|område",
    Word.RANGE: "-|–|—|til",
    Word.EITHER: "/|eller|or",
    Word.FILLER: "på|av|of|i|med|with|fra|frå|from|on|over|for|the|hva|kva|what|som|svar|answer|answers|kun|bare|berre"
    "|only|og|and|deg|for deg|din|ditt|sak|ting|thing|det|de|dei|disse|desse|these|følgende|fylgjande|the following"
    "|deres|dykkar|in",
    Word.EACH: "hver|kvar|each|per person|pr person|pr. person|til hver|til kvar|each person",
    Word.SINGLE: "enkeltvalg|enkeltval|single choice",
    Word.MULTIPLE: "flervalg|fleirval|multiple choice|avkryssing|kryss av|kryss av for|sett kryss|sett kryss ved"
    "|huk av|tick",
    Word.SIGN: ",|.|(|)|&|+",
}  # fmt: skip
_TOKEN = re.compile(r"\d+ ?[x×] ?\d+\b|\d+|[^\W\d_]+(?:['’][^\W\d_]+)?['’]?|\S")
_LONGEST_NUMBER = 3
_LONGEST_PHRASE = 5
_SHORTEST_FORGIVEN = 5


@dataclass(frozen=True, slots=True)
class Said:
    """A word or a known phrase: what it does, where it stands, and its number where it is one."""

    word: Word
    start: int
    end: int
    number: int = 0


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(token.lower().replace("×", "x").replace("2 x 2", "2x2") for token in _TOKEN.findall(text))


def _phrases() -> dict[tuple[str, ...], Word]:
    known = {_tokens(form): word for word, forms in _AS_WRITTEN.items() for form in forms.split("|")}
    known.update({_tokens(form): word for word, forms in _FORGIVEN.items() for form in forms.split("|")})
    return known


_KNOWN = _phrases()
_SPELLINGS = {
    first: [
        (form, word)
        for word, forms in _FORGIVEN.items()
        for form in forms.split("|")
        if len(form) >= _SHORTEST_FORGIVEN and form.isalpha() and form[0] == first
    ]
    for first in sorted({forms[0] for row in _FORGIVEN.values() for forms in row.split("|")})
}


def known_words(text: str) -> Iterator[Said]:
    """Yield the words of `text` from its beginning, until the first that has no part in such a phrase."""
    found = list(_TOKEN.finditer(text))
    tokens = [_tokens(match.group())[0] for match in found]
    at = 0
    while at < len(found):
        sizes = range(min(_LONGEST_PHRASE, len(found) - at), 0, -1)
        size = next((size for size in sizes if tuple(tokens[at : at + size]) in _KNOWN), 1)
        start, end = found[at].start(), found[at + size - 1].end()
        said = _said(tuple(tokens[at : at + size]), start, end)
        if said is None:
            return
        yield said
        at += size


def _said(tokens: tuple[str, ...], start: int, end: int) -> Said | None:
    if tokens in _KNOWN:
        return Said(_KNOWN[tokens], start, end)
    token = tokens[0]
    if token in ARTICLES:
        return Said(Word.ARTICLE, start, end, 1)
    if token in NUMBERS:
        return Said(Word.NUMBER, start, end, NUMBERS[token])
    if token.isdecimal():
        return Said(Word.NUMBER, start, end, int(token)) if len(token) <= _LONGEST_NUMBER else None
    word = next((word for form, word in _SPELLINGS.get(token[0], ()) if _nearly(token, form)), None)
    return Said(word, start, end) if word else None


def _nearly(token: str, form: str) -> bool:
    """Whether one letter is wrong, missing, doubled or swapped with the next; the first is always right."""
    if abs(len(token) - len(form)) > 1 or len(token) < _SHORTEST_FORGIVEN:
        return False
    same = next((at for at, (one, other) in enumerate(zip(token, form, strict=False)) if one != other), None)
    if same is None:
        return True
    one, other = token[same:], form[same:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
