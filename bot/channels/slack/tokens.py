"""The bot token of the one workspace that is set up by a token in the settings."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OneToken:
    """One token for whatever workspace asks; a revoked one is Slack's to refuse."""

    value: str = field(repr=False)

    async def knows(self, team: str) -> bool:  # noqa: ARG002 - there is only one
        """Let in whatever Slack has signed: nobody else can have installed the app."""
        return True

    async def token(self, team: str) -> str:  # noqa: ARG002 - there is only one
        """Return the token."""
        return self.value

    async def forget(self, team: str, until: datetime | None) -> None:
        """Do nothing: it stands in the settings."""
