"""What is stored about somebody is told to them, and erased when they say so; nothing is kept for ever."""

from datetime import timedelta

from dialogs import places
from dialogs.incoming import Pressed
from dialogs.places import LOBBY
from dialogs.ports import Deed
from dialogs.privacy.retention import begin
from facilitation.state import RoundState
from tests.dialogs.hall import Hall, words_of
from tests.dialogs.test_one_person import FOUR, planned, running

KARI, OLA, NILS, EVA = FOUR
THOUGHT = "Bussen går for sjelden"


async def thinking(hall: Hall) -> None:
    """Let four people sit and write."""
    await planned(hall, *FOUR)
    await running(hall)
    round_ = await hall.round()
    for name in FOUR:
        assert not (await hall.submit(name, "answer", {f"answer:{round_.id}:1": f"{THOUGHT}, {name}"})).refused


async def deeds(hall: Hall) -> list[Deed]:
    async with hall.store.unit_of_work() as uow:
        return list(await uow.audit.latest(100))


async def test_somebody_is_told_what_is_stored_and_gets_files_of_it(hall: Hall) -> None:
    await thinking(hall)
    reply = await hall.say(KARI, "eksporter meg")
    assert "Det du har skrevet alene: 1" in words_of(reply)
    assert reply.message is not None
    token = reply.message.links[0].path.split("/")[-1].split(".")[0]
    kari = await hall.person(KARI)
    async with hall.store.unit_of_work() as uow:
        assert await uow.selves.shown_by(token, hall.clock.now()) == kari
    assert (await hall.say(OLA, f"det er meg {token}")).refused, "what opens files makes nobody somebody else"
    assert (await hall.press(OLA, "its_me", {"pin": token})).refused
    hall.clock.time += timedelta(minutes=15)
    async with hall.store.unit_of_work() as uow:
        assert await uow.selves.shown_by(token, hall.clock.now()) is None


async def test_forgetting_asks_first_and_then_leaves_no_name(hall: Hall) -> None:
    await thinking(hall)
    kari, group = await hall.person(KARI), await hall.group_of(KARI)
    asked = await hall.say(KARI, "slett meg")
    assert "kan ikke angres" in words_of(asked)
    assert (await hall.person(KARI)) == kari, "nothing has been done yet"
    assert asked.message is not None
    button = asked.message.buttons[0]
    done = await hall.press(KARI, button.action, dict(button.values))
    assert words_of(done).strip() == "Du er slettet. Takk for at du var med."
    async with hall.store.unit_of_work() as uow:
        assert await uow.people.known_as(hall.sender(KARI)) is None
        assert await uow.answers.of(group.round_id, kari.id) == {}
        assert len(await uow.answers.all(group.round_id, "answer")) == 3
        seen = [hall.hall, places.thread(group.round_id, group.number)]
        everywhere = [one.post for one in await uow.posts.since(seen, 0)]
    assert KARI not in str(everywhere)
    assert (await hall.submit(KARI, "answer", {f"answer:{group.round_id}:1": "Igjen"})).refused
    assert [deed.what for deed in await deeds(hall)][-1] == "erase"


async def test_whoever_leads_a_round_hands_it_over_first(hall: Hall) -> None:
    await thinking(hall)
    reply = await hall.press(hall.lead, "forget_me", {"sure": "yes"})
    assert reply.refused
    assert "Overlat den" in words_of(reply)


async def test_a_stranger_has_nothing_to_forget(hall: Hall) -> None:
    pressed = Pressed("x", hall.sender("Ukjent"), LOBBY, "forget_me", {"sure": "yes"})
    assert (await hall.conductor.handle(pressed)).refused


