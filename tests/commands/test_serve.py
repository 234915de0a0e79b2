"""`runde serve` as an operator starts it: settings from the environment, the link said once."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def first_words(folder: Path, *options: str) -> str:
    """Start Runde, return what it says until it stands, and stop it."""
    environment = os.environ | {
        "RUNDE_DATA_DIR": str(folder),
        "RUNDE_HOST": "127.0.0.1",
        "RUNDE_PORT": str(free_port()),
        "RUNDE_PUBLIC_URL": "https://runde.example.org",
        "PYTHONUNBUFFERED": "1",
    }
    command = [sys.executable, "-m", "bot", "serve", *options]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as runde:
        assert runde.stdout is not None
        said = runde.stdout.readline() + runde.stdout.readline()  # that it stands, then the link or that it is known
        runde.send_signal(signal.SIGTERM)
        assert runde.wait(30) == 0, said
    return said


def test_it_takes_its_settings_from_the_environment_and_says_the_link_once(tmp_path: Path) -> None:
    first = first_words(tmp_path)
    assert re.search(r"https://runde\.example\.org/f/[\w-]{20,}", first)
    assert "/f/" not in first_words(tmp_path)
    assert "/f/" in first_words(tmp_path, "--new-link")


def test_settings_that_cannot_be_are_said_without_their_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"PUBLIC_URL": "https://runde.test", "SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "not-to-be-told"}
    for name, value in (given | {"SLACK_APP_TOKEN": "xapp-not-to-be-told", "LANGUAGE": "nb"}).items():
        monkeypatch.setenv(f"RUNDE_{name}", value)
    monkeypatch.setattr(sys, "argv", ["runde", "serve"])
    with pytest.raises(SystemExit) as ended:
        main()
    said = str(ended.value)
    assert "RUNDE_SLACK_APP_TOKEN" in said
    assert "Rett innstillingen" in said
    assert "not-to-be-told" not in said
