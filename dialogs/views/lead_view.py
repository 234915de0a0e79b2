"""The facilitator's own panel: where everybody is, and what can be done now. One private post, edited."""

from collections.abc import Mapping, Sequence

from dialogs.messages import Button, Choice, ChoiceInput, Fact, Message, Section, TextInput, Tone
from dialogs.methods import in_order, label
from dialogs.records import AnswerCount
from dialogs.views.common_view import place_buttons, unfitting
from dialogs.views.hall_view import HallFacts, heading, minutes_links, phase_lines
from dialogs.views.parts import Buttons, clock_face, group_name, holder_name, member_names
from dialogs.views.poll_view import answered, answered_alone, on_the_floor, shortened, shown_outcomes
from dialogs.words import Words
from facilitation.carrying import seeds
from facilitation.group import stage_of, writes_on
from facilitation.kinds import Dots, Scale
from facilitation.milestones import FEWEST_SHOWN
from facilitation.placing import waiting as without_place
from facilitation.plan import PhaseKind, Role
from facilitation.plenum import waiting
from facilitation.poll import Outcome
from facilitation.programme.template import Template, method_of
from facilitation.stages import concludes, is_with_all, phase_of
from facilitation.state import Group, GroupState, Round, RoundState
from facilitation.tallies import BoardTally

SLIDE_LENGTH = 20_000
MOST_HELD = 8
MOST_COLUMNS = 6
LONGEST_LABEL = 40


def no_round_message(words: Words, own: Sequence[Template] = ()) -> Message:
    """Return the panel before a round: paste a slide here, or pick a method or a template of one's `own`."""
    return Message(
        title=words("lead-new-title"),
        text=(words("lead-new-text"),),
        inputs=(
            TextInput(id="text", label=words("lead-slide"), lines=12, max_length=SLIDE_LENGTH),
            ChoiceInput(id="template", label=words("lead-template"), choices=_templates(words, own)),
        ),
        buttons=(Buttons(words, 0)("new_round", primary=True, submits=True),),
        tone=Tone.ACT,
    )


def _templates(words: Words, own: Sequence[Template]) -> tuple[Choice, ...]:
    saved = (Choice(method_of(one).name, one.name) for one in own if one.plan.rounds)
    named = (Choice(method.name, label(method, words)) for method in in_order(words))
    return (Choice("", words("template-none")), *saved, *named)


def lead_message(
    round_: Round, groups: Sequence[Group], facts: HallFacts, counts: Mapping[int, AnswerCount], words: Words
) -> Message:
    """Return the panel for a round as it is now."""
    if round_.is_over:
        return _over(round_, facts, words)
    asked = on_the_floor(facts.polls, round_.asking)
    return Message(
        title=words("lead-title", title=heading(round_, words)),
        text=(
            words(f"lead-{round_.state}"),
            *((words("lead-ask-hint"),) if round_.state is RoundState.PLENUM and not round_.asking else ()),
            *((words("hall-paused"),) if round_.paused else ()),
        ),
        facts=(
            Fact(words("joined"), words("joined-count", people=facts.joined, places=facts.organisations)),
            *answered_alone(facts.polls, words),
            *_results_sent(round_, groups, words),
            *((answered(asked, words),) if asked else ()),
        ),
        sections=(
            *_sections(round_, groups, counts, words),
            *_polled(facts.polls, round_, words),
            *unfitting(facts.polls, words),
        ),
        buttons=_controls(round_, facts, words),
        clock=clock_face(round_.floor.clock or round_.clock),
    )


def _over(round_: Round, facts: HallFacts, words: Words) -> Message:
    new = no_round_message(words, facts.templates)
    following = (_next_button(Buttons(words, round_.id), round_, words),) if round_.later else ()
    return Message(
        title=words("lead-title", title=heading(round_, words)),
        text=(words("lead-over"), *new.text),
        inputs=new.inputs,
        buttons=(*following, *new.buttons),
        links=minutes_links(round_, facts.code, words),
        tone=Tone.DONE,
    )


def _next_button(buttons: Buttons, round_: Round, words: Words) -> Button:
    label = words("next-round", title=round_.later[0].title)
    return Button("new_round", label, {"round": str(buttons.round_id), "later": "yes"}, primary=True)


def _sections(
    round_: Round, groups: Sequence[Group], counts: Mapping[int, AnswerCount], words: Words
) -> tuple[Section, ...]:
    if round_.state is RoundState.JOINING:
        return ()  # what was read of the slide is told in the reply to it, and to everybody in the hall
    if round_.state is RoundState.SEATED:
        lists = tuple(Section(group_name(group, words), member_names(group)) for group in groups if group.members)
        return (*lists, Section(words("phases"), tuple(dict.fromkeys(_phases(round_, words)))))
    shown = [group for group in groups if group.members and not _is_through(round_, group)]
    lines = tuple(status_line(group, counts.get(group.number), words) for group in shown)
    return (Section(words("groups"), lines),) if lines else ()


def _is_through(round_: Round, group: Group) -> bool:
    """Tell whether nothing more is awaited of a group: eighty lines that say so would hide the one that does not."""
    if is_with_all(group.plan, group.stage):
        return True
    return round_.state is not RoundState.RUNNING and (group.result_sent or not concludes(group.plan))


