"""Counterparts of the platforms for this machine: a Microsoft and a Slack that keep the platforms' limits and count.

`runde simulate` plays against them, and so do the tests. Nothing here knows what a round is.
"""

from bot.counterparts.microsoft import Microsoft
from bot.counterparts.pace import faster
from bot.counterparts.serving import served
from bot.counterparts.slack import Sent, Slack

__all__ = ["Microsoft", "Sent", "Slack", "faster", "served"]
