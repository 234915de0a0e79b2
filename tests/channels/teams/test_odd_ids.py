"""Ids that Teams never gives, made to break what stands behind the door."""

import pytest

from tests.channels.teams.microsoft import TENANT
from tests.channels.teams.team import CHANNEL, Team


@pytest.mark.parametrize("odd", ["19:half\ud800a@thread.tacv2", "19:zero\0@thread.tacv2"])
async def test_an_id_that_no_database_takes_is_none(team: Team, odd: str) -> None:
    kari = team.person("Kari Dal")
    gone = {"membersRemoved": [{"id": "29:ola", "aadObjectId": "ola", "name": "Ola"}]}
    channel = {"tenant": {"id": TENANT}, "team": {"id": odd}, "channel": {"id": odd}}
    for kind, more in (
        ("message", {"text": "hjelp"}),
        ("conversationUpdate", gone),
        ("invoke", {"name": "task/fetch"}),
    ):
        for where in ("a:29:kari", CHANNEL, odd):
            body = team.activity(kind, where, kari.account, **more) | {"replyToId": odd, "channelData": channel}
            for conversation in ("groupChat", "channel", "personal"):
                body["conversation"] = body["conversation"] | {"conversationType": conversation}
                assert (await team.send(body)).status < 500
