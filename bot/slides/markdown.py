"""Markdown -> plain text with its headings, lists and rules left as they are, without emphasis, links and the like."""

import re

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){0,60}?---[ \t]*\n")
_COMMENT = re.compile(r"<!--.{0,5000}?-->", re.DOTALL)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*$", re.MULTILINE)
_UNDERLINED = re.compile(
    r"^(?![ \t]*(?:[-*+#>|=]|\d+[.)]))[ \t]*(\S[^\n]*)\n[ \t]*(?:={2,}|-{2,})[ \t]*$", re.MULTILINE
)
_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)")
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_HARD_BREAK = re.compile(r"\\$|<br ?/?>", re.MULTILINE | re.IGNORECASE)
_STRONG = re.compile(r"\*\*|__(?=\S)|(?<=\S)__")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]{1,300}?)(?<=\S)\1(?![\w*])")
_CODE = re.compile(r"`([^`\n]{1,300})`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>-])")


def plain_markdown(text: str) -> str:
    """Return `text` as it would be read aloud, with `#` headings, bullets, tables and `---` still in their places."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    text = _FRONT_MATTER.sub("", text, count=1)
    for pattern in (_COMMENT, _FENCE, _IMAGE, _QUOTED):
        text = pattern.sub("", text)
    text = _UNDERLINED.sub(r"# \1", text)
    text = _HARD_BREAK.sub("\n", text)
    text = _LINK.sub(r"\1", text)
    text = _STRONG.sub("", text)
    for pattern, kept in ((_EMPHASIS, r"\2"), (_CODE, r"\1"), (_ESCAPE, r"\1")):
        text = pattern.sub(kept, text)
    return text
