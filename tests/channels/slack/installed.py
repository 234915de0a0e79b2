"""Workspaces that add Runde by OAuth, each by somebody with a browser, and the database that their tokens lie in."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.channels.slack.fake import CLIENT_ID, CLIENT_SECRET
from tests.channels.slack.workspace import Workspace, workspace

OAUTH = {"slack_bot_token": "", "slack_client_id": CLIENT_ID, "slack_client_secret": CLIENT_SECRET}
SKIEN, NAV = "T01TEST", "T02NAV"
TOKENS = {SKIEN: "xoxb-skien-secret", NAV: "xoxb-nav-secret"}
NAV_CHANNEL = "C02NAV"


def grant(team: str, token: str = "", /, **more: Any) -> Mapping[str, Any]:
    """Return what Slack grants when somebody adds Runde to a workspace."""
    return {
        "app_id": "A01APP",
        "authed_user": {"id": "U01ALICE"},
        "scope": "chat:write,commands",
        "token_type": "bot",
        "access_token": token or TOKENS[team],
        "bot_user_id": "U0BOT",
        "team": {"id": team, "name": team.title()},
        "enterprise": None,
        "is_enterprise_install": False,
        **more,
    }


@dataclass
class Browser:
    """Somebody's browser on the way through Slack and back."""

    room: Workspace
    language: str = "nb"
    cookie: str = ""
    asked: Mapping[str, list[str]] | None = None
    shown_at: str = ""

    async def begin(self) -> Mapping[str, list[str]]:
        """Go to the installation, and return what Slack is asked there."""
        async with self.room.client.get("/slack/install", allow_redirects=False) as sent_on:
            assert sent_on.status == 302
            address = urlsplit(sent_on.headers["Location"])
            self.cookie = sent_on.headers["Set-Cookie"].split(";")[0]
        assert f"{address.scheme}://{address.netloc}{address.path}" == "https://slack.com/oauth/v2/authorize"
        self.asked = parse_qs(address.query)
        return self.asked

    async def come_back(self, **query: str) -> tuple[int, str]:
        """Come back from Slack; return the status and the text of the page that is shown in the end."""
        if self.asked is not None:
            query.setdefault("state", self.asked["state"][0])
        headers = {"Cookie": self.cookie, "Accept-Language": self.language, "Accept": "text/html"}
        url = "/slack/oauth_redirect"
        async with self.room.client.get(url, params=query, headers=headers, allow_redirects=False) as sent_on:
            assert sent_on.status == 303
            self.shown_at = sent_on.headers["Location"]
        async with self.room.client.get(self.shown_at, headers=headers) as page:
            return page.status, await page.text()

    async def add(self, granted: Mapping[str, Any]) -> tuple[int, str]:
        """Go all the way; Slack grants this."""
        await self.begin()
        self.room.slack.codes["code-1"] = granted
        return await self.come_back(code="code-1")


@asynccontextmanager
async def installable(folder: Path, **settings: Any) -> AsyncIterator[Workspace]:
    """Open a Runde that workspaces add by OAuth; none has yet."""
    async with workspace(folder, **{"pace": 0.02, **OAUTH, **settings}) as room:
        room.slack.tokens.clear()
        room.slack.channels[NAV_CHANNEL] = "nav"
        room.slack.teams |= {NAV_CHANNEL: NAV}
        yield room


@asynccontextmanager
async def two_workspaces(folder: Path, **settings: Any) -> AsyncIterator[tuple[Workspace, Workspace]]:
    """Open one that two workspaces have added."""
    async with installable(folder, **settings) as room:
        for team in (SKIEN, NAV):
            assert (await Browser(room).add(grant(team)))[0] == 200
        yield room, replace(room, team=NAV, channel=NAV_CHANNEL)


async def stopped(room: Workspace) -> dict[str, str]:
    """Return why which channels have stopped."""
    async with room.house.store.unit_of_work() as uow:
        halls = [
            one for gathering in await uow.gatherings.all() for one in await uow.conversations.stopped(gathering.id)
        ]
    return {one.address: one.stopped for one in halls if one.parent is None}


async def sealed(room: Workspace) -> dict[str, str]:
    """Return the tokens as they lie in the database."""
    async with room.house.store.unit_of_work() as uow:
        return {one.workspace: one.sealed for one in await uow.installations.of("slack")}
