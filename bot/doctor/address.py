"""The address that phones, Microsoft and Slack use, and the clock that their signatures are compared with."""

import json
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.doctor.findings import Finding, ok, problem, skipped, warning
from bot.doctor.reach import Reach
from bot.settings import LOOPBACK, Settings

_CLOCK_LIMIT = 240  # Microsoft and Slack allow five minutes
_CLOCK_NOTICE = 30


def public_address(settings: Settings) -> Finding:
    """Tell whether there is an address that others can use."""
    check, url = "address", settings.public_url
    called = bool(settings.teams_app_id or settings.slack_signing_secret)  # somebody out there is to call us
    if not url:
        return problem(check, "unset-called") if called else warning(check, "unset")
    if is_at_home(url):
        return problem(check, "home-called", url=url) if called else warning(check, "home", url=url)
    if not url.startswith("https://"):
        return problem(check, "http-called", url=url) if called else warning(check, "http", url=url)
    return ok(check, url=url)


def is_at_home(url: str) -> bool:
    """Tell whether an address means this machine only."""
    host = urlsplit(url).hostname or ""
    try:
        return host in LOOPBACK or ip_address(host).is_loopback
    except ValueError:
        return False


async def reachable(settings: Settings, reach: Reach) -> Finding:
    """Tell whether Runde answers at its own address."""
    check, url = "reachable", settings.public_url
    if not url:
        return skipped(check)
    reply = await reach.get(f"{url}/healthz")
    if reply.failure:
        return problem(check, reply.failure, url=url)
    if not _is_runde(reply.body):
        return problem(check, "other", url=url, status=str(reply.status))
    return ok(check, url=url)


def _is_runde(body: bytes) -> bool:
    try:
        return bool(json.loads(body) == {"alive": True})
    except ValueError:
        return False


def clock(reach: Reach) -> Finding:
    """Tell whether this machine's clock is right, by those who were reached: our own server would always agree."""
    check = "clock"
    if not reach.skews:
        return skipped(check)
    skew = max(reach.skews, key=abs)
    seconds = str(round(abs(skew)))
    if abs(skew) >= _CLOCK_LIMIT:
        return problem(check, seconds=seconds)
    return warning(check, seconds=seconds) if abs(skew) >= _CLOCK_NOTICE else ok(check, seconds=seconds)
