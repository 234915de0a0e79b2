"""What people write alone: answers, commitments, and what they are asked in polls.

All of it goes down the insert-only path, never by the round.

Here a form or a typed line becomes `Answer`s; whether their question is open to the sender is decided where they are
stored, so that a late one fails alone.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from dialogs.messages import Message, Reply, Tone
from dialogs.records import POLL, Answer
from dialogs.words import Words
from facilitation.errors import BadText, NotYours, Unknown
from facilitation.giving import given
from facilitation.identifying import fit_for
from facilitation.kinds import Harvest
from facilitation.poll import Poll
from facilitation.talk import checked

PollKey = tuple[int, int]  # a round and a poll's number in it

LONGEST = {"answer": 3000, "commitment": 300}
FILED = ("answer", "commit")  # the actions that are answers, not commands
READY = "ready"
LONGEST_NUMBER = 5
_FIELD = re.compile(r"(answer|commitment):(\d{1,12}):(\d{1,2})")
_POLL_FIELD = re.compile(r"poll:(\d{1,12}):(\d{1,4}):(.{1,40})")
_PART_FIRST = re.compile(r"(\d{1,2})\s*[:.)]\s*(.+)", re.DOTALL)


def polls_in(values: Mapping[str, str]) -> Mapping[PollKey, Mapping[str, str]]:
    """Return the fields of each poll that a form holds, by its round and number."""
    found: dict[PollKey, dict[str, str]] = {}
    for key, text in values.items():
        if match := _POLL_FIELD.fullmatch(key):
            found.setdefault((int(match[1]), int(match[2])), {})[match[3]] = text
    return found


def answers_in(
    action: str, values: Mapping[str, str], person_id: str, now: datetime, polls: Mapping[PollKey, Poll]
) -> Sequence[Answer]:
    """Return the answers that a submitted form holds; none for an action that carries none.

    An empty field takes back what was written there; fields are named `answer:<round>:<part>`, `commitment:<round>:0`
    or `poll:<round>:<number>:<field>`. Raises BadText for nothing at all, too long a text, or what a poll does not
    take, Unknown for one that is not among the `polls`, NotYours for what only a host writes.
    """
    found = [(match, text) for key, text in values.items() if (match := _FIELD.fullmatch(key))]
    given_ = polls_in(values)
    filled = [*(text for _, text in found), *(text for fields in given_.values() for text in fields.values())]
    if action in FILED and not any(text.strip() for text in filled):
        raise BadText("empty-text")
    written = [
        Answer(int(match[2]), person_id, match[1], int(match[3]), _shortened(text, match[1]), now)
        for match, text in found
    ]
    answered = [_to_poll(polls.get(key), fields, person_id, now) for key, fields in given_.items()]
    return [*written, *(answer for answer in answered if answer is not None)]


def _to_poll(poll: Poll | None, fields: Mapping[str, str], person_id: str, now: datetime) -> Answer | None:
    """Return an answer to a poll; an anonymous one is never shown back, so its empty form takes nothing back."""
    if poll is None:
        raise Unknown("no-such-poll")
    kind = poll.question.kind
    if isinstance(kind, Harvest) and any(not _hosts(kind, field, person_id) for field in fields):
        raise NotYours("not-your-topic")
    text = fit_for(poll.question, given(kind, fields))
    return Answer(poll.round_id, person_id, POLL, poll.number, text, now) if text or not poll.anonymous else None


def _hosts(kind: Harvest, field: str, person_id: str) -> bool:
    """Tell whether a field is about a topic of this person's."""
    known = field.isdecimal() and len(field) < LONGEST_NUMBER and int(field) < len(kind.topics)
    return known and kind.topics[int(field)].host == person_id


def _shortened(text: str, kind: str) -> str:
    return checked(text, LONGEST[kind]) if text.strip() else ""


def typed_answer(
    text: str, round_id: int, person_id: str, written: Mapping[int, str], asked: Sequence[int], now: datetime
) -> Answer:
    """Return what somebody typed in their own conversation as an answer: "2: …" picks the part, else the first part
    they have not written on, else one more line on the last. Raises BadText for nothing or too much.
    """
    match = _PART_FIRST.fullmatch(text.strip())
    if match and int(match[1]) in asked and len(asked) > 1:
        part, text = int(match[1]), match[2]
    else:
        part = next((each for each in asked if not written.get(each)), asked[-1])
    room = LONGEST["answer"] - len(written.get(part, ""))
    return Answer(round_id, person_id, "answer", part, checked(text, max(room, 1)), now, append=True)


def saved(words: Words, action: str, answers: Sequence[Answer]) -> Reply:
    """Return the reply to answers that have been stored."""
    part = answers[0].part if answers and answers[0].append else 0
    polled = bool(answers) and all(answer.kind == POLL for answer in answers)
    key = "poll-saved" if polled else "commitment-saved" if action == "commit" else "answer-saved"
    text = words("answer-added", part=part) if part else words(key)
    return Reply(Message(text=(text,), tone=Tone.DONE))


def too_late(words: Words, answers: Sequence[Answer]) -> Reply:
    """Return the reply to answers whose question is not open to the sender; nothing was stored."""
    kind = answers[0].kind if answers else "answer"
    return Reply(Message(text=(words(f"{kind}-closed"),), tone=Tone.WARNING), refused=True)
