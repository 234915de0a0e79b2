"""Somebody who came in twice becomes one: whoever showed the pin is who they are, with all that was theirs."""

import re
from datetime import timedelta

import pytest

from dialogs import places
from dialogs.incoming import Said, Sender, Submitted
from dialogs.messages import Reply
from dialogs.places import LOBBY, Place
from facilitation.giving import WHOLE
from facilitation.state import RoundState
from tests.dialogs.hall import Hall, words_of
from tests.dialogs.test_story import SLIDE

TEAMS = Sender("teams", "aad-kari", "Kari Dal (Skien)", "nb")
PHONE = Sender("teams", "29:kari", "Kari Dal (Skien)", "nb")


async def pin_of(hall: Hall, name: str) -> str:
    shown = re.search(r"«det er meg (\w{4} \w{4})»", words_of(await hall.say(name, "bruk en annen skjerm")))
    assert shown
    return shown[1]


async def in_teams(hall: Hall, text: str, place: Place = LOBBY, delivery: str = "") -> Reply:
    return await hall.conductor.handle(Said(delivery or f"t-{text}", TEAMS, place, text))


async def join_in_teams(hall: Hall, organisation: str = "Skien") -> None:
    values = {"organisation": organisation, "track": "kommune"}
    reply = await hall.conductor.handle(Submitted(f"t-join-{hall.gathering}", TEAMS, hall.hall, "join", values))
    assert not reply.refused, words_of(reply)


async def teams_person(hall: Hall) -> str:
    async with hall.store.unit_of_work() as uow:
        person = await uow.people.known_as(TEAMS)
    assert person is not None
    return person.id


async def planned(hall: Hall, *names: str) -> None:
    await hall.say(hall.lead, SLIDE)
    for number, name in enumerate(names):
        await hall.join(name, ("Skien", "Porsgrunn")[number % 2])


async def running(hall: Hall) -> None:
    await hall.press(hall.lead, "propose_groups")
    await hall.press(hall.lead, "start")


FOUR = ("Kari Dal", "Ola Berg", "Nils Haug", "Eva Strand")


async def test_a_guest_says_who_they_are_in_teams(hall: Hall) -> None:
    await planned(hall, *FOUR)
    reply = await in_teams(hall, f"det er meg {await pin_of(hall, 'Kari Dal')}")
    kari = await hall.person("Kari Dal")
    assert words_of(reply).strip() == "Da er du Kari Dal her også."
    assert reply.go == str(places.private(hall.gathering, kari.id))
    assert await teams_person(hall) == kari.id
    async with hall.store.unit_of_work() as uow:
        assert len(await uow.people.members(hall.gathering)) == 4


async def test_a_pin_works_once_and_for_a_while(hall: Hall) -> None:
    await planned(hall, *FOUR)
    pin = await pin_of(hall, "Kari Dal")
    hall.clock.time += timedelta(minutes=16)
    assert (await in_teams(hall, f"det er meg {pin}")).refused
    first, second = await pin_of(hall, "Kari Dal"), await pin_of(hall, "Kari Dal")
    assert (await in_teams(hall, f"det er meg {first}")).refused, "a new one takes the old one away"
    done = await in_teams(hall, f"det er meg {second}", delivery="once")
    assert await in_teams(hall, f"det er meg {second}", delivery="once") == done, "a repeat is the same again"
    assert "virker ikke" in words_of(await in_teams(hall, f"det er meg {second}", delivery="twice"))


async def test_two_guests_who_are_one_before_the_tables_are_set(hall: Hall) -> None:
    await planned(hall, *FOUR)
    await join_in_teams(hall)
    gone = await teams_person(hall)
    await in_teams(hall, f"det er meg {await pin_of(hall, 'Kari Dal')}")
    round_ = await hall.round()
    async with hall.store.unit_of_work() as uow:
        names = [one.name for one in await uow.participants.all(round_.id)]
        assert await uow.gatherings.of_person(gone) == []
    assert sorted(names) == sorted(FOUR)


async def test_seat_role_answers_and_desk_follow(hall: Hall) -> None:
    """Seated from Teams only: the web's person takes all of it over."""
    await planned(hall, *FOUR[1:])
    await join_in_teams(hall)
    await running(hall)
    gone = await teams_person(hall)
    group = next(one for one in await hall.groups() if one.member(gone))
    answer = {f"answer:{group.round_id}:1": "En voksen som blir"}
    assert not (await hall.conductor.handle(Submitted("t-answer", TEAMS, hall.hall, "answer", answer))).refused
    async with hall.store.unit_of_work() as uow:
        await uow.conversations.link(places.private(hall.gathering, gone), "teams", "t/u/29:kari")
        await uow.people.link_identity(gone, PHONE)
        await uow.commit()
    assert not (await hall.conductor.handle(Submitted("p-1", PHONE, hall.hall, "answer", answer))).refused
    await hall.conductor.handle(Submitted("guest", hall.sender("Kari Gjest"), LOBBY, "open_gathering", {"title": "X"}))
    other = hall.gathering
    pin = re.search(r"meg (\w{4} \w{4})»", words_of(await hall.say("Kari Gjest", "koden min", places.hall(2))))
    assert pin
    assert not (await in_teams(hall, f"det er meg {pin[1]}")).refused
    kari = await hall.person("Kari Gjest")
    seat = await hall.group_of("Kari Gjest")
    assert (seat.number, seat.roles_of(kari.id)) == (group.number, group.roles_of(gone))
    async with hall.store.unit_of_work() as uow:
        assert await uow.answers.of(group.round_id, kari.id) == {1: "En voksen som blir"}
        assert await uow.conversations.place_of("teams", "t/u/29:kari") == places.private(other, kari.id)
    assert "Din tur til å tenke" in await hall.seen(places.private(other, kari.id))
    again = {f"answer:{group.round_id}:1": "En voksen som blir lenge"}
    assert not (await hall.conductor.handle(Submitted("t-2", TEAMS, hall.hall, "answer", again))).refused
    assert not (await hall.conductor.handle(Submitted("p-2", PHONE, hall.hall, "answer", again))).refused
    async with hall.store.unit_of_work() as uow:
        assert await uow.answers.of(group.round_id, kari.id) == {1: "En voksen som blir lenge"}


