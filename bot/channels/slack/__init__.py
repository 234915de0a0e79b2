"""The Slack channel: rounds in channels, threads, direct messages and modals.

What is said is decided in dialogs; here it only comes in (`translate`), is shown (`render`) and sent (`deliver`).
slack_bolt and slack_sdk are imported nowhere else.
"""

from bot.channels.slack.deliver import LIMITS, SlackOutgoing
from bot.channels.slack.errors import NoSlide
from bot.channels.slack.installing import Client
from bot.channels.slack.mounting import Slack, SlackConfig, build, mount

__all__ = ["LIMITS", "Client", "NoSlide", "Slack", "SlackConfig", "SlackOutgoing", "build", "mount"]
