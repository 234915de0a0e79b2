"""What the whole hall does as one while its groups have the same clock: a marketplace, its slots, and the harvest."""

from collections.abc import Sequence

from dialogs.messages import Message, Section, Tone
from dialogs.telling import told
from dialogs.views.parts import Buttons, clock_face
from dialogs.views.poll_view import confidence, poll_buttons, poll_inputs
from dialogs.words import Words
from facilitation.kinds import Market, Visit
from facilitation.marketplace import unplaced
from facilitation.poll import Outcome, Poll, asked_in
from facilitation.state import Group


def with_all(group: Group, title: str, polls: Sequence[Poll], person_id: str, words: Words) -> Message:
    """Return somebody's desk: topics to propose, to go to or to harvest, whichever it is time for."""
    inputs = tuple(field for poll in polls for field in poll_inputs(poll, words, person_id))
    moves = tuple(button for poll in polls for button in poll_buttons(poll, words))
    proposing = [poll for poll in polls if isinstance(poll.question.kind, Market)]
    send = (Buttons(words, group.round_id)("answer", primary=True, submits=True),) if inputs else ()
    hosting = (words("harvest-yours"),) if inputs and not proposing else ()
    return Message(
        title=title,
        text=(
            *(confidence(poll, words) for poll in proposing),
            *((words("visit-feet"),) if moves else ()),
            *hosting,
            *((words("harvest-wait"),) if not (inputs or moves) else ()),
        ),
        inputs=inputs,
        buttons=(*moves, *send),
        clock=clock_face(group.clock),
        tone=Tone.ACT,
        epoch=f"think-{group.round_id}-{group.stage}",
    )


def visited(outcomes: Sequence[Outcome], part: int, words: Words) -> tuple[Section, ...]:
    """Return how many are at each topic of the slot that is going on."""
    now = [one for one in outcomes if isinstance(one.poll.question.kind, Visit) and asked_in(one.poll, part)]
    lists = ((one.poll.question.text, told(one.tally, words).lists) for one in now if one.tally)
    return tuple(Section(title, section.items) for title, sections in lists for section in sections)


def unfitting(outcomes: Sequence[Outcome], words: Words) -> tuple[Section, ...]:
    """Tell the facilitator which topics have no place, and what would help."""
    lines: list[str] = []
    for one in outcomes:
        kind = one.poll.question.kind
        if isinstance(kind, Market) and one.topics:
            missing = unplaced(one.topics, len(kind.slots))
            lines += [words("unplaced-seats", topics=missing.seats)] if missing.seats else []
            lines += [words("unplaced-hosts", hosts=len(missing.hosts))] if missing.hosts else []
    return (Section(words("unplaced"), tuple(lines)),) if lines else ()
