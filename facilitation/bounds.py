"""How much of anything comes in: what no person types is made small or refused before anybody reads it."""

import re

from facilitation.errors import BadText
from facilitation.talk import bounded

MOST_LINES = 1_000  # of a list of groups, say: the longest that anybody pastes
LONGEST_GAP = 60  # blanks or empty lines in a row: columns are lined up with fewer
LONGEST_NUMBER = 15  # digits
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_GAP = re.compile(rf"\s{{{LONGEST_GAP + 1},}}")


def typed(text: str) -> str:
    """Return a text with as much empty room in a row as somebody types: a pattern that looks for what stands behind
    it would begin again at each blank of twenty thousand; and without what no database takes, half of a sign or a zero.
    Raises BadText for too many letters or lines.
    """
    if not text.isprintable():
        text = _UNSTORABLE.sub("", text)
    if len(text) <= LONGEST_GAP:
        return text
    text = _GAP.sub(lambda gap: gap[0][:LONGEST_GAP], bounded(text))
    if (lines := text.count("\n") + 1) > MOST_LINES:
        raise BadText("too-long-a-list", lines=lines, most=MOST_LINES)
    return text


def whole_number(text: str) -> int | None:
    """Return the whole number that a text is, None for anything else, and for one longer than any of ours."""
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else None
