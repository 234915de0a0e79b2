"""Why a file of slides cannot be read.

SlideError
├── Missing       there is no such file
├── NotAFile      it is a folder, or may not be opened
├── UnknownKind   neither .txt, .md nor .pptx
├── TooLarge      more than anybody's slides are
└── Unreadable    it is not what its name says
"""


class SlideError(Exception):
    """A file of slides cannot be read. `key` names the sentence that says so to people, `facts` fill it."""

    key = "plan-unreadable"

    def __init__(self, name: str, **facts: str | int) -> None:
        name = name.encode(errors="replace").decode()  # a file's name can hold what no terminal can show
        super().__init__(f"{self.key}: {name}")
        self.facts: dict[str, str | int] = {"name": name, **facts}


class Missing(SlideError):
    """There is no such file."""

    key = "plan-missing"


class NotAFile(SlideError):
    """It is a folder, or it may not be opened."""

    key = "plan-not-a-file"


class UnknownKind(SlideError):
    """The name ends in something that is not read here."""

    key = "plan-unknown-kind"


class TooLarge(SlideError):
    """It holds more than anybody's slides do; `most` says how much is read, in megabytes."""

    key = "plan-too-large"


class Unreadable(SlideError):
    """It is broken, encrypted, or something else than its name says."""
