"""Pictures that change with every answer: a chat, where each change is an edit, is shown them every ten seconds. Pure.

The last one, when no more answers may come, waits for nothing.
"""

from collections.abc import Iterator
from math import inf

from bot.delivery.agenda import Job
from dialogs.messages import Message

EVERY = 10.0
_MOST = 1000

_Key = tuple[int, tuple[str, str]]


class Patience:
    """What is held back, newest only, and when each was last sent. Times are seconds on any clock of one's own."""

    def __init__(self) -> None:
        self._sent: dict[_Key, float] = {}
        self._held: dict[_Key, Job] = {}

    def holds(self, job: Job, now: float) -> bool:
        """Tell whether a job is held back, for `due` to return it in its time."""
        key = (job.conversation, job.key)
        self._held.pop(key, None)
        if not _changes_live(job) or self._sent.get(key, -inf) + EVERY <= now:
            return False
        self._held[key] = job
        return True

    def begun(self, job: Job, now: float) -> None:
        """Note that a job is being sent."""
        if job.old is None and _is_live(job.pending.post.message):
            if len(self._sent) >= _MOST:
                self._sent = {key: at for key, at in self._sent.items() if at + EVERY > now}
            self._sent[job.conversation, job.key] = now

    def due(self, now: float) -> Iterator[Job]:
        """Yield what need not be held back any longer."""
        for key in [key for key in self._held if self._sent.get(key, -inf) + EVERY <= now]:
            yield self._held.pop(key)

    @property
    def next_due(self) -> float:
        """When the next of those held back is due; infinity without any."""
        return min((self._sent.get(key, -inf) + EVERY for key in self._held), default=inf)


def _changes_live(job: Job) -> bool:
    shown = job.pending.shown
    if shown is None or job.old is not None or not job.pending.is_edit:
        return False
    return _is_live(job.pending.post.message) and _is_live(shown.message)


def _is_live(message: Message) -> bool:
    return message.picture is not None and message.picture.live
