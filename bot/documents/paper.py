"""A document as PDF: for the archive (PDF/A-2a) and for who hears it read (PDF/UA-1), both in one file.

Typst sets it by `templates/minutes.typ`, with fonts that come with the libraries: Libertinus Serif (SIL Open Font
License) in typst itself, and DejaVu Sans (Bitstream Vera's free licence) in matplotlib for signs the first has not.
"""

import json
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Note, Paragraph, Table
from bot.documents.figures import Draw, width_on_paper
from bot.documents.plain_text import clean, one_line
from bot.documents.word_styles import PAGE, TAGS
from bot.pictures.drawing import LIGHT
from bot.pictures.kinds import draw as drawn_now
from bot.pictures.lettering import face
from dialogs.words import words

_FONTS = ("Libertinus Serif", "DejaVu Sans")
_TEMPLATE = Path(__file__).with_name("templates") / "minutes.typ"
_UNKNOWN = "□"  # also for nothing, where the standard wants something
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def paper(document: Document, draw: Draw = drawn_now) -> bytes:
    """Return the document as the bytes of a PDF file. The same document gives the same bytes."""
    with TemporaryDirectory(prefix="runde-") as folder:
        about = {**_about(document), "blocks": [_block(block, draw, Path(folder)) for block in document.blocks]}
        Path(folder, "document.json").write_text(json.dumps(about), encoding="utf-8")
        setter = typst.Compiler(_TEMPLATE.read_bytes(), root=folder, font_paths=_fonts())
        written = setter.compile(format="pdf", pdf_standards=["a-2a", "ua-1"], timestamp=document.written or _NEVER)
    if not isinstance(written, bytes):
        raise TypeError(type(written).__name__)
    return written


def printable(text: str) -> str:
    """Return the text with a box in place of every sign that no font here has: such a file would be no PDF/A."""
    return "".join(map(_sign, unicodedata.normalize("NFC", text)))


@cache
def _fonts() -> typst.Fonts:
    """The fonts, looked up once: no other machine's own, so that every machine writes the same."""
    return typst.Fonts(include_system_fonts=False, font_paths=[face().file.parent])


def _sign(sign: str) -> str:
    kind = unicodedata.category(sign)
    if sign == "\n" or (sign in face().widths and kind not in ("Co", "Cn", "Cc")):
        return sign
    return "" if kind in ("Cf", "Mn", "Cc") else _UNKNOWN  # what only changes the sign before it is no sign


def _lines(text: str) -> str:
    return printable(clean(text))


def _line(text: str) -> str:
    return printable(one_line(text))


def _about(document: Document) -> Mapping[str, Any]:
    """Return what the template is told besides the blocks."""
    mark = "\x00"
    page = words(document.language)("minutes-page", page=mark, pages=mark).split(mark)
    return {
        "title": _line(document.title) or _UNKNOWN,  # a PDF for all must have one
        "subtitle": _line(document.subtitle),
        "footer": _line(document.title),
        "language": TAGS[document.language],
        "page": page,
        "fonts": _FONTS,
        "look": {"ink": LIGHT.ink, "soft": LIGHT.soft, "line": LIGHT.line, "accent": LIGHT.accent_deep},
    }


def _block(block: Block, draw: Draw, folder: Path) -> Mapping[str, Any]:
    """Return a block as data; a picture goes into the folder."""
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "text": _line(block.text) or _UNKNOWN}
        case Paragraph():
            return {"kind": "paragraph", "text": _lines(block.text)}
        case Note():
            return {"kind": "note", "text": _line(block.text)}
        case Facts():
            return {"kind": "facts", "rows": [[_line(label), _line(value)] for label, value in block.rows]}
        case Bullets():
            items = [{"label": _line(item.label), "text": _lines(item.text)} for item in block.items]
            return {"kind": "bullets", "items": items}
        case Table():
            head, *rows = ([_lines(cell) for cell in row] for row in (block.header, *block.rows))
            return {"kind": "table", "header": head, "rows": rows, "widths": block.widths}
        case Figure():
            drawing = draw(block.picture)
            name = f"{blake2b(drawing.png, digest_size=16).hexdigest()}.png"
            Path(folder, name).write_bytes(drawing.png)
            width = width_on_paper(drawing, PAGE.text_width, PAGE.tallest_picture)
            alt, lead = _line(block.picture.alt), _lines(block.lead)
            return {"kind": "figure", "lead": lead, "file": name, "alt": alt, "width": width}
