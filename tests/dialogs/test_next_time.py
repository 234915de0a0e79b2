"""Videre arbeid: as a gathering ends each municipality says what happens until next time, and somebody invites."""

from datetime import UTC, date, datetime

import pytest

from bot.documents.minutes_outline import outline
from dialogs import places
from dialogs.incoming import Pressed, Said, Sender
from dialogs.minutes import load
from dialogs.places import Place
from dialogs.rooms import Rooms
from facilitation.minutes import UntilNext
from tests.dialogs.hall import Hall, text_of, words_of

KARI, OLA, SIV = "Kari Dal", "Ola Berg", "Siv Lund"


@pytest.fixture
async def partnership(hall: Hall) -> Hall:
    """Skien with a coordinator who is there, Bamble with nobody but Siv."""
    hall.clock.time = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for name, place in ((OLA, "Skien"), (KARI, "Skien"), (SIV, "Bamble")):
        await hall.join(name, place)
        await hall.give_chat(name)
    await hall.give_chat(hall.lead)
    assert not (await hall.say(hall.lead, "Kari er koordinator for Skien")).refused
    assert "2 kommuner har fått skjemaet" in words_of(await hall.say(hall.lead, "videre arbeid"))
    return hall


async def form(hall: Hall, name: str) -> dict[str, str]:
    shown = await hall.shown(await hall.desk(name), "follow-up")
    return {field.id: field.value for field in shown.inputs}


async def answer(hall: Hall, name: str, **values: str) -> str:
    shown = await hall.shown(await hall.desk(name), "follow-up")
    filled = {**await form(hall, name), **values, **shown.buttons[0].values}
    return words_of(await hall.submit(name, "keep_follow_up", filled, await hall.desk(name)))


async def mornings(hall: Hall, name: str, days: int) -> list[str]:
    """Let days pass, and return what somebody was told in the mornings."""
    place = await hall.desk(name)
    got: dict[str, str] = {}
    for _ in range(days):
        await hall.pass_time(24 * 60)
        async with hall.store.unit_of_work() as uow:
            standing = [one.post.message for one in await uow.posts.since([place], 0) if one.post.key == "morning"]
        got |= {one.epoch: text_of(one) for one in standing}
    return list(got.values())


async def test_the_coordinator_answers_for_her_municipality_and_lines_become_actions(partnership: Hall) -> None:
    hall = partnership
    assert "Videre arbeid i Skien" in text_of(await hall.shown(await hall.desk(KARI), "follow-up"))
    typed = "Ola følger opp OT før 1. mars\njeg inviterer skolene innen 1. februar (politisk)"
    said = await answer(
        hall, KARI, standing="Vi er i gang", actions=typed, responsible="Ola", inviter="Kari", when="4. mars kl. 9-11"
    )
    assert "Slik forsto jeg tiltakene" in said
    assert (await form(hall, KARI))["actions"].splitlines() == [
        "Ola Berg: følger opp OT, innen søndag 28. februar 2027",
        "Kari Dal: inviterer skolene, innen mandag 1. februar 2027 (politisk)",
    ]
    assert "Ingenting" in words_of(await hall.say(OLA, "mine tiltak")), "it does not count before it is looked over"
    assert "med 2 tiltak" in await answer(hall, KARI)
    assert "følger opp OT (Ola Berg), innen søndag 28. februar 2027" in words_of(await hall.say(OLA, "mine tiltak"))
    assert "torsdag 4. mars 2027 kl. 09.00–11.00, Oppfølgingsmøte i Skien" in words_of(await hall.say(KARI, "møter"))
    seen = words_of(await hall.say(hall.lead, "status kommune Skien"))
    for told in ("Vi er i gang", "Ola Berg", "Kari Dal, torsdag 4. mars 2027"):
        assert told in seen


async def test_what_is_echoed_is_read_back_as_it_stands_in_every_language(partnership: Hall) -> None:
    hall = partnership
    for language in ("nynorsk", "engelsk", "bokmål"):
        await hall.say(KARI, f"bruk {language}")
        await answer(hall, KARI, actions="Ola følger opp OT før 1. mars\nVi ringer NAV (administrativt)")
        standing = (await form(hall, KARI))["actions"]
        reply = await answer(hall, KARI)
        assert standing.splitlines()[0].startswith("Ola Berg: følger opp OT")
        assert (await form(hall, KARI))["actions"] == "", reply
    assert words_of(await hall.say(OLA, "mine tiltak")).count("følger opp OT") == 1, "saved again is the same"


