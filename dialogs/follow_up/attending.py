"""Coming or not: answers to a notice, deputies called in for the absent, and whether the meeting was held."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.planning import invited_to, keep, keep_quietly, meeting_meant
from dialogs.follow_up.showing import let_go, secretary_of, send
from dialogs.messages import Message, Reply, Tone
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.meeting_view import regrets_message
from dialogs.words import Words
from facilitation.errors import Unknown
from facilitation.meetings.meeting import (
    Attendance,
    Capacity,
    Meeting,
    answered,
    deputy_called_in,
    was_held,
)
from facilitation.partnership import of_organisation


async def attend(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Jeg kommer på møtet" (the next one, or the one with a number)."""
    return await _answer(scene, values, Attendance.COMING)


async def attend_maybe(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Jeg er usikker på om jeg kan møte"."""
    return await _answer(scene, values, Attendance.UNSURE)


async def send_regrets(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Jeg melder forfall": whoever writes the meeting's minutes can call in a deputy with one press."""
    return await _answer(scene, values, Attendance.ABSENT)


async def _answer(scene: Scene, values: Mapping[str, str], answer: Attendance) -> Reply:
    here, meeting = await meeting_meant(scene, values)
    person = scene.known_person()
    before = meeting.place_of(person.id)
    changed = answered(meeting, person.id, answer)
    await keep_quietly(scene, here, changed)
    await let_go(scene, here, meeting, changed)
    was_absent = before is not None and before.answer is Attendance.ABSENT
    if answer is Attendance.ABSENT or was_absent:
        await _tell_secretary(scene, here, changed, person.id)
    return told(scene, f"answered-{answer}", title=meeting.title)


async def _tell_secretary(scene: Scene, here: Circle, meeting: Meeting, absent: str) -> None:
    seat = meeting.place_of(absent)
    secretary = secretary_of(here, meeting)
    if seat is None or seat.capacity is not Capacity.MEMBER:
        return
    deputies = [one.person_id for one in of_organisation(here.coordinators, seat.organisation) if one.deputy]
    free = [one for one in deputies if meeting.place_of(one) is None and one in here.names]

    def regrets(_who: str, own: Words) -> Message:
        return regrets_message(meeting, seat, free, here.names, own)

    await send(scene, [secretary], f"regrets-{meeting.id}-{absent}", regrets)


async def call_in(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Call in the deputy named (`who`) for whoever is `absent`: they get the notice and the meeting's reminders."""
    here, meeting = await invited_to(scene, values)
    deputy = here.find(values.get("who", ""))
    absent = here.find(values.get("absent", ""))
    seat = meeting.place_of(absent.person_id)
    named = of_organisation(here.coordinators, seat.organisation) if seat else ()
    if deputy.person_id not in [one.person_id for one in named if one.deputy]:
        raise Unknown("not-a-deputy", name=deputy.name)
    changed = deputy_called_in(meeting, absent.person_id, deputy.person_id)
    await keep_quietly(scene, here, changed)
    await _tell_secretary(scene, here, changed, absent.person_id)
    return told(scene, "deputy-called-in", name=deputy.name, absent=absent.name)


async def meeting_held(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Ja, det ble holdt": nobody is asked any more. Raises WrongTime before its time."""
    here, meeting = await invited_to(scene, values)
    changed = was_held(meeting, scene.now, here.zone, held=True)
    await keep(scene, here, changed)
    await let_go(scene, here, meeting, changed)
    return told(scene, "meeting-was-held", title=meeting.title)


async def meeting_not_held(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Nei": it waits for a new date, and its inviter is asked until there is one."""
    here, meeting = await invited_to(scene, values)
    changed = was_held(meeting, scene.now, here.zone, held=False)
    await keep(scene, here, changed)
    await let_go(scene, here, meeting, changed)
    text = scene.words("meeting-was-not-held", title=meeting.title, number=meeting.id)
    return replace(told(scene, "noted"), message=Message(text=(text,), tone=Tone.ACT))


COMMANDS = (
    Command("attend", attend),
    Command("send_regrets", send_regrets),
    Command("attend_maybe", attend_maybe),
    Command("call_in", call_in, For.FACILITATOR),
    Command("meeting_held", meeting_held, For.FACILITATOR),
    Command("meeting_not_held", meeting_not_held, For.FACILITATOR),
)
