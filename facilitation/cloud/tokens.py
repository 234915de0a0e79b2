"""A text as sentences of words: quotes, hyphens and case handled. What a word means is decided elsewhere."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

# Addresses and links are no words, and can tell who somebody is.
_ADDRESS = re.compile(r"\S+@\S+|\b(?:https?://|www\.)\S+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*-?", re.UNICODE)
_BREAK = re.compile(r"[.!?:;,()\[\]{}\"\n\r\t/|•–—«»“”„…*]+|\s-\s")
_SAME = str.maketrans({"‐": "-", "‑": "-", "’": "'", "‘": "'", "´": "'", "`": "'", "\u00ad": None, "\u200b": None})
_LONGEST = 40


class Word(NamedTuple):
    """A word as it was typed, and without its case; `opens`: it begins a sentence, so that its capital says nothing."""

    typed: str
    opens: bool
    folded: str


@lru_cache(maxsize=4096)  # answers to one question are much the same words
def fold(text: str) -> str:
    """Return a text without case; å and Å are one, however they were composed."""
    return unicodedata.normalize("NFC", text.translate(_SAME)).casefold()


@lru_cache(maxsize=4096)  # as above
def word(typed: str, opens: bool) -> Word:
    """Return what was typed as a word."""
    return Word(typed, opens, fold(typed))


def sentences(text: str) -> Iterator[Sequence[Word]]:
    """Yield what stands between two breaks, as words. A term never reaches over a break."""
    clean = _ADDRESS.sub("\n", unicodedata.normalize("NFC", text).translate(_SAME))
    for part in _BREAK.split(clean):
        if found := [word(_plain(typed), index == 0) for index, typed in enumerate(_WORD.findall(part))]:
            yield found


@lru_cache(maxsize=4096)
def _plain(typed: str) -> str:
    """Return a word without its English genitive. What stands before a loose hyphen ("barne- og") is no word."""
    if typed.endswith("-") or len(typed) > _LONGEST or not any(sign.isalpha() for sign in typed):
        return ""
    return re.sub(r"'s?$", "", typed, flags=re.IGNORECASE)