async def test_somebody_must_invite_and_is_asked_until_a_day_is_set(partnership: Hall) -> None:
    hall = partnership
    assert "Hvem kaller inn til neste møte, og når?" in await answer(hall, SIV, standing="Godt i gang")
    got = await mornings(hall, hall.lead, 15)
    assert len(got) == 2
    assert "Ingen har tatt det ennå i Bamble, Skien" in got[0]
    assert "i Bamble" in (await mornings(hall, SIV, 7))[-1]
    assert "Når er neste møte?" in words_of(await hall.say(SIV, "jeg kaller inn til neste møte"))
    assert "Du kaller inn til neste møte i Bamble" in (await mornings(hall, SIV, 7))[-1]
    assert "Bamble" not in (await mornings(hall, hall.lead, 7))[-1]
    assert "er lagret." in words_of(await hall.say(SIV, "jeg kaller inn til neste møte torsdag 4. mars kl. 10"))
    assert await mornings(hall, SIV, 14) == (await mornings(hall, SIV, 1)), "nothing new is said"
    seen = words_of(await hall.say(hall.lead, "status kommune"))
    assert "Bamble: Siv Lund, torsdag 4. mars 2027 kaller inn" in seen
    assert "Skien: ikke svart ennå" in seen


async def test_what_cannot_be_read_is_refused_and_changes_nothing(partnership: Hall) -> None:
    hall = partnership
    for wrong, said in (
        ({"inviter": "Nils", "when": "4. mars"}, "Nils"),
        ({"inviter": "Kari og Ola"}, "Én må ha ansvaret"),
        ({"when": "4. mars"}, "Hvem kaller inn"),
        ({"inviter": "Kari", "when": "snart"}, "datoen «snart»"),
        ({"inviter": "Kari", "when": "1. oktober 2026"}, "Den dagen er forbi"),
        ({"actions": "\n".join(["Ola ringer"] * 21)}, "høyst 20"),
    ):
        assert said in await answer(hall, KARI, **wrong)
    theirs = await hall.shown(await hall.desk(KARI), "follow-up")
    stranger = await hall.submit(SIV, "keep_follow_up", {"inviter": "Siv", **theirs.buttons[0].values})
    assert "Det er Skien som svarer" in words_of(stranger)
    assert "Skien: ikke svart ennå" in words_of(await hall.say(hall.lead, "status kommune"))


async def test_half_way_the_coordinator_is_asked_how_it_goes(partnership: Hall) -> None:
    hall = partnership
    await answer(hall, KARI, inviter="Kari", when="mandag 24. mai 2027")
    got = await mornings(hall, KARI, 95)
    assert [told for told in got if "Halvveis til neste samling: Hvordan går det i Skien?" in told] == got[-1:]


async def test_who_asks_for_peace_has_it_until_that_day(partnership: Hall) -> None:
    hall = partnership
    await hall.say(OLA, "tiltak: jeg ringer NAV innen 15. desember")
    await hall.say(OLA, "lagre tiltaket")
    assert "stille til fredag 11. desember" in words_of(await hall.say(OLA, "stille til 11. desember"))
    assert (await hall.say(OLA, "stille til 1. oktober 2026")).refused
    assert await mornings(hall, OLA, 17) == []
    assert len(await mornings(hall, OLA, 2)) == 1, "what waited is still worth saying"
    assert "påminnelser på" in words_of(await hall.say(OLA, "stille"))
    before = await mornings(hall, OLA, 1)
    assert await mornings(hall, OLA, 7) == before
    await hall.say(OLA, "påminnelser på")
    assert await mornings(hall, OLA, 7) != before


async def test_whom_no_chat_reaches_is_told_to_the_facilitator_the_next_morning(partnership: Hall) -> None:
    hall = partnership
    await hall.join("Nils Moe", "Bamble")
    await hall.say("Nils Moe", "tiltak: jeg ringer NAV innen 10. desember")
    await hall.say("Nils Moe", "lagre tiltaket")
    told = "Jeg når ikke Nils Moe"
    assert len([one for one in await mornings(hall, hall.lead, 16) if told in one]) == 1
    assert told not in "".join(await mornings(hall, hall.lead, 9)), "once, however often he is not reached"
    await hall.give_chat("Nils Moe")
    await hall.pass_time(60 * 24 * 11)  # past Christmas: his next one is on 28 December
    desk = await hall.desk("Nils Moe")
    async with hall.store.unit_of_work() as uow:
        [chat] = await uow.conversations.of(desk)
        await uow.conversations.stop(chat.id, "forbidden")
        await uow.commit()
    assert told in "".join(await mornings(hall, hall.lead, 9)), "reached, and lost again"


async def test_the_next_gathering_of_the_same_facilitator_begins_with_what_is_still_open(partnership: Hall) -> None:
    hall, first = partnership, partnership.gathering
    await hall.say(OLA, "tiltak: jeg ringer NAV innen 1. mars")
    await hall.say(OLA, "lagre tiltaket")
    await hall.pass_time(60 * 24 * 100)
    await hall.open("Vårsamling", after=str(first))
    assert hall.gathering != first
    opening = text_of(await hall.shown(hall.hall, "open-actions"))
    for said in ("Siden sist", "Skien", "ringer NAV (Ola Berg)"):
        assert said in opening
    await hall.join(SIV, "Bamble")
    assert "Skien: Kari Dal" in words_of(await hall.say(SIV, "koordinatorer"))
    await hall.open("En annen", after="")
    with pytest.raises(AssertionError):
        await hall.shown(hall.hall, "open-actions")


