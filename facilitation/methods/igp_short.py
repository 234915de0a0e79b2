"""IGP reflection when there is little time: the same without the line each at last.

**When:** When there are twenty minutes.

**What you bring:** Your own questions.

**What you get:** Each group's points.
"""

from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum
from facilitation.methods.igp import with_own
from facilitation.plan import RoundPlan


def _plan(_texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    return (with_own(RoundPlan("", phases=(alone(3), in_turns(8), plenum(7))), asked),)


_NB = """
Kort IGP
    .help = Når tida er knapp: 3 minutter alene, 8 i gruppa etter tur, 7 i plenum. Skriv spørsmålene deres på linjene under.
    .sample =
        Berit: ny runde kort igp
            Hva er viktigst nå?
        Runde: Hva er viktigst nå?
        Alle [{ cmd-answer }]: Å komme i gang
        (3 min)
        Sekretæren [{ cmd-result }]: Begynn med én skole
        (8 min)
        Salen: Begynn med én skole
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Kort IGP
    .help = Når tida er knapp: 3 minutt åleine, 8 i gruppa etter tur, 7 i plenum. Skriv spørsmåla dykkar på linjene under.
    .sample =
        Berit: ny runde kort igp
            Kva er viktigast no?
        Runde: Kva er viktigast no?
        Alle [{ cmd-answer }]: Å kome i gang
        (3 min)
        Sekretæren [{ cmd-result }]: Byrj med éin skule
        (8 min)
        Salen: Byrj med éin skule
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Short IGP
    .help = When time is short: 3 minutes alone, 8 in the group in turns, 7 in plenary. Write your questions on the lines below.
    .sample =
        Berit: new round short igp
            What matters most now?
        Runde: What matters most now?
        All [{ cmd-answer }]: To get going
        (3 min)
        The secretary [{ cmd-result }]: Begin with one school
        (8 min)
        The hall: Begin with one school
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "igp-short", _plan, ("kort igp", "igp kort", "short igp", "igp short"), words={"nb": _NB, "nn": _NN, "en": _EN}
)
