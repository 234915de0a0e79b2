"""From a file or a stream of bytes to text: which kind it is, how large it may be, how its letters are written."""

import codecs
from pathlib import Path
from pkgutil import resolve_name
from typing import BinaryIO

from bot.slides.errors import Missing, NotAFile, TooLarge, UnknownKind, Unreadable
from bot.slides.markdown import plain_markdown

MOST_FILE_BYTES = 20_000_000
MOST_TEXT_BYTES = 2_000_000
_KINDS = (".txt", ".md", ".markdown", ".text", ".pptx", "")
_ZIP = b"PK\x03\x04"
_POWERPOINT = "bot.slides.powerpoint:powerpoint_text"  # by name: the first such file has its library imported
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def slide_text(path: Path) -> str:
    """Return the text of the slides in the file at `path`. Raises `SlideError`."""
    try:
        with path.open("rb") as stream:
            return slide_text_of(stream, path.name)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Missing(str(path)) from error
    except (OSError, ValueError) as error:  # a folder, no permission, a name that no file can have
        raise NotAFile(str(path)) from error


def slide_text_of(stream: BinaryIO, name: str) -> str:
    """Return the text of the slides in an open file or in standard input. Raises `SlideError`.

    `name` tells by its ending that it is Markdown; a PowerPoint file is known by its first bytes.
    """
    kind = Path(name).suffix.lower()
    if kind not in _KINDS:
        raise UnknownKind(name, kind=kind)
    data = stream.read(MOST_FILE_BYTES + 1)
    if len(data) > MOST_FILE_BYTES:
        raise TooLarge(name, most=MOST_FILE_BYTES // 1_000_000)
    if data.startswith(_ZIP):
        slides: str = resolve_name(_POWERPOINT)(data, name)
        return slides
    if name.lower().endswith(".pptx"):
        raise Unreadable(name)
    if len(data) > MOST_TEXT_BYTES:
        raise TooLarge(name, most=MOST_TEXT_BYTES // 1_000_000)
    text = _decoded(data, name)
    return plain_markdown(text) if name.lower().endswith((".md", ".markdown")) else text


def _decoded(data: bytes, name: str) -> str:
    encoding = next((encoding for mark, encoding in _MARKS.items() if data.startswith(mark)), "") or _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise Unreadable(name)
    return text


def _unmarked(data: bytes) -> str:
    """Windows writes UTF-16 with a mark, others at times without: then every other byte of our letters is zero."""
    if b"\0" not in data:
        return "utf-8"
    return "utf-16-le" if data[1::2].count(0) > data[0::2].count(0) else "utf-16-be"