async def test_open_actions_pass_to_the_coordinator_or_else_to_the_facilitator(hall: Hall) -> None:
    for name, place in ((KARI, "Skien"), (OLA, "Skien"), (EVA, "Bamble")):
        await hall.join(name, place)
    await hall.say(hall.lead, "Ola er koordinator for Skien")
    for name in (KARI, EVA):
        await hall.say(name, f"Tiltak: {name} ringer NAV før 1. juni")
        assert not (await hall.say(name, "lagre tiltaket", await hall.desk(name))).refused
    for name in (KARI, EVA):
        assert not (await hall.press(name, "forget_me", {"sure": "yes"})).refused
    assert "ringer NAV" in words_of(await hall.say(OLA, "mine tiltak"))
    assert "ringer NAV" in words_of(await hall.say(hall.lead, "mine tiltak"))


async def test_a_coordinator_who_goes_leaves_the_seat_to_the_deputy(hall: Hall) -> None:
    for name in (KARI, OLA):
        await hall.join(name, "Skien")
    await hall.say(hall.lead, "Kari er koordinator for Skien")
    await hall.say(KARI, "Ola er vara for Skien")
    await hall.press(KARI, "forget_me", {"sure": "yes"})
    assert "Skien: Ola Berg" in words_of(await hall.say(hall.lead, "koordinatorer"))


async def test_a_gatherings_own_words_go_when_their_time_has_come_and_the_minutes_stay(hall: Hall) -> None:
    await thinking(hall)
    await begin(hall.store, hall.clock)
    round_ = await hall.round()
    await hall.press(hall.lead, "abort")
    await hall.conductor.ring()
    hall.clock.time += timedelta(days=14 + 729)
    await hall.conductor.ring()
    async with hall.store.unit_of_work() as uow:
        assert len(await uow.answers.all(round_.id, "answer")) == 4
    hall.clock.time += timedelta(days=2)
    for _ in range(2):
        await hall.conductor.ring()
    places_seen = [hall.hall, await hall.desk(KARI)]
    async with hall.store.unit_of_work() as uow:
        assert await uow.answers.all(round_.id, "answer") == []
        assert await uow.posts.since(places_seen, 0) == []
        assert len(await uow.participants.ever(round_.id)) == 4
        again = await uow.rounds.get(round_.id)
    assert again is not None
    assert again.state is RoundState.ABORTED
    assert [(deed.person_id, deed.what) for deed in await deeds(hall)] == [("", "retention")]


async def test_the_facilitator_makes_the_time_shorter_and_nobody_makes_it_longer(hall: Hall) -> None:
    await thinking(hall)
    assert (await hall.say(KARI, "slett svarene etter 30 dager")).refused
    assert (await hall.say(hall.lead, "slett svarene etter 9000 dager")).refused
    assert "slettes" in words_of(await hall.say(hall.lead, "slett svarene etter 30 dager"))
    assert (await hall.say(hall.lead, "slett svarene etter 60 dager")).refused
    await hall.press(hall.lead, "abort")
    hall.clock.time += timedelta(days=44, minutes=1)
    await hall.conductor.ring()
    round_ = await hall.round()
    async with hall.store.unit_of_work() as uow:
        assert await uow.answers.all(round_.id, "answer") == []


async def test_deliveries_are_forgotten_after_three_days(hall: Hall) -> None:
    await begin(hall.store, hall.clock)
    await hall.conductor.ring()
    await hall.say(hall.lead, "hjelp", delivery="asked once")
    for days, known in ((2, True), (2, False)):
        hall.clock.time += timedelta(days=days)
        await hall.conductor.ring()
        async with hall.store.unit_of_work() as uow:
            assert (await uow.inbox.reply_to("asked once") is not None) is known


async def test_the_log_tells_who_did_what_kind_of_thing_and_nothing_that_was_said(hall: Hall) -> None:
    await thinking(hall)
    lead, here = (await hall.person(hall.lead)).id, hall.gathering
    await hall.say(hall.lead, "overlat til Kari")
    noted = await deeds(hall)
    assert [(deed.person_id, deed.what, deed.gathering_id) for deed in noted] == [
        (lead, "open", here),
        (lead, "start", here),
        (lead, "hand_over", here),
    ]
    assert "Kari" not in str(noted)
