"""What the guide says one can write is understood as it stands."""

import re
from pathlib import Path

import pytest

import dialogs
from dialogs.phrasebook import Phrasebook, Understood
from dialogs.registry import names

GUIDE = Path(dialogs.__file__).parents[1] / "docs" / "follow-up.md"
TYPED = [said for said in re.findall(r"`([^`]+)`", GUIDE.read_text(encoding="utf-8")) if not said.startswith("runde ")]
BOOK = Phrasebook(names())


@pytest.mark.parametrize("said", TYPED)
def test_each_example_is_a_command(said: str) -> None:
    said = " ".join(said.split())
    read = BOOK.understand(said) or BOOK.understand(f"{said}\n1. mai")
    assert isinstance(read, Understood)
