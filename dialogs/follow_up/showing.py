"""Where meetings are shown: the plan in the hall, each meeting with its buttons in the own place of those invited."""

from collections.abc import Mapping

from dialogs import places
from dialogs.follow_up.circle import Circle
from dialogs.messages import Message, Post
from dialogs.places import Place
from dialogs.scene import Scene
from dialogs.views.meeting_view import notice_message, plan_message
from dialogs.words import Words, words
from facilitation.meetings.meeting import Meeting, MeetingState


async def show_plan(scene: Scene, here: Circle) -> None:
    """Write the plan of the meetings to come in the partnership's newest hall."""
    newest = next(iter(await scene.uow.partnerships.gatherings(here.partnership.id)), None)
    if newest is None:
        return
    held = await scene.uow.meetings.of_partnership(here.partnership.id)
    coming = [one for one in held if one.is_ahead(scene.now, here.zone)]
    message = plan_message(coming, words(here.partnership.language), here.zone, here.today)
    await scene.uow.posts.put(Post(places.hall(newest), "meetings", message), scene.now)


async def show_meeting(scene: Scene, here: Circle, meeting: Meeting) -> None:
    """Write a meeting's notice to everybody invited, once it has been called; and what became of it."""
    if meeting.state is MeetingState.PLANNED and not meeting.revision:
        return
    for seat in meeting.invited:
        own = await words_for(scene, seat.person_id)
        message = notice_message(meeting, seat, here.names, own, here.zone, here.today)
        await send(scene, seat.person_id, f"meeting-{meeting.id}", message)


async def words_for(scene: Scene, person_id: str) -> Words:
    """Return the texts in somebody's own language, else in that of where they are."""
    person = await scene.uow.people.get(person_id)
    return words((person.language if person else "") or scene.language)


async def send(scene: Scene, person_id: str, key: str, message: Message) -> bool:
    """Post something in somebody's own place in the gathering they were in last; False for who has been in none."""
    newest = await scene.uow.people.latest_gathering(person_id)
    if newest is None:
        return False
    await scene.uow.posts.put(Post(places.private(newest, person_id), key, message), scene.now)
    return True


async def on_form(scene: Scene, place: Place, key: str) -> Mapping[str, str]:
    """Return what stands on the form under `key`, as if it were sent just so; nothing where none stands."""
    for one in await scene.uow.posts.since([place], 0):
        if one.post.key == key:
            form = one.post.message
            return {**form.buttons[0].values, **{field.id: field.value for field in form.inputs}}
    return {}


async def withdraw(scene: Scene, person_id: str, key: str) -> None:
    """Take away what was sent somebody under `key`, if it stands."""
    newest = await scene.uow.people.latest_gathering(person_id)
    if newest is not None:
        await scene.uow.posts.remove(places.private(newest, person_id), key, scene.now)
