"""The minutes of a round that was played: what everybody saw is in them, what was somebody's own is not."""

import pytest

from dialogs import minutes
from facilitation.errors import Unknown
from facilitation.plan import Role
from facilitation.tallies import Count, DotTally
from tests.dialogs.hall import Hall

SLIDE = """ny runde
Medvind for unge

Hva er viktigst?

Individuelt 3 minutter
Gruppe 10 minutter
Plenum 10 minutter
Forpliktelse 2 minutter

Sekretær: den som har lengst fornavn
"""
PEOPLE = ("Kari Dal", "Ola Berg", "Maximilian Ek")


async def played(hall: Hall) -> int:
    """Play a round until it has closed; return its id."""
    await hall.say(hall.lead, SLIDE)
    for name in PEOPLE:
        await hall.join(name, "Skien")
    await hall.join("Per Tidlig", "Tinn")
    await hall.say("Per Tidlig", "forlat")
    await hall.say(hall.lead, "grupper")
    await hall.say(hall.lead, "start")
    round_id = (await hall.round()).id
    own = {f"answer:{round_id}:1": "Min egen hemmelige tanke", "round": str(round_id)}
    await hall.submit("Kari Dal", "answer", own, await hall.desk("Kari Dal"))
    await hall.pass_time(3)
    result = {"result:1:0": "En fast voksen\nRing hjem"}
    await hall.submit("Maximilian Ek", "result", result, await hall.desk("Maximilian Ek"))
    await hall.pass_time(10)
    await hall.say(hall.lead, "åpne avstemning")
    for name in PEOPLE:
        vote = {"round": str(round_id), f"poll:{round_id}:1:all": "1"}
        await hall.submit(name, "answer", vote, await hall.desk(name))
    await hall.say(hall.lead, "neste fase")
    promise = {f"commitment:{round_id}:0": "Jeg ringer NAV"}
    await hall.submit("Kari Dal", "commit", promise, await hall.desk("Kari Dal"))
    await hall.pass_time(2)
    return round_id


async def test_the_minutes_hold_what_everybody_saw(hall: Hall) -> None:
    round_id = await played(hall)
    async with hall.store.unit_of_work() as uow:
        written = await minutes.load(uow, round_id)
    assert (written.title, written.about.gathering, written.about.facilitator) == (
        "Medvind for unge",
        "Partnerskap mot utenforskap",
        hall.lead,
    )
    assert [(one.organisation, one.names) for one in written.delegations] == [
        ("Skien", ("Kari Dal", "Maximilian Ek", "Ola Berg")),
        ("Tinn", ("Per Tidlig",)),
    ]
    group = written.groups[0]
    assert [point.text for point in group.points] == ["En fast voksen", "Ring hjem"]
    assert "Maximilian Ek" in [name for roles, name in group.roles if Role.SECRETARY in roles]
    (vote,) = written.polls
    assert (vote.people, vote.tally) == (
        3,
        DotTally((Count("Ring hjem", 3, 1, ("1:2",)), Count("En fast voksen", 0, 1, ("1:1",))), people=3),
    )
    assert [(one.name, one.text) for one in written.commitments] == [("Kari Dal", "Jeg ringer NAV")]
    assert "hemmelige" not in repr(written)


async def test_there_are_no_minutes_of_a_round_that_never_was(hall: Hall) -> None:
    async with hall.store.unit_of_work() as uow:
        with pytest.raises(Unknown, match="no-such-round"):
            await minutes.load(uow, 404)
