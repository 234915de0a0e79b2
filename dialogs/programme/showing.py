"""Where the programme is shown as time goes: in the hall and on its wall, to whoever leads, and a break's own clock.

What is next stands on everybody's desk and on each table's post too, which are written anew when the programme goes on.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.messages import Post
from dialogs.publish import arm, put_desk, show_desks, show_group
from dialogs.records import language_of
from dialogs.scene import Scene
from dialogs.views.desk_view import gone_message, welcome_message
from dialogs.views.programme_view import break_message, lead_programme, programme_message
from dialogs.words import words
from facilitation.programme.items import ItemKind, Programme
from facilitation.programme.running import under_way, wakes_at

PROGRAMME = "programme"
BREAK = "break"
LOOK_AGAIN = timedelta(seconds=30)


async def keep(scene: Scene, programme: Programme) -> Programme:
    """Store a changed programme, show it, and wake when it next goes on. Raises Conflict when another was faster."""
    await scene.uow.programmes.save(programme)
    kept = replace(programme, version=programme.version + 1)
    await show_programme(scene, kept)
    return kept


async def show_programme(scene: Scene, programme: Programme) -> None:
    """Write the programme's posts as they are now, and wake when something begins or ends."""
    gathering, items, now = scene.known_gathering(), programme.items, scene.now
    scene.items = items
    hall, zone = places.hall(gathering.id), ZoneInfo(gathering.time_zone)
    message = programme_message(items, gathering.title, scene.hall_words, zone, now)
    await scene.uow.posts.put(Post(hall, PROGRAMME, message), now)
    again = await _show_break(scene, programme)
    lead = lead_programme(items, await scene.words_of(gathering.facilitator), zone, now)
    await scene.uow.posts.put(Post(places.private(gathering.id, gathering.facilitator), PROGRAMME, lead), now)
    due = [at for at in (wakes_at(items, now), again) if at is not None]
    await arm(scene, f"{PROGRAMME}:{gathering.id}", min(due, default=None))
    await _show_where_people_are(scene)


async def _show_where_people_are(scene: Scene) -> None:
    """Say what is next at every table and on every desk: of who takes part, who waits for a round, and who has left."""
    round_, inside, left = scene.round, set[str](), set[str]()
    if round_ is not None:
        await show_desks(scene, round_)
        inside = {person.person_id for person in await scene.uow.participants.all(round_.id)}
        left = {person.person_id for person in await scene.uow.participants.ever(round_.id)} - inside
        for group in await scene.uow.rounds.groups(round_.id) if not round_.is_over else ():
            await show_group(scene, round_, group)
    members = await scene.uow.people.members(scene.known_gathering().id)
    for person in (await scene.uow.people.many({one.person_id for one in members} - inside)).values():
        own = words(language_of(person, scene.hall_language))
        gone = round_ if person.id in left else None
        desk = gone_message(own, gone) if gone and not gone.is_over else welcome_message(round_, own)
        await put_desk(scene, person.id, desk, own)


async def _show_break(scene: Scene, programme: Programme) -> datetime | None:
    """Count a break down in the hall, unless a round still goes on there: then return when to look again."""
    gathering, items = scene.known_gathering(), programme.items
    hall, here = places.hall(gathering.id), under_way(items, scene.now)
    if here is None or items[here].kind is not ItemKind.BREAK:
        await scene.uow.posts.remove(hall, BREAK, scene.now)
        return None
    if scene.round is not None and not scene.round.is_over and scene.round.started_at is not None:
        return scene.now + LOOK_AGAIN
    message = break_message(items, here, scene.hall_words, ZoneInfo(gathering.time_zone))
    await scene.uow.posts.put(Post(hall, BREAK, message), scene.now)
    return None


async def ring_programme(scene: Scene, gathering_id: int) -> None:
    """Show what the clock has changed: an item is over, the next has begun."""
    scene.gathering = await scene.uow.gatherings.get(gathering_id)
    programme = await scene.uow.programmes.get(gathering_id)
    if scene.gathering is None or programme is None:
        return
    scene.round = await scene.uow.rounds.current(gathering_id)
    await show_programme(scene, programme)
