"""Somebody with a gathering of their own who sends every command there is, with anything in it, to any place."""

import random
from dataclasses import dataclass, field

from dialogs.answering import FILED
from dialogs.conductor import Conductor
from dialogs.incoming import Pressed, Said, Sender, Submitted
from dialogs.places import LOBBY, Place
from dialogs.registry import registry
from tests.dialogs.test_odd_values import FIELDS, NAMES
from tests.fuzz.bodies import ODD

ACTIONS = sorted({*registry(), *FILED} - {"forget_me", "join"})  # these two would be theirs to do, and end the game
OTHERS = ("hall:1", "group:1:1", "group:1:2", "person:1:x", "hall:" + "9" * 40, "group:1", "local:1:skien", "lobby")
IDS = ("1", "2", "1:1:1", "1.1", "0", "-1", "9" * 20, "9" * 5000, "moderator", "Kari Dal", "ja")
TYPED = ("ny runde", "innspill", "det er meg", "koble kanalen til", "flytt", "tiltak:", "svar", "status", "")


@dataclass
class Rover:
    """Who it is, and the door they come by."""

    conductor: Conductor
    sender: Sender = field(default_factory=lambda: Sender("web", "uid-rover", "Rolf Rover", "nb"))
    places: list[str] = field(default_factory=lambda: list(OTHERS))

    async def settle_in(self) -> None:
        """Open a gathering of their own."""
        values = {"title": "Et annet sted", "language": "nb", "name": self.sender.name}
        reply = await self.conductor.handle(Submitted("rover-opens", self.sender, LOBBY, "open_gathering", values))
        self.places += [reply.go] * len(OTHERS)

    async def press(self, drawn: random.Random) -> None:
        """Press or type something."""
        delivery, place = f"rover-{drawn.random()}", Place.parse(drawn.choice(self.places))
        if drawn.random() < 0.2:
            text = f"{drawn.choice(TYPED)} {drawn.choice((*IDS, *map(str, ODD)))}"
            await self.conductor.handle(Said(delivery, self.sender, place, text, relay=drawn.random() < 0.5))
            return
        names = drawn.sample(sorted(NAMES | FIELDS), drawn.randint(0, 6))
        values = {name: drawn.choice((*IDS, *map(str, ODD))) for name in names}
        kind = drawn.choice((Pressed, Submitted))
        await self.conductor.handle(kind(delivery, self.sender, place, drawn.choice(ACTIONS), values))
