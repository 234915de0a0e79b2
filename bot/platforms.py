"""Which platforms this installation speaks on, by its settings; a channel without its settings is simply off."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web

from bot.channels import teams
from bot.settings import Settings
from dialogs.outgoing import Limits
from dialogs.phrasebook import Phrasebook
from dialogs.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What tests put in the place of Microsoft: where its clouds are, and what they allow."""

    clouds: Sequence[teams.Cloud] = teams.CLOUDS
    limits: Limits = teams.LIMITS


def mount_teams(
    app: web.Application, settings: Settings, rooms: Rooms, book: Phrasebook, at: Elsewhere | None = None
) -> Sequence[teams.TeamsOutgoing]:
    """Hang Teams on an app, and return its way out; nothing where it is not set up. Comes before what sends."""
    if not settings.teams_app_id and not settings.teams_anonymous:
        return ()
    at = at or Elsewhere()
    site = teams.TeamsSite(
        rooms=rooms,
        book=book,
        app_id=settings.teams_app_id,
        source=_source(settings),
        tenants=settings.teams_tenants,
        anonymous=settings.teams_anonymous,
        public_url=settings.public_url,
        language=settings.language,
        time_zone=settings.time_zone,
        clouds=at.clouds,
        limits=at.limits,
    )
    out = teams.outgoing(site)
    teams.mount(app, site, out)
    return (out,)


def _source(settings: Settings) -> teams.Secret | teams.ManagedIdentity:
    if settings.teams_app_type == "UserAssignedMSI":
        endpoint, header = os.environ.get("IDENTITY_ENDPOINT", ""), os.environ.get("IDENTITY_HEADER", "")
        return teams.ManagedIdentity(settings.teams_app_id, endpoint, header)
    tenant = settings.teams_tenant_id if settings.teams_app_type == "SingleTenant" else ""
    return teams.Secret(settings.teams_app_id, settings.teams_app_password, tenant)
