"""Whom no platform tells anything: a page that nobody opens tells nobody, so their facilitators hear of it, once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta

from dialogs import places
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects
from facilitation.reminders import Reminder, Topic, next_morning

SAID_FOR = timedelta(days=365)


async def reached(scene: Scene, person_ids: Collection[str]) -> Collection[str]:
    """Return those of the people to whom some platform shows what is their own."""
    homes = await scene.uow.gatherings.latest_of(person_ids)
    own = {places.private(home.id, who): who for who, home in homes.items()}
    return {own[place] for place in await scene.uow.conversations.shown(list(own))}


async def tell_leaders(scene: Scene, due: Mapping[str, Sequence[Reminder]], subjects: Subjects) -> Collection[str]:
    """Let facilitators hear, next morning, who was not reached with what was due; return who may hear something.

    Each hears it once of each, until that one has been reached again.
    """
    there = await reached(scene, list(due))
    told_of = await scene.uow.reminders.told_of([f"person:{who}" for who in due])
    again = [f"person:{who}" for who in there]
    if any(subject in again for subject, _ in told_of):
        await scene.uow.reminders.forget(again)
    away = [one for who, theirs in due.items() if who not in there for one in _reports(scene, who, theirs, subjects)]
    new = [one for one in away if (one.subject, one.person_id) not in told_of]
    return await scene.uow.reminders.put((), new, scene.now) if new else ()


def _reports(scene: Scene, who: str, due: Sequence[Reminder], subjects: Subjects) -> Iterator[Reminder]:
    circles = [circle for one in due if (circle := subjects.circle_of(one.subject))]
    for leader, circle in {circle.partnership.facilitator: circle for circle in circles}.items():
        if leader != who:
            at = next_morning(scene.now, circle.zone)
            yield Reminder(at, leader, Topic.UNREACHED, f"person:{who}", at + SAID_FOR)
