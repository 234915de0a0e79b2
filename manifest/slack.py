"""Runde as Slack is told of it: what it may do, what it hears of, and where it is found. Knows nobody."""

from typing import Any

EVENTS_PATH = "/slack/events"
INSTALL_PATH = "/slack/install"
BACK_PATH = "/slack/oauth_redirect"  # where Slack sends whoever has added Runde to a workspace

# Each with what is lost without it; the reasons in words are `slack-scope-<scope>` of the texts.
SCOPES = (
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "groups:read",
    "im:history",
    "users:read",
)
EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_left",
    "channel_rename",
    "channel_unarchive",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_rename",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.im",
    "tokens_revoked",
)
_DESCRIPTION = "Leads reflection rounds: individual, group, plenum."
_LONG = (
    "Runde leads a reflection round in a channel. A facilitator pastes a slide; Runde gathers people in groups, gives "
    "each group a moderator, a secretary, a timekeeper and a focus keeper, runs the timed phases, collects the answers "
    "and the groups' results, and writes the minutes. It reads only what is written to it: mentions, direct messages "
    "and its own buttons and forms. People who have no Slack take part on a web page."
)


def slack_manifest(address: str, *, socket_mode: bool = False) -> dict[str, Any]:
    """Return the app manifest for a Runde at `address`; with `socket_mode` it needs no address."""
    site = address.rstrip("/")
    request = {} if socket_mode else {"request_url": site + EVENTS_PATH}
    back = {} if socket_mode else {"redirect_urls": [site + BACK_PATH]}
    command = {
        "command": "/runde",
        "description": "Lag en runde, bli med, eller få hjelp",
        "usage_hint": "ny | bli med | status | hjelp",
        "should_escape": True,  # a mentioned person comes with their id, so that it can be told who is meant
    }
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": "Runde",
            "description": _DESCRIPTION,
            "long_description": _LONG,
            "background_color": "#1d4d4f",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Runde", "always_online": True},
            "slash_commands": [command | ({} if socket_mode else {"url": request["request_url"]})],
        },
        "oauth_config": {**back, "scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**request, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **request},
            "org_deploy_enabled": False,
            "socket_mode_enabled": socket_mode,
            "token_rotation_enabled": False,
        },
    }
