"""What files there are: their forms and names, and which pictures stand in them. Nothing is written here.

Whoever hands files out needs only this; the libraries that write them are for the studio's process.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from bot.documents.poll_results import poll_results
from dialogs.messages import Picture
from dialogs.words import words
from facilitation.minutes import Minutes


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file: its content type, what it tells, and in which shades it shows pictures."""

    content_type: str
    kind: str = "minutes"
    shades: tuple[bool, ...] = ()  # whether dark


FORMS: Mapping[str, Form] = MappingProxyType({
    "docx": Form("application/vnd.openxmlformats-officedocument.wordprocessingml.document", shades=(False,)),
    "pdf": Form("application/pdf", shades=(False,)),
    "html": Form("text/html", shades=(False, True)),
    "xlsx": Form("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "results"),
    "csv": Form("text/csv", "results"),
    "json": Form("application/json"),
    "md": Form("text/markdown"),
})  # fmt: skip
PAPERS = ("notice", "meeting-minutes")
PAPER_FORMS = ("docx", "pdf", "html", "md")
ANSWER_FORMS = ("html", "docx", "pdf", "md", "xlsx", "csv")
_LONGEST_TITLE = 60
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"})


@dataclass(frozen=True, slots=True)
class File:
    """A file for somebody to keep. `name` is plain ASCII; text is UTF-8."""

    name: str
    content_type: str
    body: bytes

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return len(self.body)


def pictures_of(minutes: Minutes, form: str, language: str = "") -> Sequence[tuple[Picture, bool]]:
    """Return the pictures that a form shows, each with whether it is the dark one."""
    polls = poll_results(minutes.polls, minutes.groups, words(language or minutes.about.language))
    return [(one.picture, dark) for one in polls if one.picture is not None for dark in FORMS[form].shades]


def plain_name(kind: str, day: str, title: str, form: str) -> str:
    """Return a file's name of plain ASCII letters; `day` may be empty."""
    plain = re.sub(r"[^a-z0-9]+", "-", title.lower().translate(_PLAIN))[:_LONGEST_TITLE].strip("-")
    return "-".join(part for part in (kind, day, plain) if part) + f".{form}"
