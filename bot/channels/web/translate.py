"""From a browser's request to what comes in: bodies are read within their limit, checked, and cleaned of what no
keyboard types. Who sent it and whether they may is decided by the caller.
"""

import re
from hashlib import sha256
from typing import Annotated, Any, TypeVar
from urllib.parse import parse_qsl

from aiohttp import web
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.channels.web.context import WEB
from bot.channels.web.errors import BadRequest, Forged
from dialogs.incoming import Pressed, Said, Sender, Submitted
from dialogs.places import Place

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MANY = 200
_INPUT = "v:"  # the names of a message's inputs in a form


def _cleaned(text: str) -> str:
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


Text = Annotated[str, Field(max_length=200_000), AfterValidator(_cleaned)]
Short = Annotated[str, Field(max_length=200), AfterValidator(_cleaned)]
Delivery = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{8,80}$")]
Body = TypeVar("Body", bound=BaseModel)
Values = Annotated[dict[Short, Text], Field(max_length=_MANY)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="ignore")

    delivery: Delivery


class Press(BaseModel):
    """What a button carries."""

    model_config = ConfigDict(extra="forbid")

    action: Annotated[str, Field(pattern=r"^[a-z0-9_:.-]{1,60}$")]
    values: Values = {}
    submits: bool = False


class _Placed(_Body):
    place: Annotated[str, Field(max_length=200)]

    @field_validator("place")
    @classmethod
    def _is_a_place(cls, text: str) -> str:
        if not re.fullmatch(r"[a-z]+(:[A-Za-z0-9_.-]+)*", text):
            raise ValueError("no place")
        return text

    @property
    def where(self) -> Place:
        """The place, as dialogs know it."""
        return Place.parse(self.place)


class Act(_Placed):
    """A press of a button, and what stood in the message's inputs."""

    press: Press
    inputs: Values = {}

    def incoming(self, sender: Sender) -> Pressed | Submitted:
        """Return the press as it comes in; a button's own values win over inputs of the same name."""
        press, delivery = self.press, delivery_id(sender, self.delivery)
        if press.submits:
            return Submitted(delivery, sender, self.where, press.action, {**self.inputs, **press.values})
        return Pressed(delivery, sender, self.where, press.action, press.values)


class Say(_Placed):
    """Something typed to Runde."""

    text: Text

    def incoming(self, sender: Sender) -> Said:
        """Return the line as it comes in."""
        return Said(delivery_id(sender, self.delivery), sender, self.where, self.text, relay=True)


class Join(_Body):
    """The join form. `kind` is what somebody comes as: a municipality's, another actor's, or a helper from outside."""

    name: Short
    organisation: Short = ""
    kind: Annotated[str, Field(pattern="^(kommune|other|helper)$")] = "kommune"
    language: Annotated[str, Field(pattern="^(nb|nn|en)$")] = "nb"

    def incoming(self, sender: Sender, place: Place) -> Submitted:
        """Return the form as it comes in."""
        values = {
            "name": self.name.strip(),
            "organisation": self.organisation.strip(),
            "track": "kommune" if self.kind == "kommune" else "other",
            "helper": "yes" if self.kind == "helper" else "",
        }
        return Submitted(delivery_id(sender, self.delivery), sender, place, "join", values)


class Same(_Body):
    """The form of somebody who is the one that showed a pin elsewhere."""

    def incoming(self, sender: Sender, place: Place, pin: str) -> Submitted:
        """Return the form as it comes in."""
        return Submitted(delivery_id(sender, self.delivery), sender, place, "its_me", {"pin": pin})


class Input(_Body):
    """What somebody local says to a consultation's questions; their municipality's code is in the address."""

    inputs: Values = {}

    def incoming(self, sender: Sender, place: Place, code: str) -> Submitted:
        """Return the form as it comes in."""
        return Submitted(delivery_id(sender, self.delivery), sender, place, "keep_input", {**self.inputs, "code": code})


class Open(_Body):
    """The facilitator's form for a new gathering; `after` is an earlier one, whose partnership it continues."""

    title: Short
    name: Short
    language: Annotated[str, Field(pattern="^(nb|nn|en)$")] = "nb"
    after: Annotated[str, Field(pattern=r"^\d{0,11}$")] = ""

    def incoming(self, sender: Sender, place: Place) -> Submitted:
        """Return the form as it comes in."""
        values = {"title": self.title.strip(), "name": self.name.strip(), "language": self.language}
        values["after"] = self.after
        return Submitted(delivery_id(sender, self.delivery), sender, place, "open_gathering", values)


def delivery_id(sender: Sender, own: str) -> str:
    """Return the id of a delivery: the browser's own, kept apart from everybody else's."""
    return f"{sender.channel}:{sender.external_id}:{own}"


async def read(request: web.Request, model: type[Body]) -> Body:
    """Return the checked body of a POST, JSON or form; raises Forged, BadRequest, or aiohttp's 413."""
    raw = await request.read()
    is_json = request.content_type == "application/json"
    try:
        if is_json:
            _check_token(request, request.headers.get("X-CSRF-Token", ""))
            return model.model_validate_json(raw)
        fields = _form(request, raw)
        _check_token(request, str(fields.get("csrf", "")))
        return model.model_validate(fields)
    except ValidationError as error:
        raise BadRequest from error


def _check_token(request: web.Request, token: str) -> None:
    if not request.app[WEB].sessions.is_genuine(request, token):
        raise Forged


def _form(request: web.Request, raw: bytes) -> dict[str, Any]:
    """Return a form's fields in the shape of the JSON body, for browsers without script."""
    if request.content_type != "application/x-www-form-urlencoded":
        raise BadRequest
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=_MANY, errors="strict")
    except ValueError as error:
        raise BadRequest from error
    fields: dict[str, Any] = {name: value for name, value in pairs if not name.startswith(_INPUT)}
    inputs: dict[str, str] = {}
    for name, value in pairs:
        if name.startswith(_INPUT):
            key = name.removeprefix(_INPUT)
            inputs[key] = f"{inputs[key]}\n{value}" if key in inputs else value
    # Going back and sending the page with other words in it is something new: only the very same form is a repeat.
    fields["delivery"] = f"{str(fields.get('delivery', ''))[:40]}-{sha256(raw).hexdigest()[:24]}"
    if "press" in fields:
        fields["press"] = Press.model_validate_json(fields["press"])
    return {**fields, "inputs": inputs}
