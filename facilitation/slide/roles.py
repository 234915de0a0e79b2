"""Reading one line as roles: "Ordstyrer og tidtaker: den som har lengst hår". Criteria are read in `criteria`."""

import re
from dataclasses import dataclass
from itertools import pairwise

from facilitation.plan import Criterion, CriterionKind, Role, RoleRule
from facilitation.slide.criteria import read_criterion
from facilitation.slide.lexicon import ROLES

_ROLE_OF = {word: role for role, words in ROLES.items() for word in words}
_ANY = "|".join(sorted((re.escape(word) for word in _ROLE_OF), key=len, reverse=True))
_WORD = re.compile(rf"(?<!\w)(?:{_ANY})(?!\w)", re.IGNORECASE)
_HEAD = (
    rf"(?<!\w)(?:{_ANY})(?!\w)(?:(?:\s?(?:,|/|&|\+|\bog\b|\band\b|\bsamt\b)\s?|-)(?:(?:en|ei|ein"
    rf"|a)\s)?(?:{_ANY})(?!\w)){{0,5}}"
)
_START = re.compile(rf"(?:en |ei |ein |a |the |rolle:? |role:? )?({_HEAD})", re.IGNORECASE)
_LATER = re.compile(rf"(?<=[,.;:|)\s])(?:og |and )?({_HEAD})\s?(?:\([^()]*\)\s?)?(?=[:;=→]|[–—-]\s)", re.IGNORECASE)
_LIST = re.compile(
    r"(?:roller|rollar|roles|rollefordeling|roller i gruppen|roller i gruppa|velg|vel|trekk|choose|pick|select"
    r"|draw)\b ?:? ?",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s?(?:[:;=→|]|[–—-](?=\s)|(?:er|is|blir|vert|are)\b(?= (?:den|dei|de|the|whoever|personen)\b))\s?", re.IGNORECASE
)
_NOTE = re.compile(r"\s?\(([^()]*)\)\s?")
_CRITERION = re.compile(
    r"(?:den|dei|de|han|hun|ho|personen|vedkommende|the (?:one|person)|whoever|person|eldst|yngst|eldste|yngste"
    r"|lengst|lengste|"
    r"kortest|kortaste|kortast|korteste|sist|siste|først|første|fyrst|fyrste|nærmest|nærmast|høyest|høgast|lavest"
    r"|varmest|varmast|kaldest|"
    r"kaldast|flest|færrest|trekkes|trekkjast|trekk|trukket|lodd\w*|loddtrekning|tilfeldig\w*|velges|velg|vel|vert"
    r"|blir|longest|shortest|"
    r"oldest|youngest|last|first|nearest|closest|warmest|coldest|most|fewest|drawn|random\w*|at random|by lot|chosen"
    r"|\(?den som)\b",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"(?:leder|leier|leiar|styrer|styrar|passer|passar|holder|held|skriver|skriv|noterer|noterar|gir|gjev|fordeler"
    r"|fordeler|sørger|sørgjer|"
    r"presenterer|presenterar|ser til|ser etter|følger|følgjer|keeps|watches|writes|takes|leads|makes sure|gives"
    r"|notes|runs|has ansvar|har ansvar)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÆØÅ][\w'’-]+(?: [A-ZÆØÅ][\w'’.-]*){1,3}$")
_INVERTED = re.compile(
    rf"(.{{5,120}}?)\s?(?:[:=→]|\ber\b|\bblir\b|\bvert\b|\bis\b|\bbecomes\b|[–—-](?=\s))\s?(?:the |en |ei |ein "
    rf"|a )?({_HEAD})$",
    re.IGNORECASE,
)

_SAME = re.compile(rf"(?:den |the )?(?:samme?|same)(?: person)? (?:som|as) (?:the )?({_ANY})$", re.IGNORECASE)
_AND_AT_END = re.compile(r"[ ,;.]*(?:\b(?:og|and))?[ ,;.]*$")
_LONGEST_LINE = 1000