async def test_two_seats_become_one_and_what_was_written_follows(hall: Hall) -> None:
    await planned(hall, *FOUR)
    await join_in_teams(hall)
    await running(hall)
    round_ = await hall.round()
    answer = {f"answer:{round_.id}:1": "Skrevet i Teams"}
    await hall.conductor.handle(Submitted("t-answer", TEAMS, hall.hall, "answer", answer))
    await in_teams(hall, f"det er meg {await pin_of(hall, 'Kari Dal')}")
    kari = await hall.person("Kari Dal")
    assert sum(len(group.members) for group in await hall.groups()) == 4
    async with hall.store.unit_of_work() as uow:
        assert await uow.answers.of(round_.id, kari.id) == {1: "Skrevet i Teams"}


async def test_two_answers_to_the_same_question_are_not_one_persons(hall: Hall) -> None:
    await planned(hall, *FOUR)
    await join_in_teams(hall)
    await running(hall)
    round_ = await hall.round()
    for number, sender in enumerate((TEAMS, hall.sender("Kari Dal"))):
        answer = {f"answer:{round_.id}:1": f"Svar {number}"}
        assert not (await hall.conductor.handle(Submitted(f"a{number}", sender, hall.hall, "answer", answer))).refused
    pin = await pin_of(hall, "Kari Dal")
    reply = await in_teams(hall, f"det er meg {pin}", delivery="early")
    assert reply.refused
    assert "svart på det samme to ganger" in words_of(reply)
    assert await teams_person(hall) != (await hall.person("Kari Dal")).id
    await hall.pass_time(3.2)
    assert not (await in_teams(hall, f"det er meg {pin}", delivery="later")).refused, "the time for answering is over"
    async with hall.store.unit_of_work() as uow:
        texts = [answer.text for answer in await uow.answers.all(round_.id, "answer")]
    assert texts == ["Svar 1\n\nSvar 0"], "nothing is lost, and all of it is found under one"


async def test_who_leads_goes_on_leading(hall: Hall) -> None:
    await planned(hall, *FOUR)
    await join_in_teams(hall)
    lead = await pin_of(hall, hall.lead)
    await in_teams(hall, f"det er meg {lead}")
    round_ = await hall.round()
    async with hall.store.unit_of_work() as uow:
        people = [one.name for one in await uow.participants.all(round_.id)]
    assert "Kari Dal (Skien)" in people, "the seat follows the one who leads"
    reply = await hall.conductor.handle(Said("t-lead", TEAMS, hall.hall, "foreslå grupper"))
    assert not reply.refused, words_of(reply)


@pytest.mark.parametrize("text", ["det er meg", "det er meg sekretær", "det er meg ordstyrer"])
async def test_claiming_a_role_is_something_else(hall: Hall, text: str) -> None:
    assert "virker ikke" not in words_of(await hall.say(hall.lead, text))


async def in_plenum(hall: Hall, question: str) -> int:
    """Bring everybody to the plenum, ask the hall something, and return the round's id."""
    await planned(hall, *FOUR)
    await join_in_teams(hall)
    await running(hall)
    for _ in range(8):
        if (await hall.round()).state is RoundState.PLENUM:
            break
        await hall.press(hall.lead, "next_phase")
    asked = await hall.say(hall.lead, f"spør salen: {question}")
    assert not asked.refused, words_of(asked)
    return (await hall.round()).id


@pytest.mark.parametrize("question", ["Skala 1-10: Hvor trygg er du?", "Skala 1-10, anonymt: Hvor trygg er du?"])
async def test_one_vote_each_also_for_whoever_was_two(hall: Hall, question: str) -> None:
    round_id = await in_plenum(hall, question)
    async with hall.store.unit_of_work() as uow:
        [poll] = [one for one in await uow.polls.of(round_id) if one.is_open]
    vote = {f"poll:{round_id}:{poll.number}:{WHOLE}": "7"}
    assert not (await hall.conductor.handle(Submitted("t-vote", TEAMS, hall.hall, "answer", vote))).refused
    pin = await pin_of(hall, "Kari Dal")
    assert not (await in_teams(hall, f"det er meg {pin}")).refused
    kari = await hall.person("Kari Dal")
    async with hall.store.unit_of_work() as uow:
        assert list(await uow.polls.answered(round_id, kari.id)) == [poll.number], "the vote is hers"
    changed = {f"poll:{round_id}:{poll.number}:{WHOLE}": "8"}
    assert not (await hall.submit("Kari Dal", "answer", changed)).refused
    async with hall.store.unit_of_work() as uow:
        assert (await uow.polls.counts(round_id))[poll.number].answered == 1, "changed, and not given twice"


async def test_whoever_tries_codes_is_asked_to_wait_and_the_others_are_not(hall: Hall) -> None:
    """In a chat no address tells people apart: wrong codes are counted on whoever types them."""
    await hall.join("Kari Dal", "Skien")
    pin = (await pin_of(hall, "Kari Dal")).replace(" ", "")
    for _ in range(40):
        await hall.press("Nils Moe", "its_me", {"pin": "aaaa2222"})
    assert "mange feil koder" in words_of(await hall.press("Nils Moe", "its_me", {"pin": pin}))
    assert not (await hall.press("Anne Vik", "its_me", {"pin": pin})).refused
