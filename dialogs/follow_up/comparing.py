"""What a partnership's gatherings answered to the same question, beside each other: shown on demand, and in minutes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.calendar import day_text
from dialogs.commands import Command
from dialogs.follow_up.circle import circle_of, led
from dialogs.messages import Message, Post, Reply
from dialogs.polling import outcomes
from dialogs.ports import UnitOfWork
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.comparing import Occasion, over_time
from facilitation.errors import Unknown
from facilitation.minutes import Polled
from facilitation.partnership import Partnership

MOST_SHOWN = 5


async def compared(uow: UnitOfWork, partnership: Partnership, until: datetime) -> Sequence[Polled]:
    """Return the scales that more than one of the partnership's gatherings has answered, up to `until`."""
    said, zone = words(partnership.language), ZoneInfo(partnership.time_zone)
    occasions = []
    for gathering_id in await uow.partnerships.gatherings(partnership.id):
        gathering = await uow.gatherings.get(gathering_id)
        for round_ in await uow.rounds.of(gathering_id):
            if gathering is not None and round_.started_at is not None and round_.started_at <= until:
                day = day_text(round_.started_at.astimezone(zone).date(), said, with_year=True)
                asked = tuple(await outcomes(uow, round_))
                occasions.append(Occasion(f"{gathering.title}, {day}", gathering_id, round_.started_at, asked))
    return over_time(occasions)


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