def _results_sent(round_: Round, groups: Sequence[Group], words: Words) -> tuple[Fact, ...]:
    if round_.state is not RoundState.PLENUM:
        return ()
    seated = [group for group in groups if group.members and concludes(group.plan)]
    if not seated:
        return ()
    sent = sum(group.result_sent for group in seated)
    return (Fact(words("results-sent"), words("answered-count", answered=sent, of=len(seated))),)


def _phases(round_: Round, words: Words) -> Sequence[str]:
    return [line for plan in round_.plans for line in phase_lines(plan, words)]


def status_line(group: Group, count: AnswerCount | None, words: Words) -> str:
    """Return where one group is, in one line."""
    name = group_name(group, words)
    if group.state is GroupState.INDIVIDUAL and writes_on(group):
        given = count.answered if count else 0
        return words("status-individual", group=name, answered=given, of=len(group.members))
    if group.state is GroupState.INDIVIDUAL:
        return words("status-thinking", group=name, ready=len(group.ready), of=len(group.members))
    if group.state is GroupState.DONE:
        waiting = concludes(group.plan) and not group.result_sent
        return words("status-waiting" if waiting else "status-done", group=name, name=_secretary(group))
    if group.state is GroupState.SEATED:
        return words("status-seated", group=name, people=len(group.members))
    return _status_talking(group, name, words)


def _secretary(group: Group) -> str:
    return holder_name(group, Role.SECRETARY)


def _status_talking(group: Group, name: str, words: Words) -> str:
    speaker = group.member((group.turns.speaker if group.turns else None) or "")
    stage = stage_of(group)
    part = stage.part if stage else 0
    if group.settling is not None:
        return words("status-settling", group=name, part=part)
    if speaker is not None:
        return words("status-turn", group=name, name=speaker.name, part=part)
    return words("status-free", group=name, part=part)


def _polled(polls: Sequence[Outcome], round_: Round, words: Words) -> tuple[Section, ...]:
    """Return what has come of the polls, who is still to answer, and what is held back from the hall."""
    if round_.state is not RoundState.PLENUM:
        return ()
    asked = on_the_floor(polls, round_.asking)
    silent = (Section(words("poll-silent"), asked.silent),) if asked and asked.silent else ()
    held = tuple(Section(words("poll-held"), one.held) for one in polls if one.held)
    return (*held, *silent, *shown_outcomes(polls, round_.asking, words))


def _polling(round_: Round, polls: Sequence[Outcome], buttons: Buttons) -> tuple[Button, ...]:
    """Return what can be done with questions to the hall now."""
    held = [word for one in polls for word in one.held][:MOST_HELD]
    freeing = tuple(
        Button("release", buttons.words("release-word", word=word), {"round": str(round_.id), "text": word})
        for word in held
    )
    if round_.asking:
        return (buttons("close_poll", primary=True), *freeing)
    planned = tuple(
        Button("ask", shortened(question.text, LONGEST_LABEL), {"round": str(round_.id), "planned": str(place)})
        for place, question in enumerate(waiting(round_))
        if not isinstance(question.kind, Dots)
    )
    columns = tuple(
        Button(
            "open_vote",
            buttons.words("vote-on-column", column=shortened(column.title, LONGEST_LABEL)),
            {"round": str(round_.id), "poll": str(one.poll.number), "text": column.title},
        )
        for one in polls
        if isinstance(one.tally, BoardTally)
        for column in one.tally.columns
        if column.notes
    )
    scales = [one.poll for one in polls if isinstance(one.poll.question.kind, Scale)]
    again = tuple(buttons("ask_again", poll=str(poll.number)) for poll in scales[-1:])
    return (buttons("open_vote"), *columns[:MOST_COLUMNS], *planned, *again, *freeing)


def _milestones(facts: HallFacts, buttons: Buttons) -> tuple[Button, ...]:
    if facts.dated < FEWEST_SHOWN:
        return ()
    return (buttons("show_timeline"), buttons("milestones_to_actions", confirm=True))


def _controls(round_: Round, facts: HallFacts, words: Words) -> tuple[Button, ...]:
    buttons = Buttons(words, round_.id)
    abort = buttons("abort", confirm=True)
    if round_.state is RoundState.JOINING:
        return (buttons("propose_groups", primary=True), abort)
    if round_.state is RoundState.SEATED:
        return (buttons("start", primary=True), buttons("propose_groups"), abort)
    clock = (buttons("extend", minutes="2"), buttons("resume" if round_.paused else "pause"))
    if round_.state is RoundState.RUNNING:
        placing = place_buttons(
            round_.id, [one.topic.text for one in without_place([one.poll for one in facts.polls])], words
        )
        return (buttons("next_phase", primary=True), *placing, *clock, buttons("nudge"), abort)
    if round_.state is RoundState.PLENUM:
        onward = "next_phase" if phase_of(round_.plans, PhaseKind.COMMITMENT) else "close"
        carrying = (buttons("carry_on", confirm=True),) if any(map(seeds, facts.polls)) else ()
        onwards = (*_milestones(facts, buttons), *carrying)
        more = (*_polling(round_, facts.polls, buttons), *onwards)
        return (buttons("present", primary=not round_.asking), *more, buttons(onward), *clock, abort)
    return (buttons("close", primary=True), *clock, abort)
