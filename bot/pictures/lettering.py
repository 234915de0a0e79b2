"""How wide text is, and where it breaks. Nothing is drawn here."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import matplotlib
from matplotlib.ft2font import FT2Font, LoadFlags

LINE_HEIGHT = 1.38
_FOLDER = Path(matplotlib.get_data_path(), "fonts", "ttf")  # ships in the wheel: every machine draws alike
_MORE = "…"
# A last line shorter than this share is mended by breaking the others a little earlier.
_LONELY = 0.25
_NARROWER = (0.94, 0.88, 0.82, 0.76)


@dataclass(frozen=True, slots=True)
class Face:
    """A font: its file, and how wide each of its letters is, in parts of its size."""

    file: Path
    widths: Mapping[str, float]

    def width(self, text: str, size: float) -> float:
        """Return how wide a text is in this size."""
        return size * sum(self.widths.get(sign, 0.0) for sign in text)


@cache
def face(*, bold: bool = False) -> Face:
    """Return the font of all pictures, read once."""
    file = _FOLDER / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")
    font = FT2Font(str(file))
    widths = {
        chr(code): font.load_glyph(glyph, flags=LoadFlags.NO_SCALE).horiAdvance / font.units_per_EM
        for code, glyph in font.get_charmap().items()
    }
    return Face(file, widths)


def clean(text: str) -> str:
    """Return a text on one line with only letters that the font has: no picture shows boxes for emoji."""
    known = face().widths
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return " ".join("".join(sign for sign in spaced if sign in known and sign.isprintable()).split())


def wrapped(text: str, width: float, size: float, *, most: int = 4, bold: bool = False) -> Sequence[str]:
    """Return a text as at most so many lines of a width; what does not fit ends in an ellipsis."""
    font = face(bold=bold)
    lines = _broken(text, width, size, font)
    if len(lines) > most:
        return [*lines[: most - 1], _shortened(" ".join(lines[most - 1 :]), width, size, font)]
    narrower = (_broken(text, width * share, size, font) for share in _NARROWER)
    whole = (other for other in narrower if len(other) == len(lines) and not _ends_short(other, width, size, font))
    return (next(whole, lines) if _ends_short(lines, width, size, font) else lines) or [_MORE]


def _ends_short(lines: Sequence[str], width: float, size: float, font: Face) -> bool:
    """Tell whether one small word is left alone on the last line."""
    return len(lines) > 1 and font.width(lines[-1], size) < width * _LONELY


def _broken(text: str, width: float, size: float, font: Face) -> Sequence[str]:
    lines: list[str] = []
    for word in clean(text).split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and font.width(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.extend(_pieces(word, width, size, font))
    return lines


def fitted(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return a text on one line, shortened where it is wider than this."""
    font, plain = face(bold=bold), clean(text) or _MORE
    return plain if font.width(plain, size) <= width else _shortened(plain, width, size, font)


def _shortened(text: str, width: float, size: float, font: Face) -> str:
    while text and font.width(text + _MORE, size) > width:
        text = text[:-1]
    return text.rstrip(" ,;:.-") + _MORE


def _pieces(word: str, width: float, size: float, font: Face) -> Sequence[str]:
    """Return a word in pieces that each fit: at a hyphen of its own, or anywhere with one added."""
    pieces: list[str] = []
    while len(word) > 1 and font.width(word, size) > width:
        fits = next((end for end in range(len(word) - 1, 1, -1) if font.width(word[:end] + "-", size) <= width), 1)
        own = word.rfind("-", 1, fits) + 1
        end = own or fits
        pieces.append(word[:end] + ("" if own else "-"))
        word = word[end:]
    return [*pieces, word]
