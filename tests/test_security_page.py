"""The threat model promises nothing it does not show: every test it names is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", PAGE)


def test_every_test_that_is_named_exists() -> None:
    assert NAMED
    missing = [
        (file, test)
        for file, test in NAMED
        if not (ROOT / file).exists()
        or not re.search(rf"^(async )?def {test}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE)
    ]
    assert missing == []


def test_every_threat_has_a_test_or_is_marked_open() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith(("| Threat", "|---"))]
    assert len(rows) > 20
    assert [row for row in rows if "`tests/" not in row and "**open**" not in row] == []


def test_ci_asks_whether_a_fault_is_known_in_what_we_stand_on() -> None:
    """It is told and not held against the commit: see docs/operations.md."""
    lines = [line for line in (ROOT / ".ci" / "run").read_text("utf-8").splitlines() if line.startswith("make ")]
    assert [line.split(" ||")[0] for line in lines] == ["make test", "make audit"]
    recipe = (ROOT / "Makefile").read_text("utf-8").split("\naudit:")[1].split("\n\n")[0]
    assert "pip-audit" in recipe
    assert "--require-hashes" in recipe
    assert "--requirement requirements.lock" in recipe, "what is installed is what is asked about"