async def test_a_stranger_cannot_continue_somebody_elses_partnership(partnership: Hall) -> None:
    hall, first = partnership, partnership.gathering
    await hall.say(OLA, "tiltak: jeg ringer NAV innen 1. mars")
    await hall.say(OLA, "lagre tiltaket")
    hall.lead = "Nils Moe"
    for forged in ({}, {"channel": "T1/C1"}):  # where it was asked is the platform's to say, not a form's
        await hall.open("Min egen", after=str(first), **forged)
        assert "ringer NAV" not in await hall.seen(hall.hall)
    assert (await hall.submit("Nils Moe", "show_here", {"code": "abcdef", "channel": "T1/C1"})).refused


async def test_a_channel_goes_on_with_the_partnership_it_had(partnership: Hall) -> None:
    hall, rooms = partnership, Rooms(partnership.store, partnership.conductor, partnership.clock)
    await hall.say(OLA, "tiltak: jeg ringer NAV innen 1. mars")
    await hall.say(OLA, "lagre tiltaket")
    async with hall.store.unit_of_work() as uow:
        await uow.conversations.link(hall.hall, "slack", "T1/C1")
        await uow.commit()
    await hall.pass_time(60 * 24 * 100)
    again = await rooms.open(Sender("slack", "T1/U9", "Nils Moe"), "T1/C1", "Vårsamling", "nb")
    hall.gathering = int(Place.parse(again.go).keys[0])
    assert "ringer NAV" in text_of(await hall.shown(hall.hall, "open-actions"))
    async with hall.store.unit_of_work() as uow:
        nils = await uow.people.known_as(Sender("slack", "T1/U9"))
    assert nils is not None
    own = places.private(hall.gathering, nils.id)
    asked = await hall.shown(own, "lead-partnership")
    assert "Berit Lead leder" in text_of(asked)
    pressed = Pressed("p1", Sender("slack", "T1/U9", "Nils Moe"), own, asked.buttons[0].action)
    assert "Da leder du" in words_of(await hall.conductor.handle(pressed))
    assert "Berit Lead leder" not in await hall.seen(own)
    old = places.private(hall.gathering - 1, (await hall.person(hall.lead)).id)
    assert "Nils Moe leder" in text_of(await hall.shown(old, "lead-partnership"))
    plan = Said("p2", Sender("slack", "T1/U9", "Nils Moe"), own, "møteplan 2028")
    assert not (await hall.conductor.handle(plan)).refused
    assert (await hall.say(hall.lead, "møteplan 2028", places.hall(hall.gathering - 1))).refused
    assert (await hall.say(hall.lead, "jeg leder partnerskapet", places.hall(hall.gathering - 1))).refused


async def test_a_new_coordinator_is_invited_to_the_meetings_that_are_planned(partnership: Hall) -> None:
    hall = partnership
    await hall.say(hall.lead, "møteplan\ntorsdag 11. februar 2027 kl. 9-12, Koordinatormøte")
    await hall.say(hall.lead, "lagre møteplanen")
    assert not (await hall.say(hall.lead, "Siv er koordinator for Bamble")).refused
    assert not (await hall.say(SIV, "jeg kommer på møte 1")).refused


async def test_a_meeting_that_is_called_off_leaves_the_question_open_again(partnership: Hall) -> None:
    hall = partnership
    await hall.say(SIV, "jeg kaller inn til neste møte torsdag 4. mars kl. 10")
    assert await mornings(hall, SIV, 14) == []
    assert not (await hall.say(SIV, "avlys møte 1")).refused
    assert "Ingen dag er satt ennå" in (await mornings(hall, SIV, 7))[-1]


async def test_the_minutes_tell_what_each_municipality_does_until_next_time(partnership: Hall) -> None:
    hall = partnership
    await hall.say(hall.lead, "ny runde\nGrupper på 2\nIndividuell refleksjon: 3 minutter\nHva vil vi?")
    await answer(hall, KARI, standing="Vi er i gang", responsible="Ola", inviter="Kari", when="4. mars 2027")
    async with hall.store.unit_of_work() as uow:
        minutes = await load(uow, (await uow.rounds.of(hall.gathering))[-1].id)
    wanted = UntilNext("Skien", (("standing", "Vi er i gang"),), ("Ola Berg",), "Kari Dal", date(2027, 3, 4))
    assert minutes.until_next == (wanted,)
    written = str(outline(minutes))
    for said in ("Videre arbeid", "Vi er i gang", "Kari Dal", "torsdag 4. mars 2027"):
        assert said in written
