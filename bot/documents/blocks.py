"""A document as a row of blocks, before it is written in any format. All texts are plain, as people typed them."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.messages import Picture


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 stands directly below the document's title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something a reader must not overlook."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and their values, a line each."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; its label is what stands out first."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; each row has a cell for each header. The widths are parts of the page's."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture under a line about it. Formats without pictures write the line: a table beside it says the rest."""

    lead: str
    picture: Picture


Block = Heading | Paragraph | Note | Facts | Bullets | Table | Figure


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `language` is nb, nn or en; `written` is when what it tells of ended (UTC)."""

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    written: datetime | None = None
