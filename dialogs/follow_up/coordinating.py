"""Who answers for which organisation: coordinators and deputies are appointed, and hand over when they leave."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.commands import Command, For
from dialogs.consultation.showing import show_anew
from dialogs.follow_up.advising import show_help
from dialogs.follow_up.circle import Circle, circle_of, led
from dialogs.follow_up.finding import show_dates
from dialogs.follow_up.mornings import remind_of_action, remind_of_follow_up, remind_of_meeting
from dialogs.follow_up.planning import keep_quietly
from dialogs.follow_up.showing import show_meeting, withdraw
from dialogs.messages import Message, Reply, Section
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation import actions, advisers, partnership
from facilitation.errors import NotYours, Unknown
from facilitation.follow_up import inherited
from facilitation.meetings.meeting import Invited, Meeting, MeetingState, replaced
from facilitation.meetings.papers import concerned
from facilitation.partnership import Coordinator, of_organisation
from facilitation.promises import MYSELF


async def appoint(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Kari er koordinator for Skien" (`deputy`: "yes" for vara); the facilitator appoints.

    An organisation's own coordinator may appoint its deputy. Without an organisation it is the person's own.
    Raises NotYours for others, Unknown for a name or organisation that is not in the partnership.
    """
    here, sender = await circle_of(scene), scene.known_person()
    who = values.get("who", "")
    person = here.find(sender.id if who.casefold() in MYSELF else who)
    typed = values.get("text", "").strip()
    organisation = here.organisation(typed) if typed else person.organisation
    if not organisation:
        raise Unknown("no-such-organisation", organisation="")
    deputy = values.get("deputy") == "yes"
    if not here.leads(sender.id) and not (deputy and sender.id in _coordinators_of(here, organisation)):
        leader = here.names.get(here.partnership.facilitator, "")
        raise NotYours("appointed-by-leader", leader=leader, name=person.first_name, organisation=organisation)
    new = Coordinator(here.partnership.id, organisation, person.person_id, deputy, scene.now)
    for row in partnership.appoint(here.coordinators, new):
        await scene.uow.partnerships.put_coordinator(row)
    if not deputy:
        await _invite(scene, here, new)
    await show_anew(scene, await circle_of(scene), organisation)
    return told(scene, "deputy-appointed" if deputy else "appointed", name=person.name, organisation=organisation)


async def _invite(scene: Scene, here: Circle, new: Coordinator) -> None:
    """Invite a new coordinator to the meetings to come: the coordinators' own, and those of their organisation."""
    for meeting in await scene.uow.meetings.of_partnership(here.partnership.id):
        theirs = meeting.organisation in ("", new.organisation) and not meeting.is_over(scene.now, here.zone)
        if meeting.is_coming and theirs and meeting.place_of(new.person_id) is None:
            seated = replace(meeting, invited=(*meeting.invited, Invited(new.person_id, new.organisation)))
            await scene.uow.meetings.save(seated)
            await remind_of_meeting(scene, here, seated)
            await show_meeting(scene, here, seated)


def _coordinators_of(here: Circle, organisation: str) -> tuple[str, ...]:
    return tuple(one.person_id for one in of_organisation(here.coordinators, organisation) if not one.deputy)


async def step_down(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Kari slutter som koordinator" (`heir`: who takes over): open actions, meetings and reminders move on.

    Raises NotYours for others than the person and the facilitator, Unknown for somebody who coordinates nothing.
    """
    here, sender = await circle_of(scene), scene.known_person()
    leaver = here.find(values["who"]) if values.get("who") else here.find(sender.id)
    if sender.id != leaver.person_id:
        led(here, sender.id)
    heir = here.find(values["heir"]).person_id if values.get("heir") else ""
    mine = [one for one in here.coordinators if one.person_id == leaver.person_id]
    if not mine:
        raise Unknown("no-such-coordinator")
    for one in mine:
        handed = partnership.step_down(here.coordinators, one.organisation, leaver.person_id, scene.now, heir)
        for row in handed.changed:
            await scene.uow.partnerships.put_coordinator(row)
        await hand_on(scene, here, one.organisation, leaver.person_id, handed.heir or here.partnership.facilitator)
    after = await circle_of(scene)
    names = [after.names.get(person, "") for person in _coordinators_of(after, mine[0].organisation)]
    key = "stepped-down" if names else "stepped-down-nobody"
    return told(scene, key, name=leaver.name, organisation=mine[0].organisation, heir=", ".join(names))


async def hand_on(scene: Scene, here: Circle, organisation: str, leaver: str, heir: str) -> None:
    """Move what is still to be done: the actions of that organisation, its seat in meetings and what they invite to,
    what it has asked advisers for.
    """
    here = replace(here, coordinators=await scene.uow.partnerships.coordinators(here.partnership.id))
    items = [item for item in await scene.uow.actions.of_person(leaver) if item.organisation == organisation]
    for item in actions.inherited(items, leaver, heir, scene.now):
        await scene.uow.actions.save(item)
        await remind_of_action(scene, here, item)
    for one in await scene.uow.follow_ups.of_partnership(here.partnership.id):
        passed_on = inherited(one, leaver, heir)
        if one.organisation == organisation and passed_on != one:
            await scene.uow.follow_ups.save(passed_on)
            await remind_of_follow_up(scene, here, passed_on)
    for meeting in await scene.uow.meetings.of_person(leaver):
        if not meeting.is_settled and meeting.partnership_id == here.partnership.id:
            await hand_on_meeting(scene, here, replaced(meeting, leaver, heir, organisation), leaver)
    for request in await scene.uow.help_requests.of_partnership(here.partnership.id):
        asked = advisers.passed_on(request, leaver, heir, request.adviser)
        if organisation in request.municipalities and not request.closed and asked != request:
            await scene.uow.help_requests.save(asked)
            await show_help(scene, here, asked)
    await show_anew(scene, here, organisation, leaver)


async def hand_on_meeting(scene: Scene, here: Circle, meeting: Meeting, leaver: str) -> None:
    """Store a meeting that somebody has left, and show it to those who are in it now and not to the leaver."""
    if leaver not in concerned(meeting):
        for key in (f"meeting-{meeting.id}", f"dates-{meeting.id}"):
            await withdraw(scene, leaver, key)
    if meeting.state is MeetingState.FINDING:
        await scene.uow.meetings.save(meeting)
        await show_dates(scene, here, meeting)
    else:
        await keep_quietly(scene, here, meeting)


async def coordinators(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Koordinatorer": who answers for each organisation, and who has nobody yet."""
    here = await circle_of(scene)
    places = dict.fromkeys(one.organisation for one in here.members if one.organisation and not one.helper)
    places |= dict.fromkeys(one.organisation for one in here.coordinators)
    lines = tuple(_line(scene, here, place) for place in sorted(places, key=str.casefold))
    return Reply(Message(title=here.partnership.title, sections=(Section(scene.words("coordinators"), lines),)))


def _line(scene: Scene, here: Circle, organisation: str) -> str:
    own, deputies = here.named_for(organisation), here.named_for(organisation, deputies=True)
    return scene.words("coordinator-line", organisation=organisation, names=own, deputies=deputies)


COMMANDS = (
    Command("appoint", appoint, For.FACILITATOR),
    Command("step_down", step_down, For.ANYBODY),
    Command("coordinators", coordinators, For.ANYBODY),
)
