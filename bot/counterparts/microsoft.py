"""A Microsoft on loopback: an issuer of tokens, a login, and a connector that keeps Teams' limits and counts."""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from bot.channels.teams import LIMITS, Cloud
from bot.counterparts.pace import Counted

APP, TENANT = "aaaaaaaa-0000-0000-0000-000000000011", "11111111-0000-0000-0000-000000000001"
ISSUER = "https://api.botframework.com"
CARD_LIMIT, MESSAGE_LIMIT = 28 * 1024, 80 * 1024
_HOUR = 3600
Json = dict[str, Any]


@cache
def first_key() -> RSAPrivateKey:
    """Return the key every Microsoft begins with: a good one takes long to find."""
    return generate_private_key(65537, 2048)


def cloud_at(url: str) -> Cloud:
    """Return the cloud whose everything is at one address of this machine."""
    return Cloud(
        issuer=ISSUER,
        metadata=f"{url}/openid",
        login=url,
        scope="https://api.botframework.com/.default",
        tenant="botframework.com",
        hosts=("127.0.0.1",),
        files=("127.0.0.1",),
        insecure=True,
    )


@dataclass(slots=True)
class Message:
    """A message as it stands in Teams."""

    id: str
    conversation: str
    activity: Json
    updates: int = 0

    @property
    def card(self) -> Json:
        """The card in it, if there is one."""
        attachments = self.activity.get("attachments") or [{}]
        card: Json = attachments[0].get("content", {})
        return card

    @property
    def said(self) -> str:
        """Everything it says, to search in."""
        return json.dumps(self.activity, ensure_ascii=False)


def _no_faults(_card: Json) -> list[str]:
    return []


