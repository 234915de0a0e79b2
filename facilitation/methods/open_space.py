"""Open Space: anybody proposes a topic and hosts it, topics get a place and a slot, people move freely."""

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


METHOD = Method(
    "open-space",
    _plan,
    ("open space", "open-space", "openspace", "åpent rom", "åpen arena", "ope rom", "open arena", "marked for temaer"),
    fits=lambda plan: asks_only(plan, lambda question: isinstance(question.kind, Market | Visit | Harvest)),
    keeps=True,
)
