"""How fast a channel may send: its limits for each room and for everybody, and rooms that asked for a pause. Pure."""

from bot.delivery.windows import SlidingWindows
from dialogs.outgoing import Limits

MOST_ROOMS = 1000


class Pace:
    """The limits of one channel in this process. Times are seconds on any clock that does not go backwards."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._everybody = SlidingWindows(limits.everybody)
        self._edits: dict[str, SlidingWindows] = {}  # by account: there are as many as have installed Runde
        self._rooms: dict[str, SlidingWindows] = {}
        self._paused: dict[str, float] = {}

    def wait(self, room: str, now: float, *, edit: bool) -> float:
        """Return the seconds until something may be sent to a room, infinity while others are on their way."""
        windows = self._rooms.get(room)
        return max(
            self.wait_of_all(now),
            self._edits_of(room).wait(now) if edit else 0.0,
            windows.wait(now) if windows else 0.0,
            self._paused.get(room, now) - now,
        )

    def wait_of_all(self, now: float) -> float:
        """Return the seconds until anything may be sent anywhere."""
        return self._everybody.wait(now)

    def begin(self, room: str, now: float, *, edit: bool) -> None:
        """Count something that is being sent."""
        if room not in self._rooms:
            self._forget_empty_rooms(now)
            self._rooms[room] = SlidingWindows(self._limits.conversation)
        for windows in self._counting(room, edit=edit):
            windows.begin()

    def end(self, room: str, now: float, *, edit: bool) -> None:
        """Count it as sent."""
        for windows in self._counting(room, edit=edit):
            windows.end(now)

    def cancel(self, room: str, *, edit: bool) -> None:
        """Do not count it: it was not sent after all."""
        for windows in self._counting(room, edit=edit):
            windows.cancel()

    def pause(self, room: str, until: float) -> None:
        """Send nothing to a room until then."""
        self._paused[room] = max(until, self._paused.get(room, until))

    def _counting(self, room: str, *, edit: bool) -> tuple[SlidingWindows, ...]:
        always = (self._everybody, self._rooms[room])
        return (*always, self._edits_of(room)) if edit else always

    def _edits_of(self, room: str) -> SlidingWindows:
        return self._edits.setdefault(self._limits.account(room), SlidingWindows(self._limits.edits))

    def _forget_empty_rooms(self, now: float) -> None:
        if len(self._rooms) >= MOST_ROOMS:
            self._rooms = {room: windows for room, windows in self._rooms.items() if not windows.is_empty(now)}
            self._paused = {room: until for room, until in self._paused.items() if until > now}
