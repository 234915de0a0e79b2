"""What is to be sent, in this process's memory, and what of it goes first. Pure; the truth is the outbox.

A conversation has one thing on its way at a time. Its posts keep their order, and overtake its edits, which move
nothing. Where edits are scarce, what many look at (a group's status, its clock) goes before people's own desks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import itemgetter

from dialogs.outgoing import Pending, Shown, is_call
from dialogs.publish import DESK

_LONGEST_PAUSE = 60.0


class Rank(IntEnum):
    """What goes first when many rooms wait."""

    CALL = 0
    POST = 1
    EDIT = 2
    DESK_EDIT = 3
    HUSH = 4


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to be sent to a room. With `old` it is not the post, but the message it has replaced, to be hushed."""

    pending: Pending
    room: str
    old: Shown | None = None

    @property
    def rank(self) -> Rank:
        """How urgent it is."""
        if self.old is not None:
            return Rank.HUSH
        if self.pending.is_edit:
            return Rank.DESK_EDIT if self.pending.post.key == DESK else Rank.EDIT
        return Rank.CALL if self.pending.is_call else Rank.POST

    @property
    def is_edit(self) -> bool:
        """Whether it changes a message that is there."""
        return self.rank >= Rank.EDIT

    @property
    def conversation(self) -> int:
        """Where it goes."""
        return self.pending.conversation.id

    @property
    def key(self) -> tuple[str, str]:
        """What it is about: newer jobs of the same key take its place."""
        return ("hush", self.old.reference) if self.old else ("post", self.pending.post.key)


Head = tuple[Rank, int, Job]  # how urgent a conversation is, since when, and what goes first of it


class Agenda:
    """Jobs by conversation, those under way, and conversations that are left alone for a while."""

    def __init__(self) -> None:
        self._jobs: dict[int, dict[tuple[str, str], Job]] = {}
        self._heads: dict[int, Head] = {}  # what goes first of each conversation, for as long as that is known
        self._busy: set[int] = set()
        self._until: dict[int, float] = {}
        self._failures: dict[int, int] = {}

    def __len__(self) -> int:
        return sum(len(jobs) for jobs in self._jobs.values())

    def offer(self, job: Job) -> None:
        """Have something sent, in the place of what is known of it."""
        self._jobs.setdefault(job.conversation, {})[job.key] = job
        self._heads.pop(job.conversation, None)

    def in_turn(self, now: float) -> Iterator[Job]:
        """Yield what can be sent now, one a conversation, the most urgent first."""
        heads = [
            self._head(conversation)
            for conversation in self._jobs
            if conversation not in self._busy and self._until.get(conversation, now) <= now
        ]
        for _, _, job in sorted(heads, key=itemgetter(0, 1)):
            yield job

    def next_due(self, now: float) -> float | None:
        """Return when the next of those that are left alone for a while is due."""
        waiting = (until for conversation, until in self._until.items() if conversation in self._jobs)
        return min((until for until in waiting if until > now), default=None)

    def begin(self, job: Job) -> None:
        """Note that it is under way: nothing else goes to its conversation meanwhile."""
        self._busy.add(job.conversation)

    def done(self, job: Job, seq: int) -> None:
        """Note that it is done, as it stood at `seq`; what came to stand since remains."""
        self.again(job)
        self._failures.pop(job.conversation, None)
        self._until.pop(job.conversation, None)
        self._heads.pop(job.conversation, None)
        jobs = self._jobs.get(job.conversation, {})
        known = jobs.get(job.key)
        if known is not None and (known.old is not None or known.pending.seq <= seq):
            del jobs[job.key]
        if not jobs:
            self._jobs.pop(job.conversation, None)

    def again(self, job: Job) -> None:
        """Note that it is no longer under way, and still to be done."""
        self._busy.discard(job.conversation)

    def put_off(self, job: Job, now: float, jitter: float) -> None:
        """Leave its conversation alone, longer each time. `jitter`, 0 to 1, keeps many from coming back together."""
        self.again(job)
        failures = self._failures[job.conversation] = self._failures.get(job.conversation, 0) + 1
        pause = min(_LONGEST_PAUSE, 2.0 ** (failures - 1))
        self._until[job.conversation] = now + pause * (0.5 + jitter / 2)

    def failures(self, job: Job) -> int:
        """Return how many times in a row its conversation has been put off."""
        return self._failures.get(job.conversation, 0)

    def _head(self, conversation: int) -> Head:
        if conversation not in self._heads:
            self._heads[conversation] = _head(list(self._jobs[conversation].values()))
        return self._heads[conversation]


def _head(jobs: Sequence[Job]) -> Head:
    """Return what goes first of one conversation, and how urgent the conversation is."""
    jobs = _with_what_they_stand_under(jobs)
    opening = [job for job in jobs if job.pending.opens_thread and job.old is None]
    if opening:
        first = min(opening, key=lambda job: (is_call(job.pending.post.message), job.pending.seq))
        return Rank.POST, first.pending.seq, first
    rank = min(job.rank for job in jobs)
    first = min((job for job in jobs if job.rank <= max(rank, Rank.POST)), key=lambda job: job.pending.seq)
    return rank, first.pending.seq, first


def _with_what_they_stand_under(jobs: Sequence[Job]) -> Sequence[Job]:
    """Leave out what belongs under something else that is still to be shown."""
    unshown = {job.pending.post.key for job in jobs if job.pending.shown is None}
    return [job for job in jobs if job.pending.post.message.under not in unshown - {job.pending.post.key}]
