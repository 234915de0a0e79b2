"""Where meetings are shown: the plan in the hall, each meeting with its buttons in the own place of those invited."""

from collections.abc import Callable, Collection, Mapping

from dialogs import places
from dialogs.follow_up.circle import Circle
from dialogs.messages import Message, Post, Tone
from dialogs.places import Place
from dialogs.records import language_of
from dialogs.scene import Scene
from dialogs.views.meeting_view import notice_message, plan_message
from dialogs.words import Words, words
from facilitation.meetings.meeting import Attendance, Meeting, MeetingState


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
    seats = {seat.person_id: seat for seat in meeting.invited}

    def notice(who: str, own: Words) -> Message:
        return notice_message(meeting, seats[who], here.names, own, here.zone, here.today)

    await send(scene, seats, f"meeting-{meeting.id}", notice)


async def let_go(scene: Scene, here: Circle, before: Meeting, after: Meeting) -> None:
    """Tell the deputies whom a meeting no longer needs, in place of their notice; ask for none that it needs not."""
    for seat in before.invited:
        now = after.place_of(seat.person_id)
        needs_one = after.is_coming and now is not None and now.answer is Attendance.ABSENT
        if seat.answer is Attendance.ABSENT and not needs_one:
            await withdraw(scene, secretary_of(here, before), f"regrets-{before.id}-{seat.person_id}")
    spared = [one.person_id for one in before.invited if one.instead_of and after.place_of(one.person_id) is None]

    def thanks(_who: str, own: Words) -> Message:
        text = own("deputy-not-needed", title=after.title)
        return Message(title=after.title, text=(text,), tone=Tone.DONE, epoch=f"{before.revision}-spared")

    await send(scene, spared, f"meeting-{after.id}", thanks)


async def send(scene: Scene, person_ids: Collection[str], key: str, say: Callable[[str, Words], Message]) -> None:
    """Post to people in their own places, where they were last, what `say` makes of each in their own language."""
    homes = await scene.uow.gatherings.latest_of(person_ids)
    people = await scene.uow.people.many(list(homes))
    there = [(who, homes[who]) for who in dict.fromkeys(person_ids) if who in homes]
    own = {who: words(language_of(people.get(who), home.language)) for who, home in there}
    posts = [Post(places.private(home.id, who), key, say(who, own[who])) for who, home in there]
    await scene.uow.posts.put_all(posts, scene.now)


def secretary_of(here: Circle, meeting: Meeting) -> str:
    """Return who hears of regrets: the meeting's secretary, else who calls it."""
    return meeting.secretary or meeting.inviter or here.partnership.facilitator


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
