"""Which kills are tried in which scenes: always those that have happened least so far, until each has often enough."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle, islice

from tests.crash.house import Death, Order
from tests.crash.points import CALL, COMMIT, DOORS, OUTSIDE, POINTS, REPLY, START, WROTE
from tests.crash.trial import OPENING, Orders

EACH_SCENE, IN_GATHER = 5, 12  # kills, one after the other
_MOST_ROUNDS = 8  # for each repetition: a point that is hardly ever reached must not keep it going for ever
_STREAM = ("stream.opening", "stream.sending")


def _at(who: str, *tables: str) -> tuple[str, ...]:
    """Return the points of somebody who writes these tables."""
    return (*(f"{who}.wrote-{table}" for table in tables), *(f"{who}.{when}" for when in COMMIT), *_replies(who))


def _replies(who: str) -> Iterator[str]:
    return (f"{who}.{when}" for when in REPLY if who in DOORS)


_ANSWER, _TICK = _at("answer", "answers", "inbox"), _at("alarm", "alarms", "posts")
_ENDS = _at("alarm", "alarms", "groups", "participants", "posts")
_TURN = _at("act", "groups", "participants", "alarms", "posts", "inbox")
_SHOWN = (*_at("look", *WROTE["look"]), *CALL, *_at("send", *WROTE["send"]))
_ALWAYS = ("stream.sending", *OUTSIDE)
# In the order in which they are met: what waits for a point that is past already is never reached.
REACHED = {
    OPENING: START,
    "gather": (*_at("f", *WROTE["f"]), *_at("say", "rounds", "alarms", "posts", "inbox"), *_at("join", *WROTE["join"]),
               *_STREAM, *OUTSIDE),
    "seat": (*_at("say", *WROTE["say"]), *_TURN, *_SHOWN, *_ALWAYS),
    "think": (*_ANSWER, "answer.wrote-alarms", *_replies("say"), *_TURN, *_ALWAYS),
    "end_thinking": (*_ENDS, *_SHOWN, *_ALWAYS),
    "talk": (*_at("say", "groups", "alarms", "posts", "inbox"), *_TURN, *_SHOWN, *_TICK, *_ALWAYS),
    "end_talking": (*_ENDS, "alarm.wrote-rounds", *_ALWAYS),
    "plenum": (*_at("act", "polls", "poll_answers", "rounds", "alarms", "posts", "inbox"),
               *_at("answer", "poll_answers", "inbox"), *_SHOWN, *_ALWAYS),
    "commit": (*_replies("act"), *_ANSWER, *_ALWAYS),
    "end_committing": (*_TICK, "alarm.wrote-rounds", *OUTSIDE),
}  # fmt: skip
# While people are not waited for, a long absence is only a late end of the phase.
_MAY_BE_LONG = ("end_talking", "end_committing")
_LONG_AWAY = 900


class Plan:
    """Gives the orders of one round after the other, until every point has been struck so often."""

    def __init__(self, repetitions: int, seed: int) -> None:
        self._repetitions = repetitions
        self._drawn = random.Random(seed)
        self._struck, self._awaited = Counter[str](), Counter[str]()
        self._rounds = 0

    @property
    def lacking(self) -> Sequence[str]:
        """Points that have not been struck often enough yet."""
        return [point for point in POINTS if self._struck[point] < self._repetitions]

    def next(self) -> Orders | None:
        """Return the orders of one more round, None when those that are under way may be enough."""
        enough = all(self._count(point) >= self._repetitions for point in POINTS)
        if enough or self._rounds >= self._repetitions * _MOST_ROUNDS:
            return None
        self._rounds += 1
        return {scene: list(self._orders(scene)) for scene in REACHED}

    def played(self, orders: Orders, deaths: Sequence[Death]) -> None:
        """Note what came of a round."""
        self._awaited -= Counter(order.point for scene in orders.values() for order in scene)
        self._struck += Counter(death.order.point for death in deaths)

    def _orders(self, scene: str) -> Iterator[Order]:
        times = {OPENING: 1, "gather": IN_GATHER}.get(scene, EACH_SCENE)
        wanted = [point for point in REACHED[scene] if self._struck[point] < self._repetitions]
        wanted.sort(key=lambda point: (self._count(point), self._drawn.random()))
        # The last few are those that are seldom met: they are tried again and again wherever they can be.
        for point in sorted(islice(cycle(wanted), times), key=REACHED[scene].index):
            self._awaited[point] += 1
            away = _LONG_AWAY if scene in _MAY_BE_LONG and self._drawn.random() < 0.3 else 0
            yield Order(point, self._drawn.randint(20, 400) if point in OUTSIDE else self._depth(point), away)
        starts = [point for point in START if self._count(point) < self._repetitions and "wrote" not in point]
        if wanted and starts and scene != OPENING and self._drawn.random() < 0.25:
            self._awaited[starts[0]] += 1
            yield Order(starts[0])

    def _count(self, point: str) -> int:
        return self._struck[point] + self._awaited[point]

    def _depth(self, point: str) -> int:
        """Draw at which occurrence it strikes; what happens only once or twice in its scene must not be passed by."""
        if point.startswith("stream"):
            return self._drawn.randint(1, 12)
        often = ("join", "act.wrote-groups", "act.wrote-posts", "answer.wrote-answers", "answer.before", "answer.after")
        return self._drawn.randint(1, 4) if point.startswith(often) else 1
