"""The meeting plan: pasted or made by rule, looked over and kept; its meetings are moved and called off."""

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs.calendar import day_text
from dialogs.commands import FORMS_ONLY, Command, For
from dialogs.follow_up.circle import Circle, circle_of, led, numbered
from dialogs.follow_up.mornings import remind_of_meeting
from dialogs.follow_up.next_meeting import ask_anew
from dialogs.follow_up.showing import let_go, on_form, show_meeting, show_plan
from dialogs.messages import Message, Post, Reply, Section
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.meeting_view import meeting_line, plan_form
from facilitation.errors import BadText, NotYours, Unknown
from facilitation.meetings import Proposal, Rule, propose, read_meetings
from facilitation.meetings.agenda import last_case, with_cases
from facilitation.meetings.meeting import Invited, Meeting, called_off, moved
from facilitation.meetings.papers import handed_out
from facilitation.meetings.series import in_series
from facilitation.partnership import Coordinator
from facilitation.plan import PlannedMeeting
from facilitation.talk import bounded

DRAFT = "meeting-plan"
_HEADING = "Møteplan"  # what makes a date alone a meeting
_YEAR = re.compile(r"\s*(?:for\s+|i\s+|in\s+)?(20\d\d)?\s*")


async def meeting_plan(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Møteplan" and a table or list of meetings; a year, or nothing, for twice a year by rule. Facilitators only.

    Shows what was understood as text to mend and send. Raises NotYours, BadText for a text without any meeting.
    """
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    text = values.get("text", "")
    year = _YEAR.fullmatch(text)
    return await _echo(scene, *(await _by_rule(scene, here, year[1]) if year else _as_read(scene, here, text)))


async def _echo(scene: Scene, lines: Sequence[str], remarks: Sequence[str]) -> Reply:
    form = plan_form(lines, remarks, scene.words)
    await scene.uow.posts.put(Post(scene.own_place, DRAFT, form), scene.now)
    return told(scene, "look-over-plan", meetings=len(lines))


def _as_read(scene: Scene, here: Circle, text: str) -> tuple[Sequence[str], Sequence[str]]:
    meetings, warnings = read_plan_text(scene, here, text)
    return _lines(scene, here, meetings), warnings


def _lines(scene: Scene, here: Circle, meetings: Sequence[PlannedMeeting]) -> Sequence[str]:
    return [meeting_line(one, scene.words, here.zone, with_year=True) for one in meetings]


def read_plan_text(scene: Scene, here: Circle, text: str) -> tuple[Sequence[PlannedMeeting], Sequence[str]]:
    """Return the meetings of a pasted plan and what is doubtful in it. Raises BadText for none, or too long a text."""
    read = read_meetings(f"{_HEADING}\n{bounded(text)}", here.today, here.zone, scene.language)
    if not read.meetings:
        raise BadText("no-meetings-read")
    return read.meetings, read.warnings


async def _by_rule(scene: Scene, here: Circle, year: str | None) -> tuple[Sequence[str], Sequence[str]]:
    held = await scene.uow.meetings.of_partnership(here.partnership.id)
    taken = {one.day(here.zone) for one in held}
    wanted = int(year) if year else here.today.year + (here.today.month > 6)
    proposals = propose(Rule(wanted), taken, after=here.today)
    title = scene.words("coordinator-meeting")
    found = [PlannedMeeting(one.day, title=title) for one in proposals]
    return _lines(scene, here, found), [_skipped(scene, one) for one in proposals if one.skipped]


def _skipped(scene: Scene, proposal: Proposal) -> str:
    first = proposal.skipped[0]
    why = scene.words(f"day-off-{first.why.replace('_', '-')}")
    return scene.words("day-skipped", day=day_text(first.day, scene.words), why=why)


async def keep_meetings(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Store the meetings on the form, coordinators invited.

    What was mended to something doubtful is echoed once more, as it was understood. Raises BadText without meetings.
    """
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    values = values if "plan" in values else await on_form(scene, scene.own_place, DRAFT)
    text = values.get("plan", "")
    planned, warnings = read_plan_text(scene, here, text)
    lines = _lines(scene, here, planned)
    if warnings and text.split() != "\n".join(lines).split():
        return await _echo(scene, lines, warnings)
    earlier = await scene.uow.meetings.of_partnership(here.partnership.id)
    known = {(one.start, one.title) for one in earlier}
    new = [one for one in (new_meeting(scene, here, each) for each in planned) if (one.start, one.title) not in known]
    coming = [one for one in earlier if one.is_ahead(scene.now, here.zone)]
    for meeting in in_series(new, coming, lambda: secrets.token_urlsafe(6)):
        stored = await scene.uow.meetings.add(meeting)
        await remind_of_meeting(scene, here, stored)
    await scene.uow.posts.remove(scene.own_place, DRAFT, scene.now)
    await show_plan(scene, here)
    return told(scene, "plan-kept", meetings=len(planned))


def new_meeting(scene: Scene, here: Circle, planned: PlannedMeeting) -> Meeting:
    """Return a meeting that the sender calls, the coordinators invited."""
    return Meeting(
        0,
        here.partnership.id,
        planned.title or scene.hall_words("coordinator-meeting"),
        planned.start,
        planned.end,
        planned.place,
        inviter=scene.known_person().id,
        invited=tuple(_seat(one) for one in here.coordinators if not one.deputy),
        changed_at=scene.now,
    )


def _seat(coordinator: Coordinator) -> Invited:
    return Invited(coordinator.person_id, coordinator.organisation)


async def meetings(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Møter": those to come, with their numbers."""
    here = await circle_of(scene)
    held = await scene.uow.meetings.of_partnership(here.partnership.id)
    lines = tuple(
        scene.words("meeting-numbered", number=one.id, line=meeting_line(one, scene.words, here.zone, here.today))
        for one in held
        if one.is_ahead(scene.now, here.zone)
    )
    text = () if lines else (scene.words("no-meetings"),)
    return Reply(Message(title=scene.words("meetings"), text=text, sections=(Section("", lines),) if lines else ()))


async def move_meeting(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Flytt møte 3 til torsdag 11. februar kl. 9–12": everybody is asked anew. Raises BadText for no such time."""
    here, meeting = await invited_to(scene, values)
    to = time_read(scene, here, values.get("text", ""))
    later = moved(meeting, to.start, to.end, scene.now)
    await keep(scene, here, later)
    await let_go(scene, here, meeting, later)
    return told(scene, "meeting-moved", title=later.title, when=_when(scene, here, later))


def time_read(scene: Scene, here: Circle, text: str) -> PlannedMeeting:
    """Return the day, and the hours if any, that a text says. Raises BadText for none, and for several."""
    found = read_meetings(text, here.today, here.zone, scene.language).meetings
    if len(found) != 1:
        raise BadText("no-such-day", text=text[:40])
    return found[0]


async def cancel_meeting(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Avlys møte 3": those invited are told, and calendars take it out."""
    here, meeting = await invited_to(scene, values)
    cancelled = called_off(meeting, scene.now)
    await keep(scene, here, cancelled)
    await let_go(scene, here, meeting, cancelled)
    await ask_anew(scene, here, meeting)
    return told(scene, "meeting-is-cancelled", title=meeting.title)


async def keep(scene: Scene, here: Circle, meeting: Meeting) -> Meeting:
    """Store a changed meeting with its reminders, show it anew to all it concerns, and return it."""
    kept = await keep_quietly(scene, here, meeting)
    await show_plan(scene, here)
    return kept


async def keep_quietly(scene: Scene, here: Circle, meeting: Meeting) -> Meeting:
    """Store what changes nothing of the plan, such as who comes; return the meeting with everybody's address."""
    kept = handed_out(meeting, lambda: secrets.token_urlsafe(24))
    await scene.uow.meetings.save(kept)
    await remind_of_meeting(scene, here, kept)
    await show_meeting(scene, here, kept)
    return replace(kept, version=kept.version + 1)


async def cases_numbered(scene: Scene, here: Circle, meeting: Meeting) -> Meeting:
    """Return a formal meeting with its items numbered as cases of its year; another one as it is."""
    year = meeting.day(here.zone).year
    others = await scene.uow.meetings.of_partnership(here.partnership.id)
    return with_cases(meeting, last_case((*others, meeting), year), year)


async def invited_to(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, Meeting]:
    """Return the meeting that is meant, to whoever calls it. Raises Unknown, and NotYours for all others."""
    here, meeting = await meeting_meant(scene, values)
    if scene.known_person().id not in (meeting.inviter, meeting.secretary, here.partnership.facilitator):
        raise NotYours("inviter-only")
    return here, meeting


async def meeting_meant(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, Meeting]:
    """Return the meeting with the number given, else the sender's next one. Raises Unknown for none."""
    person, number = scene.known_person(), values.get("meeting", "")
    if not number.isdecimal():
        theirs = await scene.uow.meetings.of_person(person.id)
        coming = (one for one in theirs if one.is_ahead(scene.now, ZoneInfo(scene.time_zone)))
        number = next((str(one.id) for one in coming), number)
    return await numbered(scene, scene.uow.meetings.get, number, Unknown("no-such-meeting", number=number[:9]))


def _when(scene: Scene, here: Circle, meeting: Meeting) -> str:
    planned = PlannedMeeting(meeting.start, meeting.end)
    return meeting_line(planned, scene.words, here.zone, here.today)


COMMANDS = (
    Command("meeting_plan", meeting_plan, For.FACILITATOR),
    Command("keep_meetings", keep_meetings, states=FORMS_ONLY),
    Command("meetings", meetings),
    Command("move_meeting", move_meeting, For.FACILITATOR),
    Command("cancel_meeting", cancel_meeting, For.FACILITATOR),
)
