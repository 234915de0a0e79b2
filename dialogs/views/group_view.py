"""A group's status post: who sits there, who has which role, whose word it is. One post, edited all the way."""

from collections.abc import Mapping, Sequence

from dialogs.messages import Button, Message, Section, Tone
from dialogs.views.parts import (
    Buttons,
    claim_buttons,
    clock_face,
    group_name,
    holder_name,
    member_names,
    parked,
    questions,
    results,
    role_facts,
)
from dialogs.views.poll_view import shortened
from dialogs.words import Words
from facilitation.group import stage_of
from facilitation.plan import Role
from facilitation.stages import is_with_all
from facilitation.state import Group, GroupState
from facilitation.talk import may_show_notes

Notes = Mapping[str, Mapping[int, str]]  # by person and part
MOST_ADOPTED = 6
SHORT = 40


def group_message(group: Group, words: Words, notes: Notes, *, over: bool = False) -> Message:
    """Return the group's post. `notes` are members' own; only those whose turn has come are shown."""
    if over:
        return _over(group, words)
    return {
        GroupState.SEATED: _seated,
        GroupState.INDIVIDUAL: _individual,
        GroupState.GROUP: _talking,
        GroupState.DONE: _done,
    }[group.state](group, words, notes)


def _seated(group: Group, words: Words, _notes: Notes) -> Message:
    return Message(
        title=group_name(group, words),
        text=(words("find-your-table"),),
        sections=(Section(words("members"), member_names(group)), *questions(group.plan, words)),
        facts=role_facts(group, words),
        buttons=claim_buttons(group, Buttons(words, group.round_id)),
        mentions=tuple((member.person_id, member.name) for member in group.members),
    )


def _individual(group: Group, words: Words, _notes: Notes) -> Message:
    name = group_name(group, words)
    if is_with_all(group.plan, group.stage):
        return Message(title=name, text=(words("group-with-all"),), clock=clock_face(group.clock))
    return Message(
        title=words("group-thinks", group=name),
        text=(words("think-alone"), words("ready-count", ready=len(group.ready), of=len(group.members))),
        sections=(Section(words("members"), member_names(group)),),
        facts=role_facts(group, words),
        buttons=claim_buttons(group, Buttons(words, group.round_id)),
        clock=clock_face(group.clock),
    )


def _talking(group: Group, words: Words, notes: Notes) -> Message:
    if group.settling is not None:
        return _settling(group, words)
    if group.turns is not None and group.turns.speaker is not None:
        return _in_turn(group, words, notes)
    return _free(group, words, notes)


def _settling(group: Group, words: Words) -> Message:
    buttons = Buttons(words, group.round_id)
    return Message(
        title=words("group-settles", group=group_name(group, words)),
        text=(words("settle-roles"),),
        facts=role_facts(group, words),
        sections=_asked_now(group, words),
        buttons=(*claim_buttons(group, buttons), buttons("begin_talk", primary=True)),
        clock=clock_face(group.clock),
        tone=Tone.ACT,
    )


def _in_turn(group: Group, words: Words, notes: Notes) -> Message:
    turns = group.turns
    speaker = group.member(turns.speaker or "") if turns else None
    upcoming = group.member(turns.upcoming or "") if turns else None
    name, turn_of = (speaker.name, speaker.person_id) if speaker else ("", "")
    buttons = Buttons(words, group.round_id)
    text = [words("has-the-word", name=name), words("one-viewpoint")]
    text.append(words("next-is", name=upcoming.name) if upcoming else words("last-in-turn"))
    return Message(
        title=words("group-in-turn", group=group_name(group, words), lap=turns.lap if turns else 1),
        text=tuple(text),
        facts=role_facts(group, words),
        sections=(*_on_the_table(group, words, notes), *_asked_now(group, words), *parked(group, words)),
        buttons=(
            buttons("next_turn", primary=True, turn_of=turn_of),
            buttons("pass_turn", turn_of=turn_of),
            *_adopting(group, words, notes, [turn_of]),
        ),
        clock=clock_face(group.turn_clock or group.clock),
        mentions=((speaker.person_id, name),) if speaker else (),
    )


def _free(group: Group, words: Words, notes: Notes) -> Message:
    buttons = Buttons(words, group.round_id)
    return Message(
        title=words("group-talks", group=group_name(group, words)),
        text=(words("word-is-free", moderator=holder_name(group, Role.MODERATOR)),),
        facts=role_facts(group, words),
        sections=(
            *_asked_now(group, words),
            *_on_the_table(group, words, notes),
            *results(group, words),
            *parked(group, words),
        ),
        buttons=(
            buttons("another_lap"),
            buttons("next_part", stage=str(group.stage)),
            buttons("refocus"),
            *_adopting(group, words, notes, group.turns.heard if group.turns else ()),
        ),
        clock=clock_face(group.clock),
    )


def _done(group: Group, words: Words, _notes: Notes) -> Message:
    waiting = words("result-awaited", secretary=holder_name(group, Role.SECRETARY))
    return Message(
        title=words("group-done", group=group_name(group, words)),
        text=(words("result-is-in") if group.result_sent else waiting,),
        facts=role_facts(group, words),
        sections=(*results(group, words), *parked(group, words)),
        tone=Tone.DONE,
    )


def _over(group: Group, words: Words) -> Message:
    return Message(
        title=words("group-over", group=group_name(group, words)),
        sections=(*results(group, words), *parked(group, words)),
        tone=Tone.DONE,
    )


def _asked_now(group: Group, words: Words) -> tuple[Section, ...]:
    stage = stage_of(group)
    return questions(group.plan, words, stage.part if stage else 0)


def _adopting(group: Group, words: Words, notes: Notes, people: Sequence[str]) -> tuple[Button, ...]:
    """Return a "ta med" for the secretary for each note that is shown and not among the points yet, as many as fit."""
    taken = {(point.author, point.text) for point in group.points}
    heard = [person for person in people if may_show_notes(group, person)]
    left = [
        (f"{person}:{part}:{place}", line)
        for person in heard
        for part, text in sorted(notes.get(person, {}).items())
        for place, line in enumerate(text.splitlines())
        if line.strip() and (person, line.strip()) not in taken
    ]
    return tuple(
        Button("adopt", words("adopt-note", note=shortened(line, SHORT)), {"round": str(group.round_id), "note": note})
        for note, line in left[:MOST_ADOPTED]
    )


def _on_the_table(group: Group, words: Words, notes: Notes) -> tuple[Section, ...]:
    """The notes of those who have had the word, the one who has it now first."""
    heard = group.turns.heard if group.turns else ()
    shown = [person for person in reversed(heard) if may_show_notes(group, person) and notes.get(person)]
    lines = {
        person: tuple(line for _, text in sorted(notes[person].items()) for line in text.splitlines())
        for person in shown
    }
    names = {member.person_id: member.name for member in group.members}
    return tuple(Section(words("notes-of", name=names[person]), lines[person]) for person in shown if person in names)
