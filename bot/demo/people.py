"""Who comes to the demo: invented people from real municipalities, and the way each of them takes part."""

from dataclasses import dataclass
from enum import StrEnum

from dialogs.incoming import Sender
from facilitation.plan import Track


class Habit(StrEnum):
    """How somebody takes to writing alone."""

    STEADY = "steady"
    NUDGED = "nudged"  # writes only when reminded
    SILENT = "silent"  # never writes, but speaks


@dataclass(frozen=True, slots=True)
class Character:
    """One invented person. `late` comes when the round has begun, `leads` is the facilitator."""

    slug: str
    name: str
    organisation: str
    track: Track = Track.KOMMUNE
    language: str = "nb"
    helper: bool = False
    habit: Habit = Habit.STEADY
    late: bool = False
    leads: bool = False

    @property
    def sender(self) -> Sender:
        """How Runde knows them: as somebody who came by the web page."""
        return Sender("web", f"demo-{self.slug}", self.name, self.language)

    @property
    def initials(self) -> str:
        """The first letters of the first and the last name."""
        names = self.name.split()
        return names[0][0] + names[-1][0]


FACILITATOR = Character("leder", "Ragnhild Aasvang", "", leads=True)

CAST = (
    Character("solveig", "Solveig Brekkelia", "Skien"),
    Character("amir", "Amir Fjellvang", "Skien"),
    Character("trond", "Trond Erik Myrhaug", "Skien"),
    Character("kine", "Kine Solbakkmo", "Skien", habit=Habit.NUDGED),
    Character("haakon", "Håkon Strandvoll", "Porsgrunn"),
    Character("leyla", "Leyla Havnevik", "Porsgrunn"),
    Character("berit", "Berit Lundefjell", "Porsgrunn"),
    Character("marte", "Marte Tveitsund", "Notodden"),
    Character("oddvar", "Oddvar Heimlid", "Notodden", habit=Habit.SILENT),
    Character("fatima", "Fatima Nordli", "Notodden"),
    Character("eirik", "Eirik Gvarvmo", "Midt-Telemark"),
    Character("ingunn", "Ingunn Bøhaugen", "Midt-Telemark"),
    Character("sindre", "Sindre Langstø", "Bamble"),
    Character("wenche", "Wenche Krokhaug", "Bamble", late=True),
    Character("gunnhild", "Gunnhild Raumoen", "Vinje", language="nn"),
    Character("tarjei", "Tarjei Øyfjellstad", "Vinje", language="nn", habit=Habit.NUDGED),
    Character("aashild", "Åshild Flatdalen", "Seljord", language="nn"),
    Character("camilla", "Camilla Norhagen", "NAV", Track.OTHER),
    Character("per-olav", "Per Olav Stenrudmo", "NAV", Track.OTHER),
    Character("mads", "Mads Skogbrand", "Idrettskretsen", Track.OTHER, habit=Habit.SILENT),
    Character("elise", "Elise Tindevik", "Idrettskretsen", Track.OTHER),
    Character("yusuf", "Yusuf Lindemark", "Ungdommens hus", Track.OTHER),
    Character("kari-anne", "Kari-Anne Holmsund", "KS", Track.OTHER, helper=True),
    Character("bjoernar", "Bjørnar Lysfjord", "Statsforvalteren", Track.OTHER, helper=True),
)
