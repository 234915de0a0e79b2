"""`slett meg`: who somebody is, and what they wrote alone, is erased; what is the group's stays, without their name."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.commands import Command
from dialogs.follow_up.advising import show_help
from dialogs.follow_up.circle import Circle, circle
from dialogs.follow_up.coordinating import hand_on, hand_on_meeting
from dialogs.follow_up.mornings import remind_of_action, remind_of_follow_up
from dialogs.messages import Button, Message, Reply, Tone
from dialogs.ports import Deed
from dialogs.publish import publish, show_counts_soon, show_group
from dialogs.records import Person
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation import actions, advisers, attendance, partnership
from facilitation.errors import WrongTime
from facilitation.follow_up import inherited
from facilitation.meetings.meeting import replaced
from facilitation.partnership import Partnership

SURE = "yes"


async def forget_me(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Ask whether they mean it (`sure`: "yes"), then forget the sender. Raises WrongTime for who leads a round now."""
    person = scene.known_person()
    if values.get("sure") != SURE:
        button = Button("forget_me", scene.words("forget-me-sure"), {"sure": SURE}, primary=True)
        lines = tuple(scene.words(f"forget-me-{line}") for line in ("goes", "stays", "passes-on", "platforms"))
        return Reply(Message(title=scene.words("forget-me-title"), text=lines, buttons=(button,), tone=Tone.WARNING))
    language = scene.language
    await forget(scene, person)
    reply = told(replace(scene, person=Person("", "", language)), "forgotten")
    scene.person = None
    return reply


async def forget(scene: Scene, person: Person) -> None:
    """Forget somebody: their tasks pass on, then they are erased, then what others see is shown without their name.

    Raises WrongTime for somebody who leads a round that goes on.
    """
    gatherings = [one.id for one in await scene.uow.gatherings.of_person(person.id)]
    for gathering_id in gatherings:
        round_ = await scene.uow.rounds.current(gathering_id)
        if round_ is not None and not round_.is_over and round_.facilitator == person.id:
            raise WrongTime("hand-over-first")
    for one in await scene.uow.partnerships.of_person(person.id):
        await _leave_partnership(scene, await circle(scene, one), person.id)
    await scene.uow.privacy.forget(person.id, scene.words("a-participant"), scene.now)
    for gathering_id in gatherings:
        await _leave_rounds(scene, gathering_id, person.id)
    await scene.uow.audit.note(Deed(scene.now, person.id, "erase"))


async def _leave_rounds(scene: Scene, gathering_id: int, person_id: str) -> None:
    gathering = await scene.uow.gatherings.get(gathering_id)
    for round_ in await scene.uow.rounds.of(gathering_id):
        here = replace(scene, gathering=gathering, round=round_, _groups=None)
        if not round_.is_over and await scene.uow.participants.leave(round_.id, person_id, scene.now):
            await publish(here, attendance.leave(round_, await here.groups(), person_id, scene.now))
            await show_counts_soon(here, round_.id)
        group = await scene.uow.rounds.group_of(round_.id, person_id)
        if group is not None:
            await show_group(here, round_, group)


async def _leave_partnership(scene: Scene, here: Circle, leaver: str) -> None:
    """Let the next coordinator, else the facilitator, answer for what the leaver answered for."""
    for one in [one for one in here.coordinators if one.person_id == leaver]:
        handed = partnership.step_down(here.coordinators, one.organisation, leaver, scene.now)
        for row in handed.changed:
            await scene.uow.partnerships.put_coordinator(row)
        await hand_on(scene, here, one.organisation, leaver, handed.heir or here.partnership.facilitator)
    here = await _without(scene, here, leaver)
    await _pass_on_actions(scene, here, leaver)
    await _pass_on_follow_ups(scene, here, leaver)
    await _leave_meetings(scene, here, leaver)
    await _leave_help(scene, here, leaver)


async def _without(scene: Scene, here: Circle, leaver: str) -> Circle:
    """Return the partnership without the leaver; one they lead is led by its first coordinator from then on."""
    left = [one for one in await scene.uow.partnerships.coordinators(here.partnership.id) if one.person_id != leaver]
    led = here.partnership
    if led.facilitator == leaver and left:
        led = replace(led, facilitator=left[0].person_id)
        await scene.uow.partnerships.save(led)
        await _lead_gatherings(scene, led, leaver)
    return replace(here, partnership=led, coordinators=left)


async def _lead_gatherings(scene: Scene, led: Partnership, leaver: str) -> None:
    for gathering_id in await scene.uow.partnerships.gatherings(led.id):
        gathering = await scene.uow.gatherings.get(gathering_id)
        if gathering is not None and gathering.facilitator == leaver:
            await scene.uow.gatherings.save(replace(gathering, facilitator=led.facilitator))


def _heir(here: Circle, organisation: str, leaver: str) -> str:
    """Return who takes over for an organisation: its coordinators, its deputies, the facilitator; "" for nobody."""
    return next((one for one in here.answerable(organisation) if one != leaver), "")


async def _pass_on_actions(scene: Scene, here: Circle, leaver: str) -> None:
    for item in await scene.uow.actions.of_partnership(here.partnership.id, settled=True):
        if leaver in item.owners:
            heir = _heir(here, item.organisation, leaver)
            moved = next(iter(actions.inherited([item], leaver, heir, scene.now)), item)
            moved = replace(moved, owners=tuple(owner for owner in moved.owners if owner not in ("", leaver)))
            await scene.uow.actions.save(moved)
            await remind_of_action(scene, here, moved)


async def _pass_on_follow_ups(scene: Scene, here: Circle, leaver: str) -> None:
    for one in await scene.uow.follow_ups.of_partnership(here.partnership.id):
        moved = inherited(one, leaver, _heir(here, one.organisation, leaver))
        if moved != one:
            asked, responsible = (tuple(filter(None, people)) for people in (moved.asked, moved.responsible))
            moved = replace(moved, asked=asked, responsible=responsible)
            await scene.uow.follow_ups.save(moved)
            await remind_of_follow_up(scene, here, moved)


async def _leave_meetings(scene: Scene, here: Circle, leaver: str) -> None:
    """Leave an empty seat in what is to come; who was at a meeting whose time has passed stays, as somebody.

    Whether it was held is asked of the next one, until somebody says so.
    """
    for meeting in await scene.uow.meetings.of_partnership(here.partnership.id):
        seat = meeting.place_of(leaver)
        concerned = seat is not None or leaver in (meeting.inviter, meeting.secretary)
        if concerned and not meeting.is_settled:
            moved = replaced(meeting, leaver, _heir(here, seat.organisation if seat else "", leaver), "")
            seats = tuple(one for one in moved.invited if one.person_id not in ("", leaver))
            moved = replace(moved, invited=meeting.invited if meeting.is_over(scene.now, here.zone) else seats)
            await hand_on_meeting(scene, here, moved, leaver)


async def _leave_help(scene: Scene, here: Circle, leaver: str) -> None:
    """What the leaver asked for is the next one's in the municipality; what they were to help with, the facilitator's.

    Who led and advised alone leaves nobody to go to.
    """
    led = here.partnership
    if led.adviser == leaver:
        await scene.uow.partnerships.save(replace(led, adviser=""))
    for request in await scene.uow.help_requests.of_partnership(led.id):
        heir = _heir(here, next(iter(request.municipalities), ""), leaver)
        moved = advisers.passed_on(request, leaver, heir, _heir(here, "", leaver))
        if moved != request and not request.closed:
            await scene.uow.help_requests.save(moved)
            await show_help(scene, here, moved)


COMMANDS = (Command("forget_me", forget_me),)
