"""The morning message: what one person is reminded of today, with what they can press about it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from dialogs.calendar import day_text, time_text
from dialogs.follow_up.circle import Circle
from dialogs.messages import Button, Message, Section, Tone
from dialogs.views.action_view import action_buttons
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.actions import ActionItem
from facilitation.consultation import Consultation, Opinion
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Attendance, Meeting
from facilitation.reminders import Reminder, Topic

_ASKED_ABOUT_ACTIONS = (Topic.ACTION_AHEAD, Topic.ACTION_TODAY, Topic.ACTION_LATE)


@dataclass(frozen=True, slots=True)
class Subjects:
    """What reminders are about, by subject, and the partnerships around it, by id."""

    actions: Mapping[str, ActionItem] = field(default_factory=dict)
    meetings: Mapping[str, Meeting] = field(default_factory=dict)
    follow_ups: Mapping[str, FollowUp] = field(default_factory=dict)
    planned: Collection[str] = ()  # those of the follow-ups whose next meeting is
    circles: Mapping[int, Circle] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)  # names of those who could not be reached
    opinions: Mapping[str, Opinion] = field(default_factory=dict)
    consultations: Mapping[int, Consultation] = field(default_factory=dict)

    def circle_of(self, subject: str) -> Circle | None:
        """Return the partnership that something belongs to, None for what is no longer there."""
        kinds = (self.actions, self.meetings, self.follow_ups, self.opinions)
        found = next((kind[subject] for kind in kinds if subject in kind), None)
        return self.circles.get(found.partnership_id) if found else None


def morning_message(
    due: Sequence[Reminder], subjects: Subjects, words: Words, now: datetime, zone: tzinfo
) -> Message | None:
    """Return the message, or None when nothing is left that concerns anybody."""
    today = now.astimezone(zone).date()
    sections = (
        _section(words("morning-meetings"), _meeting_lines(due, subjects, words, today, zone)),
        _section(words("morning-actions"), _action_lines(due, subjects, words, today)),
        _section(words("morning-opinions"), _opinion_lines(due, subjects, words, today)),
        _section(words("morning-follow-up"), _follow_up_lines(due, subjects, words)),
        _section(words("morning-unreached"), _unreached_lines(due, subjects, words)),
    )
    said = tuple(section for section in sections if section.items)
    if not said:
        return None
    return Message(
        title=words("morning-title", day=day_text(today, words)),
        sections=said,
        buttons=(
            *_meeting_buttons(due, subjects, words),
            *_action_buttons(due, subjects, words),
            *_opinion_buttons(due, subjects, words),
            *_follow_up_buttons(due, subjects, words),
        ),
        tone=Tone.ACT,
        epoch=today.isoformat(),
    )


def _section(title: str, lines: Sequence[str]) -> Section:
    return Section(title, tuple(lines))


def _action_lines(due: Sequence[Reminder], subjects: Subjects, words: Words, today: date) -> Sequence[str]:
    lines = []
    for one in due:
        item = subjects.actions.get(one.subject)
        if item is None or not item.is_open or item.due is None:
            continue
        names = subjects.circles[item.partnership_id].names
        who = ", ".join(names[owner] for owner in item.owners if owner in names)
        day = day_text(item.due, words, today)
        late = one.topic in _ASKED_ABOUT_ACTIONS and item.due < today
        topic = Topic.ACTION_LATE if late else one.topic
        lines.append(words(f"remind-{topic}", number=item.id, text=item.text, who=who, day=day))
    return lines


def _action_buttons(due: Sequence[Reminder], subjects: Subjects, words: Words) -> Sequence[Button]:
    own = [one.subject for one in due if one.topic in _ASKED_ABOUT_ACTIONS and one.subject in subjects.actions]
    items = [subjects.actions[subject] for subject in dict.fromkeys(own)]
    told_of = {one.subject for one in due if one.subject in subjects.actions}
    return action_buttons([item for item in items if item.is_open], words, alone=len(told_of) == 1)


def _meeting_lines(
    due: Sequence[Reminder], subjects: Subjects, words: Words, today: date, zone: tzinfo
) -> Sequence[str]:
    lines = []
    for one in due:
        meeting = subjects.meetings.get(one.subject)
        if meeting is None:
            continue
        time = time_text(meeting.start, words, zone) if isinstance(meeting.start, datetime) else "allday"
        place = meeting.place_of(one.person_id)
        lines.append(
            words(
                f"remind-{one.topic}",
                title=meeting.title,
                day=day_text(meeting.day(zone), words, today),
                time=time,
                place=meeting.place or "nowhere",
                answer=place.answer if place else Attendance.UNANSWERED,
            )
        )
    return lines


def _meeting_buttons(due: Sequence[Reminder], subjects: Subjects, words: Words) -> Sequence[Button]:
    buttons = Buttons(words, 0)
    found: list[Button] = []
    for one in due:
        meeting = subjects.meetings.get(one.subject)
        if meeting is None:
            continue
        number = str(meeting.id)
        if one.topic is Topic.MEETING_HELD:
            found += [
                buttons("meeting_held", meeting=number, primary=True),
                buttons("meeting_not_held", meeting=number),
            ]
        elif (place := meeting.place_of(one.person_id)) and place.answer is not Attendance.COMING:
            found += [
                buttons("attend", primary=True, meeting=number),
                buttons("send_regrets", meeting=number),
                buttons("attend_maybe", meeting=number),
            ]
    return found


def _opinion_lines(due: Sequence[Reminder], subjects: Subjects, words: Words, today: date) -> Sequence[str]:
    """One line for each consultation, and all the municipalities for which something is the same in it."""
    places: dict[tuple[int, Topic], list[Opinion]] = {}
    for one in due:
        if opinion := subjects.opinions.get(one.subject):
            places.setdefault((opinion.consultation_id, one.topic), []).append(opinion)
    return [
        words(
            f"remind-{topic}",
            title=subjects.consultations[number].title,
            day=day_text(subjects.consultations[number].due, words, today),
            places=", ".join(sorted(one.organisation for one in those)),
            count=len(those),
        )
        for (number, topic), those in sorted(places.items())
    ]


def _opinion_buttons(due: Sequence[Reminder], subjects: Subjects, words: Words) -> Sequence[Button]:
    own = [one for one in due if one.subject in subjects.opinions and one.topic is not Topic.OPINION_LATE_THERE]
    return [Buttons(words, 0)("my_opinion", opinion=str(subjects.opinions[one.subject].id)) for one in own]


def _follow_up_lines(due: Sequence[Reminder], subjects: Subjects, words: Words) -> Sequence[str]:
    """One line for all the organisations that something is the same for."""
    places: dict[Topic, list[str]] = {}
    for one in due:
        if one.subject in subjects.follow_ups:
            places.setdefault(one.topic, []).append(subjects.follow_ups[one.subject].organisation)
    return [words(f"remind-{topic}", places=", ".join(sorted(names))) for topic, names in sorted(places.items())]


def _follow_up_buttons(due: Sequence[Reminder], subjects: Subjects, words: Words) -> Sequence[Button]:
    """A form for whoever can answer; who follows many organisations talks with them instead."""
    about = [one for one in due if one.subject in subjects.follow_ups]
    if len({one.subject for one in about}) != 1:
        return ()
    buttons, organisation = Buttons(words, 0), subjects.follow_ups[about[0].subject].organisation
    actions = ["status_of" if one.topic is Topic.HALF_WAY else "follow_up" for one in about]
    return [buttons(action, text=organisation) for action in dict.fromkeys(actions)]


def _unreached_lines(due: Sequence[Reminder], subjects: Subjects, words: Words) -> Sequence[str]:
    names = sorted(subjects.people[one.subject] for one in due if one.subject in subjects.people)
    return [words("remind-unreached", names=", ".join(names))] if names else []
