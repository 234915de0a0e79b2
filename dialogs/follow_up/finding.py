"""Finding a date: the coordinators say which of some dates they can come on, and whoever calls the meeting chooses."""

from collections.abc import Mapping

from dialogs.commands import FORMS_ONLY, Command, For
from dialogs.follow_up.circle import Circle, circle_of, led
from dialogs.follow_up.mornings import remind_of_meeting
from dialogs.follow_up.planning import invited_to, meeting_meant, new_meeting, read_plan_text
from dialogs.follow_up.showing import send, show_plan, withdraw
from dialogs.messages import Message, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.finding_view import dates_form, dates_overview
from dialogs.views.meeting_view import meeting_line
from dialogs.words import Words
from facilitation.bounds import whole_number
from facilitation.errors import Unknown
from facilitation.meetings import finding
from facilitation.meetings.meeting import Meeting
from facilitation.plan import PlannedMeeting


async def find_date(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Finn dato" and some dates, one a line: each coordinator is asked which of them fit.

    Raises NotYours for others than the facilitator, BadText for fewer than two dates, Unknown with nobody to ask.
    """
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    dates, _ = read_plan_text(scene, here, values.get("text", ""))
    meeting = finding.open_for(new_meeting(scene, here, dates[0]), dates, scene.now)
    if not meeting.invited:
        raise Unknown("nobody-invited")
    stored = await scene.uow.meetings.add(meeting)
    await show_dates(scene, here, stored)
    return told(scene, "date-is-asked", people=len(stored.invited))


async def dates_fit(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Which dates fit (`fits`: their places, one a line); none of them is an answer too."""
    here, meeting = await meeting_meant(scene, values)
    places = [int(one) for one in values.get("fits", "").split() if one.isdecimal() and len(one) < 4]
    changed = finding.can_come(meeting, scene.known_person().id, places)
    await scene.uow.meetings.save(changed)
    await show_dates(scene, here, changed)
    return told(scene, "dates-noted", dates=len(places))


async def choose_date(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Velg dato 2 for møte 5": the meeting is planned for then, and those who can come then are coming."""
    here, meeting = await invited_to(scene, values)
    changed = finding.choose(meeting, (whole_number(values.get("other", "")) or 0) - 1, scene.now)
    await scene.uow.meetings.save(changed)
    await remind_of_meeting(scene, here, changed)
    await show_plan(scene, here)
    for seat in changed.invited:
        await withdraw(scene, seat.person_id, _key(meeting))
    await withdraw(scene, changed.inviter, _key(meeting, "overview"))
    line = meeting_line(PlannedMeeting(changed.start, changed.end), scene.words, here.zone, here.today)
    return told(scene, "date-chosen", title=changed.title, when=line, number=changed.id)


async def show_dates(scene: Scene, here: Circle, meeting: Meeting) -> None:
    """Ask everybody invited which dates fit, and show its inviter what has been said."""
    seats = {seat.person_id: seat for seat in meeting.invited}

    def asked(who: str, own: Words) -> Message:
        return dates_form(meeting, seats[who], own, here.zone)

    def overview(_who: str, own: Words) -> Message:
        return dates_overview(meeting, here.names, own, here.zone)

    await send(scene, seats, _key(meeting), asked)
    await send(scene, [meeting.inviter], _key(meeting, "overview"), overview)


def _key(meeting: Meeting, what: str = "dates") -> str:
    return f"{what}-{meeting.id}"


COMMANDS = (
    Command("find_date", find_date, For.FACILITATOR),
    Command("dates_fit", dates_fit, states=FORMS_ONLY),
    Command("choose_date", choose_date, For.FACILITATOR),
)
