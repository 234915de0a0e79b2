"""Reading a heading: its form, its number and its track. Which lines are headings is decided in `titles`."""

import re

from facilitation.plan import Track
from facilitation.slide.lexicon import NUMBERS, TRACK_HEADINGS, TRACK_WORDS

_ORDINALS = {
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "annen": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4,
    "fourth": 4,
    "femte": 5, "fifth": 5, "sjette": 6, "sixth": 6,
}  # fmt: skip
_NUMBERED = (
    r"(?:refleksjon\w*|reflection\w*|runde\w*|round|gruppearbeid|gruppeoppgave|gruppeoppgåve|group work|oppgave"
    r"|oppgåve|task|exercise|"
    r"økt|bolk|session|diskusjon\w*|drøfting\w*|discussion|arbeidsøkt|igp\w*|del|part)"
)
_WORD_NUMBER = "|".join(
    word for word, number in NUMBERS.items() if number <= 12 and word not in ("a", "an", "et", "ei", "eit")
)
_TRAILING = re.compile(r"\s*[(\[](?:\w+ )?(?:nr\.? ?)?(\d{1,2})(?: ?(?:/|av|of) ?\d{1,2})?[)\]]\s*:?$")
_AFTER = re.compile(
    rf"\b{_NUMBERED} ?(?:nr\.?|no\.?|nummer|number|del|part|#)? ?#?(\d{{1,2}}|{_WORD_NUMBER})(?![\w:.,]*\d)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"\b(\d{{1,2}})\. ?{_NUMBERED}\b|\b({'|'.join(_ORDINALS)}) {_NUMBERED}\b", re.IGNORECASE)
_LEADING = re.compile(rf"(\d{{1,2}})[.):] ?(?=.*{_NUMBERED})", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:\d{1,2}[.)] ?)?(?:(?:\w+ )?(?:refleksjon|refleksjonar|refleksjonsrunde\w*|refleksjonsoppg\w+"
    r"|refleksjonsarbeid|reflection|"
    r"reflection round|gruppearbeid|gruppeoppg\w+|group ?work|arbeid i|arbeid med|work in|runde|round|rund|økt|bolk"
    r"|oppg[aå]ve|task|exercise|"
    r"session|igp\w*|arbeidsøkt|diskusjon|drøfting|discussion|summing|workshop|verksted|verkstad|samtale i"
    r"|dialog i)\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\b(?:kommun|municipal)\w* (?:og|and|&) (?:de |dei |the )?(?:øvrige|øvrege|andre|other)\b", re.IGNORECASE
)
_LONGEST_HEADING = 100
_MOST_WORDS = 14


def _words(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_TRACKS = {
    track: re.compile(rf"(?<!\w)(?:{_words(words)})(?!\w)", re.IGNORECASE) for track, words in TRACK_WORDS.items()
}
_ALONE = {
    track: re.compile(rf"(?:for |til |kun |only )?(?:{_words(words + TRACK_WORDS.get(track, ()))})", re.IGNORECASE)
    for track, words in TRACK_HEADINGS.items()
}


def looks_like_heading(text: str) -> bool:
    """Whether `text` is short and ends as a heading does."""
    fits = len(text) <= _LONGEST_HEADING and len(text.split()) <= _MOST_WORDS
    return fits and not text.endswith((".", "?", "!", ",", ";", "…")) and any(mark.isalpha() for mark in text)


def is_round_heading(text: str) -> bool:
    """Whether `text` is a heading that says by itself that a round begins: "Refleksjon i kommunegrupper (1)"."""
    if not looks_like_heading(text):
        return False
    return bool(_OPENS.match(text) or _TRAILING.search(text) or _BEFORE.search(text)) or track_alone(text) is not None


def number_of(heading: str) -> int | None:
    """Return the round's number in a heading, None where it has none."""
    trailing = _TRAILING.search(heading)
    if trailing:
        return int(trailing.group(1)) or None
    for pattern in (_BEFORE, _AFTER, _LEADING):
        found = pattern.search(heading) if pattern is not _LEADING else pattern.match(heading)
        if found:
            word = next(group for group in found.groups() if group).lower()
            return (int(word) if word.isdecimal() else _ORDINALS.get(word) or NUMBERS.get(word)) or None
    return None


def without_number(heading: str) -> str:
    """Return the heading without its "(1)"."""
    return _TRAILING.sub("", heading).strip().removesuffix(":").strip() or heading


def track_of(text: str) -> Track:
    """Return whom a heading speaks to; everybody when it names both tracks or none."""
    if _BOTH.search(text):
        return Track.ALL
    named = {track for track, pattern in _TRACKS.items() if pattern.search(text)}
    for part in re.split(r"[:;(),–—]|\s-\s|\s/\s", text):
        alone = track_alone(part.strip())
        named |= {alone} if alone else set()
    return named.pop() if len(named) == 1 else Track.ALL


def track_alone(text: str) -> Track | None:
    """Return the track that `text` names and nothing else: "Øvrige aktører:"."""
    words = _TRAILING.sub("", text).strip().rstrip(":").strip()
    return next((track for track, pattern in _ALONE.items() if pattern.fullmatch(words)), None)
