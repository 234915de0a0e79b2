"""Slack by OAuth: whether workspaces can add Runde, and whether the keys of those that have can be read and used."""

import asyncio
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

from bot.app import Listeners
from bot.channels.slack.errors import Unreadable
from bot.channels.slack.vault import Vault
from bot.doctor.findings import Finding, off, ok, problem, skipped, warning
from bot.doctor.reach import Reach
from bot.doctor.slack import GONE, call
from bot.platforms import slack_client
from bot.settings import Settings
from dialogs.outgoing import Installation
from manifest.slack import BACK_PATH, INSTALL_PATH
from storage.engine import FILE_NAME, create_engine
from storage.errors import is_outage
from storage.migrations import standing
from storage.unit_of_work import SqlStore

_MOST_ASKED = 50
_DATABASE_SECONDS = 10


async def client(settings: Settings, reach: Reach) -> Finding:
    """Tell whether Slack knows the app: an invented code is refused only where the client's secret is right."""
    check = "slack-client"
    who = slack_client(settings)
    if who is None:
        return off(check)
    asked = {"client_id": who.id, "client_secret": who.secret, "code": "looking", "redirect_uri": who.site + BACK_PATH}
    called = await call(settings, reach, "oauth.v2.access", body=asked)
    if called.reply.failure:
        return problem(check, "away")
    return ok(check) if called.error == "invalid_code" else problem(check, "refused", error=called.error)


async def install(settings: Settings, reach: Reach) -> Finding:
    """Tell whether the way to Slack begins at Runde's own address, and leads back there."""
    check, url = "slack-install", f"{settings.public_url}{INSTALL_PATH}"
    if slack_client(settings) is None:
        return off(check)
    back = f"{settings.public_url}{BACK_PATH}"
    reply = await reach.get(url)
    if reply.failure:
        return problem(check, "away", url=url)
    if reply.status != 302:
        return problem(check, "not-routed", url=url, status=str(reply.status))
    leads = parse_qs(urlsplit(reply.headers.get("location", "")).query).get("redirect_uri", [""])[0]
    return ok(check, url=url, back=back) if leads == back else problem(check, "elsewhere", back=back, leads=leads)


async def added(settings: Settings, reach: Reach) -> Finding:
    """Tell which workspaces have added Runde, and whether their keys can be read, and are still good."""
    check = "slack-added"
    if slack_client(settings) is None:
        return off(check)
    stored = await _stored(settings)
    if stored is None:
        return skipped(check)
    if not stored:
        return warning(check, url=f"{settings.public_url}{INSTALL_PATH}")
    tokens, unreadable = _opened(stored, Vault(settings.secrets()))
    if unreadable:
        return problem(check, "unreadable", names=", ".join(unreadable))
    called = await asyncio.gather(*(call(settings, reach, "auth.test", token) for _, token in tokens[:_MOST_ASKED]))
    gone = [name for (name, _), answer in zip(tokens, called, strict=False) if answer.error in GONE]
    names = ", ".join(name for name, _ in tokens)
    return warning(check, "gone", names=", ".join(gone)) if gone else ok(check, names=names)


def _opened(stored: Sequence[Installation], vault: Vault) -> tuple[list[tuple[str, str]], list[str]]:
    """Return each workspace's name with its token, and the names of those whose token cannot be read."""
    tokens, unreadable = [], []
    for one in stored:
        name = one.name or one.workspace
        try:
            tokens.append((name, vault.open(one.workspace, one.sealed)))
        except Unreadable:
            unreadable.append(name)
    return tokens, unreadable


async def _stored(settings: Settings) -> Sequence[Installation] | None:
    """Return what the database holds; None where there is none, or one of another version: others tell of that."""
    if not settings.database_url and not (settings.data_dir / FILE_NAME).exists():
        return None
    engine = create_engine(settings.database_url, settings.data_dir)
    try:
        async with asyncio.timeout(_DATABASE_SECONDS):
            found = await standing(engine)
            if found.current != found.newest:
                return None
            async with SqlStore(engine, Listeners()).unit_of_work() as uow:
                return await uow.installations.of("slack")
    except Exception as error:
        if is_outage(error):
            return None
        raise
    finally:
        await engine.dispose()
