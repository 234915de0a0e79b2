"""What one person sees alone: the thing they are asked to do now.

One post, which is made anew (another `epoch`) only where they are to do something new: find their seat, write, vote.
"""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.messages import Button, Fact, Input, Message, Section, TextInput, Tone
from dialogs.views.common_view import NO_TOPICS, Topics, with_all
from dialogs.views.hall_view import heading, minutes_links
from dialogs.views.parts import Buttons, clock_face, group_name, question_text, questions, role_names
from dialogs.views.poll_view import confidence, poll_inputs, question_of, shortened
from dialogs.words import Words
from facilitation.group import stage_of, writes_on
from facilitation.named import needs_givers
from facilitation.plan import Role, RoundPlan, Track
from facilitation.poll import Poll, asked_in
from facilitation.stages import concludes, is_with_all, parts, questions_of, talked_parts
from facilitation.state import Group, GroupState, Round, RoundState

ANSWER_LENGTH = 3000
COMMITMENT_LENGTH = 300
MOST_GIVEN_BACK = 5
SHORT = 40


def welcome_message(round_: Round | None, words: Words) -> Message:
    """Return the desk of somebody who is in the gathering, but not in its round: a press away, or waiting for one."""
    if round_ is None or round_.is_over:
        return Message(title=words("welcome"), text=(words("wait-for-round"),))
    buttons = (Buttons(words, round_.id)("join", primary=True),)
    return Message(
        title=heading(round_, words),
        text=(words("round-is-open"),),
        buttons=buttons,
        tone=Tone.ACT,
        epoch=f"open-{round_.id}",
    )


def desk_message(
    round_: Round,
    group: Group | None,
    person_id: str,
    words: Words,
    *,
    polls: Sequence[Poll] = (),
    topics: Topics = NO_TOPICS,
    results: Sequence[Section] = (),
    code: str = "",
) -> Message:
    """Return the desk of a participant. `polls` are those that take answers, `topics` what an open space holds,
    `results` what the hall has answered last.
    """
    if round_.is_over:
        links = minutes_links(round_, code, words)
        return Message(title=heading(round_, words), text=(words("thanks"),), links=links, tone=Tone.DONE)
    if round_.state is RoundState.COMMITMENT:
        return _commitment(round_, words)
    asked = next((poll for poll in polls if poll.number == round_.asking), None)
    if asked is not None:
        return _asked(asked, words)
    if group is None or round_.state is RoundState.JOINING:
        return Message(title=heading(round_, words), text=(words("you-are-in"),))
    if group.state is GroupState.SEATED:
        return _seated(group, person_id, words)
    if group.state is GroupState.INDIVIDUAL:
        return _thinking(group, person_id, polls, topics, words)
    desk = _talking(group, person_id, words)
    return replace(desk, sections=(*results, *desk.sections))


def _seated(group: Group, person_id: str, words: Words) -> Message:
    return Message(
        title=words("your-group-is", group=group_name(group, words)),
        text=(words("sit-with", names=_others(group, person_id)),),
        facts=_own_roles(group, person_id, words),
        epoch=f"seat-{group.round_id}-{group.number}",
    )


def _others(group: Group, person_id: str) -> str:
    return ", ".join(member.name for member in group.members if member.person_id != person_id)


def _own_roles(group: Group, person_id: str, words: Words) -> tuple[Fact, ...]:
    held = group.roles_of(person_id)
    return (Fact(words("your-role"), role_names(words, held)),) if held else ()


def _own_seat(group: Group, person_id: str, words: Words) -> tuple[Fact, ...]:
    """Return where somebody sits and as what, where the title does not say so: who comes late looks for their group."""
    return (Fact(words("your-group"), group_name(group, words)), *_own_roles(group, person_id, words))


def _thinking(group: Group, person_id: str, polls: Sequence[Poll], topics: Topics, words: Words) -> Message:
    buttons = Buttons(words, group.round_id)
    plan = group.plan
    stage = stage_of(group)
    about = stage.part if stage else 0
    mine = [poll for poll in polls if poll.track in (Track.ALL, group.track) and asked_in(poll, about)]
    if is_with_all(plan, group.stage):
        return with_all(group, questions_of(plan, about)[0].text, mine, person_id, words, topics)
    inputs: list[Input] = [_answer_input(plan, group.round_id, part, words) for part in writes_on(group)]
    shared = any(question.shared for question in questions_of(plan, about))
    hidden = ("think-shared" if shared else "think-hidden",) if inputs else ()
    inputs += [field for poll in mine for field in poll_inputs(poll, words)]
    known = [poll for poll in mine if poll.anonymous or needs_givers(poll.question)]
    kept = tuple(dict.fromkeys(confidence(poll, words) for poll in known))
    ready = person_id in group.ready
    pressed = () if ready else (buttons("ready", submits=True),)
    return Message(
        title=words("think-title"),
        text=(*plan.context, *map(words, hidden), *kept, *((words("you-are-ready"),) if ready else ())),
        facts=_own_seat(group, person_id, words),
        inputs=tuple(inputs),
        buttons=(buttons("answer", primary=True, submits=True), *pressed),
        clock=clock_face(group.clock),
        tone=Tone.ACT,
        epoch=f"think-{group.round_id}-{group.stage}",
    )


