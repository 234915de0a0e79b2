"""Nothing is kept for ever: each gathering's own words are erased when their time has come, deliveries after some days.

All of it by due times of its own, a batch a transaction. What goes and what stays: `dialogs.ports.Keeping`.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.calendar import day_text
from dialogs.commands import Command, For
from dialogs.messages import Reply
from dialogs.ports import Clock, Deed, Store
from dialogs.publish import arm
from dialogs.records import Alarm
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation.bounds import whole_number
from facilitation.errors import BadText, NotYours, WrongTime

HOUSEKEEPING = "housekeeping"
RETENTION = "retention"
BATCH = 1000
EVERY = timedelta(days=1)

# Slack asks again within minutes (where it is told to, every hour for a day), Teams and browsers within seconds to
# minutes, and a phone that has slept through the night when it wakes: after three days nobody asks again.
INBOX_KEPT = timedelta(days=3)


async def begin(store: Store, clock: Clock) -> None:
    """Let the house be kept from now on; again changes nothing."""
    async with store.unit_of_work() as uow:
        await uow.alarms.set_if_none(Alarm(HOUSEKEEPING, clock.now()), clock.now())
        await uow.commit()


async def ring_housekeeping(scene: Scene) -> None:
    """Forget old deliveries, and give each new gathering the day on which its own words go."""
    pruned = await scene.uow.keeping.prune_inbox(scene.now - INBOX_KEPT, BATCH)
    new = await scene.uow.keeping.undecided(BATCH)
    for gathering_id, closes_at in new:
        until = (closes_at or scene.now) + scene.keep
        await scene.uow.keeping.keep_until(gathering_id, until)
        await arm(scene, f"{RETENTION}:{gathering_id}", until)
    await scene.uow.audit.prune(scene.now - scene.keep)
    more = BATCH in (pruned, len(new))
    await arm(scene, HOUSEKEEPING, scene.now if more else scene.now + EVERY)


async def ring_retention(scene: Scene, gathering_id: int) -> None:
    """Erase a batch of a gathering's own words, and ring again at once while there is more."""
    until = await scene.uow.keeping.until(gathering_id)
    if until is None:
        return
    if scene.now < until:
        await arm(scene, f"{RETENTION}:{gathering_id}", until)
    elif await scene.uow.keeping.erase(gathering_id, BATCH, scene.now):
        await scene.uow.audit.note(Deed(scene.now, "", RETENTION, gathering_id))
    else:
        await arm(scene, f"{RETENTION}:{gathering_id}", scene.now)


async def keep_for(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Slett svarene etter 30 dager": counted from the day the gathering closes; shorter than it was, never longer.

    Raises NotYours for others than its facilitator, BadText for no number, WrongTime for a later day than is set.
    """
    gathering, days = scene.known_gathering(), whole_number(values.get("days", "")) or 0
    if scene.known_person().id != gathering.facilitator:
        raise NotYours("facilitator-only")
    if not 1 <= days <= scene.keep.days:
        raise BadText("keep-for-days", most=scene.keep.days)
    until = (gathering.closes_at or scene.now) + timedelta(days=days)
    decided = await scene.uow.keeping.until(gathering.id)
    if decided is not None and decided < until:
        raise WrongTime("keep-for-shorter", day=_day(scene, decided))
    await scene.uow.keeping.keep_until(gathering.id, until)
    await arm(scene, f"{RETENTION}:{gathering.id}", until)
    return told(scene, "kept-until", day=_day(scene, until))


def _day(scene: Scene, until: datetime) -> str:
    zone = ZoneInfo(scene.known_gathering().time_zone)
    return day_text(until.astimezone(zone).date(), scene.words)


COMMANDS = (Command("keep_for", keep_for, For.FACILITATOR),)
