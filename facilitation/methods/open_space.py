"""Open Space: anybody proposes a topic and hosts it, topics get a place and a slot, people move freely.

**When:** When people know best themselves what must be talked about.

**What you bring:** The places, and how many slots of how many minutes: `åpent rom: Storsalen, Biblioteket; 3 økter à
30 minutter`. Without any there are four tables and two slots.

**What you get:** The schedule and the harvest of each topic on the wall and in the minutes. *Ta det videre* makes an
action of each topic, owned by its host.

## How the topics are placed

As people propose, the wall shows where each topic would be. When the marketplace closes, that is the schedule: every
host's first topic goes before anybody's second, no host is in two places in the same slot, and the slots get as even
as they can. What does not fit stays on the wall in a row of its own. Its host and the facilitator have a button that
gives it the first slot it can have, and `gi plass til Nattbuss: Kantina` gives it another place, a new one too. During
a slot each desk has a button for every topic and one for moving on, and says where one is; the wall counts who is
where. Only a topic's host writes what is harvested of it, until the plenary opens.

![The schedule on the wall](../pictures/open-space-light.png)
![The same in the dark](../pictures/open-space-dark.png)
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Harvest, Market, Visit
from facilitation.method import Asked, Method, Texts, alone, asks_only, listed, plenum
from facilitation.plan import Question, RoundPlan

_SLOTS = re.compile(r"(\d{1,2})\s*(?:[x×]|(?:økt|runde|slot|session)\w*)", re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,3})\s*min\w*", re.IGNORECASE)
_LABEL = re.compile(r"steder|stader|stedene|stadene|rom|romma|rommene|places|rooms", re.IGNORECASE)
_SLOTS_USUALLY, _MOST_SLOTS, _MINUTES_USUALLY, _LONGEST_SLOT = 2, 6, 30, 240
_LONGEST_PLACE = 4  # words


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the places, how many slots of how many minutes, and what people are asked to propose."""
    said = "; ".join(asked.about)
    slots = _number(_SLOTS, said, _SLOTS_USUALLY, _MOST_SLOTS)
    minutes = _number(_MINUTES, said, _MINUTES_USUALLY, _LONGEST_SLOT)
    last = slots + 2
    visits = tuple(Question(texts("slot", number=number), number + 1, Visit()) for number in range(1, slots + 1))
    tables = tuple(texts("place", letter=letter) for letter in "ABCD")
    questions = (
        Question(asked.question(texts("propose")), 1, Market(_places(asked) or tables, texts("waiting"))),
        *visits,
        Question(texts("harvest"), last, Harvest()),
    )
    visiting = (alone(minutes, part=visit.part) for visit in visits)
    phases = (alone(10, part=1), *visiting, alone(5, part=last), plenum(20))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


def _places(asked: Asked) -> tuple[str, ...]:
    """Return the places under their label, else what is listed on a line with nothing but short names."""
    said = (listed(line) for line in asked.about if not (_MINUTES.search(line) or _SLOTS.search(line) or "?" in line))
    short = (names for names in said if all(len(name.split()) <= _LONGEST_PLACE for name in names))
    return asked.under(_LABEL) or next(short, ())


def _number(pattern: re.Pattern[str], said: str, usual: int, most: int) -> int:
    found = pattern.search(said)
    return min(max(int(found[1]), 1), most) if found else usual


_NB = """
Åpent rom (Open Space)
    .help = Alle kan foreslå et tema og være vert for det. Temaene får sted og økt, folk går dit de vil, og verten skriver ned det dere kommer fram til. Skriv stedene etter navnet, og hvor mange økter på hvor mange minutter.
    .title = Åpent rom
    .propose = Hva vil du ta opp?
    .slot = Økt { $number }
    .harvest = Hva kom dere fram til?
    .place = Bord { $letter }
    .waiting = Uten plass ennå
    .sample =
        Berit: ny runde åpent rom: Storsalen, Biblioteket; 2 økter à 30 minutter
        Runde: Storsalen, Biblioteket
        Kari [{ cmd-answer }]: Trygge skoleveier
        Ola [{ cmd-answer }]: Fritid for alle
        Siri [{ cmd-answer }]: Mat på skolen
        (10 min)
        Salen: Trygge skoleveier (Kari Dal)
        Nils [Storsalen: Trygge skoleveier]
        Anne [Storsalen: Trygge skoleveier]
        Anne [{ visit-leave }]
        Kari [{ cmd-answer }]: Tre veier mangler lys
        (30 min)
        Per [Storsalen: Fritid for alle]
        Ola [{ cmd-answer }]: Utstyr til låns i hver bygd
        (30 min)
        (5 min)
        Salen: Tre veier mangler lys
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Ope rom (Open Space)
    .help = Alle kan føreslå eit tema og vere vert for det. Temaa får stad og økt, folk går dit dei vil, og verten skriv ned det de kjem fram til. Skriv stadene etter namnet, og kor mange økter på kor mange minutt.
    .title = Ope rom
    .propose = Kva vil du ta opp?
    .slot = Økt { $number }
    .harvest = Kva kom de fram til?
    .place = Bord { $letter }
    .waiting = Utan plass enno
    .sample =
        Berit: ny runde ope rom: Storsalen, Biblioteket; 2 økter à 30 minutt
        Runde: Storsalen, Biblioteket
        Kari [{ cmd-answer }]: Trygge skulevegar
        Ola [{ cmd-answer }]: Fritid for alle
        Siri [{ cmd-answer }]: Mat på skulen
        (10 min)
        Salen: Trygge skulevegar (Kari Dal)
        Nils [Storsalen: Trygge skulevegar]
        Anne [Storsalen: Trygge skulevegar]
        Anne [{ visit-leave }]
        Kari [{ cmd-answer }]: Tre vegar manglar lys
        (30 min)
        Per [Storsalen: Fritid for alle]
        Ola [{ cmd-answer }]: Utstyr til låns i kvar bygd
        (30 min)
        (5 min)
        Salen: Tre vegar manglar lys
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Open Space
    .help = Anybody may propose a topic and host it. The topics get a place and a slot, people go where they like, and the host writes down what you come to. Write the places after the name, and how many slots of how many minutes.
    .title = Open Space
    .propose = What will you take up?
    .slot = Slot { $number }
    .harvest = What did you come to?
    .place = Table { $letter }
    .waiting = Without a place yet
    .sample =
        Berit: new round open space: Main hall, Library; 2 slots of 30 minutes
        Runde: Main hall, Library
        Kari [{ cmd-answer }]: Safe ways to school
        Ola [{ cmd-answer }]: Leisure for all
        Siri [{ cmd-answer }]: Meals at school
        (10 min)
        The hall: Safe ways to school (Kari Dal)
        Nils [Main hall: Safe ways to school]
        Anne [Main hall: Safe ways to school]
        Anne [{ visit-leave }]
        Kari [{ cmd-answer }]: Three roads lack light
        (30 min)
        Per [Main hall: Leisure for all]
        Ola [{ cmd-answer }]: Kit to borrow in every village
        (30 min)
        (5 min)
        The hall: Three roads lack light
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "open-space",
    _plan,
    ("open space", "openspace", "åpent rom", "åpen arena", "ope rom", "open arena", "marked for temaer"),
    fits=lambda plan: asks_only(plan, lambda question: isinstance(question.kind, Market | Visit | Harvest)),
    keeps=True,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
