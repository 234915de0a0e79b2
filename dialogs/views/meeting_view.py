"""Meetings as people see them: one line each, a plan to look over, and the notice with its buttons and agenda."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from dialogs.calendar import day_text, time_text
from dialogs.messages import Button, Fact, Link, Message, Section, TextInput, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.meetings.agenda import Timed, timetable
from facilitation.meetings.meeting import Attendance, Capacity, Invited, Meeting, MeetingState
from facilitation.meetings.papers import address_of, sees_closed
from facilitation.plan import PlannedMeeting

PLAN_LENGTH = 3000
# The folder of each paper's address, and the forms it is offered in.
PAPERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "notice": ("innkalling", ("docx", "pdf", "ics")),
    "meeting-minutes": ("motereferat", ("docx", "pdf")),
}


def meeting_line(
    meeting: PlannedMeeting | Meeting, words: Words, zone: tzinfo, today: date | None = None, *, with_year: bool = False
) -> str:
    """Return a meeting on one line, as it can be read back: day, hours, title, place."""
    start, end = meeting.start, meeting.end
    day = start.astimezone(zone).date() if isinstance(start, datetime) else start
    first = day_text(day, words, today, with_year=with_year)
    if isinstance(start, datetime):
        hours = time_text(start, words, zone)
        until = f"–{time_text(end, words, zone)}" if isinstance(end, datetime) else ""
        first = words("day-and-hours", day=first, hours=f"{hours}{until}")
    return ", ".join(part for part in (first, meeting.title, meeting.place) if part)


def plan_form(lines: Sequence[str], remarks: Sequence[str], words: Words) -> Message:
    """Return the meetings that were understood, as text to mend and send."""
    field = TextInput("plan", words("plan-lines"), "\n".join(lines), lines=8, max_length=PLAN_LENGTH)
    buttons = Buttons(words, 0)
    return Message(
        title=words("plan-title"),
        text=(words("plan-look-over"),),
        sections=(Section(words("plan-remarks"), tuple(remarks)),) if remarks else (),
        inputs=(field,),
        buttons=(buttons("keep_meetings", primary=True, submits=True),),
        tone=Tone.ACT,
    )


def plan_message(coming: Sequence[Meeting], words: Words, zone: tzinfo, today: date) -> Message:
    """Return the plan for all to see."""
    lines = tuple(meeting_line(one, words, zone, today) for one in coming)
    return Message(
        title=words("meetings"),
        text=() if lines else (words("no-meetings"),),
        sections=(Section("", lines),) if lines else (),
    )


def notice_message(
    meeting: Meeting, seat: Invited, names: Mapping[str, str], words: Words, zone: tzinfo, today: date
) -> Message:
    """Return one person's notice of a meeting: when and where, the agenda, and what they have answered."""
    is_coming = meeting.is_coming
    return Message(
        title=meeting.title,
        text=tuple(_text(meeting, seat, names, words)),
        facts=_facts(meeting, seat, names, words, zone, today),
        sections=_sections(meeting, seat, words, zone) if is_coming else (),
        links=_links(meeting, seat, words),
        buttons=answer_buttons(meeting, seat, words) if is_coming else (),
        tone=Tone.ACT if is_coming and seat.answer is Attendance.UNANSWERED else Tone.NORMAL,
        epoch=f"{meeting.revision}-{meeting.state}",
    )


def _sections(meeting: Meeting, seat: Invited, words: Words, zone: tzinfo) -> tuple[Section, ...]:
    return agenda_sections(meeting, words, zone, closed=sees_closed(meeting, seat.person_id))


def _links(meeting: Meeting, seat: Invited, words: Words) -> tuple[Link, ...]:
    if meeting.is_coming:
        return paper_links(meeting, seat.person_id, words, "notice")
    return paper_links(meeting, seat.person_id, words, "meeting-minutes") if meeting.state is MeetingState.HELD else ()


