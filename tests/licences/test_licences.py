"""Nothing that Runde stands on keeps it from being passed on, and docs/licences.md says what it is."""

from importlib.metadata import Distribution
from pathlib import Path

from tests.licences.listing import ALLOWED, LIST, UNKNOWN, installed, licence_of, lines, locked, names_in


def test_every_licence_is_known_and_lets_runde_be_passed_on() -> None:
    licences = {name: licence_of(found) for name, _ in locked() if (found := installed(name)) is not None}
    assert len(licences) > 100
    assert {name: licence for name, licence in licences.items() if licence == UNKNOWN} == {}
    assert {name: licence for name, licence in licences.items() if not names_in(licence) <= ALLOWED} == {}


def test_the_list_in_the_docs_is_that_of_the_lock() -> None:
    listed = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
    names = {line.split(" | ")[0].removeprefix("| ") for line in listed}
    assert set(lines()) - set(listed) == set(), "make licences writes it anew"
    assert names - {name for name, _ in locked()} == set()


def test_one_that_asks_for_more_would_be_found(tmp_path: Path) -> None:
    folder = tmp_path / "strict-1.dist-info"
    folder.mkdir()
    metadata = folder / "METADATA"
    for said, licence in (
        ("License-Expression: GPL-3.0-only OR AGPL-3.0-only", "GPL-3.0-only OR AGPL-3.0-only"),
        ("Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)", UNKNOWN),
        ("License: as I please", UNKNOWN),
    ):
        metadata.write_text(f"Metadata-Version: 2.4\nName: strict\nVersion: 1\n{said}\n", encoding="utf-8")
        assert licence_of(Distribution.at(folder)) == licence
        assert not names_in(licence) <= ALLOWED
    assert names_in("GPL-3.0-only OR MIT") == {"MIT"}
