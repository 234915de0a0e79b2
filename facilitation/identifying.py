"""What in a text could tell whom it is about: names, phone numbers, birth numbers, addresses on the net, schools.

It errs on the side of whoever is told about, and is a help, no guarantee: the writer is asked to read once more.
"""

import re
from collections.abc import Iterator, Sequence

from facilitation.cloud.stop_words import STOP_WORDS
from facilitation.cloud.tokens import Word, fold, sentences
from facilitation.errors import BadText
from facilitation.given_names import ALSO_WORDS, GIVEN_NAMES
from facilitation.plan import Question

MOST_TOLD = 3
# A name without its capital is taken for one from so many letters on.
SHORTEST_SMALL = 5
_BIRTH = r"(?<!\d)[0-7]\d[0189]\d{3}[ -]?\d{5}(?!\d)"  # also what stands in for one: D- and H-numbers
_TWO_YEARS = r"(?:19|20)\d\d[ -]?(?:19|20)\d\d(?!\d)"
_EIGHT = r"(?:[2-9]\d(?:[ .-]?\d{2}){3}|[2-9]\d{2}[ -]?\d{2}[ -]?\d{3})(?!\d)"
_NUMBERS = (
    re.compile(_BIRTH),
    re.compile(rf"(?<![\d.,-])(?!{_TWO_YEARS})(?:(?:\+|00)\d{{2,3}}[ -]?)?{_EIGHT}"),
    re.compile(r"\S+@\S+\.\w+|\b(?:https?://|www\.)\S+", re.IGNORECASE),
)
_SCHOOL = re.compile(
    r"((?:[A-ZÆØÅ][\w.'-]+ )+?)(?i:(?:barne|ungdoms|grunn|folkehøg|folkehøyg|barne- og ungdoms)?sk[ou]l[ea]\w*"
    r"|(?:videregående|vidaregåande)\b|vgs\b|barnehage\w*|(?:primary |secondary |high )?school\b|college\b)"
)
_CALLED = re.compile(r"\b(?:heter|heiter|kalles|blir kalla|is called|named|my name is)\s+([A-ZÆØÅ][\w'-]+)")


def identifying(text: str) -> Sequence[str]:
    """Return what could tell whom a text is about, as it stands there, each once."""
    return list(dict.fromkeys(found.strip() for found in _found(text)))


def fit_for(question: Question, text: str) -> str:
    """Return the answer. Raises BadText where the question is guarded, and something could tell whom it is about."""
    found = identifying(text) if question.guarded else ()
    if found:
        raise BadText("could-identify", found=", ".join(f"«{one}»" for one in found[:MOST_TOLD]))
    return text


def _found(text: str) -> Iterator[str]:
    for pattern in _NUMBERS:
        yield from (match[0] for match in pattern.finditer(text))
    yield from (match[0] for match in _SCHOOL.finditer(text) if _is_named(match[1]))
    yield from (match[1] for match in _CALLED.finditer(text))
    for words in sentences(text):
        yield from (word.typed for word in words if _is_name(word))


def _is_named(before: str) -> bool:
    """Tell whether what stands before "skole" is its name, and not "Min" or "Denne"."""
    return any(fold(word) not in STOP_WORDS and not word.isupper() for word in before.split())


def _is_name(word: Word) -> bool:
    capital = word.typed[:1].isupper()
    if word.folded in ALSO_WORDS and (word.opens or not capital):
        return False
    if not capital and len(word.folded) < SHORTEST_SMALL:
        return False
    pieces = (word.folded, *word.folded.split("-"))
    return any(piece in GIVEN_NAMES or piece.removesuffix("s") in GIVEN_NAMES for piece in pieces)
