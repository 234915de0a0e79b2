"""The way of one message: a transaction that notes it, the network, a transaction that notes what came of it.

Both are shared: what goes out at the same time is noted together, and so is what comes of it. When it is a message's
turn, and when it is tried again, is decided elsewhere.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dialogs.asides import Aside
from dialogs.messages import Message
from dialogs.outgoing import (
    ChannelError,
    Lease,
    MessageGone,
    Outgoing,
    Pending,
    Posted,
    Shown,
    Stopped,
    TryLater,
    Unanswered,
)
from dialogs.ports import Clock, Store, UnitOfWork
from dialogs.publish import SAID
from dialogs.stopping import fell_silent, heard_again, stop

# How often something that breaks the channel's own code is tried before the conversation goes on without it.
MOST_BREAKS = 5
# What is said in passing ("one minute left") is not said later than this; what it was about stands where it stands.
SAID_FOR = timedelta(minutes=5)

_log = logging.getLogger(__name__)

_Note = tuple[Pending, Posted | None]  # what came of it; None while it is about to be sent


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it.

    `seq` is what needs no more sending, None when it is to be tried again, after the room has been left alone for
    `pause` seconds if the platform said so. `replaced` was posted anew while the old message still has its buttons.
    `look`: more may have become pending by this. `sent`: the platform was asked at all.
    """

    seq: int | None = None
    pause: float = 0
    replaced: Pending | None = None
    look: bool = False
    sent: bool = True


