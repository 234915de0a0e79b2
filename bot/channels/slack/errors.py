"""What can go wrong on the way in from Slack.

SlackError
└── BadBody      signed, but not what Slack sends: 400, and nothing is changed
"""


class SlackError(Exception):
    """The root."""


class BadBody(SlackError):
    """A field that Slack always sends is missing, or is of another kind."""
