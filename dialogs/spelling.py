"""How far a typed word is from the word that was meant, and when it is too far even to ask about."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

SHORTEST = 4  # a shorter word is another word when a letter is changed: dag, del
LONG = 8  # from here on two letters may be off
EASILY_ANOTHER = 6  # a shorter word that stands alone is easily another word: smart, start

_JOINTS = re.compile(r"['’-]")
_DOUBLED = re.compile(r"(.)\1+")
_NO_ACCENT = str.maketrans({"ø": "o", "æ": "ae"})


def key(word: str) -> str:
    """Return the form in which words are compared: no capitals, hyphens or apostrophes."""
    return _JOINTS.sub("", word.casefold())


def mistakes(meant: str, typed: str, *, alone: bool = False) -> int | None:
    """Return how many slips make `meant` into `typed` (both from `key`), or None when it is another word.

    `alone`: no other word tells us that this is a command, so only slips that seldom make another word will do.
    """
    if meant == typed:
        return 0
    if len(meant) < 3 or abs(len(meant) - len(typed)) > 3:
        return None
    if _plain(meant) == _plain(typed):
        return 1
    distance = OSA.distance(meant, typed)
    if distance == 1 and sorted(meant) == sorted(typed):
        return 1
    if len(meant) < SHORTEST or meant[0] != typed[:1] or typed.startswith(meant):  # an ending is grammar, not a slip
        return None
    if alone and len(meant) < EASILY_ANOTHER and not (len(typed) < len(meant) and meant[-1] == typed[-1]):
        return None
    return distance if distance <= (2 if len(meant) >= LONG else 1) else None


@lru_cache(maxsize=4096)  # the same few hundred words are asked about for every text
def _plain(word: str) -> str:
    """Return a word without its accents and doubled letters, where most slips are."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
    return _DOUBLED.sub(r"\1", bare.translate(_NO_ACCENT))
