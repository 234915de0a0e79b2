"""How many posts and updates a story has cost on each platform, conversation by conversation."""

from collections.abc import Iterator, Mapping

from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.workspace import CHANNEL as SLACK
from tests.channels.teams.microsoft import Microsoft
from tests.channels.teams.team import CHANNEL as TEAMS

# What a round of 24 in five groups may cost at most. A group has one status post a phase, edited as it goes on, and
# each who must act is called once; the channel hears what is for all; each person has one post of a kind, edited.
MOST_SHARED, MOST_CHANGES, MOST_OWN = 25, 13, 6 * 25


def too_much(slack: FakeSlack, outside: Microsoft) -> list[str]:
    """Return where more was posted or changed than a round may cost; people's own places are counted together."""
    found = []
    for posts, updates, channel in ((outside.posts, outside.updates, TEAMS), (slack.posts, slack.updates, SLACK)):
        shared = {key for key in (*posts, *updates) if key.startswith(channel)}
        found += [key for key in shared if posts.get(key, 0) > MOST_SHARED or updates.get(key, 0) > MOST_CHANGES]
        own = [sum(count for key, count in counted.items() if key not in shared) for counted in (posts, updates)]
        found += ["people's own"] if max(own) > MOST_OWN else []
    return found


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
