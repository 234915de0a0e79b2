"""`runde demo` on a machine where something is in its way."""

import socket

import pytest
from typer.testing import CliRunner

from bot.cli import app


def test_a_busy_port_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_LANGUAGE", "en")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = CliRunner().invoke(app, ["demo", "--port", str(port)])
    assert said.exit_code == 1
    assert f"Port {port} is taken" in said.output
    assert f"--port {port + 1}" in said.output


def test_an_address_that_is_not_ours_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_LANGUAGE", "en")
    said = CliRunner().invoke(app, ["demo", "--host", "203.0.113.1", "--port", "0"])
    assert said.exit_code == 1
    assert "203.0.113.1" in said.output
