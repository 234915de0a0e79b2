"""Two persons who are one: what was theirs changes hands, on both databases; again changes nothing."""

import re

from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.incoming import Sender
from dialogs.messages import Message, Post
from dialogs.places import private, thread
from dialogs.ports import AnswerBox, Store
from dialogs.records import POLL, Answer, Person
from facilitation.kinds import FreeText
from facilitation.plan import Question
from facilitation.poll import Poll
from storage.tables import metadata
from tests.storage.stories import NOW, THANKS, answer, begun, gathered, minutes, participant, post
from tests.storage.test_privacy import busy, everything

KARI, GUEST = "0123456789abcdef", "fedcba9876543210"


async def test_a_pin_stands_for_a_person_for_a_while_and_once(store: Store) -> None:
    await gathered(store, "marit", "nils")
    async with store.unit_of_work() as work:
        await work.selves.offer("k7m2pq9x", "marit", minutes(15))
        assert await work.selves.shown_by("k7m2pq9x", NOW) == Person("marit", "Marit")
        assert await work.selves.shown_by("k7m2pq9x", minutes(15)) is None
        await work.selves.offer("aaaa2222", "marit", minutes(15))
        assert await work.selves.shown_by("k7m2pq9x", NOW) is None, "the newest is the one"
        await work.selves.spend("aaaa2222")
        assert await work.selves.shown_by("aaaa2222", NOW) is None


async def test_seat_answers_conversation_and_lead_change_hands(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, (GUEST, "nils", "ole"))
    await box.file("d1", [answer(round_.id, GUEST)], THANKS)
    other = await gathered(store, KARI, code="ANNEN2")
    async with store.unit_of_work() as work:
        await work.people.put_member(round_.gathering_id, participant(GUEST))
        await work.conversations.link(private(round_.gathering_id, GUEST), "teams", "t/u/29:kari")
        await work.posts.put(post(private(round_.gathering_id, GUEST), "desk"), NOW)
        await work.commit()
    for _ in range(2):
        async with store.unit_of_work() as work:
            await work.selves.unite(KARI, GUEST, NOW)
            await work.commit()
    async with store.unit_of_work() as work:
        known = await work.people.known_as(Sender("web", GUEST))
        assert known is not None
        assert known.id == KARI
        group = await work.rounds.group_of(round_.id, KARI)
        assert group is not None
        assert [member.person_id for member in group.members] == [KARI, "nils", "ole"]
        assert await work.answers.of(round_.id, KARI) == {1: "Bussen går for sjelden"}
        assert await work.conversations.place_of("teams", "t/u/29:kari") == private(round_.gathering_id, KARI)
        assert await work.posts.since([private(round_.gathering_id, GUEST)], 0) == []
        led = [one.id for one in await work.gatherings.opened_by(KARI)]
        assert sorted(led) == sorted([other.id, round_.gathering_id])
        again = await work.rounds.get(round_.id)
        assert again is not None
        assert again.facilitator == KARI


async def test_in_every_table_one_stands_for_the_other(store: Store, box: AnswerBox, engine: AsyncEngine) -> None:
    """Whichever table names a person: after it nothing says the one who is gone, and all of it says who is kept."""
    await busy(store, box)
    kept = "fedcba9876543210"
    async with store.unit_of_work() as work:
        await work.people.add(Person(kept, "Kari"), Sender("teams", "29:kari"))
        before = await work.privacy.about(KARI)
        await work.commit()
    for _ in range(2):
        async with store.unit_of_work() as work:
            await work.selves.unite(kept, KARI, NOW)
            await work.commit()
    left = await everything(engine, metadata.tables.values())
    assert [name for name, rows in left.items() if KARI in rows] == ["identities"], "the web knows her by these letters"
    async with store.unit_of_work() as work:
        after = await work.privacy.about(kept)
    told_anew = {"alarms", "pins", "posts"}  # what is due to them is armed anew, their place shown anew, a pin is spent
    assert set(before) - told_anew == set(after)


async def test_where_both_have_been_all_of_it_is_theirs_to_see_and_to_erase(
    store: Store, box: AnswerBox, engine: AsyncEngine
) -> None:
    """At two tables and at one: whatever either wrote, chose or was called there, `slett meg` reaches afterwards."""
    apart = await begun(store, (KARI, "nils", "ole"), (GUEST, "marit", "siri"))
    beside = await begun(store, (GUEST, "nils", KARI))
    await box.file("d1", [answer(apart.id, KARI, "Karis")], THANKS)
    await box.file("d2", [answer(apart.id, GUEST, "Gjestens"), answer(apart.id, GUEST, "Mer", part=2)], THANKS)
    told = Message(title=f"{GUEST.title()} har ordet", mentions=((GUEST, GUEST.title()),))
    async with store.unit_of_work() as work:
        await work.polls.add(Poll(beside.id, 1, Question("Hvem?", kind=FreeText())))
        await work.posts.put(Post(thread(beside.id, 1), "call", told), NOW)
        await work.commit()
    votes = [Answer(beside.id, who, POLL, 1, f"Ordet til {who}", NOW) for who in (KARI, GUEST)]
    await box.file("d3", votes, THANKS)
    for _ in range(2):
        async with store.unit_of_work() as work:
            await work.selves.unite(KARI, GUEST, NOW)
            await work.commit()
    async with store.unit_of_work() as work:
        assert await work.answers.of(apart.id, KARI) == {1: "Karis\n\nGjestens", 2: "Mer"}, "nothing is lost"
        assert await work.polls.by_person(beside.id, 1) == {KARI: f"Ordet til {KARI}"}, "nobody votes twice"
        tables = [*await work.rounds.groups(apart.id), *await work.rounds.groups(beside.id)]
        names = [[one.name for one in group.members] for group in tables]
        assert names == [[KARI.title(), "Nils", "Ole"], [KARI.title(), "Marit", "Siri"], [KARI.title(), "Nils"]]
        await work.privacy.forget(KARI, "En deltaker", NOW)
        await work.commit()
    left = await everything(engine, metadata.tables.values())
    assert [name for name, rows in left.items() if re.search(f"{GUEST}|{GUEST.title()}|Gjestens", rows)] == []
    assert [name for name, rows in left.items() if KARI.title() in rows] == []
