"""The web channel: pages, live updates and the big screen, for those with neither Teams nor Slack.

`mount` hangs it on an app; `mount_room` hangs the room alone under another address, as the demo does. What is said in
a gathering is decided in dialogs; here it only comes in (`translate`), is shown (`render`) and kept fresh (`deliver`).
"""

from bot.channels.web.context import Download, Minutes, Web
from bot.channels.web.deliver import Hub
from bot.channels.web.guard import told
from bot.channels.web.mounting import mount, mount_room
from bot.channels.web.visit import Resolver, Visit

__all__ = ["Download", "Hub", "Minutes", "Resolver", "Visit", "Web", "mount", "mount_room", "told"]
