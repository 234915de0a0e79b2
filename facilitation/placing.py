"""A topic that got no place when its marketplace closed gets one later, while there are slots left; no host comes to be
in two places at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitation.errors import Unknown, WrongTime
from facilitation.kinds import Harvest, Market, Topic, Visit
from facilitation.poll import Poll
from facilitation.stages import is_past
from facilitation.state import Group


@dataclass(frozen=True, slots=True)
class Waiting:
    """A topic without a place, and the closed marketplace it was proposed on."""

    topic: Topic
    market: Poll


def waiting(polls: Sequence[Poll]) -> tuple[Waiting, ...]:
    """Return the topics that have no place, of marketplaces that are over."""
    return tuple(Waiting(topic, poll) for poll in polls for topic in _topics(poll) if not topic.place)


def meant(polls: Sequence[Poll], typed: str) -> Waiting:
    """Return the waiting topic that somebody means: by what it is called, or the only one. Raises Unknown."""
    there, low = waiting(polls), typed.casefold().strip()
    found = [one for one in there if low == one.topic.text.casefold()]
    found = found or [one for one in there if low in one.topic.text.casefold()]
    if len(found) != 1:
        raise Unknown("no-such-waiting-topic", topics=", ".join(f"«{one.topic.text}»" for one in there) or "–")
    return found[0]


def placed(one: Waiting, polls: Sequence[Poll], groups: Sequence[Group], place: str = "") -> tuple[Topic, list[Poll]]:
    """Return a waiting topic with its place, and the round's polls that know of it now.

    It gets the first slot that is not over in which its host is free, and there the `place` that was named, which may
    be a new one, else any that is free. Raises WrongTime when there is none.
    """
    market = _kind(one.market)
    visits = _visits(polls, one.market)
    known = next((each for each in market.places if each.casefold() == place.casefold()), place)
    seats = (
        (slot, each)
        for slot, visit in enumerate(visits, 1)
        if not any(is_past(group.plan, group.stage, visit.question.part) for group in groups if group.members)
        if not any((topic.host, topic.slot) == (one.topic.host, slot) for topic in market.topics)
        for each in ([known] if known else market.places)
        if not any((topic.place, topic.slot) == (each, slot) for topic in market.topics)
    )
    seat = next(seats, None)
    if seat is None:
        raise WrongTime("no-place-left", topic=one.topic.text)
    topic = replace(one.topic, slot=seat[0], place=seat[1])
    return topic, [*_knowing(one, topic, visits[seat[0] - 1], polls)]


def _knowing(one: Waiting, topic: Topic, visit: Poll, polls: Sequence[Poll]) -> Iterator[Poll]:
    market = _kind(one.market)
    rest = list(market.topics)
    rest.remove(one.topic)
    places = market.places if topic.place in market.places else (*market.places, topic.place)
    yield _with(one.market, replace(market, topics=(*rest, topic), places=places))
    for poll in polls:
        kind = poll.question.kind
        mine = poll == visit or poll.track is one.market.track
        if isinstance(kind, Visit if poll == visit else Harvest) and mine:
            yield _with(poll, replace(kind, topics=(*kind.topics, topic)))


def _visits(polls: Sequence[Poll], market: Poll) -> Sequence[Poll]:
    """Return the polls about a marketplace's slots, in their order."""
    return [poll for poll in polls if isinstance(poll.question.kind, Visit) and poll.track is market.track]


def _topics(poll: Poll) -> Sequence[Topic]:
    return poll.question.kind.topics if isinstance(poll.question.kind, Market) and not poll.is_open else ()


def _kind(poll: Poll) -> Market:
    if not isinstance(poll.question.kind, Market):
        raise TypeError(f"{poll.question.kind.kind} is no marketplace")
    return poll.question.kind


def _with(poll: Poll, kind: Market | Visit | Harvest) -> Poll:
    return replace(poll, question=replace(poll.question, kind=kind))
