"""What a drawing is, what it is about, and the colours it is made in: the same as those of the web pages."""

from dataclasses import dataclass

from dialogs.words import Words, words


@dataclass(frozen=True, slots=True)
class Drawing:
    """A PNG and its size in pixels. The same tally gives the same bytes."""

    png: bytes
    width: int
    height: int

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return len(self.png)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, named as in the web channel's style sheet; `faint` is the second of two series."""

    card: str
    ink: str
    soft: str
    line: str
    edge: str
    accent: str
    accent_deep: str
    on_accent: str
    wash: str
    faint: str


LIGHT = Look(
    "#ffffff", "#16211f", "#566562", "#dde4e1", "#7d8d89", "#0b6b63", "#08524c", "#ffffff", "#e7f2f0", "#b98a3c"
)
DARK = Look(
    "#161e1c", "#e9efed", "#a5b3af", "#2a3633", "#71827d", "#72cabf", "#93dbd2", "#05211e", "#16302c", "#d9ae66"
)


@dataclass(frozen=True, slots=True)
class About:
    """What a drawing is about: the question over it, in which language, on a light or a dark wall."""

    title: str
    language: str = "nb"
    dark: bool = False

    @property
    def look(self) -> Look:
        """The colours."""
        return DARK if self.dark else LIGHT

    @property
    def words(self) -> Words:
        """The texts."""
        return words(self.language)
