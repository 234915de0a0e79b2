"""What a partnership's gatherings answered to the same question, beside each other: shown on demand, and in minutes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.calendar import day_text
from dialogs.commands import Command
from dialogs.follow_up.circle import circle_of, led
from dialogs.messages import Message, Post, Reply
from dialogs.ports import UnitOfWork
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.telling import picture_of
from dialogs.words import Words, words
from facilitation.chronicle import Held
from facilitation.comparing import Occasion, over_time
from facilitation.errors import Unknown
from facilitation.minutes import Polled
from facilitation.partnership import Partnership

MOST_SHOWN = 5


async def compared(uow: UnitOfWork, partnership: Partnership, until: datetime) -> Sequence[Polled]:
    """Return the scales that more than one of the partnership's gatherings has answered, up to `until`."""
    return evaluations(await uow.chronicles.held([partnership.id]), partnership, until, words(partnership.language))


def evaluations(held: Sequence[Held], partnership: Partnership, until: datetime, said: Words) -> Sequence[Polled]:
    """Return the scales that more than one of these gatherings has answered, up to `until`."""
    zone = ZoneInfo(partnership.time_zone)
    return over_time(
        Occasion(f"{one.title}, {_day(went.round.started_at, zone, said)}", one.gathering_id, went.round.started_at,
                 went.outcomes)
        for one in held
        for went in one.rounds
        if went.round.started_at is not None and went.round.started_at <= until
    )  # fmt: skip


def _day(at: datetime, zone: ZoneInfo, said: Words) -> str:
    return day_text(at.astimezone(zone).date(), said, with_year=True)


async def compare(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Sammenlign samlingene": show the hall what has been answered to the same question before. Facilitators only.

    Raises NotYours, Unknown where no scale has been answered in two gatherings.
    """
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    found = await compared(scene.uow, here.partnership, scene.now)
    if not found:
        raise Unknown("nothing-to-compare")
    for number, one in enumerate(found[-MOST_SHOWN:], 1):
        if one.tally is not None:
            message = Message(title=one.question, picture=picture_of(one.question, one.tally, scene.hall_words))
            hall = places.hall(scene.known_gathering().id)
            await scene.uow.posts.put(Post(hall, f"compared-{number}", message), scene.now)
    return told(scene, "compared", questions=min(len(found), MOST_SHOWN))


COMMANDS = (Command("compare", compare),)
