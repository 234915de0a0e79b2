"""Which platforms this installation speaks on, by its settings; a channel without its settings is simply off."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from aiohttp import web

from bot.channels import slack, teams
from bot.channels import web as pages
from bot.settings import Settings
from bot.slides import SlideError, slide_text_of
from dialogs.outgoing import Limits, Outgoing
from dialogs.phrasebook import Phrasebook
from dialogs.ports import Listener
from dialogs.rooms import Rooms
from manifest.slack import SCOPES


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What tests put in the place of Microsoft and Slack: where the clouds are, and what they allow."""

    clouds: Sequence[teams.Cloud] = teams.CLOUDS
    limits: Limits = teams.LIMITS
    slack_limits: Limits = slack.LIMITS


def mounted(
    app: web.Application, settings: Settings, rooms: Rooms, book: Phrasebook, at: Elsewhere | None = None
) -> tuple[Sequence[Outgoing], Sequence[Listener]]:
    """Hang every platform that is set up on an app, and return their ways out, and who is to be told of commits."""
    teams_ways, slacks = mount_teams(app, settings, rooms, book, at), mount_slack(app, settings, rooms, book, at)
    return [*teams_ways, *(one.outgoing for one in slacks)], [one.homes for one in slacks]


def mount_slack(
    app: web.Application, settings: Settings, rooms: Rooms, book: Phrasebook, at: Elsewhere | None = None
) -> Sequence[slack.Slack]:
    """Hang Slack on an app, and return it; nothing where it is not set up. Comes before what sends."""
    one = settings.slack_bot_token and (settings.slack_signing_secret or settings.slack_app_token)
    many = slack_client(settings) if settings.slack_signing_secret else None
    if not (one or many):
        return ()
    config = slack.SlackConfig(
        settings.slack_signing_secret,
        settings.slack_bot_token,
        settings.slack_app_token,
        many,
        settings.slack_api_url,
        allowed=frozenset(settings.slack_teams),
        site=settings.address,
        language=settings.language,
        time_zone=settings.time_zone,
        limits=(at or Elsewhere()).slack_limits,
    )
    channel = slack.build(config, rooms, book, partial(read_slides, slack.NoSlide))
    slack.mount(app, channel, pages.told)
    return (channel,)


def read_slides(refused: type[teams.NoSlide | slack.NoSlide], data: bytes, name: str) -> str:
    """Return the text of the slides in a file that was sent. Raises what the channel tells the sender of."""
    try:
        return slide_text_of(BytesIO(data), name)
    except SlideError as error:
        raise refused(error.key, **error.facts) from error


def slack_client(settings: Settings) -> slack.Client | None:
    """Return who Runde is to Slack where workspaces add it themselves; None where it is not set up so."""
    if not (settings.slack_client_id and settings.slack_client_secret):
        return None
    return slack.Client(
        settings.slack_client_id, settings.slack_client_secret, settings.secrets(), SCOPES, settings.public_url
    )


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
        source=teams_source(settings),
        tenants=settings.teams_tenants,
        anonymous=settings.teams_anonymous,
        public_url=settings.public_url,
        language=settings.language,
        time_zone=settings.time_zone,
        read=partial(read_slides, teams.NoSlide),
        clouds=at.clouds,
        limits=at.limits,
    )
    out = teams.outgoing(site)
    teams.mount(app, site, out)
    return (out,)


def teams_source(settings: Settings) -> teams.Secret | teams.ManagedIdentity:
    """Return where the token for Teams comes from, by the app's type."""
    if settings.teams_app_type == "UserAssignedMSI":
        endpoint, header = os.environ.get("IDENTITY_ENDPOINT", ""), os.environ.get("IDENTITY_HEADER", "")
        return teams.ManagedIdentity(settings.teams_app_id, endpoint, header)
    tenant = settings.teams_tenant_id if settings.teams_app_type == "SingleTenant" else ""
    return teams.Secret(settings.teams_app_id, settings.teams_app_password, tenant)
