"""Who is let in at Teams' door, and that garbage never breaks it."""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import jwt
import pytest
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request
from aiohttp.web import Application, Request
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.utils import base64url_encode
from pydantic import ValidationError

from bot import bodies
from bot.app import create_app
from bot.channels.teams.clouds import GOVERNMENT, PUBLIC
from bot.settings import Settings
from tests.channels.teams.microsoft import APP, TENANT
from tests.channels.teams.team import Team


def hello(team: Team, **more: Any) -> dict[str, Any]:
    return team.activity("message", "a:29:kari", team.person("Kari").account, **{"text": "hjelp", **more})


async def test_a_proven_message_is_taken_in(team: Team) -> None:
    response = await team.send(hello(team))
    assert (response.status, await response.text()) == (200, "")
    await team.until(lambda: team.outside.posts["a:29:kari"])


STRANGER = generate_private_key(65537, 2048)
BAD_TOKENS: dict[str, str | dict[str, Any]] = {
    "garbage": "x.y.z",
    "nothing": "",
    "endless": "x" * 8_100,
    "expired": {"exp": 1_700_000_000},
    "no expiry": {"exp": None},
    "no service address": {"serviceurl": None},
    "another service address": {"serviceurl": "https://smba.trafficmanager.net/"},
    "for another bot": {"aud": "another"},
    "another issuer": {"iss": "https://sts.windows.net/"},
    "no issuer": {"iss": None},
    "odd audience": {"aud": 7},
    "forged": {"key": STRANGER},
    "unknown key": {"kid": "k9"},
}


def confused(team: Team) -> dict[str, str]:
    """Return tokens that want to be checked in a way of their own choosing."""
    public = team.outside.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    claims = jwt.decode(team.outside.token(), options={"verify_signature": False})
    own = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(STRANGER.public_key()))
    with_the_public_key = _signed({"alg": "HS256", "kid": "k1"}, claims, public)
    elsewhere = {"jku": "https://evil.example/keys", "x5u": "https://evil.example/cert", "jwk": own, "kid": "../k1"}
    headers = [{"kid": "k1", "jku": elsewhere["jku"]}, {"kid": "k1", "jwk": own}, elsewhere]
    led_away = [jwt.encode(claims, STRANGER, "RS256", headers=one) for one in headers]
    unsigned = jwt.encode(claims, "", "none", headers={"kid": "k1"})
    forms = {"HS256 with the public key": with_the_public_key, "alg none": unsigned, "ALG NONE": _as_none(unsigned)}
    return forms | {f"led away {number}": token for number, token in enumerate(led_away)}


def _signed(header: dict[str, str], claims: dict[str, Any], secret: bytes) -> str:
    """Sign by hand: libraries refuse to take a public key for a secret."""
    content = ".".join(base64url_encode(json.dumps(one).encode()).decode() for one in (header, claims))
    return f"{content}.{base64url_encode(hmac.digest(secret, content.encode(), 'sha256')).decode()}"


def _as_none(token: str) -> str:
    return ".".join([base64url_encode(b'{"alg":"NoNe","kid":"k1"}').decode(), *token.split(".")[1:]])


async def test_a_token_does_not_choose_how_it_is_checked(team: Team) -> None:
    """Key confusion: the algorithm and the key are ours to say, whatever stands in the token's head."""
    for name, token in confused(team).items():
        assert (await team.send(hello(team), token)).status == 401, name
    assert not team.outside.messages


async def test_another_channel_of_the_same_bot_is_not_let_in(team: Team) -> None:
    """In a web chat whoever writes says themselves who they are, and of which tenant."""
    team.outside.endorsements = ("msteams", "webchat", "directline")
    for channel in ("webchat", "directline", "emulator", "MSTEAMS"):
        assert (await team.send(hello(team, channelId=channel))).status == 403, channel


async def test_a_body_that_drips_is_given_up(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "PATIENCE", 0.05)

    async def drops() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(1)
        yield b"}"

    assert (await team.client.post("/api/messages", data=drops())).status == 408


