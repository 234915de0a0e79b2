"""What can go wrong on the way in from Slack.

SlackError
├── NoSlide      a file that cannot be fetched or read; whoever sent it is told why
├── NotSigned    not Slack's, or older than five minutes: 401
├── BadBody      signed, but not what Slack sends: 400, and nothing is changed
├── NotAdded     Runde could not be added to a workspace; whoever tried is told why
├── TooLate      a press waited longer for its modal than Slack does: three seconds
└── Unreadable   a token was sealed with a key that is no longer in the settings
"""

from dialogs.outgoing import ChannelError


class SlackError(Exception):
    """The root."""


class NotSigned(SlackError):
    """What came is not signed by Slack, or not just now."""


class BadBody(SlackError):
    """A field that Slack always sends is missing, or is of another kind."""


class NotAdded(SlackError):
    """The way through Slack ended without an installation. `outcome` is the end of a key of words: `slack-added-…`."""

    def __init__(self, outcome: str) -> None:
        super().__init__(outcome)
        self.outcome = outcome


class TooLate(SlackError, ChannelError):
    """A modal cannot be opened for a press any more."""


class Unreadable(SlackError):
    """A sealed token cannot be opened."""


class NoSlide(SlackError):
    """A file that holds no slide Runde can read. `key` names the sentence that says so, `facts` fill it."""

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts
