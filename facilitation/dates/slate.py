"""A text from which what has been read is wiped, place by place, so that nothing is read twice. It knows no dates."""

import re
from collections.abc import Iterator

WIPED = "\x00"


class Slate:
    """`left` is the text with everything taken so far wiped out; places stay what they were."""

    def __init__(self, text: str) -> None:
        self.text = text.replace(WIPED, " ")
        self.left = self.text

    def take(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield each match in what is left, and wipe it."""
        for match in list(pattern.finditer(self.left)):
            self.wipe(match.start(), match.end())
            yield match

    def wipe(self, at: int, to: int) -> None:
        """Wipe the text from `at` up to `to`."""
        self.left = self.left[:at] + WIPED * (to - at) + self.left[to:]

    def quote(self, at: int, to: int) -> str:
        """Return the words that stood there."""
        return self.text[at:to].strip(" ,;:")
