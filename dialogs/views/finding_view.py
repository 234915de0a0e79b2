"""Finding a date, as those invited answer it, and as its inviter sees who can come when."""

from collections.abc import Mapping
from datetime import tzinfo

from dialogs.messages import Button, Choice, ChoiceInput, Message, Section, Tone
from dialogs.views.meeting_view import meeting_line
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.meetings.finding import proposed, silent
from facilitation.meetings.meeting import Invited, Meeting


def dates_form(meeting: Meeting, seat: Invited, words: Words, zone: tzinfo) -> Message:
    """Return what somebody is asked: which of the dates they can come on."""
    choices = tuple(Choice(str(place), meeting_line(date, words, zone)) for place, date in enumerate(meeting.proposals))
    said = "\n".join(str(place) for place in seat.fits or ())
    field = ChoiceInput("fits", words("dates-that-fit"), choices, value=said, most=len(choices))
    return Message(
        title=meeting.title,
        text=(words("find-date-text" if seat.fits is None else "find-date-answered"),),
        inputs=(field,),
        buttons=(Buttons(words, 0)("dates_fit", primary=True, submits=True, meeting=str(meeting.id)),),
        tone=Tone.ACT if seat.fits is None else Tone.DONE,
    )


def dates_overview(meeting: Meeting, names: Mapping[str, str], words: Words, zone: tzinfo) -> Message:
    """Return who can come when, with a press for each date."""
    found = proposed(meeting)
    lines = tuple(
        words(
            "date-and-people",
            line=meeting_line(one.date, words, zone),
            people=len(one.people),
            of=len(meeting.invited),
            names=", ".join(names.get(person, "") for person in one.people) or "nobody",
        )
        for one in found
    )
    waiting = ", ".join(names.get(person, "") for person in silent(meeting))
    return Message(
        title=words("find-date-title", title=meeting.title),
        text=(words("waiting-for", names=waiting),) if waiting else (words("all-have-answered"),),
        sections=(Section("", lines),),
        buttons=tuple(
            Button(
                "choose_date",
                words("choose-this-date", line=meeting_line(one.date, words, zone)),
                {"meeting": str(meeting.id), "other": str(one.place + 1)},
                primary=len(one.people) == max(len(each.people) for each in found) > 0,
            )
            for one in found
        ),
    )
