"""The schedule of an open space: everybody's topics get a place and a slot, and no host is in two places at once."""

from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from facilitation.errors import WrongTime
from facilitation.kinds import Harvest, Market, Topic, Visit
from facilitation.marketplace import schedule, timetable, unplaced
from facilitation.named import Givers
from facilitation.people import Participant
from facilitation.placing import placed, waiting
from facilitation.plan import Question, RoundPlan
from facilitation.poll import Poll, PollState, settled
from facilitation.state import Round

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)

proposed = st.lists(st.sampled_from("abcdefg"), max_size=14).map(
    lambda hosts: [Topic(f"tema {number}", host) for number, host in enumerate(hosts)]
)


@given(proposed, st.integers(1, 4), st.integers(1, 4))
def test_as_many_topics_as_there_can_be_are_placed_and_nothing_is_lost(
    topics: list[Topic], places: int, slots: int
) -> None:
    laid = schedule(topics, [f"rom {number}" for number in range(places)], slots)
    placed = [topic for topic in laid if topic.place]
    assert sorted(topic.text for topic in laid) == sorted(topic.text for topic in topics)
    assert len({(topic.place, topic.slot) for topic in placed}) == len(placed), "one topic at a place at a time"
    assert len({(topic.host, topic.slot) for topic in placed}) == len(placed), "no host in two places"
    hosted = Counter(topic.host for topic in topics)
    assert len(placed) == min(places * slots, sum(min(count, slots) for count in hosted.values()))
    why = unplaced(laid, slots)
    assert bool(why.seats or why.hosts) == (len(placed) < len(topics)), "what does not fit is explained"


@given(proposed, st.integers(1, 3), st.lists(st.sampled_from(["", "Rom 0", "Hagen"]), max_size=8))
def test_whoever_gets_a_place_later_is_not_in_two_either(topics: list[Topic], slots: int, places: list[str]) -> None:
    laid = schedule(topics, ["Rom 0"], slots)
    market = Poll(1, 1, Question("?", 1, Market(("Rom 0",), topics=laid)), planned=True, state=PollState.CLOSED)
    visits = [
        Poll(1, number + 1, Question("Økt", number + 1, Visit(tuple(one for one in laid if one.slot == number))))
        for number in range(1, slots + 1)
    ]
    polls = [market, *visits, Poll(1, 9, Question("Høst", 9, Harvest(tuple(one for one in laid if one.place))))]
    for place in places:
        for one in waiting(polls)[:1]:
            with suppress(WrongTime):
                _, changed = placed(one, polls, (), place)
                polls = [next((new for new in changed if new.number == old.number), old) for old in polls]
    kinds = [poll.question.kind for poll in polls]
    everything = [one for one in kinds[0].topics if one.place]  # type: ignore[union-attr]
    assert sorted(one.text for one in kinds[0].topics) == sorted(one.text for one in topics)  # type: ignore[union-attr]
    assert len({(one.host, one.slot) for one in everything}) == len(everything)
    assert len({(one.place, one.slot) for one in everything}) == len(everything)
    visited = [one for kind in kinds[1:-1] for one in kind.topics]  # type: ignore[union-attr]
    assert set(visited) == set(everything) == set(kinds[-1].topics)  # type: ignore[union-attr]


def test_each_hosts_first_topic_goes_before_anybodys_second() -> None:
    topics = [Topic("en", "kari"), Topic("to", "kari"), Topic("tre", "ola")]
    laid = schedule(topics, ["Salen"], 2)
    assert [(topic.text, topic.slot, topic.place) for topic in laid] == [
        ("en", 1, "Salen"), ("tre", 2, "Salen"), ("to", 0, ""),
    ]  # fmt: skip
    assert unplaced(laid, 2).seats == 1
    assert unplaced(schedule([Topic(text, "kari") for text in "abc"], ["A", "B"], 2), 2).hosts == ("kari",)
    market = Market(("Salen",), "Uten plass", ("Økt 1", "Økt 2"))
    told = timetable(market, laid, {"kari": "Kari", "ola": "Ola"})
    assert told.situations == ("Salen", "Uten plass")
    assert told.cells == ((("en (Kari)",), ("tre (Ola)",)), (("to (Kari)",), ()))


def test_a_settled_marketplace_opens_its_slots_and_its_harvest() -> None:
    questions = (Question("?", 1, Market(("Salen",))), Question("Økt 1", 2, Visit()), Question("Høst", 3, Harvest()))
    round_ = Round(1, 1, "lead", (RoundPlan("Åpent rom", questions=questions),))
    market = Poll(1, 1, Question("?", 1, Market(("Salen",), slots=("Økt 1",))), planned=True)
    people = {name: Participant(name, name, "Skien") for name in ("ola", "kari")}
    closed, opened = settled(round_, market, Givers({"kari": "en", "ola": "to"}, people), [market], NOW)
    kind = closed.question.kind
    assert isinstance(kind, Market)
    assert [topic.place for topic in kind.topics] == ["Salen", ""], "who came first goes first"
    assert [one.number for one in opened] == [2, 3]
    first = Topic("to", "ola", 1, "Salen")
    assert [one.question.kind for one in opened] == [Visit((first,)), Harvest((first,))]
