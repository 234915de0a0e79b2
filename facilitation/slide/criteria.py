"""What kind of criterion the words after a role are: claimed, computed from names, or drawn; and among whom."""

import re

from facilitation.plan import Among, Criterion, CriterionKind

_REST = re.compile(
    r"\b(?:av|blant|mellom|of|from|among|amongst) (?:alle |all )?(?:de[mti]?|dei|those|the ones|the people|them|the)? ?"
    r"(?:som (?:nå )?(?:er|blir|sitter|sit|står) (?:igjen|att|tilbake|attende)|som ikke har|som ikkje har"
    r"|gjenværende|gjenverande|"
    r"attverande|resten|rest\b|øvrige|øvrege|andre|(?:who (?:are|is) |that are )?(?:still )?(?:left|remaining)|others)"
    r"|\b(?:uten|utan|without) (?:en |ei |a |noen )?(?:rolle|role)"
    r"|\bsom (?:ikke|ikkje) har (?:fått )?(?:en |ei |noen |nokon )?rolle|\b(?:remaining|gjenværende)\b|\bav resten\b",
    re.IGNORECASE,
)
_NAME_LENGTH = re.compile(
    r"\b(?:lengste?|lengst|kortaste?|korteste?|kortast|longest|shortest|flest|færrest|most|fewest)\b"
    r".{0,30}?\b(?:(?:for|før|føre|første|fyrste|etter|mellom|slekts|familie)?na(?:v|m)n\w*|(?:sur|fore)?names?)\b",
    re.IGNORECASE,
)
_NAME_ORDER = re.compile(
    r"\balfabet\w*|\balphabet\w*"
    r"|\b(?:for|før|føre|første|etter)?na(?:v|m)n\w*\b.{0,40}?\b(?:nær(?:m)?[ae]st|begynner|byrjar|starter|startar)\b"
    r"|\bnames?\b.{0,40}?\b(?:nearest|closest|starts|begins|beginning|starting)\b"
    r"|\b(?:nær(?:m)?[ae]st|tidligst|seinest|senest)\b.{0,20}?\b(?:a|å)\b.{0,20}?\bna(?:v|m)n\w*",
    re.IGNORECASE,
)
# The bot knows the names of people, not those of their dogs, streets and home towns.
_OTHER_NAMES = re.compile(
    r"kjæledyr|\bhund|\bkatt|\bbarn\w*\b|\bgate|\bvei\b|kommune\w*|\bsted|\bstad\w*\b|bosted|\bmor\b|\bfar\b"
    r"|\bmors\b|\bfars\b|"
    r"bestemor|besteforel|arbeidsplass|stilling|tittel|\bby\w{0,3}\b|\bpet\b|\bdog|\bcat\b|\bstreet|\btown|\bcity"
    r"|\bjob\b|"
    r"\bmother|\bfather|\bmunicipality|kallenavn|nickname|\bbil\w*\b",
    re.IGNORECASE,
)
_DRAWN = re.compile(
    r"\b(?:trekkes|trekkjast|trekning|trekk|blir trukket|blir trekt|vert trekt|trukket|lodd\w*|tilfeldig\w*|vilkårlig|"
    r"drawn|draw|random\w*|by lot|lottery|lots|botten velger|botten trekker|runde trekker|runde trekk)\b",
    re.IGNORECASE,
)
_BY_HAND = re.compile(r"strå|fyrstikk|kort\b|straw|card\b|den som trekker|den som trekk\b|whoever draws", re.IGNORECASE)


def read_criterion(text: str) -> Criterion:
    """Return the criterion that `text` states; no words at all means that the role is drawn."""
    among = Among.REST if _REST.search(text) else Among.ALL
    return Criterion(_kind(text), text, among)


def _kind(text: str) -> CriterionKind:
    if not text or (_DRAWN.search(text) and not _BY_HAND.search(text)):
        return CriterionKind.DRAWN
    by_name = _NAME_LENGTH.search(text) or _NAME_ORDER.search(text)
    if by_name and not _OTHER_NAMES.search(text):
        return CriterionKind.COMPUTED
    return CriterionKind.CLAIMED
