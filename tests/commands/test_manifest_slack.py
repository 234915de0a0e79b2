"""`runde manifest slack`: all that Runde uses is asked for, and nothing else."""

import json

import pytest
from typer.testing import CliRunner

from bot.cli import app
from dialogs.words import LANGUAGES, words
from manifest.slack import EVENTS, SCOPES, slack_manifest

# What Slack asks for each of the events we hear of; some ask for nothing.
ASKED = {
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    **{event: {"channels:read"} for event in EVENTS if event.startswith("channel_")},
    **{event: {"groups:read"} for event in EVENTS if event.startswith("group_")},
}
CALLED = {"files:read", "chat:write", "commands", "users:read"}  # chat.*, the slash command, users.info


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_PUBLIC_URL", "https://runde.test/")
    monkeypatch.setenv("RUNDE_LANGUAGE", "nb")


def test_the_manifest_asks_for_what_is_used_and_no_more() -> None:
    assert set(SCOPES) == CALLED.union(*ASKED.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_scope_has_its_reason(language: str) -> None:
    for scope in SCOPES:
        assert words(language)(f"slack-scope-{scope.replace(':', '-').replace('_', '-')}")


def test_the_command_prints_json_and_the_reasons_beside_it() -> None:
    result = CliRunner().invoke(app, ["manifest", "slack"])
    assert result.exit_code == 0, result.output
    made = json.loads(result.stdout)
    assert made == slack_manifest("https://runde.test")
    address = "https://runde.test/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == address
    assert made["features"]["slash_commands"][0]["url"] == address
    assert "im:history" in result.stderr


def test_in_socket_mode_no_address_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_PUBLIC_URL", "")
    assert CliRunner().invoke(app, ["manifest", "slack"]).exit_code == 1
    result = CliRunner().invoke(app, ["manifest", "slack", "--socket-mode"])
    made = json.loads(result.stdout)
    assert made["settings"]["socket_mode_enabled"] is True
    assert "request_url" not in result.stdout


def test_slack_takes_the_texts() -> None:
    made = slack_manifest("https://runde.test")
    shown = made["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    assert len(made["features"]["slash_commands"][0]["description"]) <= 2000
