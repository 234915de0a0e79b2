"""What is kept between the gatherings: who coordinates, what was promised, which meetings, and who is reminded."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.ports import Store
from dialogs.records import Conflict
from facilitation import actions
from facilitation.actions import ActionItem, Source
from facilitation.follow_up import FollowUp
from facilitation.follow_up import answered as said_of
from facilitation.meetings.meeting import Attendance, Invited, Meeting, answered
from facilitation.partnership import Coordinator, Partnership, step_down
from facilitation.reminders import Reminder, Topic
from tests.storage.stories import NOW, gathered

LATER = NOW + timedelta(days=30)


async def partnered(store: Store, *people: str) -> Partnership:
    gathering = await gathered(store, *people)
    async with store.unit_of_work() as work:
        partnership = await work.partnerships.add(Partnership(0, "Partnerskap mot utenforskap", people[0]))
        await work.partnerships.take_in(partnership.id, gathering.id)
        await work.commit()
    return partnership


async def test_gatherings_belong_to_one_partnership_at_a_time(store: Store) -> None:
    first = await partnered(store, "marit")
    async with store.unit_of_work() as work:
        [gathering] = await work.partnerships.gatherings(first.id)
        assert await work.partnerships.of_gathering(gathering) == first
        second = await work.partnerships.add(Partnership(0, "Et annet", "marit"))
        await work.partnerships.take_in(second.id, gathering)
        assert await work.partnerships.of_gathering(gathering) == second
        assert await work.partnerships.gatherings(first.id) == []
        assert await work.partnerships.of_person("marit") == [second, first]
        assert await work.partnerships.purposes(second.id) == {}
        await work.partnerships.set_purpose(gathering, "results")
        assert await work.partnerships.purposes(second.id) == {gathering: "results"}
        assert await work.partnerships.of_person("ukjent") == []
        await work.partnerships.save(replace(first, title="Nytt navn"))
        assert (await work.partnerships.get(first.id)) == replace(first, title="Nytt navn")


async def test_a_coordinator_is_appointed_and_hands_over(store: Store) -> None:
    partnership = await partnered(store, "marit", "linn", "per")
    linn = Coordinator(partnership.id, "Alta", "linn", since=NOW)
    per = Coordinator(partnership.id, "Alta", "per", deputy=True, since=NOW)
    async with store.unit_of_work() as work:
        for one in (linn, per, linn):
            await work.partnerships.put_coordinator(one)
        await work.commit()
    async with store.unit_of_work() as work:
        present = await work.partnerships.coordinators(partnership.id)
        assert present == [linn, per]
        assert await work.partnerships.of_person("per") == [partnership]
        for one in step_down(present, "Alta", "linn", LATER).changed:
            await work.partnerships.put_coordinator(one)
        [heir] = await work.partnerships.coordinators(partnership.id)
        assert (heir.person_id, heir.deputy) == ("per", False)


async def test_an_action_is_found_by_its_owner_until_it_is_done(store: Store) -> None:
    partnership = await partnered(store, "marit", "linn", "per")
    promised = actions.promise(
        ActionItem(0, partnership.id, "Følge opp OT", ("linn",), "Alta", due=date(2026, 5, 1), source=Source(3, "1:2")),
        "linn",
        NOW,
    )
    async with store.unit_of_work() as work:
        stored = await work.actions.add(promised)
        await work.commit()
    assert stored == replace(promised, id=stored.id, version=1)
    async with store.unit_of_work() as work:
        assert await work.actions.get(stored.id) == stored
        assert await work.actions.of_person("linn") == [stored]
        await work.actions.save(actions.pass_on(stored, ["per"], "linn", NOW))
        assert await work.actions.of_person("linn") == []
        [now_pers] = await work.actions.of_person("per")
        with pytest.raises(Conflict):
            await work.actions.save(stored)
        await work.actions.save(actions.complete(now_pers, "per", LATER))
        assert await work.actions.of_person("per") == []
        assert await work.actions.of_partnership(partnership.id) == []
        [done] = await work.actions.of_partnership(partnership.id, settled=True)
        assert await work.actions.of_source(3) == [done]
        assert done.settled_at == LATER


async def test_meetings_come_in_the_order_they_are_held_also_those_without_an_hour(store: Store) -> None:
    partnership = await partnered(store, "marit", "linn")
    autumn = Meeting(0, partnership.id, "Høst", NOW + timedelta(days=200), inviter="marit", invited=(Invited("linn"),))
    spring = Meeting(0, partnership.id, "Vår", date(2026, 4, 1), inviter="marit")
    async with store.unit_of_work() as work:
        second, first = await work.meetings.add(autumn), await work.meetings.add(spring)
        assert await work.meetings.of_partnership(partnership.id) == [first, second]
        assert await work.meetings.of_person("linn") == [second]
        assert await work.meetings.of_person("marit") == [first, second]
        coming = answered(second, "linn", Attendance.COMING)
        await work.meetings.save(coming)
        assert await work.meetings.get(second.id) == replace(coming, version=2)
        with pytest.raises(Conflict):
            await work.meetings.save(coming)


def reminder(days: int, subject: str = "action:1", person: str = "linn", topic: Topic = Topic.ACTION_AHEAD) -> Reminder:
    at = NOW + timedelta(days=days)
    return Reminder(at, person, topic, subject, at + timedelta(days=5))


async def test_reminders_follow_from_their_subject_and_each_is_sent_once(store: Store) -> None:
    await partnered(store, "linn", "per")
    async with store.unit_of_work() as work:
        await work.reminders.put(["action:1"], [reminder(1), reminder(8), reminder(8, person="per")], NOW)
        await work.reminders.put(["meeting:4"], [reminder(1, "meeting:4", topic=Topic.MEETING_AHEAD)], NOW)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.reminders.next_due(["linn", "marit"]) == {"linn": NOW + timedelta(days=1)}
        taken = await work.reminders.take_due(["linn"], NOW + timedelta(days=2))
        assert {one.subject for one in taken} == {"action:1", "meeting:4"}
        assert await work.reminders.take_due(["linn"], NOW + timedelta(days=2)) == []
        await work.commit()
    async with store.unit_of_work() as work:
        moved = await work.reminders.put(["action:1"], [reminder(1), reminder(20)], NOW + timedelta(days=2))
        assert set(moved) == {"linn", "per"}
        assert await work.reminders.of_person("linn") == [reminder(20)]
        assert await work.reminders.of_person("per") == []
        assert await work.reminders.ahead(["action:1", "meeting:4"]) == [reminder(20)]


async def test_what_is_no_longer_worth_sending_is_taken_out_all_the_same(store: Store) -> None:
    await partnered(store, "linn")
    async with store.unit_of_work() as work:
        await work.reminders.put(["action:1"], [reminder(1)], NOW)
        assert await work.reminders.take_due(["linn"], NOW + timedelta(days=9)) == [reminder(1)]
        assert await work.reminders.next_due(["linn"]) == {}


async def test_what_somebody_has_heard_of_is_known_until_it_is_forgotten(store: Store) -> None:
    await partnered(store, "linn", "per")
    about = [reminder(days, "person:ole", who, Topic.UNREACHED) for days, who in ((1, "linn"), (2, "per"))]
    async with store.unit_of_work() as work:
        await work.reminders.put(["person:ole"], about, NOW)
        await work.reminders.take_due(["linn", "per"], NOW + timedelta(days=1))
        heard = {("person:ole", "linn"), ("person:ole", "per")}
        assert await work.reminders.told_of(["person:ole", "person:nils"]) == heard
        assert await work.reminders.put([], [reminder(3)], NOW) == {"linn"}
        assert await work.reminders.told_of(["person:ole"]) == heard, "what is only added takes nothing away"
        await work.reminders.forget(["person:ole"])
        assert await work.reminders.told_of(["person:ole"]) == set()
        assert await work.reminders.next_due(["linn", "per"]) == {"linn": reminder(3).due_at}


async def test_who_wants_peace_has_it_until_they_say_otherwise(store: Store) -> None:
    await partnered(store, "linn")
    async with store.unit_of_work() as work:
        assert await work.reminders.quiet_until(["linn"]) == {}
        for until in (LATER, NOW):
            await work.reminders.silence("linn", until)
            assert await work.reminders.quiet_until(["linn", "per"]) == {"linn": until}
        await work.reminders.silence("linn", None)
        assert await work.reminders.quiet_until(["linn"]) == {}


async def test_each_organisation_answers_once_in_a_gathering(store: Store) -> None:
    partnership = await partnered(store, "marit", "linn")
    async with store.unit_of_work() as work:
        [gathering] = await work.partnerships.gatherings(partnership.id)
        blank = FollowUp(0, partnership.id, gathering, "Alta", NOW, ("linn",))
        asked = await work.follow_ups.add(blank)
        await work.commit()
    said = said_of(asked, {"standing": " Godt i gang "}, ["linn"], "linn", "linn", LATER)
    async with store.unit_of_work() as work:
        await work.follow_ups.save(said)
        [stored] = await work.follow_ups.of_partnership(partnership.id)
        assert stored == replace(said, version=2) == await work.follow_ups.get(asked.id)
        assert stored.standing == "Godt i gang"
        with pytest.raises(Conflict):
            await work.follow_ups.save(said)
        await work.commit()
    async with store.unit_of_work() as work:
        with pytest.raises(Conflict):
            await work.follow_ups.add(blank)


async def test_two_who_become_one_have_all_that_both_had_once(store: Store) -> None:
    partnership = await partnered(store, "marit", "linn", "per")
    both = ("marit", "linn")
    promised = ActionItem(0, partnership.id, "Følge opp OT", both, "Alta", due=date(2026, 5, 1))
    meeting = Meeting(0, partnership.id, "Vår", NOW, inviter="marit", invited=(Invited("marit"), Invited("linn")))
    async with store.unit_of_work() as work:
        item = await work.actions.add(actions.promise(promised, "marit", NOW))
        stored = await work.meetings.add(meeting)
        due = [reminder(1, f"meeting:{stored.id}", person, Topic.MEETING_AHEAD) for person in both]
        await work.reminders.put([f"meeting:{stored.id}"], due, NOW)
        await work.reminders.silence("marit", LATER)
        await work.selves.unite("linn", "marit", NOW)
        assert await work.partnerships.of_person("marit") == []
        assert await work.partnerships.of_person("linn") == [replace(partnership, facilitator="linn")]
        [now_hers] = await work.actions.of_person("linn")
        assert now_hers.owners == ("linn",)
        await work.actions.save(actions.complete(now_hers, "linn", NOW))
        [met] = await work.meetings.of_person("linn")
        assert (met.inviter, [one.person_id for one in met.invited]) == ("linn", ["linn"])
        assert [one.person_id for one in await work.reminders.of_person("linn")] == ["linn"]
        assert await work.reminders.quiet_until(["linn"]) == {"linn": LATER}
        assert item.id == now_hers.id
