"""The schedule of an open space: topics and their hosts laid out on places and slots, no host in two places at once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from facilitation.kinds import Market, Topic
from facilitation.tallies import MatrixTally

# What stands for the place of a topic that has none, where the plan does not say.
_NO_PLACE = "–"


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Why some topics have got no place, and what would help: so many more places or slots (`seats`), and the ids of
    `hosts` who have more topics than there are slots.
    """

    seats: int = 0
    hosts: tuple[str, ...] = ()


def schedule(proposed: Sequence[Topic], places: Sequence[str], slots: int) -> tuple[Topic, ...]:
    """Return the topics with a slot (from 1) and a place each, in the order of the slots; those that do not fit last.

    `proposed` is in the order it came. Each host's first topic goes before anybody's second, and as many are placed as
    can be: dealt out host by host, one to each slot in turn, no host comes twice in a slot and no slot gets too many.
    """
    fitting, left = _chosen(proposed, len(places) * slots, slots)
    dealt = [replace(topic, slot=number % slots + 1) for number, topic in enumerate(fitting)]
    placed = [
        replace(topic, place=place)
        for slot in range(1, slots + 1)
        for place, topic in zip(places, (one for one in dealt if one.slot == slot), strict=False)
    ]
    return (*placed, *left)


def _chosen(proposed: Sequence[Topic], room: int, slots: int) -> tuple[Sequence[Topic], Sequence[Topic]]:
    """Return the topics there is room for, those of a host together, and the others."""
    counted: Counter[str] = Counter()
    turns: list[tuple[int, Topic]] = []
    for topic in proposed:
        counted[topic.host] += 1
        turns.append((counted[topic.host], topic))
    first = sorted((one for one in turns if one[0] <= slots), key=lambda one: one[0])[:room]
    hosts = list(dict.fromkeys(topic.host for _, topic in first))
    together = sorted(first, key=lambda one: (hosts.index(one[1].host), one[0]))
    return [topic for _, topic in together], [one[1] for one in turns if one not in first]


def unplaced(topics: Sequence[Topic], slots: int) -> Unplaced:
    """Return why some of the scheduled topics have no place; nothing where all have one."""
    busy = Counter(topic.host for topic in topics)
    hosts = tuple(host for host, count in busy.items() if count > slots)
    beyond = sum(busy[host] - slots for host in hosts)
    waiting = sum(not topic.place for topic in topics)
    return Unplaced(max(0, waiting - beyond), hosts)


def proposals(by: Mapping[str, str]) -> tuple[Topic, ...]:
    """Return what people propose, a topic a line, by their ids."""
    return tuple(Topic(text, host) for host, stored in by.items() for text in stored.splitlines())


def timetable(market: Market, topics: Sequence[Topic], names: Mapping[str, str]) -> MatrixTally:
    """Return the schedule: slots beside each other, places under each other; `names` are the hosts' by id.

    Topics without a place stand in a row of their own under the first slot.
    """
    slots = market.slots or ("",)
    waiting = [topic for topic in topics if not topic.place]
    rows = {place: [_at(topics, names, place, slot) for slot in range(1, len(slots) + 1)] for place in market.places}
    if waiting:
        rows[market.waiting or _NO_PLACE] = [tuple(titled(topic, names) for topic in waiting), *[()] * (len(slots) - 1)]
    return MatrixTally(slots, tuple(rows), tuple(tuple(row) for row in rows.values()))


def _at(topics: Sequence[Topic], names: Mapping[str, str], place: str, slot: int) -> tuple[str, ...]:
    return tuple(titled(topic, names) for topic in topics if (topic.place, topic.slot) == (place, slot))


def titled(topic: Topic, names: Mapping[str, str]) -> str:
    """Return a topic with its host, where that is still known."""
    name = names.get(topic.host, "")
    return f"{topic.text} ({name})" if name else topic.text
