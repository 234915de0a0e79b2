"""Teams: what Azure's registration must agree with, whether Microsoft gives us a token, and whether it can call us."""

import json
import re
import zipfile
from pathlib import Path

import aiohttp

from bot.channels.teams import Cloud, ManagedIdentity, Secret
from bot.doctor.address import is_at_home
from bot.doctor.findings import Finding, off, ok, problem, skipped, warning
from bot.doctor.reach import Reach, failure, opened
from bot.settings import Settings

# Tokens and activities name apps and tenants in small letters, and they are compared letter by letter.
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SOMETHING = {
    "type": "typing",
    "id": "runde-doctor",
    "channelId": "msteams",
    "serviceUrl": "https://smba.trafficmanager.net/teams/",
    "from": {"id": "runde-doctor"},
    "recipient": {"id": "runde-doctor"},
    "conversation": {"id": "runde-doctor"},
}
# What Microsoft's login says, by the number it gives it.
_REFUSALS = {
    7000215: "secret",
    7000216: "secret",
    7000222: "expired",
    700016: "app",
    90002: "tenant",
    900023: "tenant",
    900021: "tenant",
}


class _Refused(Exception):
    """Microsoft's login said no. The text is which of our words tells why."""


def credentials(settings: Settings) -> Finding:
    """Tell whether all that the app's type asks for is set."""
    check, kind = "teams-credentials", settings.teams_app_type
    if not settings.teams_app_id:
        return problem(check, "no-id") if settings.teams_app_password or settings.teams_tenant_id else off(check)
    if not _ID.fullmatch(settings.teams_app_id):
        return problem(check, "id-form")  # not said: secrets get pasted in the wrong place
    if kind != "UserAssignedMSI" and not settings.teams_app_password:
        return problem(check, "no-password", type=kind)
    if kind == "SingleTenant" and not settings.teams_tenant_id:
        return problem(check, "no-tenant")
    return ok(check, id=settings.teams_app_id, type=kind)


def tenants(settings: Settings) -> Finding:
    """Tell whether people of the tenants that are meant are let in."""
    check, named = "teams-tenants", settings.teams_tenants
    if not settings.teams_app_id:
        return off(check)
    if not all(_ID.fullmatch(tenant) for tenant in named):
        return problem(check)
    if not named:
        return warning(check)
    if settings.teams_tenant_id and settings.teams_tenant_id not in named:
        return warning(check, "not-own")
    return ok(check, tenants=", ".join(named))


def anonymous(settings: Settings) -> Finding:
    """Tell whether the mode for trying is on where people are to come in."""
    check = "teams-anonymous"
    if not settings.teams_anonymous:
        return ok(check) if settings.teams_app_id else off(check)
    meant = settings.teams_app_id or (settings.public_url and not is_at_home(settings.public_url))
    return problem(check) if meant else warning(check)


async def token(settings: Settings, reach: Reach, source: Secret | ManagedIdentity, cloud: Cloud) -> Finding:
    """Tell whether Microsoft gives us the token that every message needs."""
    check = "teams-token"
    if not settings.teams_app_id:
        return off(check)
    if credentials(settings).state != "ok":
        return skipped(check)
    identity = isinstance(source, ManagedIdentity)
    try:
        async with opened(reach.skews, _told) as session:
            answer = await source.fetch(session, cloud)
    except _Refused as error:
        return problem(check, "identity" if identity else str(error))
    except (aiohttp.ClientError, OSError, ValueError, KeyError, TypeError) as error:
        return problem(check, "identity" if identity else failure(error))
    return ok(check) if answer.get("access_token") else problem(check, "refused")


async def _told(response: aiohttp.ClientResponse) -> None:
    if response.status >= 400:
        raise _Refused(_why(await response.read()))


def _why(body: bytes) -> str:
    try:
        codes = json.loads(body)["error_codes"]
        return next((_REFUSALS[code] for code in codes if code in _REFUSALS), "refused")
    except (ValueError, KeyError, TypeError):
        return "refused"


async def endpoint(settings: Settings, reach: Reach) -> Finding:
    """Tell whether Microsoft's messages would come to Runde: one without a token is refused there, and found."""
    check, url = "teams-endpoint", f"{settings.public_url}/api/messages"
    if not settings.teams_app_id:
        return off(check)
    if not settings.public_url or settings.teams_anonymous:
        return skipped(check)
    reply = await reach.ask("POST", url, json=_SOMETHING)
    if reply.failure:
        return problem(check, "away", url=url)
    if reply.status in {404, 405}:
        return problem(check, "not-routed", url=url, status=str(reply.status))
    if reply.status == 401:
        return ok(check, url=url)
    if reply.status == 403:
        return warning(check, url=url)
    return problem(check, "other", url=url, status=str(reply.status))


def package(settings: Settings, file: Path) -> Finding:
    """Tell whether the app package that was written is of this app."""
    check = "teams-manifest"
    if not settings.teams_app_id:
        return off(check)
    if not file.exists():
        return skipped(check, file=str(file))
    try:
        with zipfile.ZipFile(file) as packed:
            manifest = json.loads(packed.read("manifest.json"))
        ids = {str(manifest["id"]), *(str(bot["botId"]) for bot in manifest["bots"])}
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile):
        return problem(check, "unreadable", file=str(file))
    if ids != {settings.teams_app_id}:
        return problem(check, file=str(file), id=settings.teams_app_id, found=", ".join(sorted(ids)))
    return ok(check, file=str(file))
