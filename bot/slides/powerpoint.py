"""PowerPoint files -> text: titles as `#` headings, text and tables in reading order, a rule between the slides."""

import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain
from zipfile import BadZipFile, LargeZipFile, ZipFile

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PythonPptxError
from pptx.shapes.autoshape import Shape
from pptx.shapes.base import BaseShape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.group import GroupShape
from pptx.slide import Slide

from bot.slides.errors import TooLarge, Unreadable

_MOST_UNPACKED_BYTES = 200_000_000
_MOST_READ_BYTES = 50_000_000
_MOST_PARTS = 10_000
_SAME_ROW = 300_000  # in EMU: a third of an inch
_FURNITURE = (PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.HEADER)
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE)
# What zipfile, lxml (a SyntaxError) and python-pptx raise over a file that is damaged or no presentation.
_BROKEN = (
    PythonPptxError, BadZipFile, LargeZipFile, zlib.error, SyntaxError, EOFError, OSError, LookupError, ValueError,
    TypeError, AttributeError, NotImplementedError, RuntimeError, AssertionError,
)  # fmt: skip


def powerpoint_text(data: bytes, name: str) -> str:
    """Return the text of all slides. Raises `TooLarge` or `Unreadable`."""
    try:
        _guard(data, name)
        slides = [_slide_text(slide) for slide in Presentation(BytesIO(data)).slides]
    except _BROKEN as error:
        raise Unreadable(name) from error
    return "\n\n---\n\n".join(slides)


def _guard(data: bytes, name: str) -> None:
    """A small file can unpack to more than the machine holds."""
    with ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED_BYTES:
        raise TooLarge(name, most=_MOST_UNPACKED_BYTES // 1_000_000)
    read = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if read > _MOST_READ_BYTES:  # what is read takes ten times its room
        raise TooLarge(name, most=_MOST_READ_BYTES // 1_000_000)


def _slide_text(slide: Slide) -> str:
    blocks = ("\n".join(lines) for lines in map(_lines, _in_reading_order(slide.shapes)))
    return "\n\n".join(filter(str.strip, blocks))


def _in_reading_order(shapes: Iterable[BaseShape]) -> list[BaseShape]:
    """The title first, then row by row from the top, each row from the left."""
    wanted = [shape for shape in shapes if _placeholder(shape) not in _FURNITURE]
    rows: list[list[BaseShape]] = []
    for shape in sorted(wanted, key=lambda shape: (shape.top or 0, shape.left or 0)):
        if rows and (shape.top or 0) - (rows[-1][0].top or 0) < _SAME_ROW:
            rows[-1].append(shape)
        else:
            rows.append([shape])
    ordered = chain.from_iterable(sorted(row, key=lambda shape: shape.left or 0) for row in rows)
    return sorted(ordered, key=lambda shape: _placeholder(shape) not in _TITLES)


def _placeholder(shape: BaseShape) -> PP_PLACEHOLDER | None:
    return shape.placeholder_format.type if shape.is_placeholder else None


def _lines(shape: BaseShape) -> Iterator[str]:
    if isinstance(shape, GroupShape):
        for inner in _in_reading_order(shape.shapes):
            yield from _lines(inner)
            yield ""
    elif isinstance(shape, GraphicFrame) and shape.has_table:
        for row in shape.table.rows:
            yield "\t".join(_cell(cell.text) for cell in row.cells)
    elif isinstance(shape, Shape) and shape.has_text_frame:
        yield from _frame(shape)


def _cell(text: str) -> str:
    """A line break inside a cell must not end the row."""
    return text.strip().replace("\t", " ").replace("\n", "\v")


def _frame(shape: Shape) -> Iterator[str]:
    paragraphs = [paragraph.text for paragraph in shape.text_frame.paragraphs]
    if _placeholder(shape) in _TITLES:
        title = " ".join(" ".join(paragraphs).split())
        yield f"# {title}" if title else ""
        return
    for text in paragraphs:
        yield text.replace("\v", "\n").replace("\t", " ")
