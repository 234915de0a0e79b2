"""The whole examination: every check, in the order in which a reason hides the next."""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from bot.channels.teams import CLOUDS, Cloud
from bot.doctor import address, machine, slack, teams, workspaces
from bot.doctor.findings import Finding, problem
from bot.doctor.reach import Reach, reaching
from bot.platforms import teams_source
from bot.settings import Settings

Check = Callable[[], Finding | Awaitable[Finding]]


async def examine(settings: Settings, package: Path, cloud: Cloud = CLOUDS[0]) -> Sequence[Finding]:
    """Return what every check found. `package` is where the app package for Teams was written."""
    async with reaching() as reach:
        called = await slack.who_am_i(settings, reach)
        checks: Sequence[Check] = (
            lambda: machine.data_folder(settings),
            lambda: machine.secret_key(settings),
            lambda: machine.database(settings),
            lambda: address.public_address(settings),
            lambda: address.reachable(settings, reach),
            *_of_teams(settings, reach, package, cloud),
            lambda: slack.credentials(settings),
            lambda: slack.token(called),
            lambda: slack.allowed(settings, called),
            lambda: slack.scopes(called),
            lambda: slack.endpoint(settings, reach),
            lambda: slack.line(settings, reach),
            lambda: workspaces.client(settings, reach),
            lambda: workspaces.install(settings, reach),
            lambda: workspaces.added(settings, reach),
            lambda: address.clock(reach),  # the last: by then the others have been reached
        )
        return [await _found(check) for check in checks]


def _of_teams(settings: Settings, reach: Reach, package: Path, cloud: Cloud) -> Sequence[Check]:
    return (
        lambda: teams.credentials(settings),
        lambda: teams.tenants(settings),
        lambda: teams.anonymous(settings),
        lambda: teams.token(settings, reach, teams_source(settings), cloud),
        lambda: teams.endpoint(settings, reach),
        lambda: teams.package(settings, package),
    )


async def _found(check: Check) -> Finding:
    try:
        found = check()
        return await found if inspect.isawaitable(found) else found
    except Exception as error:  # noqa: BLE001 - a door: a check that stumbles must not hide what the others found
        return problem("itself", error=type(error).__name__)