def _answer_input(plan: RoundPlan, round_id: int, part: int, words: Words) -> TextInput:
    return TextInput(
        id=f"answer:{round_id}:{part}",
        label=question_text(plan, part, words, written=True),
        lines=5,
        max_length=ANSWER_LENGTH,
        hint=words("answer-hint"),
    )


def _talking(group: Group, person_id: str, words: Words) -> Message:
    """What each role does while the group talks; the secretary writes, the focus keeper keeps watch."""
    held = group.roles_of(person_id)
    text = tuple(words(f"job-{role.replace('_', '-')}") for role in held) or (words("job-member"),)
    done = group.state is GroupState.DONE
    if Role.SECRETARY in held and concludes(group.plan):
        return _secretary(group, person_id, words, text)
    return Message(
        title=words("group-done" if done else "in-the-group", group=group_name(group, words)),
        text=(words("wait-for-plenum"),) if done else text,
        facts=_own_roles(group, person_id, words),
        inputs=() if done else (_parking_input(words),),
        buttons=() if done else _desk_buttons(group, held, words),
    )


def _desk_buttons(group: Group, held: Sequence[Role], words: Words) -> tuple[Button, ...]:
    buttons = Buttons(words, group.round_id)
    refocus = (buttons("refocus"),) if Role.FOCUS_KEEPER in held else ()
    return (*refocus, buttons("park", submits=True))


def _parking_input(words: Words) -> TextInput:
    return TextInput(id="text", label=words("park-something"), max_length=600)


def _secretary(group: Group, person_id: str, words: Words, text: tuple[str, ...]) -> Message:
    buttons = Buttons(words, group.round_id)
    return Message(
        title=words("write-result"),
        text=(*text, words("result-hint")),
        facts=_own_seat(group, person_id, words),
        sections=(*questions(group.plan, words), *_adopted(group, words)),
        inputs=result_inputs(group, words),
        buttons=(buttons("result", primary=True, submits=True), *_giving_back(group, words)),
        tone=Tone.ACT,
        epoch="" if group.state is GroupState.DONE else f"result-{group.round_id}-{group.stage}",
    )


def _adopted(group: Group, words: Words) -> tuple[Section, ...]:
    """Return the points that were taken from notes: they stand, whatever is written in the form."""
    names = {one.person_id: one.name for one in group.members}
    lines = tuple(
        words("adopted-from", text=point.text, name=names.get(point.author, "nobody"))
        for point in group.points
        if point.author
    )
    return (Section(words("adopted-notes"), lines),) if lines else ()


def _giving_back(group: Group, words: Words) -> tuple[Button, ...]:
    taken = [point for point in group.points if point.author][:MOST_GIVEN_BACK]
    return tuple(
        Button(
            "give_back",
            words("give-back-note", note=shortened(point.text, SHORT)),
            {"round": str(group.round_id), "point": str(point.number)},
        )
        for point in taken
    )


def result_inputs(group: Group, words: Words) -> tuple[TextInput, ...]:
    """Return the fields of the result form: one for each part begun, and for each organisation where several sit."""
    stage = stage_of(group)
    asked = [part for part in talked_parts(group.plan) if not stage or stage.part in (0, part) or part < stage.part]
    tables = group.organisations if len(group.organisations) > 1 else ()
    return tuple(
        TextInput(
            id=f"result:{part}:{index}",
            label=_result_label(group, part, organisation, words),
            value=_written(group, part, organisation),
            lines=4,
            max_length=ANSWER_LENGTH,
        )
        for part in asked
        for index, organisation in enumerate(("", *tables))
    )


def _result_label(group: Group, part: int, organisation: str, words: Words) -> str:
    common = words("result-common") if len(group.organisations) > 1 else words("result-points")
    label = organisation or common
    return words("result-of-part", part=part, label=label) if len(parts(group.plan)) > 1 else label


def _written(group: Group, part: int, organisation: str) -> str:
    mine = [point for point in group.points if point.part == part and point.organisation == organisation]
    return "\n".join(point.text for point in mine if not point.author)


def _asked(poll: Poll, words: Words) -> Message:
    return Message(
        title=words("poll-title"),
        text=(question_of(poll, words), confidence(poll, words)),
        inputs=poll_inputs(poll, words, alone=True),
        buttons=(Buttons(words, poll.round_id)("answer", primary=True, submits=True),),
        tone=Tone.ACT,
        epoch=f"poll-{poll.round_id}-{poll.number}",
    )


def _commitment(round_: Round, words: Words) -> Message:
    field = TextInput(
        id=f"commitment:{round_.id}:0", label=words("commitment-label"), lines=2, max_length=COMMITMENT_LENGTH
    )
    return Message(
        title=words("commitment-title"),
        text=(words("commitment-text"),),
        inputs=(field,),
        buttons=(Buttons(words, round_.id)("commit", primary=True, submits=True),),
        clock=clock_face(round_.clock),
        tone=Tone.ACT,
        epoch=f"commitment-{round_.id}",
    )


def gone_message(words: Words, round_: Round) -> Message:
    """Return the desk of somebody who has left the round, and can come back."""
    buttons = (Buttons(words, round_.id)("join"),)
    return Message(title=heading(round_, words), text=(words("you-have-left"),), buttons=buttons)