async def test_what_is_not_proven_is_not_let_in(team: Team) -> None:
    for name, bad in BAD_TOKENS.items():
        token = bad if isinstance(bad, str) else team.outside.token(**bad)
        assert (await team.send(hello(team), token)).status == 401, name
    assert not team.outside.messages


async def test_no_authorization_at_all(team: Team) -> None:
    assert (await team.client.post("/api/messages", json=hello(team))).status == 401


async def test_a_key_must_be_endorsed_for_teams(team: Team) -> None:
    team.outside.endorsements = ("webchat",)
    assert (await team.send(hello(team))).status == 401


async def test_a_body_cannot_choose_where_our_answer_goes(team: Team) -> None:
    for url in ("http://evil.example/", f"{team.outside.url}@evil.example/", "http://[", "x"):
        token = team.outside.token(serviceurl=url)
        assert (await team.send(hello(team, serviceUrl=url), token)).status == 403
    assert (await team.send(hello(team, serviceUrl=None))).status == 400


async def test_other_tenants_are_not_let_in(team: Team) -> None:
    body = hello(team, channelData={"tenant": {"id": "22222222-0000-0000-0000-000000000002"}})
    assert (await team.send(body)).status == 403
    assert (await team.send(hello(team, channelData={"tenant": {"id": TENANT}}))).status == 200


GARBAGE = [b"", b"{", b"null", b"[]", b'"x"', b"{}", b"\xff\xfe", b'{"type": 1}', b"[" * 100_000, b'{"type":"message"}']


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", ""])
async def test_garbage_is_refused_and_never_breaks(team: Team, content_type: str) -> None:
    headers = {"Authorization": f"Bearer {team.outside.token()}", "Content-Type": content_type}
    for raw in GARBAGE:
        response = await team.client.post("/api/messages", data=raw, headers=headers)
        assert 400 <= response.status < 500, raw[:20]


async def test_half_an_emoji_is_left_out_and_the_rest_is_heard(team: Team) -> None:
    headers = {"Authorization": f"Bearer {team.outside.token()}", "Content-Type": "application/json"}
    raw = json.dumps(hello(team, text="hjelp \ud83d")).encode()
    assert (await team.client.post("/api/messages", data=raw, headers=headers)).status == 200
    await team.until(lambda: team.outside.posts["a:29:kari"])


async def test_an_activity_without_a_content_type_is_read_all_the_same(team: Team) -> None:
    headers = {"Authorization": f"Bearer {team.outside.token()}", "Content-Type": ""}
    raw = json.dumps(hello(team)).encode()
    assert (await team.client.post("/api/messages", data=raw, headers=headers)).status == 200


async def test_what_is_no_message_changes_nothing(team: Team) -> None:
    for kind in ("typing", "messageReaction", "event", "endOfConversation", "strange"):
        assert (await team.send(hello(team, type=kind))).status == 200
    response = await team.send(hello(team, type="invoke", name="composeExtension/query", value={"a": 1}))
    assert (await response.json())["statusCode"] == 400
    assert not team.outside.messages


async def test_keys_are_fetched_once_and_again_for_a_new_one(team: Team) -> None:
    outside = team.outside
    assert [(await team.send(hello(team))).status for _ in range(5)] == [200] * 5
    assert outside.calls["openid"] == 1
    outside.key, outside.kid = generate_private_key(65537, 2048), "k2"
    ring = _ring(team)
    ring._tried = float("-inf")  # ten seconds later
    assert (await team.send(hello(team))).status == 200
    assert outside.calls["openid"] == 2
    for _ in range(5):
        assert (await team.send(hello(team), outside.token(kid="made-up"))).status == 401
    assert outside.calls["openid"] == 2, "a stranger cannot have us ask without end"


def _ring(team: Team) -> Any:
    routes: Any = team.client.app.router.routes() if team.client.app else ()
    [door] = [one.handler.__self__ for one in routes if one.resource.canonical == "/api/messages"]
    return next(iter(door.adapter.bot_framework_authentication._guard.rings.values()))


