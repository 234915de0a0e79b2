"""Follow-up (videre arbeid) as people see it: the form each municipality gets, and who has answered what."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.calendar import day_text
from dialogs.messages import Message, Section, TextInput, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.follow_up import LONGEST_ANSWER, TOPICS, FollowUp

ACTIONS, RESPONSIBLE, INVITER, WHEN = "actions", "responsible", "inviter", "when"
LONGEST_ACTIONS = 3000
_WRITTEN_FIRST = ("standing", "better", "how")


def follow_up_form(
    one: FollowUp,
    names: Mapping[str, str],
    when: str,
    words: Words,
    lines: Sequence[str] = (),
    doubts: Sequence[str] = (),
) -> Message:
    """Return the form, filled with what has been said; `lines` are actions as they were understood."""
    said = words("follow-up-look-over" if lines else "follow-up-text")
    keep = Buttons(words, 0)("keep_follow_up", primary=True, submits=True, follow_up=str(one.id))
    return Message(
        title=words("follow-up-title", place=one.organisation),
        text=(said, *(words("promise-doubt", text=doubt) for doubt in doubts)),
        inputs=_fields(one, names, when, words, lines),
        buttons=(keep,),
        tone=Tone.ACT,
        epoch=str(one.gathering_id),
    )


def _fields(
    one: FollowUp, names: Mapping[str, str], when: str, words: Words, lines: Sequence[str]
) -> tuple[TextInput, ...]:
    def text(topic: str) -> TextInput:
        return TextInput(topic, words(f"follow-up-{topic}"), getattr(one, topic), lines=3, max_length=LONGEST_ANSWER)

    who = words("promise-who-hint")
    actions = TextInput(
        ACTIONS, words("follow-up-actions"), "\n".join(lines), 4, LONGEST_ACTIONS, words("follow-up-actions-hint")
    )
    last = (
        TextInput(RESPONSIBLE, words("follow-up-responsible"), _named(one.responsible, names), hint=who),
        TextInput(INVITER, words("follow-up-inviter"), _named((one.inviter,), names)),
        TextInput(WHEN, words("follow-up-when"), when, hint=words("follow-up-when-hint")),
    )
    return (*(text(topic) for topic in _WRITTEN_FIRST), actions, text("involved"), text("levels"), *last)


def _named(people: Sequence[str], names: Mapping[str, str]) -> str:
    return ", ".join(names[person] for person in people if person in names)


def follow_up_sections(
    one: FollowUp, names: Mapping[str, str], meeting: date | None, words: Words
) -> tuple[Section, ...]:
    """Return what one organisation has said, question by question; nothing where it has said nothing."""
    said = [Section(words(f"follow-up-{topic}"), (getattr(one, topic),)) for topic in TOPICS if getattr(one, topic)]
    if one.responsible:
        said.append(Section(words("follow-up-responsible"), (_named(one.responsible, names),)))
    if one.inviter:
        said.append(Section(words("follow-up-inviter"), (_who_and_when(one, names, meeting, words),)))
    return tuple(said)


def follow_up_overview(
    all_: Sequence[FollowUp], names: Mapping[str, str], meetings: Mapping[int, date], words: Words
) -> tuple[Section, ...]:
    """Return one line an organisation: who invites and when, or what is missing still."""
    lines = tuple(
        words(
            "follow-up-line",
            place=one.organisation,
            answered="yes" if one.is_answered else "no",
            invites=_who_and_when(one, names, meetings.get(one.meeting), words) if one.inviter else "nobody",
        )
        for one in sorted(all_, key=lambda one: one.organisation.casefold())
    )
    return (Section(words("morning-follow-up"), lines),) if lines else ()


def _who_and_when(one: FollowUp, names: Mapping[str, str], meeting: date | None, words: Words) -> str:
    day = day_text(meeting, words, with_year=True) if meeting else "never"
    return words("follow-up-invites", name=names.get(one.inviter, ""), day=day)
