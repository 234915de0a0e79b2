"""What people write alone: answers, commitments, votes. All of it goes down the insert-only path, never by the round.

Here a form or a typed line becomes `Answer`s; whether their question is open to the sender is decided where they are
stored, so that a late one fails alone.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from dialogs.messages import Message, Reply, Tone
from dialogs.records import Answer
from dialogs.words import Words
from facilitation.errors import BadText
from facilitation.plenum import checked_vote
from facilitation.talk import checked

LONGEST = {"answer": 3000, "commitment": 300}
FILED = ("answer", "commit", "vote")  # the actions that are answers, not commands
READY = "ready"
_FIELD = re.compile(r"(answer|commitment):(\d{1,12}):(\d{1,2})")
_PART_FIRST = re.compile(r"(\d{1,2})\s*[:.)]\s*(.+)", re.DOTALL)


def answers_in(action: str, values: Mapping[str, str], person_id: str, now: datetime) -> Sequence[Answer]:
    """Return the answers that a submitted form holds; none for an action that carries none.

    An empty field takes back what was written there; fields are named `answer:<round>:<part>` or
    `commitment:<round>:0`. Raises BadText for nothing at all, too long a text, or odd votes.
    """
    if action == "vote":
        return [_vote(values, person_id, now)]
    found = [(match, text) for key, text in values.items() if (match := _FIELD.fullmatch(key))]
    if action in FILED and not any(text.strip() for _, text in found):
        raise BadText("empty-text")
    return [
        Answer(int(match[2]), person_id, match[1], int(match[3]), _shortened(text, match[1]), now)
        for match, text in found
    ]


def _shortened(text: str, kind: str) -> str:
    return checked(text, LONGEST[kind]) if text.strip() else ""


def _vote(values: Mapping[str, str], person_id: str, now: datetime) -> Answer:
    round_id = values.get("round", "")
    if not round_id.isdecimal():
        raise BadText("not-on-the-ballot")
    votes = checked_vote(values.get("vote", "").splitlines())
    return Answer(int(round_id), person_id, "vote", 0, "\n".join(votes), now)


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
    key = {"vote": "vote-saved", "commit": "commitment-saved"}.get(action, "answer-saved")
    text = words("answer-added", part=part) if part else words(key)
    return Reply(Message(text=(text,), tone=Tone.DONE))


def too_late(words: Words, answers: Sequence[Answer]) -> Reply:
    """Return the reply to answers whose question is not open to the sender; nothing was stored."""
    kind = answers[0].kind if answers else "answer"
    return Reply(Message(text=(words(f"{kind}-closed"),), tone=Tone.WARNING), refused=True)
