"""What the whole hall does as one while its groups have the same clock: a marketplace, its slots, and the harvest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialogs.messages import Button, Message, Section, Tone
from dialogs.telling import told
from dialogs.views.parts import Buttons, clock_face
from dialogs.views.poll_view import LONGEST_QUESTION, confidence, poll_buttons, poll_inputs, shortened
from dialogs.words import Words
from facilitation.kinds import Market, Visit
from facilitation.marketplace import unplaced
from facilitation.poll import Outcome, Poll, asked_in
from facilitation.state import Group


@dataclass(frozen=True, slots=True)
class Topics:
    """What an open space holds for one person: the topic they are `at` ("Salen: Skoleveier") by the poll of its slot,
    and those of their own that have no place yet.
    """

    at: Mapping[int, str] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()


NO_TOPICS = Topics()


def with_all(
    group: Group, title: str, polls: Sequence[Poll], person_id: str, words: Words, mine: Topics = NO_TOPICS
) -> Message:
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
            *(words("visit-here", topic=mine.at[poll.number]) for poll in polls if poll.number in mine.at),
            *((words("visit-feet"),) if moves else ()),
            *hosting,
            *((words("harvest-wait"),) if not (inputs or moves) else ()),
        ),
        inputs=inputs,
        buttons=(*moves, *send, *place_buttons(group.round_id, mine.waiting, words)),
        clock=clock_face(group.clock),
        tone=Tone.ACT,
        epoch=f"think-{group.round_id}-{group.stage}",
    )


def place_buttons(round_id: int, topics: Sequence[str], words: Words) -> tuple[Button, ...]:
    """Return a button for each topic that waits for a place."""
    label = {topic: shortened(words("place-topic", topic=topic), LONGEST_QUESTION) for topic in topics}
    return tuple(Button("give_place", label[topic], {"round": str(round_id), "text": topic}) for topic in topics)


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