@dataclass(frozen=True, slots=True)
class RoleLine:
    """What one line says of roles; `unread` tells that words were left which are no criterion."""

    rules: tuple[RoleRule, ...]
    unread: bool = False
    bare: bool = False


def read_roles(text: str) -> RoleLine | None:
    """Return what `text` says of roles, or None where it is no line of roles."""
    if len(text) > _LONGEST_LINE:
        return None
    listed = _LIST.match(text)
    body = text[listed.end() :] if listed else text
    start = _START.match(body)
    if start is None:
        return None if listed else _read_inverted(text)
    cuts = [0, *(found.start(1) for found in _LATER.finditer(body) if found.start(1) >= start.end())]
    pieces = [_AND_AT_END.sub("", body[a:b]) for a, b in pairwise(cuts)] + [body[cuts[-1] :]]
    lines = [_read_piece(piece, listed.group() if listed else "") for piece in pieces]
    known = [line for line in lines if line]
    if len(known) < len(lines):
        return None
    return RoleLine(
        tuple(rule for line in known for rule in line.rules),
        any(line.unread for line in known),
        all(line.bare for line in known),
    )


def with_same_person(rules: list[RoleRule], more: tuple[RoleRule, ...]) -> list[RoleRule]:
    """Add rules; "Tidtaker: samme som ordstyrer" gives the first rule's person another role instead."""
    joined = list(rules)
    for rule in more:
        named = _SAME.match(rule.criterion.text)
        role = _ROLE_OF[named.group(1).lower()] if named else None
        at = next((at for at, known in enumerate(joined) if role in known.roles), None)
        if at is None:
            joined.append(rule)
        else:
            together = tuple(dict.fromkeys((*joined[at].roles, *rule.roles)))
            joined[at] = RoleRule(together, joined[at].criterion)
    return joined


def _read_piece(text: str, listed: str) -> RoleLine | None:
    start = _START.match(text)
    if start is None:
        return None
    roles = _roles(start.group(1))
    rest = text[start.end() :]
    note = _NOTE.match(rest)
    if note and not _CRITERION.match(note.group(1)):
        rest = rest[note.end() :] or rest[: note.start()]
    separator = _SEPARATOR.match(rest)
    words = _clean(rest[separator.end() :] if separator else rest)
    if separator and not words:
        return RoleLine((RoleRule(roles, read_criterion("")),))
    if not words:
        return _bare(roles, listed)
    if _JOB.match(words) and not _CRITERION.match(words):
        return RoleLine((RoleRule(roles, read_criterion("")),), unread=True) if separator else None
    if separator or _CRITERION.match(words) or _NAME.match(words):
        return RoleLine((RoleRule(roles, read_criterion(words)),))
    return None


def _bare(roles: tuple[Role, ...], listed: str) -> RoleLine:
    """Roles named and nothing more are drawn, each for its own person; only the clock goes with the word."""
    criterion = read_criterion("")
    chosen = listed.strip(" :").lower()
    if chosen in ("velg", "vel", "choose", "pick", "select"):
        criterion = Criterion(CriterionKind.CLAIMED, listed.strip(" :"))
    together = set(roles) == {Role.MODERATOR, Role.TIMEKEEPER} and not listed
    rules = (RoleRule(roles, criterion),) if together else tuple(RoleRule((role,), criterion) for role in roles)
    return RoleLine(rules, bare=not listed)


def _read_inverted(text: str) -> RoleLine | None:
    """Read "Den som har lengst hår er ordstyrer"."""
    found = _INVERTED.match(text.rstrip(" ."))
    if found is None or not _CRITERION.match(text) or _LATER.search(found.group(1)):
        return None
    return RoleLine((RoleRule(_roles(found.group(2)), read_criterion(_clean(found.group(1)))),))


def _roles(head: str) -> tuple[Role, ...]:
    named = (_ROLE_OF[word.lower()] for word in _WORD.findall(head))
    return tuple(dict.fromkeys(named))


def _clean(text: str) -> str:
    words = text.strip(" .,;")
    wrapped = words.startswith("(") and words.endswith(")") and words.count("(") == 1
    return words[1:-1].strip(" .,;") if wrapped else words
