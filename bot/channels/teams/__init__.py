"""The Teams channel: everything of Microsoft's stays in this folder.

`outgoing` makes its way out, `mount` hangs its way in on an app. What is said in a round is decided in dialogs; here it
comes in (`translate`, `turn`), is shown (`render`) and sent (`deliver`).
"""

from bot.channels.teams.clouds import CLOUDS, Cloud
from bot.channels.teams.deliver import LIMITS, TeamsOutgoing
from bot.channels.teams.files import NoSlide
from bot.channels.teams.mounting import TeamsSite, mount, outgoing
from bot.channels.teams.tokens import ManagedIdentity, Secret

__all__ = [
    "CLOUDS",
    "LIMITS",
    "Cloud",
    "ManagedIdentity",
    "NoSlide",
    "Secret",
    "TeamsOutgoing",
    "TeamsSite",
    "mount",
    "outgoing",
]
