"""What the demo's people do in the time after their gathering: what they agree on, and how they answer what comes.

Pure: only what is said and pressed, by whom and in which order. Whether Runde understands it is Runde's business.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.demo.people import FACILITATOR
from dialogs.calendar import day_text
from dialogs.messages import Button, Message
from dialogs.words import words
from facilitation.reminders import is_working_day

COORDINATORS: Mapping[str, str] = {
    "solveig": "Skien",
    "leyla": "Porsgrunn",
    "marte": "Notodden",
    "eirik": "Midt-Telemark",
    "sindre": "Bamble",
    "gunnhild": "Vinje",
    "aashild": "Seljord",
}
DEPUTIES: Mapping[str, str] = {"amir": "Skien", "berit": "Porsgrunn", "fatima": "Notodden"}
UNDECIDED = "gunnhild"  # has not said who invites: Runde asks until she does
_MEETINGS = (("Rådhuset i Skien", 6), ("Rådhuset på Notodden", 19))
_THURSDAY = 3
_PROMISES = (
    ("solveig", "ringer opplæringskontoret om flere læreplasser", 4),
    ("leyla", "inviterer helsesykepleierne til et felles møte", 7),
    ("marte", "lager en oversikt over tilbudene", 12),
    ("aashild", "spør ungdomsrådet kva dei saknar", 16),
)


# The button somebody answers by, and after how often they have been asked. Who is not here never answers.
_HABITS: Mapping[str, Mapping[str, int]] = {
    "leder": {"meeting_held": 1},
    "solveig": {"attend": 1, "action_done": 2},
    "leyla": {"attend": 1, "action_done": 5},
    "marte": {"send_regrets": 1, "action_done": 4},
    "eirik": {"attend_maybe": 2},
    "aashild": {"attend": 2, "action_done": 7},
    "gunnhild": {"follow_up": 3, "attend": 2, "meeting_held": 2},
}
_SAYS_INSTEAD = {"follow_up": "eg kallar inn til neste møte {day}"}


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that somebody says to Runde in their own conversation with it."""

    slug: str
    text: str


def agreed(today: date, names: Mapping[str, str]) -> Sequence[Saying]:
    """Return all that is agreed on a day, in order; `names` are people's names by slug."""
    return [*_roles(names), *_plan(today), *_next_time(today), *_promises(today), _lead("kall inn til møtet")]


def answers(slug: str, letters: Sequence[Message]) -> Iterator[Button]:
    """Yield the buttons by which somebody answers the last of their letters, asked so often as they need to be."""
    habits = _HABITS.get(slug, {})
    asked = [(button.action, dict(button.values)) for letter in letters for button in letter.buttons]
    for button in letters[-1].buttons if letters else ():
        if habits.get(button.action) == asked.count((button.action, dict(button.values))):
            yield button


def said_instead(button: Button, today: date) -> str:
    """Return what somebody says rather than press a button that only opens a form; "" for all other buttons."""
    return _SAYS_INSTEAD.get(button.action, "").format(day=_said(_thursday(today, _MEETINGS[0][1])))


def _lead(text: str) -> Saying:
    return Saying(FACILITATOR.slug, text)


def _roles(names: Mapping[str, str]) -> Iterator[Saying]:
    for slug, place in COORDINATORS.items():
        yield _lead(f"{names[slug]} er koordinator for {place}")
    for slug, place in DEPUTIES.items():
        yield _lead(f"{names[slug]} er vara for {place}")


def _plan(today: date) -> Iterator[Saying]:
    lines = [f"{_said(_thursday(today, weeks))} kl. 09-12, Koordinatormøte, {place}" for place, weeks in _MEETINGS]
    yield _lead("\n".join(["møteplan", *lines]))
    yield _lead("lagre møteplanen")


def _next_time(today: date) -> Iterator[Saying]:
    first = _thursday(today, _MEETINGS[0][1])
    yield _lead("videre arbeid")
    for slug in COORDINATORS:
        if slug != UNDECIDED:
            yield Saying(slug, f"jeg kaller inn til neste møte {_said(first)}")


def _promises(today: date) -> Iterator[Saying]:
    for slug, text, weeks in _PROMISES:
        yield Saying(slug, f"tiltak: jeg {text} innen {_said(today + timedelta(weeks=weeks))}")
        yield Saying(slug, "lagre tiltaket")


def _thursday(today: date, weeks: int) -> date:
    """Return a Thursday so many weeks on, or the first one after it on which people work."""
    day = today + timedelta(weeks=weeks, days=_THURSDAY - today.weekday())
    while not is_working_day(day):
        day += timedelta(weeks=1)
    return day


def _said(day: date) -> str:
    return day_text(day, words("nb"), with_year=True)
