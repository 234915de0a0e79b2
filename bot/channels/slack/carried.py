"""What buttons and modals carry through Slack and back: which action, with which values, in which place.

It is signed by Slack on its way back and was written by us, so it is trusted; what people fill in is not kept here.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.messages import Button
from dialogs.places import Place

BUTTON_ROOM = 2000
MODAL_ROOM = 3000
PRESS, FORM = "press", "form"  # how the action ids of our buttons begin; FORM opens a modal


@dataclass(frozen=True, slots=True)
class Carried:
    """A button's action and values; in a view also the place it speaks in, and the conversation it was opened from."""

    action: str
    values: Mapping[str, str] = field(default_factory=dict)
    place: Place | None = None
    address: str = ""
    team: str = ""  # whose Runde it is: in a shared channel, others' presses come in the name of their own workspace

    def packed(self) -> str:
        """Return it as text."""
        packed: dict[str, object] = {"a": self.action}
        if self.values:
            packed["v"] = dict(self.values)
        if self.place is not None:
            packed["p"] = str(self.place)
        if self.address:
            packed["c"] = self.address
        if self.team:
            packed["t"] = self.team
        return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def unpacked(cls, text: str) -> "Carried":
        """Return what `packed` wrote. Raises ValueError for anything else."""
        packed = json.loads(text)
        if not isinstance(packed, dict) or not isinstance(packed.get("a"), str):
            raise ValueError("not something we wrote")
        values = packed.get("v", {})
        if not isinstance(values, dict):
            raise ValueError("not something we wrote")
        place = Place.parse(str(packed["p"])) if "p" in packed else None
        texts = {str(key): str(value) for key, value in values.items()}
        return cls(packed["a"], texts, place, str(packed.get("c", "")), str(packed.get("t", "")))


def pressed(button: Button, team: str, place: Place | None = None) -> str:
    """Return what a button carries; with a `place` of its own where it stands among others', on a home page."""
    return Carried(button.action, button.values, place, team=team).packed()
