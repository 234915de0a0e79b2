"""What people typed, made fit for a file: nothing that no format can hold, and no line ends but the plain one."""

import re

# Control characters other than tab and line feed, halves of characters, and what XML has no place for.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Return the text without outer space and without characters that a file cannot hold."""
    return _UNFIT.sub("", _LINE_ENDS.sub("\n", text)).strip()


def one_line(text: str) -> str:
    """Return the clean text in one line, for headings and cells."""
    return " ".join(clean(text).split())