@dataclass
class Microsoft:
    """What stands outside. `pace` is how long a second of Teams' limits lasts; `faults_in` finds faults in cards.

    `complaints` are what no bot should send, `refused` counts refusals by status. Without a `tenant_limit`, what the
    app sends in its tenant altogether is not counted.
    """

    url: str = ""
    pace: float = 1.0
    tenant_limit: bool = True
    faults_in: Callable[[Json], list[str]] = _no_faults
    timer: Callable[[], float] = time.monotonic
    key: RSAPrivateKey = field(default_factory=first_key)
    kid: str = "k1"
    endorsements: Sequence[str] = ("msteams",)
    messages: dict[str, Message] = field(default_factory=dict)
    talks: dict[str, str] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    posts: Counter[str] = field(default_factory=Counter)
    updates: Counter[str] = field(default_factory=Counter)
    refused: Counter[int] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)
    roster: dict[str, list[Json]] = field(default_factory=dict)
    page: int = 2
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _in: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _counted: Counted = field(init=False)

    def __post_init__(self) -> None:
        self._counted = Counted(self.timer, self.pace)

    def app(self) -> web.Application:
        """Return the server."""
        app = web.Application()
        conversations = "/emea/v3/conversations"
        app.add_routes(
            [
                web.get("/openid", self._openid),
                web.get("/keys", self._keys),
                web.post("/{tenant}/oauth2/v2.0/token", self._login),
                web.get("/emea/v3/teams/{team}", self._team),
                web.post(conversations, self._talk),
                web.get(conversations + "/{conversation}/pagedmembers", self._members),
                web.post(conversations + "/{conversation}/activities", self._post),
                web.put(conversations + "/{conversation}/activities/{activity}", self._update),
                web.delete(conversations + "/{conversation}/activities/{activity}", self._delete),
            ]
        )
        return app

    @property
    def cloud(self) -> Cloud:
        """The cloud this is."""
        return cloud_at(self.url)

    @property
    def service_url(self) -> str:
        """Where the connector is."""
        return f"{self.url}/emea/"

    def token(self, key: RSAPrivateKey | None = None, kid: str = "", **changed: object) -> str:
        """Return a token of the issuer's; None takes a claim away."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP, "exp": now + _HOUR, "nbf": now - 10, "serviceurl": self.service_url}
        claims = {name: value for name, value in (claims | changed).items() if value is not None}
        return jwt.encode(claims, key or self.key, algorithm="RS256", headers={"kid": kid or self.kid})

    def standing(self, conversation: str) -> list[Message]:
        """Return what stands in a conversation, the oldest first."""
        return [self.messages[one] for one in self._in[conversation] if one in self.messages]

    async def arrived(self, request: web.Request, conversation: str) -> None:
        """Take note of a call before it is looked at: what a slow or broken Microsoft overrides."""

    async def _openid(self, _: web.Request) -> web.Response:
        self.calls["openid"] += 1
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        jwk = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        one = {**jwk, "kid": self.kid, "use": "sig", "endorsements": list(self.endorsements)}
        return web.json_response({"keys": [one, {"kid": "odd", "kty": "OKP"}]})

    async def _login(self, request: web.Request) -> web.Response:
        self.calls["login"] += 1
        form = await request.post()
        self._need((form["client_id"], form["grant_type"]) == (APP, "client_credentials"), "another login")
        return web.json_response({"access_token": "ours", "expires_in": _HOUR})

    async def _talk(self, request: web.Request) -> web.Response:
        body = await self._let_in(request, "")
        user = body["members"][0]["id"]
        if self.is_absent(user):
            return self._refusal(403, "BotNotInConversationRoster")
        self._need(body["tenantId"] == TENANT and body["bot"]["id"] == f"28:{APP}", "a talk that is not ours")
        self.calls["talk"] += 1
        return web.json_response({"id": self.talks.setdefault(user, f"a:{user}")})

    def is_absent(self, user: str) -> bool:  # noqa: ARG002 - for those who override it
        """Tell whether somebody has not installed Runde."""
        return False

    async def _post(self, request: web.Request) -> web.Response:
        conversation = request.match_info["conversation"]
        activity = await self._let_in(request, conversation)
        message = Message(f"m{next(self._numbers)}", conversation, activity)
        root = ";messageid=" not in conversation and conversation.endswith("tacv2")
        message.conversation = f"{conversation};messageid={message.id}" if root else conversation
        self.messages[message.id] = message
        self._in[message.conversation].append(message.id)
        self.posts[message.conversation] += 1
        return web.json_response({"id": message.id}, status=201)

    async def _update(self, request: web.Request) -> web.Response:
        activity = await self._let_in(request, request.match_info["conversation"])
        message = self.messages.get(request.match_info["activity"])
        if message is None:
            return self._refusal(404, "ActivityNotFoundInConversation")
        message.activity, message.updates = activity, message.updates + 1
        self.updates[message.conversation] += 1
        return web.json_response({"id": message.id})

    async def _delete(self, request: web.Request) -> web.Response:
        await self._let_in(request, "")
        if self.messages.pop(request.match_info["activity"], None) is None:
            return self._refusal(404, "ActivityNotFoundInConversation")
        self.calls["delete"] += 1
        return web.Response(status=200)

    async def _team(self, request: web.Request) -> web.Response:
        await self._let_in(request, "")
        return web.json_response({"id": request.match_info["team"], "name": "Partnerskapet"})

    async def _members(self, request: web.Request) -> web.Response:
        """Return who is in a conversation, few at a time."""
        await self._let_in(request, "")
        self.calls["members"] += 1
        people = self.roster.get(request.match_info["conversation"], [])
        start = int(request.query.get("continuationToken", "0"))
        token = {"continuationToken": str(start + self.page)} if start + self.page < len(people) else {}
        return web.json_response({"members": people[start : start + self.page], **token})

    async def _let_in(self, request: web.Request, conversation: str) -> Json:
        await self.arrived(request, conversation)
        if request.headers.get("Authorization") != "Bearer ours":
            raise self.refusal(401)
        raw = await request.read()
        body: Json = json.loads(raw) if raw else {}
        if conversation:
            self._keep_limits(conversation.partition(";")[0])
            self._need_whole(body, len(raw))
        return body

    def _keep_limits(self, room: str) -> None:
        counts = self._counted
        if self.tenant_limit and not counts.takes("", LIMITS.everybody):
            raise self.refusal(429)
        if not counts.takes(room, LIMITS.conversation):
            raise self.refusal(429)

    def _need_whole(self, activity: Json, length: int) -> None:
        self._need(length < MESSAGE_LIMIT, f"a message of {length} bytes")
        self._need(("text" in activity) != ("attachments" in activity), "text and card in one")
        for attachment in activity.get("attachments", []):
            size = len(json.dumps(attachment["content"], ensure_ascii=False).encode())
            self._need(size < CARD_LIMIT, f"a card of {size} bytes")
            faults = self.faults_in(attachment["content"])
            self._need(not faults, "; ".join(faults))

    def _need(self, true: bool, what: str) -> None:
        if not true:
            self.complaints.append(what)
            raise self.refusal(400)

    def refusal(self, status: int) -> web.HTTPException:
        """Return what is raised to refuse a call."""
        self.refused[status] += 1
        error = web.HTTPException(headers={"Retry-After": "0.1"})
        error.set_status(status)
        return error

    def _refusal(self, status: int, code: str) -> web.Response:
        self.refused[status] += 1
        return web.json_response({"error": {"code": code}}, status=status)
