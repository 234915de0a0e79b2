"""What the plenum has made of the groups' points comes back as it was stored, and older documents are read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pydantic import TypeAdapter

from dialogs.ports import Store
from facilitation.clock import Clock
from facilitation.state import Arrangement, Floor, Group, GroupState, Point, Round, RoundState
from facilitation.tallies import DotTally
from tests.storage.stories import begun

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)


async def test_an_arranged_plenum_comes_back_as_it_was_stored(store: Store) -> None:
    round_ = await begun(store, ("marit",), state=GroupState.DONE)
    laid_out = Arrangement(("2:1", "1:1"), (("1:1", "2:2"),), (("1:2", "2:1"),), "1:1", 3)
    floor = Floor(timedelta(minutes=2), Clock.started(timedelta(minutes=2), NOW))
    async with store.unit_of_work() as work:
        seen = await work.rounds.get(round_.id)
        group = await work.rounds.group(round_.id, 1)
        assert seen is not None
        assert group is not None
        changed = replace(seen, state=RoundState.PLENUM, arrangement=laid_out, floor=floor)
        sent = replace(group, points=(Point(1, "Bussen", "Alta", 4, "marit"), Point(1, "Toget")))
        await work.rounds.save(changed)
        await work.rounds.save_group(sent)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.rounds.get(round_.id) == replace(changed, version=changed.version + 1)
        back = await work.rounds.group(round_.id, 1)
    assert back == replace(sent, version=sent.version + 1)
    assert back is not None
    assert [(point.number, point.author) for point in back.points] == [(4, "marit"), (5, "")]
    assert back.numbered == 5


def test_a_group_written_before_points_had_numbers_has_them_when_it_is_read() -> None:
    old = b"""{"round_id": 1, "number": 2, "plan": {"title": "Runde"}, "state": "done",
              "points": [{"part": 1, "text": "Bussen", "organisation": "Alta"}, {"part": 2, "text": "Toget"}]}"""
    group = TypeAdapter(Group).validate_json(old)
    assert [point.number for point in group.points] == [1, 2]
    again = TypeAdapter(Group).validate_json(TypeAdapter(Group).dump_json(group))
    assert again == group


def test_a_round_and_a_count_written_before_there_was_anything_to_lay_out_are_read_as_such() -> None:
    old = b'{"id": 1, "gathering_id": 1, "facilitator": "frida", "plans": [{"title": "Runde"}], "state": "plenum"}'
    round_ = TypeAdapter(Round).validate_json(old)
    assert (round_.arrangement, round_.floor) == (Arrangement(), Floor())
    tally = TypeAdapter(DotTally).validate_json(
        b'{"counts": [{"label": "Bussen", "count": 2, "group": 1}], "people": 2}'
    )
    assert tally.counts[0].points == ()
