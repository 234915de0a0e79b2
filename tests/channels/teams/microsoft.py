"""A Microsoft of our own on loopback: an issuer of tokens, a login, and a connector that keeps Teams' limits."""

import asyncio
import json
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from bot.channels.teams import Cloud
from dialogs.outgoing import Limits, Window
from tests.channels.teams.messages import faults

APP, TENANT = "aaaaaaaa-0000-0000-0000-000000000011", "11111111-0000-0000-0000-000000000001"
ISSUER = "https://api.botframework.com"
QUICKER = 60  # the windows pass this many times faster than Teams'
WINDOWS = tuple(Window(sends, seconds / QUICKER) for sends, seconds in ((7, 1), (8, 2), (60, 30), (1800, 3600)))
LIMITS = Limits(conversation=WINDOWS, everybody=(Window(30, 1 / QUICKER),))
CARD_LIMIT, MESSAGE_LIMIT = 28 * 1024, 80 * 1024


@cache
def first_key() -> RSAPrivateKey:
    """Return the key every Microsoft begins with: a good one takes long to find."""
    return generate_private_key(65537, 2048)


@dataclass
class Message:
    """A message as it stands in Teams."""

    id: str
    conversation: str
    activity: dict[str, Any]
    updates: int = 0

    @property
    def card(self) -> dict[str, Any]:
        attachments = self.activity.get("attachments") or [{}]
        card: dict[str, Any] = attachments[0].get("content", {})
        return card

    @property
    def said(self) -> str:
        """Everything it says, to search in."""
        return json.dumps(self.activity, ensure_ascii=False)


