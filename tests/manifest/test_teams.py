"""The app package for Teams is what Microsoft's own schemas ask for, in three languages."""

import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest
import typer
from jsonschema import Draft4Validator
from typer.testing import CliRunner

from bot.commands.manifest_teams import app_texts, teams
from dialogs.words import LANGUAGES
from manifest.teams import AppFacts, teams_package

SCHEMAS = Path(__file__).parent.parent / "schemas"
FACTS = AppFacts("aaaaaaaa-0000-0000-0000-000000000011", "https://runde.example", "0.1.0")


def package() -> dict[str, bytes]:
    packed = teams_package(FACTS, [app_texts(language) for language in LANGUAGES])
    with zipfile.ZipFile(io.BytesIO(packed)) as files:
        return {name: files.read(name) for name in files.namelist()}


def faults(content: Any, schema: str) -> list[str]:
    check = Draft4Validator(json.loads((SCHEMAS / schema).read_text(encoding="utf-8")))
    return [f"{list(error.path)}: {error.message}" for error in check.iter_errors(content)]


def test_the_manifest_is_what_the_schema_asks_for() -> None:
    manifest = json.loads(package()["manifest.json"])
    assert faults(manifest, "teams-manifest-1.30.json") == []
    assert "authorization" not in manifest, "no permission is asked for"
    assert [one["title"] for one in commands(manifest)][:2] == ["ny runde", "bli med"]


def commands(manifest: Any) -> list[dict[str, str]]:
    found: list[dict[str, str]] = manifest["bots"][0]["commandLists"][0]["commands"]
    return found


@pytest.mark.parametrize("tag", ["nn-no", "en-us"])
def test_each_other_language_says_all_of_it(tag: str) -> None:
    files = package()
    manifest, words = json.loads(files["manifest.json"]), json.loads(files[f"{tag}.json"])
    assert faults(words, "teams-localization-1.30.json") == []
    lists = manifest["bots"][0]["commandLists"]
    titles = [key for key in words if key.endswith(".title")]
    assert len(titles) == sum(len(one["commands"]) for one in lists)
    assert len(words["description.short"]) <= 80


def test_the_icons_have_the_sizes_teams_asks_for() -> None:
    for name, size in (("color.png", 192), ("outline.png", 32)):
        assert struct.unpack(">II", package()[name][16:24]) == (size, size)


def test_the_same_facts_give_the_same_package() -> None:
    texts = [app_texts(language) for language in LANGUAGES]
    assert teams_package(FACTS, texts) == teams_package(FACTS, texts)


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "app.zip"


def test_the_command_writes_it(where: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_TEAMS_APP_ID", FACTS.app_id)
    monkeypatch.setenv("RUNDE_PUBLIC_URL", FACTS.address)
    done = run(where)
    assert (done.exit_code, where.exists()) == (0, True)
    with zipfile.ZipFile(where) as written:
        developer = json.loads(written.read("manifest.json"))["developer"]
    pages = [developer[url].removeprefix(FACTS.address) for url in ("privacyUrl", "termsOfUseUrl")]
    assert pages == ["/personvern", "/vilkar"]
    monkeypatch.setenv("RUNDE_PUBLIC_URL", "http://localhost")
    assert run(where).exit_code == 1


def test_the_command_asks_for_what_is_missing(where: Path) -> None:
    done = run(where)
    assert done.exit_code == 1
    assert "RUNDE_TEAMS_APP_ID" in done.output


def run(where: Path) -> Any:
    app = typer.Typer()
    app.command()(teams)
    return CliRunner().invoke(app, ["--out", str(where)])
