"""How many posts and updates a story has cost on each platform."""

from collections.abc import Mapping

from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.workspace import CHANNEL as SLACK
from tests.channels.teams.microsoft import Microsoft
from tests.channels.teams.team import CHANNEL as TEAMS


def counts(slack: FakeSlack, outside: Microsoft) -> list[str]:
    """Return a line for each kind of conversation: the channel, the groups' threads, and people's own."""
    lines = [
        line
        for name, posts, updates, channel in (
            ("Teams", outside.posts, outside.updates, TEAMS),
            ("Slack", slack.posts, slack.updates, SLACK),
        )
        for line in _platform(name, posts, updates, channel)
    ]
    return [*lines, f"refused: Teams {dict(outside.refused)}, Slack {slack.refused}"]


def _platform(name: str, posts: Mapping[str, int], updates: Mapping[str, int], channel: str) -> list[str]:
    kinds = {
        "channel and threads": [key for key in {*posts, *updates} if key.startswith(channel)],
        "people's own": [key for key in {*posts, *updates} if not key.startswith(channel)],
    }
    made = []
    for kind, keys in kinds.items():
        said, changed = (sum(counted.get(key, 0) for key in keys) for counted in (posts, updates))
        made += [f"{name}, {kind}: {said} posts, {changed} updates"] if keys else []
    return made
