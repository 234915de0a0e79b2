"""A document as Markdown (CommonMark, GitHub's tables). What people typed stays text: no heading, link or tag."""

import re

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Item, Note, Paragraph, Table
from bot.documents.plain_text import clean, one_line

# What starts something in the middle of a line; an entity, a bare address and an e-mail address are links or signs too.
_INLINE = re.compile(r"[\\`*_\[\]<>|~$@#]|&(?=#?\w+;)|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
# What starts a heading, a list, a quotation or a rule at the beginning of a line.
_AT_START = re.compile(r"^([+=-]|\d{1,9}(?=[.)]))", re.MULTILINE)


def markdown(document: Document) -> str:
    """Return the document as Markdown."""
    head = [f"# {_line(document.title)}", _line(document.subtitle)]
    return "\n\n".join(part for part in [*head, *map(_block, document.blocks)] if part) + "\n"


def escaped(text: str) -> str:
    """Return the text so that it is read as it was typed; its lines stay lines."""
    return "\\\n".join(_start(_INLINE.sub(r"\\\g<0>", line.strip())) for line in clean(text).split("\n"))


def _start(line: str) -> str:
    return _AT_START.sub(lambda found: f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}", line)


def _line(text: str) -> str:
    return escaped(one_line(text))


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {_line(block.text)}"
        case Paragraph():
            return escaped(block.text)
        case Note():
            return f"> **{_line(block.text)}**"
        case Facts():
            return "\n".join(f"- **{_line(label)}:** {_line(value)}" for label, value in block.rows)
        case Bullets():
            return "\n".join(_item(item) for item in block.items)
        case Table():
            return _table(block)
        case Figure():
            return escaped(block.lead)


def _item(item: Item) -> str:
    label = f"**{_line(item.label)}:** " if one_line(item.label) else ""
    return f"- {label}{escaped(item.text)}".replace("\n", "\n  ")


def _table(table: Table) -> str:
    head, *rows = ([_line(cell) for cell in row] for row in (table.header, *table.rows))
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))
