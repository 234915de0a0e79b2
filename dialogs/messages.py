"""The neutral view of a message, which each channel's pure `render` turns into a card, blocks or HTML.

Texts here are plain text in one language, never markup; how anything looks is the channel's business.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from dialogs.places import Place
from facilitation.beside import Earlier
from facilitation.cloud import Cloud
from facilitation.tallies import Tally


class Tone(StrEnum):
    """What kind of message it is, so that a channel can dress it."""

    NORMAL = "normal"
    ACT = "act"  # somebody is asked to do something now
    DONE = "done"
    WARNING = "warning"
    QUIET = "quiet"  # conversation and small notes


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value, such as a role and who holds it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """A list with a heading: a group and its members, a question and its points. Channels page long ones."""

    title: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextInput:
    """A field to write in. `id` is unique in the message and is the key in the submitted values."""

    id: str
    label: str
    value: str = ""
    lines: int = 1
    max_length: int = 3000
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a ChoiceInput's options."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceInput:
    """A choice of one, or of up to `most` options; several values are submitted joined by a line break."""

    id: str
    label: str
    choices: tuple[Choice, ...]
    value: str = ""
    most: int = 1


@dataclass(frozen=True, slots=True)
class ScaleInput:
    """A choice of one whole number from `lowest` to `highest`; `low` and `high` say what the ends mean."""

    id: str
    label: str
    lowest: int
    highest: int
    low: str = ""
    high: str = ""
    value: str = ""

    @property
    def steps(self) -> range:
        """The numbers to choose from."""
        return range(self.lowest, self.highest + 1)

    @property
    def as_choice(self) -> ChoiceInput:
        """The same as a choice among the numbers, the ends with their meaning, for who has no scales."""
        return ChoiceInput(self.id, self.label, self._choices, self.value)

    @property
    def _choices(self) -> tuple[Choice, ...]:
        ends = {self.highest: self.high, self.lowest: self.low}
        return tuple(
            Choice(str(step), f"{step} – {ends[step]}" if ends.get(step) else str(step)) for step in self.steps
        )


Input = TextInput | ChoiceInput | ScaleInput


@dataclass(frozen=True, slots=True)
class Button:
    """A button: pressing sends `action` with `values`, and with the message's inputs when it `submits`."""

    action: str
    label: str
    values: Mapping[str, str] = field(default_factory=dict)
    primary: bool = False
    submits: bool = False
    confirm: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link. `path` is relative to Runde's public address."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class ClockFace:
    """A clock to show: running towards `ends_at` (UTC), or standing still with `seconds_left`."""

    ends_at: datetime | None = None
    seconds_left: int | None = None
    length_seconds: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """What a hall answered, to be drawn under the question `title`; made by `dialogs.telling.picture_of`.

    `alt` says the same in words. `before` is an earlier answer to the same question, shown beside this one. While it is
    `live`, more answers may come: a chat, where every change is an edit, waits a little between two. Words that are
    held back from a cloud are never in it. `key` is the last part of its address, given when it comes to stand.
    """

    title: str
    tally: Tally
    before: Earlier | None = None
    language: str = "nb"
    alt: str = ""
    live: bool = False
    key: str = ""

    def __post_init__(self) -> None:
        """Leave out what is held back, whoever made it."""
        if isinstance(self.tally, Cloud) and self.tally.held:
            object.__setattr__(self, "tally", replace(self.tally, held=()))

    def path(self, *, dark: bool = False) -> str:
        """Return where it is found, relative to Runde's public address; empty before it has come to stand."""
        return f"bilde/{self.key}{'-dark' if dark else ''}.png" if self.key else ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `mentions` are (person id, name) of those it calls upon.

    An edit notifies nobody: where another `epoch` begins, a channel whose edits pass unseen posts the message anew
    instead. Without one, what stands is only ever changed.
    `under` is the key of the post (of the same place, perhaps its own) that it belongs to: where posts open threads,
    all that belong together stand in one.
    What is `beside` goes on while something else is on: a page keeps it in sight without giving it the room.
    """

    title: str = ""
    text: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    inputs: tuple[Input, ...] = ()
    buttons: tuple[Button, ...] = ()
    links: tuple[Link, ...] = ()
    clock: ClockFace | None = None
    mentions: tuple[tuple[str, str], ...] = ()
    tone: Tone = Tone.NORMAL
    epoch: str = ""
    under: str = ""
    picture: Picture | None = None
    beside: bool = False


GONE = Message()  # what is left of a post that was taken away


@dataclass(frozen=True, slots=True)
class Post:
    """A message that stands under `key` in `place`. Posting the same key again edits it."""

    place: Place
    key: str
    message: Message


@dataclass(frozen=True, slots=True)
class Reply:
    """The private answer to whoever sent something, given in the same response. `refused`: nothing was changed.

    `go` names where somebody who has just come in belongs (a gathering's place), so that a page can take them there.
    """

    message: Message | None = None
    refused: bool = False
    go: str = ""
