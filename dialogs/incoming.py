"""What comes in, in one form for all channels. Each has a `delivery_id`: the same id twice happens once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dialogs.places import Place
from facilitation.bounds import typed


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent it, as the channel knows them. `language` is what their client prefers, if it says."""

    channel: str
    external_id: str
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody typed `text` in `place`.

    `relay` is set by a channel that has no conversation of its own: what is not meant for Runde is then shown there.
    """

    delivery_id: str
    sender: Sender
    place: Place
    text: str
    relay: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody pressed a button: `action` names what is wanted, `values` are the button's own."""

    delivery_id: str
    sender: Sender
    place: Place
    action: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Submitted:
    """Somebody sent a form: like a press, and `values` hold what they filled in too.

    `channel` is the address it was asked at, by the platform's word: what a form says is only its sender's.
    """

    delivery_id: str
    sender: Sender
    place: Place
    action: str
    values: Mapping[str, str] = field(default_factory=dict)
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody came to `place` by the platform's own doing (added to a channel, opened the page)."""

    delivery_id: str
    sender: Sender
    place: Place


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left `place` by the platform's own doing."""

    delivery_id: str
    sender: Sender
    place: Place


FromPeople = Said | Pressed | Submitted | Joined | Left


def within_bounds(incoming: FromPeople) -> FromPeople:
    """Return it with no more of anything than people type. Raises BadText where somebody has to shorten it."""
    match incoming:
        case Said():
            return replace(incoming, text=typed(incoming.text))
        case Pressed() | Submitted():
            return replace(incoming, values={key: typed(text) for key, text in incoming.values.items()})
        case _:
            return incoming