@dataclass
class Microsoft:
    """What stands outside. `fail` are statuses to answer the next calls with, 0 for none at all: the line goes dead.

    `absent` have not installed Runde; `slow` is how long each call takes, by conversation; `lines` are the connections.
    """

    url: str = ""
    key: RSAPrivateKey = field(default_factory=first_key)
    kid: str = "k1"
    endorsements: Sequence[str] = ("msteams",)
    messages: dict[str, Message] = field(default_factory=dict)
    talks: dict[str, str] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    posts: Counter[str] = field(default_factory=Counter)
    updates: Counter[str] = field(default_factory=Counter)
    refused: Counter[int] = field(default_factory=Counter)
    fail: list[int] = field(default_factory=list)
    absent: set[str] = field(default_factory=set)
    slow: dict[str, float] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    roster: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    page: int = 2
    _at: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @property
    def cloud(self) -> Cloud:
        return Cloud(
            issuer=ISSUER,
            metadata=f"{self.url}/openid",
            login=self.url,
            scope="https://api.botframework.com/.default",
            tenant="botframework.com",
            hosts=("127.0.0.1",),
            files=("127.0.0.1",),
            insecure=True,
        )

    @property
    def service_url(self) -> str:
        return f"{self.url}/emea/"

    def token(self, key: RSAPrivateKey | None = None, kid: str = "", **changed: object) -> str:
        """Return a token of the issuer's; None takes a claim away."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP, "exp": now + 3600, "nbf": now - 10, "serviceurl": self.service_url}
        claims = {name: value for name, value in (claims | changed).items() if value is not None}
        return jwt.encode(claims, key or self.key, algorithm="RS256", headers={"kid": kid or self.kid})

    def standing(self, conversation: str) -> list[Message]:
        """Return what stands in a conversation, the oldest first."""
        return [one for one in self.messages.values() if one.conversation == conversation]

    async def openid(self, _: web.Request) -> web.Response:
        self.calls["openid"] += 1
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"})

    async def keys(self, _: web.Request) -> web.Response:
        jwk = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        one = {**jwk, "kid": self.kid, "use": "sig", "endorsements": list(self.endorsements)}
        return web.json_response({"keys": [one, {"kid": "odd", "kty": "OKP"}]})

    async def login(self, request: web.Request) -> web.Response:
        self.calls["login"] += 1
        form = await request.post()
        assert (form["client_id"], form["grant_type"]) == (APP, "client_credentials")
        return web.json_response({"access_token": "ours", "expires_in": 3600})

    async def talk(self, request: web.Request) -> web.Response:
        body = await self._let_in(request, "")
        user = body["members"][0]["id"]
        if user in self.absent:
            return self._refusal(403, "BotNotInConversationRoster")
        assert body["tenantId"] == TENANT
        assert body["bot"]["id"] == f"28:{APP}"
        self.calls["talk"] += 1
        return web.json_response({"id": self.talks.setdefault(user, f"a:{user}")})

    async def post(self, request: web.Request) -> web.Response:
        conversation = request.match_info["conversation"]
        activity = await self._let_in(request, conversation)
        message = Message(f"m{next(self._numbers)}", conversation, activity)
        root = ";messageid=" not in conversation and conversation.endswith("tacv2")
        message.conversation = f"{conversation};messageid={message.id}" if root else conversation
        self.messages[message.id] = message
        self.posts[message.conversation] += 1
        return web.json_response({"id": message.id}, status=201)

    async def update(self, request: web.Request) -> web.Response:
        activity = await self._let_in(request, request.match_info["conversation"])
        message = self.messages.get(request.match_info["activity"])
        if message is None:
            return self._refusal(404, "ActivityNotFoundInConversation")
        message.activity, message.updates = activity, message.updates + 1
        self.updates[message.conversation] += 1
        return web.json_response({"id": message.id})

    async def delete(self, request: web.Request) -> web.Response:
        await self._let_in(request, "")
        if self.messages.pop(request.match_info["activity"], None) is None:
            return self._refusal(404, "ActivityNotFoundInConversation")
        self.calls["delete"] += 1
        return web.Response(status=200)

    async def team(self, request: web.Request) -> web.Response:
        await self._let_in(request, "")
        return web.json_response({"id": request.match_info["team"], "name": "Partnerskapet"})

    async def members(self, request: web.Request) -> web.Response:
        """Return who is in a conversation, few at a time."""
        await self._let_in(request, "")
        self.calls["members"] += 1
        people = self.roster.get(request.match_info["conversation"], [])
        start = int(request.query.get("continuationToken", "0"))
        token = {"continuationToken": str(start + self.page)} if start + self.page < len(people) else {}
        return web.json_response({"members": people[start : start + self.page], **token})

    async def file(self, request: web.Request) -> web.Response:
        """Return a file of somebody's, to whoever has its address."""
        assert "Authorization" not in request.headers, "our token is not for this"
        self.calls["file"] += 1
        name = request.match_info["name"]
        if name == "elsewhere":
            raise web.HTTPFound("https://evil.example/")
        return web.Response(body=self.files[name]) if name in self.files else web.Response(status=404)

    async def _let_in(self, request: web.Request, conversation: str) -> dict[str, Any]:
        transport = request.transport
        assert transport is not None
        self.lines.add(transport.get_extra_info("peername")[1])
        await asyncio.sleep(self.slow.get(conversation.partition(";")[0], 0))
        if self.fail and self.fail[0] == 0:
            transport.abort()
        if self.fail:
            raise self._raised(self.fail.pop(0) or 500)
        if request.headers.get("Authorization") != "Bearer ours":
            raise self._raised(401)
        raw = await request.read()
        body: dict[str, Any] = json.loads(raw) if raw else {}
        if conversation:
            self._keep_limits(conversation.partition(";")[0])
            _is_whole(body, len(raw))
        return body

    def _keep_limits(self, room: str) -> None:
        now, sent = time.monotonic(), self._at[room]
        for window in WINDOWS:
            if sum(at > now - window.seconds * 0.8 for at in sent) >= window.sends:
                raise self._raised(429)
        sent.append(now)

    def _raised(self, status: int) -> web.HTTPException:
        self.refused[status] += 1
        error = web.HTTPException(headers={"Retry-After": "0.1"})
        error.set_status(status)
        return error

    def _refusal(self, status: int, code: str) -> web.Response:
        self.refused[status] += 1
        return web.json_response({"error": {"code": code}}, status=status)


def _is_whole(activity: dict[str, Any], length: int) -> None:
    assert length < MESSAGE_LIMIT
    assert ("text" in activity) != ("attachments" in activity), "never text and card in one"
    for attachment in activity.get("attachments", []):
        assert len(json.dumps(attachment["content"], ensure_ascii=False).encode()) < CARD_LIMIT
        assert faults(attachment["content"]) == [], "every card is what the official schema says"


@asynccontextmanager
async def microsoft() -> AsyncIterator[Microsoft]:
    """Open it on a free port."""
    one = Microsoft()
    app = web.Application()
    conversations = "/emea/v3/conversations"
    app.add_routes(
        [
            web.get("/openid", one.openid),
            web.get("/keys", one.keys),
            web.post("/{tenant}/oauth2/v2.0/token", one.login),
            web.get("/emea/v3/teams/{team}", one.team),
            web.post(conversations, one.talk),
            web.get(conversations + "/{conversation}/pagedmembers", one.members),
            web.get("/files/{name}", one.file),
            web.post(conversations + "/{conversation}/activities", one.post),
            web.put(conversations + "/{conversation}/activities/{activity}", one.update),
            web.delete(conversations + "/{conversation}/activities/{activity}", one.delete),
        ]
    )
    async with TestServer(app) as server:
        one.url = str(server.make_url("/")).rstrip("/")
        yield one
