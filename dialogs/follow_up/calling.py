"""The notice of meeting (innkalling): its agenda, with what is still open from last time first, and its sending."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.planning import cases_numbered, invited_to, keep
from dialogs.messages import Message, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.meeting_view import agenda_sections, paper_links
from facilitation.errors import Unknown, WrongTime
from facilitation.meetings.agenda import carried_over, overrun, read_agenda, with_agenda
from facilitation.meetings.meeting import Invited, Meeting, MeetingState


async def agenda(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Saksliste 3" and the items, one a line; what is still open from last time stands first by itself.

    Without items, shows the agenda as it is. Raises NotYours, BadText for too many or too long ones.
    """
    here, meeting = await invited_to(scene, values)
    if values.get("text", "").strip():
        items = await scene.uow.actions.of_partnership(here.partnership.id)
        carried = carried_over(items, scene.hall_words("agenda-carried"))
        changed = with_agenda(meeting, (*carried, *read_agenda(values["text"])))
        meeting = await keep(scene, here, await cases_numbered(scene, here, _told_of(changed, scene)))
    sections = agenda_sections(meeting, scene.words, here.zone, closed=True)
    over = overrun(meeting)
    text = (scene.words("agenda-too-long", minutes=over),) if over else ()
    text = text if sections else (scene.words("no-agenda-yet"),)
    return Reply(Message(title=meeting.title, text=text, sections=sections))


def _told_of(meeting: Meeting, scene: Scene) -> Meeting:
    """A called meeting's calendars hear of a new agenda."""
    if meeting.state is not MeetingState.CALLED:
        return meeting
    return replace(meeting, revision=meeting.revision + 1, changed_at=scene.now)


async def call_meeting(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Kall inn til møte 3": everybody invited gets the notice, with buttons to answer by.

    Raises WrongTime for a meeting that is over, Unknown when nobody is invited.
    """
    here, meeting = await invited_to(scene, values)
    can_be_called(scene, here, meeting)
    called = replace(meeting, state=MeetingState.CALLED, revision=meeting.revision + 1, changed_at=scene.now)
    kept = await keep(scene, here, called)
    reply = told(scene, "meeting-is-called", title=meeting.title, people=len(meeting.invited))
    links = paper_links(kept, scene.known_person().id, scene.words, "notice")
    return Reply(replace(reply.message, links=links) if reply.message else None)


def can_be_called(scene: Scene, here: Circle, meeting: Meeting) -> Sequence[Invited]:
    """Return whom a notice goes to. Raises WrongTime for a meeting that is over, Unknown when nobody is invited."""
    if not meeting.is_ahead(scene.now, here.zone):
        raise WrongTime("meeting-is-over")
    if not meeting.invited:
        raise Unknown("nobody-invited")
    return meeting.invited


COMMANDS = (Command("agenda", agenda, For.FACILITATOR), Command("call_meeting", call_meeting, For.FACILITATOR))
