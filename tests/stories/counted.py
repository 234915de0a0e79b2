"""How many posts and updates a story has cost on each platform, conversation by conversation."""

from collections.abc import Iterator, Mapping

from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.workspace import CHANNEL as SLACK
from tests.channels.teams.microsoft import Microsoft
from tests.channels.teams.team import CHANNEL as TEAMS


def counts(slack: FakeSlack, outside: Microsoft) -> list[str]:
    """Return a line for each thread of the channels, and one for all of people's own conversations."""
    return [
        *_platform("Teams", outside.posts, outside.updates, TEAMS),
        *_platform("Slack", slack.posts, slack.updates, SLACK),
        f"refused: Teams {dict(outside.refused)}, Slack {slack.refused}",
    ]


def _platform(name: str, posts: Mapping[str, int], updates: Mapping[str, int], channel: str) -> Iterator[str]:
    shared = [key for key in sorted({*posts, *updates}) if key.startswith(channel)]
    own = [key for key in {*posts, *updates} if not key.startswith(channel)]
    for key in shared:
        yield f"{name}, {key}: {posts.get(key, 0)} posts, {updates.get(key, 0)} updates"
    if own:
        said, changed = (sum(counted.get(key, 0) for key in own) for counted in (posts, updates))
        yield f"{name}, {len(own)} people's own: {said} posts, {changed} updates"