def paper_links(meeting: Meeting, person_id: str, words: Words, what: str) -> tuple[Link, ...]:
    """Return the links to somebody's own `notice` or `meeting-minutes`; none for a stranger."""
    address = address_of(meeting, person_id)
    if not address:
        return ()
    folder, forms = PAPERS[what]
    return tuple(Link(words(f"{what}-as-{form}"), f"/{folder}/{meeting.id}/{address}.{form}") for form in forms)


def _text(meeting: Meeting, seat: Invited, names: Mapping[str, str], words: Words) -> Sequence[str]:
    said = [words(f"meeting-{meeting.state.replace('_', '-')}")]
    if seat.instead_of and meeting.is_coming:
        said.append(words("you-stand-in", name=names.get(seat.instead_of, "")))
    return said


def _facts(
    meeting: Meeting, seat: Invited, names: Mapping[str, str], words: Words, zone: tzinfo, today: date
) -> tuple[Fact, ...]:
    when = meeting_line(PlannedMeeting(meeting.start, meeting.end), words, zone, today)
    facts = [Fact(words("meeting-when"), when)]
    told = {
        "meeting-where": meeting.place,
        "meeting-inviter": names.get(meeting.inviter, ""),
        "meeting-function": seat.function,
        "meeting-represents": seat.organisation,
        "meeting-as": words("observer-may-speak") if seat.capacity is Capacity.OBSERVER else "",
    }
    facts += [Fact(words(label), value) for label, value in told.items() if value]
    facts.append(Fact(words("meeting-answer"), words(f"attendance-{seat.answer}")))
    return tuple(facts)


def agenda_sections(meeting: Meeting, words: Words, zone: tzinfo, *, closed: bool) -> tuple[Section, ...]:
    """Return the agenda; of the closed items, what they are about is told to those who may see them."""
    lines = tuple(_item(one, words, zone, closed=closed) for one in timetable(meeting))
    return (Section(words("agenda"), lines),) if lines else ()


def _item(one: Timed, words: Words, zone: tzinfo, *, closed: bool) -> str:
    if one.item.closed and not closed:
        one = replace(one, item=replace(one.item, text=words("closed-to-you"), closed=False))
    return words(
        "agenda-item",
        number=one.item.case or str(one.number),
        time=time_text(one.begins, words, zone) if one.begins else "none",
        text=one.item.text,
        closed="yes" if one.item.closed else "no",
    )


def answer_buttons(meeting: Meeting, seat: Invited, words: Words) -> tuple[Button, ...]:
    """Return what somebody can still answer."""
    buttons = Buttons(words, 0)
    ways = {Attendance.COMING: "attend", Attendance.ABSENT: "send_regrets", Attendance.UNSURE: "attend_maybe"}
    return tuple(
        buttons(action, primary=answer is Attendance.COMING, meeting=str(meeting.id))
        for answer, action in ways.items()
        if answer is not seat.answer
    )


def regrets_message(
    meeting: Meeting, seat: Invited, deputies: Sequence[str], names: Mapping[str, str], words: Words
) -> Message:
    """Return what the secretary is told when somebody can't come, with a press for each deputy."""
    called = next((one for one in meeting.invited if one.instead_of == seat.person_id), None)
    name, title = names.get(seat.person_id, ""), meeting.title
    if seat.answer is not Attendance.ABSENT:
        return Message(text=(words("comes-after-all", name=name, title=title),))
    if called is not None:
        text = words("deputy-is-called", name=name, title=title, deputy=names.get(called.person_id, ""))
        return Message(text=(text,), tone=Tone.DONE)
    key = "call-in-whom" if deputies else "no-deputy"
    return Message(
        text=(words(key, name=name, title=title, organisation=seat.organisation or "nobody"),),
        buttons=tuple(
            Button(
                "call_in",
                words("call-in-name", name=names.get(deputy, "")),
                {"meeting": str(meeting.id), "absent": seat.person_id, "who": deputy},
                primary=True,
            )
            for deputy in deputies
        ),
        tone=Tone.ACT,
    )
