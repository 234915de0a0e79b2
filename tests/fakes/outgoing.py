"""A platform that keeps limits as Teams does, and can be slow, down, forbidden or without a message it once had."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from dialogs.asides import Asides
from dialogs.messages import GONE, Message
from dialogs.outgoing import ChannelError, Limits, MessageGone, Posted, TryLater, Window

TEAMS = Limits(
    conversation=(Window(7, 1), Window(8, 2), Window(60, 30), Window(1800, 3600)), everybody=(Window(30, 1),)
)


@dataclass(frozen=True)
class Sent:
    """A request as it came in: `kind` is post, edit or delete, `address` a channel (`19:a`) or a thread (`19:a;m1`)."""

    at: float
    kind: str
    address: str
    reference: str
    message: Message


@dataclass
class FakePlatform:
    """An `Outgoing`. `faults` are asked first, at every request: what they return is raised."""

    timer: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    name: str = "teams"
    limits: Limits = TEAMS
    asides: Asides = field(default_factory=Asides)
    seconds: float = 0.0
    faults: list[Callable[[str, str, Message], BaseException | None]] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    standing: dict[str, tuple[str, Message]] = field(default_factory=dict)
    _numbers: Counter[str] = field(default_factory=Counter)
    _roots: dict[str, str] = field(default_factory=dict)
    _busy: set[str] = field(default_factory=set)

    def room_of(self, address: str) -> str:
        return address.partition(";")[0]

    async def post(self, address: str, message: Message, *, thread_of: str = "", under: str = "") -> Posted:
        if under and under not in self.standing:
            raise MessageGone
        self._numbers["m"] += 1
        reference = f"m{self._numbers['m']}"
        opened = f"{thread_of};{reference}" if not address else ""
        self._roots[reference] = self._roots.get(under, reference)
        where = f"{address};{self._roots[under]}" if under else address or opened
        await self._receive("post", where, reference, message)
        return Posted(reference, opened)

    async def edit(self, address: str, reference: str, message: Message) -> None:
        await self._receive("edit", address, reference, message)

    async def delete(self, address: str, reference: str) -> None:
        await self._receive("delete", address, reference, GONE)
        del self.standing[reference]

    async def _receive(self, kind: str, address: str, reference: str, message: Message) -> None:
        assert address not in self._busy, "two at once in one conversation"
        self._busy.add(address)
        try:
            await self._arrive(kind, address, reference, message)
        finally:
            self._busy.discard(address)

    async def _arrive(self, kind: str, address: str, reference: str, message: Message) -> None:
        self._enforce(self.room_of(address))
        for fault in self.faults:
            error = fault(kind, address, message)
            if error is not None:
                self.refused.append(self.timer())
                raise error
        if kind != "post" and reference not in self.standing:
            raise MessageGone
        self.sent.append(Sent(self.timer(), kind, address, reference, message))
        self.standing[reference] = (address, message)
        if self.seconds:
            await self.sleep(self.seconds)

    def _enforce(self, room: str) -> None:
        here = [one.at for one in self.sent if self.room_of(one.address) == room]
        for times, windows in (
            (here, self.limits.conversation),
            ([one.at for one in self.sent], self.limits.everybody),
        ):
            for window in windows:
                if sum(at > self.timer() - window.seconds for at in times) >= window.sends:
                    raise AssertionError(f"more than {window.sends} in {window.seconds} s")

    def titles(self, address: str = "", kind: str = "") -> list[str]:
        """Return the titles of what was sent, in order."""
        return [one.message.title for one in self.sent if address in {"", one.address} and kind in {"", one.kind}]

    def shows(self, address: str) -> list[str]:
        """Return the titles of what stands in a conversation."""
        return [message.title for where, message in self.standing.values() if where == address]


def busy_until(
    time: Callable[[], float], end: float, seconds: float = 0, room: str = ""
) -> Callable[..., ChannelError | None]:
    """Return a fault: the platform (or one room) asks to try later until `end`."""

    def fault(_kind: str, address: str, _message: Message) -> ChannelError | None:
        return TryLater(seconds) if time() < end and address.startswith(room) else None

    return fault