class Sender:
    """Sends through one channel, one message a call; many calls may be under way at once."""

    def __init__(self, store: Store, channel: Outgoing, clock: Clock, lease: Callable[[], Lease]) -> None:
        self._store = store
        self._channel = channel
        self._clock = clock
        self._lease = lease
        self._reopened: set[int] = set()
        self._noted = store.shared(self._note, f"sending to {channel.name}")

    async def show(self, pending: Pending, failures: int) -> Outcome:
        """Show a post as it stands now. Raises only what the database raises."""
        fresh = await self._noted((pending, None))
        if fresh is None:
            return Outcome(pending.seq, sent=False, look=pending.opens_thread)
        try:
            posted = await self._send(fresh)
        except TryLater as error:
            return await self._not_sent(fresh, error)
        except Unanswered:  # noted as being sent: the next try finds it doubtful, as after a crash
            return await self._not_sent(fresh, None)
        except MessageGone:
            return await self._gone(fresh)
        except Stopped as error:
            return await self._stopped(fresh, error.reason)
        except Exception:  # noqa: BLE001 - the door: one channel's fault must not end the others' delivery
            return await self._broken(fresh, failures)
        return await self._sent(fresh, posted)

    def _is_needless(self, fresh: Pending) -> bool:
        """Tell whether it is not to be sent: a call that may have been, what was taken away unseen, or is stale."""
        unseen = fresh.is_removal and fresh.shown is None
        return (fresh.doubtful and fresh.is_call) or unseen or _is_stale(fresh, self._clock.now())

    async def _ended(self, uow: UnitOfWork, several: Sequence[tuple[Pending, Posted]]) -> None:
        await uow.outbox.sent(several)
        for pending, _ in several:
            await heard_again(uow, pending.conversation, self._clock.now())

    async def hush(self, pending: Pending, old: Shown) -> Outcome:
        """Take the buttons and inputs off a message that was replaced; where that fails for good, they stay."""
        try:
            await self._channel.edit(pending.conversation.address, old.reference, quiet(old.message))
        except TryLater as error:
            return Outcome(pause=error.seconds)
        except (Unanswered, MessageGone, Stopped):
            pass
        except Exception:  # noqa: BLE001 - the door, as above
            _log.exception("An old message could not be hushed", extra=_where(pending))
        return Outcome(pending.seq)

    async def _note(self, uow: UnitOfWork, several: Sequence[_Note]) -> Sequence[Pending | None]:
        """Note both what came of some and that others are about to be sent, and return these as they stand now.

        None for what came of something, and for what is not to be sent after all.
        """
        await self._ended(uow, [(one, posted) for one, posted in several if posted is not None])
        fresh = iter(await self._begun(uow, [one for one, posted in several if posted is None]))
        return [next(fresh) if posted is None else None for _, posted in several]

    async def _begun(self, uow: UnitOfWork, several: Sequence[Pending]) -> Sequence[Pending | None]:
        fresh = await uow.outbox.sending(several, self._lease())
        needless = [one if one is not None and self._is_needless(one) else None for one in fresh]
        for one in needless:
            if one is not None and one.is_call:
                self._tell("not repeated: whether it arrived is unknown", one)
        await uow.outbox.skipped([one for one in needless if one is not None])
        return [one if unwanted is None else None for one, unwanted in zip(fresh, needless, strict=True)]

    async def _send(self, fresh: Pending) -> Posted:
        address, message = fresh.conversation.address, fresh.post.message
        if fresh.shown is not None and fresh.is_removal:
            return await self._take_away(address, fresh.shown)
        if fresh.shown is not None and fresh.is_edit:
            await self._channel.edit(address, fresh.shown.reference, message)
            return Posted(fresh.shown.reference)
        parent = fresh.parent_address if fresh.opens_thread else ""
        return await self._channel.post(address, message, thread_of=parent, under=fresh.under)

    async def _take_away(self, address: str, shown: Shown) -> Posted:
        """Delete what was shown. Returns no reference: there is nothing left to be edited."""
        with suppress(MessageGone):  # somebody was faster
            await self._channel.delete(address, shown.reference)
        return Posted("")

    async def _sent(self, fresh: Pending, posted: Posted) -> Outcome:
        _log.info("sent", extra=_where(fresh) | {"seq": fresh.seq, "edit": fresh.is_edit})
        await self._noted((fresh, posted))
        old = fresh.shown.message if fresh.shown and not fresh.is_edit else Message()
        return Outcome(fresh.seq, replaced=fresh if old != quiet(old) else None, look=fresh.opens_thread)

    async def _not_sent(self, fresh: Pending, error: TryLater | None) -> Outcome:
        unsent = error is not None and not fresh.is_edit
        if unsent or fresh.conversation.silent_since is None:
            async with self._store.unit_of_work() as uow:
                if unsent:
                    await uow.outbox.unsent(fresh)
                await fell_silent(uow, fresh.conversation, self._clock.now())
                await uow.commit()
        return Outcome(pause=error.seconds if error else 0)

    async def _gone(self, fresh: Pending) -> Outcome:
        """Post anew what was to be edited or stood under, or open anew the thread it was to stand in: once."""
        conversation = fresh.conversation
        if not fresh.is_edit and not fresh.under:
            if not conversation.parent or fresh.opens_thread or conversation.id in self._reopened:
                return await self._stopped(fresh, "gone")
            self._reopened.add(conversation.id)
        async with self._store.unit_of_work() as uow:
            await uow.outbox.lost(fresh)
            await uow.commit()
        return Outcome(fresh.seq, look=True)

    async def _stopped(self, fresh: Pending, reason: str) -> Outcome:
        self._tell(f"stopped: {reason}", fresh)
        async with self._store.unit_of_work() as uow:
            await uow.outbox.unsent(fresh)
            await stop(uow, fresh.conversation, reason, self._clock.now())
            await uow.commit()
        return Outcome(fresh.seq)

    async def _broken(self, fresh: Pending, failures: int) -> Outcome:
        _log.exception("Sending failed in a way nobody foresaw", extra=_where(fresh))
        if failures + 1 < MOST_BREAKS:
            return Outcome()
        async with self._store.unit_of_work() as uow:
            await uow.outbox.skipped([fresh])
            await uow.commit()
        return Outcome(fresh.seq)

    def _tell(self, what: str, pending: Pending) -> None:
        _log.warning("A message was %s", what, extra=_where(pending))


async def say(aside: Aside, tried: int) -> float:
    """Say something that stands nowhere. Return for how long to leave its room alone before it is said again, or 0."""
    try:
        await aside.send()
    except TryLater as busy:
        if tried < MOST_BREAKS:
            return max(busy.seconds, 2.0 ** (tried - 2))
        _log.warning("What was to be said in %s was given up: the platform stays busy", aside.room)
    except ChannelError as error:
        _log.info("What was to be said in %s was not: %r", aside.room, error)
    except Exception:  # noqa: BLE001 - the door, as above
        _log.exception("What was to be said in %s was not", aside.room)
    return 0


def quiet(message: Message) -> Message:
    """Return a message that has had its time: what it told stands, what it asked for and its clock are gone."""
    asked = message.title and (message.buttons or message.inputs)
    return replace(message, text=() if asked else message.text, buttons=(), inputs=(), clock=None)


def _where(pending: Pending) -> dict[str, object]:
    conversation = pending.conversation
    return {
        "channel": conversation.channel,
        "conversation": conversation.id,
        "place": str(pending.post.place),
        "post": pending.post.key,
    }


def _is_stale(fresh: Pending, now: datetime) -> bool:
    return fresh.post.key.startswith(SAID) and fresh.shown is None and fresh.at + SAID_FOR < now
