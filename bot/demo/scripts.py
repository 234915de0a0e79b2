"""What the demo's facilitator can be given to lead: the slide, any method of the bank, or a whole day's programme."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from dialogs.methods import asked_for, in_order, label
from dialogs.words import Words
from facilitation.methods import bank

SLIDE, DAY = "", "day"
_STEP = 5  # minutes; a programme begins on an even one
_ARRIVAL = timedelta(minutes=4)


def scripts(words: Words) -> Sequence[tuple[str, str]]:
    """Return what there is to choose among: its name, and what it is called."""
    methods = ((method.name, label(method, words)) for method in in_order(words))
    return ((SLIDE, words("demo-script-slide")), (DAY, words("demo-script-day")), *methods)


def brought(name: str, slide: str, words: Words, now: datetime, zone: tzinfo) -> str:
    """Return the text the facilitator pastes: the slide, a programme from now on, or a method as its sample asks it."""
    if name == SLIDE:
        return slide
    if name == DAY:
        return _day(slide, words, now, zone)
    return asked_for(bank()[name], words)[len(words("cmd-new-round")) :].lstrip()


def _day(slide: str, words: Words, now: datetime, zone: tzinfo) -> str:
    """Return a day that begins as soon as people have come in: `demo-day` has a line an item, its minutes first."""
    at = (now + _ARRIVAL).astimezone(zone)
    at += timedelta(minutes=-at.minute % _STEP, seconds=-at.second)
    lines = []
    for line in words("demo-day").splitlines():
        minutes, _, title = line.strip().partition(" ")
        lines.append(f"{at:%H:%M} {title}")
        lines += slide.splitlines()[1:] if title == words("demo-day-slide") else []
        at += timedelta(minutes=int(minutes))
    return "\n".join([*lines, f"{at:%H:%M} {words('demo-day-end')}"])