async def test_an_issuer_that_is_away_is_not_a_refusal(team: Team) -> None:
    _ring(team).metadata = "http://127.0.0.1:9/none"
    assert (await team.send(hello(team))).status == 503


async def test_many_at_once_ask_for_the_keys_once(team: Team) -> None:
    answers = await asyncio.gather(*(team.send(hello(team)) for _ in range(20)))
    assert {answer.status for answer in answers} == {200}
    assert team.outside.calls["openid"] == 1


def test_which_hosts_get_our_token() -> None:
    for url in ("https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net:443/x/"):
        assert PUBLIC.has(url)
    assert GOVERNMENT.has("https://smba.infra.gov.teams.microsoft.us/")
    for url in (
        "http://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://x@smba.trafficmanager.net/",
        "https://evil.example/smba.trafficmanager.net",
        "https://smba.trafficmanager.net:8443/",
        "https://evilbotframework.com/",
        "https://127.0.0.1/",
        "",
    ):
        assert not PUBLIC.has(url), url
        assert not GOVERNMENT.has(url), url


def test_the_door_without_a_lock_is_only_at_home(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="RUNDE_HOST"):
        Settings(data_dir=tmp_path, teams_anonymous=True)
    assert Settings(data_dir=tmp_path, teams_anonymous=True, host="127.0.0.1").teams_anonymous


def _open(app: Application) -> TestClient[Request, Application]:
    return TestClient(TestServer(app))


async def test_at_home_nobody_is_asked_and_only_home_is_spoken_to(team: Team, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "home", secret_key="s", teams_anonymous=True, host="127.0.0.1")
    async with _open(create_app(settings)) as client:
        assert (await client.post("/api/messages", json=hello(team))).status == 200
        elsewhere = hello(team, serviceUrl="https://smba.trafficmanager.net/emea/")
        assert (await client.post("/api/messages", json=elsewhere)).status == 403


class Line:
    """A connection between two addresses."""

    def __init__(self, here: str, there: str) -> None:
        self.ends = {"sockname": (here, 3978), "peername": (there, 50_000)}

    def get_extra_info(self, name: str) -> tuple[str, int] | None:
        return self.ends.get(name)


@pytest.mark.parametrize(
    "here,there,status",
    [
        ("127.0.0.1", "127.0.0.1", 200),
        ("::1", "::1", 200),
        ("127.0.0.1", "10.0.0.5", 403),
        ("10.0.0.4", "127.0.0.1", 403),
        ("10.0.0.4", "10.0.0.4", 403),
    ],
)
async def test_without_a_lock_only_this_machine_is_heard(
    team: Team, tmp_path: Path, here: str, there: str, status: int
) -> None:
    """Whatever the settings and the headers say: both ends of the line must be here."""
    settings = Settings(data_dir=tmp_path / "home", secret_key="s", teams_anonymous=True, host="127.0.0.1")
    app = create_app(settings)
    async with _open(app):
        [door] = [one.handler for one in app.router.routes() if one.resource and "messages" in one.resource.canonical]
        request = make_mocked_request(
            "POST", "/api/messages", {"X-Forwarded-For": "127.0.0.1"}, transport=Line(here, there)
        )
        request._read_bytes = json.dumps(hello(team)).encode()
        assert (await door(request)).status == status


async def test_nobody_has_the_lock_taken_off_who_has_not_asked_for_it_by_name(team: Team, tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path / "home", secret_key="s", host="127.0.0.1", teams_app_id=APP, teams_app_password="x"
    )
    async with _open(create_app(settings)) as client:
        assert (await client.post("/api/messages", json=hello(team))).status == 401


async def test_without_settings_there_is_no_door(tmp_path: Path) -> None:
    app = create_app(Settings(data_dir=tmp_path, secret_key="s"))
    async with _open(app) as client:
        assert (await client.post("/api/messages", json={})).status == 404


async def test_our_token_is_fetched_once_and_again_when_it_is_refused(team: Team) -> None:
    for _ in range(3):
        await team.send(hello(team))
    await team.until(lambda: team.outside.posts["a:29:kari"] == 3)
    assert team.outside.calls["login"] == 1
