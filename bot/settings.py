"""What an operator can set: environment variables with the prefix RUNDE_, or a `.env` file. Nothing is required."""

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

LOOPBACK = ("127.0.0.1", "localhost", "::1")
KEY_FILE = "secret.key"


def _address(url: str) -> str:
    if url and not url.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return url.rstrip("/")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # unknown, no name at all, or a folder of names
        raise ValueError("must be a time zone's name, such as Europe/Oslo") from error
    return name


class Settings(BaseSettings):
    """The settings of one process. A channel without its settings is simply off."""

    model_config = SettingsConfigDict(env_prefix="RUNDE_", env_file=".env", extra="ignore", env_ignore_empty=True)

    host: str = "0.0.0.0"  # noqa: S104 - phones in the hall must reach it
    port: Annotated[int, Field(ge=0, le=65535)] = 3978
    public_url: Annotated[str, AfterValidator(_address)] = ""
    data_dir: Path = Path("data")
    database_url: str = ""
    secret_key: str = ""
    old_secret_keys: str = Field(default="", repr=False)  # with commas between; what they have sealed opens still
    language: Literal["nb", "nn", "en"] = "nb"
    time_zone: Annotated[str, AfterValidator(_zone)] = "Europe/Oslo"
    metrics_token: str = Field(default="", repr=False)  # without one, /metrics is seen from this machine only
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    retention_days: Annotated[int, Field(ge=1, le=36500)] = 730  # what people wrote alone is erased so long after
    contact: str = ""  # whom people tell when something shuts them out, as the accessibility statement says
    slack_signing_secret: str = ""
    slack_bot_token: str = ""
    slack_app_token: str = ""  # Socket Mode: no address that Slack can reach is needed
    slack_client_id: str = ""  # by OAuth: workspaces add Runde themselves
    slack_client_secret: str = Field(default="", repr=False)
    slack_allowed_teams: str = ""  # the workspaces that are let in, several with commas between; none means all
    slack_api_url: Annotated[str, AfterValidator(_address)] = ""  # another address than Slack's, for tests

    teams_app_id: str = ""
    teams_app_password: str = Field(default="", repr=False)
    teams_app_type: Literal["SingleTenant", "MultiTenant", "UserAssignedMSI"] = "SingleTenant"
    teams_tenant_id: str = ""
    teams_allowed_tenants: str = ""  # several with commas between
    teams_anonymous: bool = False  # local trying only: nobody is asked who they are

    @model_validator(mode="after")
    def _anonymous_stays_at_home(self) -> Self:
        if self.teams_anonymous and self.host not in LOOPBACK:
            raise ValueError("RUNDE_TEAMS_ANONYMOUS is for trying on this machine: set RUNDE_HOST=127.0.0.1 with it")
        return self

    @model_validator(mode="after")
    def _one_way_into_slack(self) -> Self:
        if not (self.slack_client_id or self.slack_client_secret):
            return self
        if self.slack_app_token:
            raise ValueError("RUNDE_SLACK_APP_TOKEN (Socket Mode) is for one workspace: remove RUNDE_SLACK_CLIENT_ID")
        if self.slack_bot_token:
            raise ValueError("RUNDE_SLACK_BOT_TOKEN is for one workspace: remove it, or RUNDE_SLACK_CLIENT_ID")
        if not self.public_url:
            raise ValueError("RUNDE_SLACK_CLIENT_ID needs RUNDE_PUBLIC_URL: people come back there from Slack")
        return self

    @property
    def teams_tenants(self) -> Sequence[str]:
        """The tenants that are let in: those named, else the app's own; none means all of them."""
        named = [tenant.strip() for tenant in self.teams_allowed_tenants.split(",") if tenant.strip()]
        own = [self.teams_tenant_id] if self.teams_tenant_id and self.teams_app_type != "MultiTenant" else []
        return named or own

    @property
    def slack_teams(self) -> Sequence[str]:
        """The Slack workspaces that are let in; none means all in which Runde is installed."""
        return [team.strip() for team in self.slack_allowed_teams.split(",") if team.strip()]

    @property
    def retention(self) -> timedelta:
        """How long a gathering's own words are kept after it has closed."""
        return timedelta(days=self.retention_days)

    @property
    def address(self) -> str:
        """Where this installation is found: as set, else on this machine."""
        return self.public_url or f"http://localhost:{self.port}"

    def secret(self) -> str:
        """Return the key that signs sessions: the one that is set, else one of our own, made once and kept."""
        return self.secret_key or _kept_key(self.data_dir)

    def secrets(self) -> Sequence[str]:
        """Return the keys that open what is sealed in the database, the newest first: that one seals."""
        kept = [_kept_key(self.data_dir)] if (self.data_dir / KEY_FILE).exists() else []
        old = [key.strip() for key in self.old_secret_keys.split(",") if key.strip()]
        return list(dict.fromkeys([self.secret(), *old, *kept]))


def _kept_key(folder: Path) -> str:
    """Return the key in the data folder, readable by its owner only; several processes may start at once."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / KEY_FILE
    if not file.exists():
        draft = folder / f"{KEY_FILE}.{os.getpid()}"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as new:
            new.write(secrets.token_urlsafe(48))
        with suppress(FileExistsError):
            os.link(draft, file)  # only one of them wins, and nobody reads half a key
        draft.unlink()
    return file.read_text(encoding="ascii").strip()
