"""The roll of a meeting: the form to tick, and who was there."""

from collections.abc import Iterable, Mapping

from dialogs.messages import Choice, ChoiceInput, Message, Section, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.meetings.meeting import Attendance, Capacity, Invited, Meeting, is_quorate, voters


def roll_form(meeting: Meeting, names: Mapping[str, str], words: Words) -> Message:
    """Return a form with everybody invited; ticked are those who were there, or who said they would come."""
    choices = tuple(Choice(one.person_id, _line(one, names, words)) for one in meeting.invited)
    ticked = "\n".join(one.person_id for one in meeting.invited if _is_there(one))
    field = ChoiceInput("present", words("roll-who"), choices, ticked, most=len(choices))
    buttons = Buttons(words, 0)
    keep = buttons("keep_roll", primary=True, submits=True, meeting=str(meeting.id))
    return Message(title=words("roll-of", title=meeting.title), inputs=(field,), buttons=(keep,), tone=Tone.ACT)


def _is_there(seat: Invited) -> bool:
    return seat.answer is Attendance.COMING if seat.present is None else seat.present


def roll_message(meeting: Meeting, names: Mapping[str, str], words: Words) -> Message:
    """Return who was there and who was not; for a formal meeting also whether they were enough."""
    there, away = (
        tuple(_line(one, names, words) for one in meeting.invited if one.present is present)
        for present in (True, False)
    )
    key = "quorum-reached" if is_quorate(meeting) else "quorum-missed"
    quorum = (words(key, present=voters(meeting), quorum=meeting.quorum),) if meeting.formal else ()
    return Message(
        title=words("roll-of", title=meeting.title),
        text=quorum,
        sections=tuple(_sections({words("minutes-attendance"): there, words("minutes-absent"): away})),
        tone=Tone.DONE if is_quorate(meeting) else Tone.WARNING,
    )


def _sections(lines: Mapping[str, tuple[str, ...]]) -> Iterable[Section]:
    return (Section(title, items) for title, items in lines.items() if items)


def _line(seat: Invited, names: Mapping[str, str], words: Words) -> str:
    told = [seat.function, seat.organisation]
    if seat.capacity is Capacity.OBSERVER:
        told.append(words("capacity-observer"))
    if seat.capacity is Capacity.DEPUTY:
        told.append(words("capacity-deputy", name=names.get(seat.instead_of, "")))
    more = ", ".join(part for part in told if part)
    return f"{names.get(seat.person_id, '')} ({more})" if more else names.get(seat.person_id, "")
