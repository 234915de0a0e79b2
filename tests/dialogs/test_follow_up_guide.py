"""What the guides say one can write is understood as it stands."""

import re
from pathlib import Path

import pytest

import dialogs
from dialogs.phrasebook import Phrasebook, Understood
from dialogs.registry import names

DOCS = Path(dialogs.__file__).parents[1] / "docs"
TEXT = "\n".join((DOCS / guide).read_text(encoding="utf-8") for guide in ("follow-up.md", "programme.md"))
WRITTEN = re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL))
TYPED = [said for said in dict.fromkeys(WRITTEN) if not said.startswith(("runde ", "make ", "--"))]
BOOK = Phrasebook(names())


@pytest.mark.parametrize("said", TYPED)
def test_each_example_is_a_command(said: str) -> None:
    said = " ".join(said.split())
    read = BOOK.understand(said) or BOOK.understand(f"{said}\n1. mai")
    assert isinstance(read, Understood)
