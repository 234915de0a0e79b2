"""The rules of the house that no tool checks for us."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ["facilitation", "dialogs", "storage", "scheduler", "bot", "manifest"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
LONGEST_FILE, LONGEST_FUNCTION = 300, 40


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def locked_names() -> set[str]:
    return {found.group(1) for found in re.finditer(r"^([a-z0-9.-]+)==", LOCK, re.MULTILINE)}


def imported_by(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def test_the_command_says_its_version() -> None:
    command = Path(sys.executable).with_name("runde")
    said = subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout
    assert said == f"runde {PROJECT['project']['version']}\n"


def test_facilitation_needs_nothing_but_python_itself() -> None:
    allowed = {*sys.stdlib_module_names, "facilitation"}
    strangers = {(name(path), module) for path in modules("facilitation") for module in imported_by(path)}
    assert {(path, module) for path, module in strangers if module not in allowed} == set()


def test_the_lock_names_no_address_and_no_machine() -> None:
    assert "://" not in LOCK
    lines = [line.strip() for line in LOCK.splitlines()]
    assert [line for line in lines if line.startswith("-") and not line.startswith("--hash=sha256:")] == []


def test_everything_in_the_lock_has_a_hash() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_everything_we_ask_for_is_in_the_lock() -> None:
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    wanted = {re.split(r"[^\w.-]", line)[0].lower().replace(".", "-").replace("_", "-") for line in asked}
    assert wanted - locked_names() == set()


def test_every_file_that_is_not_python_is_shipped() -> None:
    shipped = ["*.py", "*.pyc", *PROJECT["tool"]["setuptools"]["package-data"]["*"]]
    files = [path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file()]
    assert [name(path) for path in files if not any(fnmatch(path.name, pattern) for pattern in shipped)] == []


REFUSED = {"failed": 1, "errors": 1}


@pytest.mark.parametrize("ci,workers,outcome", [("true", 0, REFUSED), ("true", 1, REFUSED), ("", 1, {"skipped": 2})])
def test_ci_accepts_no_skipped_test(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, ci: str, workers: int, outcome: dict[str, int]
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(
        test_one="import pytest\n\ndef test_one():\n    pytest.skip('no browser')",
        test_two="import pytest\n\n@pytest.mark.skipif(True, reason='no database')\ndef test_two():\n    pass",
    )
    pytester.runpytest_subprocess(f"--numprocesses={workers}").assert_outcomes(**outcome)


@pytest.mark.parametrize("path", modules(*PACKAGES, "tests", "bench"), ids=name)
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = source.count("\n")
    assert lines <= LONGEST_FILE
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    lengths = {node.name: (node.end_lineno or node.lineno) - node.lineno + 1 for node in functions}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
