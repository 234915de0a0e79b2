"""What people are called in Slack: asked for one by one, and for everybody at once where Slack says "too often"."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import Who
from bot.channels.slack.tokens import OneToken
from bot.channels.slack.users import Users
from tests.channels.slack.fake import TOKEN, FakeSlack

TEAM, HALL = "T01TEST", 205


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    slack = FakeSlack(names={f"U{number:06}": f"Person {number}" for number in range(HALL)})
    server = await slack.served()
    yield slack
    await server.close()


@pytest.fixture
async def users(slack: FakeSlack) -> AsyncIterator[Users]:
    api = Api(OneToken(TOKEN), slack.url)
    await api.start()
    yield Users(api)
    await api.close()


async def test_a_hall_that_comes_in_faster_than_slack_tells_of_each_is_known_by_name(
    slack: FakeSlack, users: Users
) -> None:
    found = await asyncio.gather(*(users.get(Who(TEAM, user, TEAM)) for user in slack.names))
    assert [one.name for one in found] == list(slack.names.values())
    asked = Counter(method for _, method, _ in slack.calls)
    assert asked["users.list"] == 2, "a page at a time, and once for all who wait"
    await users.get(Who(TEAM, "U000204", TEAM))
    assert Counter(method for _, method, _ in slack.calls) == asked, "and it is remembered"


async def test_a_stranger_is_not_asked_for_with_everybody_again_and_again(slack: FakeSlack, users: Users) -> None:
    await asyncio.gather(*(users.get(Who(TEAM, user, TEAM)) for user in slack.names))
    for _ in range(2):
        assert (await users.get(Who(TEAM, "U0STRANGER", TEAM))).name == ""
    assert sum(method == "users.list" for _, method, _ in slack.calls) == 2
