"""Around a meeting itself: who else is asked, whether it is a formal one, the roll, and its papers."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs.commands import FORMS_ONLY, Command, For
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.planning import cases_numbered, invited_to, keep, meeting_meant
from dialogs.follow_up.promising import owners_named
from dialogs.messages import Message, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.meeting_view import paper_links
from dialogs.views.roll_view import roll_form, roll_message
from facilitation.bounds import whole_number
from facilitation.errors import Unknown
from facilitation.meetings import meeting as meetings
from facilitation.meetings.meeting import Capacity, Invited, MeetingState
from facilitation.talk import checked

LONGEST_FUNCTION = 80


async def seat(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Linn er observatør i møte 3", "Linn møter i møte 3 som rektor": invited too, the notice at once if it is out.

    Raises NotYours for others than the inviter, Unknown for a name nobody has, WrongTime when it is over.
    """
    here, meeting = await invited_to(scene, values)
    person = here.find(values.get("who", ""))
    function = checked(values["text"], LONGEST_FUNCTION) if values.get("text", "").strip() else ""
    capacity = Capacity.OBSERVER if values.get("observer") == "yes" else Capacity.MEMBER
    new = Invited(person.person_id, here.organisation_of(person.person_id), function, capacity)
    await keep(scene, here, meetings.seated(meeting, new))
    return told(scene, f"seated-{capacity}", name=person.name, title=meeting.title)


async def make_formal(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Formelt møte 3", "møte 3 er vedtaksført med 5": its cases get numbers, on from the year's last."""
    here, meeting = await invited_to(scene, values)
    formal = meetings.made_formal(meeting, whole_number(values.get("other", "")) or 0)
    await keep(scene, here, await cases_numbered(scene, here, formal))
    return told(scene, "made-formal", title=meeting.title, quorum=formal.quorum)


async def make_plain(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Vanlig møte 3": no case numbers and no quorum."""
    here, meeting = await invited_to(scene, values)
    await keep(scene, here, meetings.made_plain(meeting))
    return told(scene, "made-plain", title=meeting.title)


async def roll(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Oppmøte": a form with everybody invited, those who said they would come ticked. For whoever calls or writes."""
    here, meeting = await invited_to(scene, await _begun(scene, values))
    if not meeting.invited:
        raise Unknown("nobody-invited")
    return Reply(roll_form(meeting, here.names, scene.words))


async def keep_roll(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Who is there: `present` ids, one a line, or typed names (`text`). Raises WrongTime before the meeting's day."""
    here, meeting = await invited_to(scene, await _begun(scene, values))
    typed = values.get("text", "")
    present = owners_named(here, typed) if typed else tuple(values.get("present", "").split("\n"))
    known = {one.person_id for one in meeting.invited}
    strangers = [here.names.get(person, "") for person in present if person and person not in known]
    if strangers:
        raise Unknown("not-called", names=", ".join(strangers), number=meeting.id)
    taken = meetings.roll_taken(meeting, present, scene.now, here.zone)
    await keep(scene, here, taken)
    message = roll_message(taken, here.names, scene.words)
    links = paper_links(taken, scene.known_person().id, scene.words, "meeting-minutes")
    return Reply(replace(message, links=links))


async def papers(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Møtereferat 3", "møtepapirer": links to the notice and the minutes as they are now, to whom it concerns."""
    here, meeting = await meeting_meant(scene, await _begun(scene, values))
    person = scene.known_person().id
    meeting = await _handed_out(scene, here, meeting)
    links = paper_links(meeting, person, scene.words, "notice")
    if meeting.state is MeetingState.HELD or any(one.present for one in meeting.invited):
        links = (*paper_links(meeting, person, scene.words, "meeting-minutes"), *links)
    if not links:
        raise Unknown("not-invited")
    return Reply(Message(title=meeting.title, text=(scene.words("papers-text"),), links=links))


async def _handed_out(scene: Scene, here: Circle, meeting: meetings.Meeting) -> meetings.Meeting:
    """A meeting that was planned and never changed has no addresses yet."""
    return meeting if meeting.papers else await keep(scene, here, meeting)


async def _begun(scene: Scene, values: Mapping[str, str]) -> Mapping[str, str]:
    """Without a number, the meeting meant is today's, else the last one that has been."""
    if values.get("meeting"):
        return values
    zone = ZoneInfo(scene.time_zone)
    today = scene.now.astimezone(zone).date()
    theirs = await scene.uow.meetings.of_person(scene.known_person().id)
    alive = [one for one in theirs if one.state not in (MeetingState.CANCELLED, MeetingState.FINDING)]
    begun = [one for one in alive if one.day(zone) <= today]
    return {**values, "meeting": str(begun[-1].id)} if begun else values


COMMANDS = (
    Command("seat", seat, For.FACILITATOR),
    Command("make_formal", make_formal, For.FACILITATOR),
    Command("make_plain", make_plain, For.FACILITATOR),
    Command("roll", roll, For.FACILITATOR),
    Command("keep_roll", keep_roll, states=FORMS_ONLY),
    Command("papers", papers),
)
