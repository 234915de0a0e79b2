"""From autumn to spring: what is promised is looked over, remembered, reminded of, passed on and done."""

from datetime import UTC, datetime

import pytest

from dialogs.messages import Message
from tests.dialogs.hall import Hall, text_of, words_of

KARI, OLA, SIV = "Kari Dal", "Ola Berg", "Siv Lund"


@pytest.fixture
async def partnership(hall: Hall) -> Hall:
    """Two municipalities in a gathering, Kari coordinating for Skien with Ola as her deputy."""
    hall.clock.time = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for name, place in ((KARI, "Skien"), (OLA, "Skien"), (SIV, "Bamble")):
        await hall.join(name, place)
    assert "Kari Dal er koordinator for Skien" in words_of(await hall.say(hall.lead, "Kari er koordinator for Skien"))
    assert "vara for Skien" in words_of(await hall.say(KARI, "Ola er vara for Skien"))
    return hall


async def promised(hall: Hall, name: str, text: str) -> None:
    """Type a promise, and say that what Runde made of it is right."""
    assert not (await hall.say(name, text)).refused
    assert not (await hall.say(name, "lagre tiltaket", await hall.desk(name))).refused


async def mornings(hall: Hall, name: str, until: datetime) -> list[tuple[str, Message]]:
    """Let time pass to `until`, and return the morning messages somebody got, with their days."""
    place = await hall.desk(name)
    got: list[tuple[str, Message]] = []
    while hall.clock.now() < until:
        await hall.pass_time(24 * 60)
        async with hall.store.unit_of_work() as uow:
            standing = [one for one in await uow.posts.since([place], 0) if one.post.key == "morning"]
        for one in standing:
            if not got or got[-1][0] != one.post.message.epoch:
                got.append((one.post.message.epoch, one.post.message))
    return got


async def test_what_is_typed_is_echoed_and_counts_when_it_is_sent(partnership: Hall) -> None:
    hall = partnership
    await hall.say(KARI, "Tiltak: Ola følger opp OT før 1. mars")
    form = "\n".join(field.value for field in (await hall.shown(await hall.desk(KARI), "promise")).inputs)
    for understood in ("følger opp OT", "Ola Berg", "søndag 28. februar 2027", "Skien"):
        assert understood in form
    assert "Ingenting står på lista" in words_of(await hall.say(OLA, "mine tiltak"))
    await promised(hall, KARI, "Tiltak: Ola følger opp OT før 1. mars")
    assert "1. følger opp OT (Ola Berg), innen søndag 28. februar 2027" in words_of(await hall.say(OLA, "mine tiltak"))
    desk = await hall.desk(KARI)
    assert "Slik forsto jeg det" not in await hall.seen(desk)
    assert (await hall.say(KARI, "Jeg har det fint.", desk)).refused
    assert not (await hall.say(KARI, "Jeg ringer NAV innen 1. desember", desk)).refused, "said without the word for it"
    assert "ringer NAV" in [field.value for field in (await hall.shown(desk, "promise")).inputs]


async def test_a_form_that_cannot_be_read_says_what_is_wrong_and_stores_nothing(partnership: Hall) -> None:
    hall, desk = partnership, await partnership.desk(KARI)
    good = {"what": "Ringe NAV", "who": "Kari", "due": "1. mars", "organisation": "Skien", "involved": "skolene"}
    for wrong, said in (
        ({"who": "Nils"}, "Nils"),
        ({"due": "snart"}, "datoen «snart»"),
        ({"organisation": "Oslo"}, "Oslo"),
        ({"what": " "}, "ingenting å lagre"),
    ):
        reply = await hall.submit(KARI, "keep_promise", good | wrong, desk)
        assert reply.refused
        assert said in words_of(reply)
    assert "Ingenting" in words_of(await hall.say(KARI, "mine tiltak"))
    assert not (await hall.submit(KARI, "keep_promise", good, desk)).refused
    assert "Ringe NAV" in words_of(await hall.say(KARI, "mine tiltak"))


async def test_what_was_promised_in_autumn_is_remembered_in_spring(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, KARI, "Tiltak: Ola følger opp OT før 1. mars")
    got = await mornings(hall, OLA, datetime(2027, 3, 9, tzinfo=UTC))
    assert [day for day, _ in got] == ["2027-02-12", "2027-02-26", "2027-03-08"]
    assert "God morgen" in text_of(got[0][1])
    assert "fristen er søndag 28. februar" in text_of(got[1][1])
    assert "fristen var søndag 28. februar" in text_of(got[2][1])
    [done, *_] = got[2][1].buttons
    await hall.press(OLA, done.action, dict(done.values), await hall.desk(OLA))
    assert await mornings(hall, OLA, datetime(2027, 5, 1, tzinfo=UTC)) == got[2:]
    assert "1 ferdige" in words_of(await hall.say(KARI, "status kommune"))


async def test_the_coordinator_hears_of_what_is_late_after_two_weeks(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, OLA, "Tiltak: jeg ringer NAV innen 1. desember")
    got = await mornings(hall, KARI, datetime(2026, 12, 24, tzinfo=UTC))
    assert [day for day, _ in got] == ["2026-12-15", "2026-12-22"]
    assert "Ola Berg" in text_of(got[0][1])
    assert not got[0][1].buttons, "it is not hers to press"


async def test_an_owner_postpones_and_passes_on_by_button_and_by_word(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, OLA, "Tiltak: jeg ringer NAV innen 1. desember")
    offered = (await hall.press(OLA, "action_later", {"action": "1"})).message
    assert offered is not None
    reply = await hall.press(OLA, "action_later", dict(offered.buttons[0].values))
    assert "mandag 30. november" in words_of(reply)
    assert "fredag 8. januar" in words_of(await hall.say(OLA, "utsett 1 til 8. januar"))
    assert "nå hos Kari Dal" in words_of(await hall.say(OLA, "gi tiltak 1 til Kari"))
    assert (await hall.say(SIV, "ferdig 1")).refused
    assert (await hall.say(OLA, "ferdig 99")).refused
    assert "er ferdig" in words_of(await hall.say(KARI, "ferdig 1"))
    assert (await hall.say(KARI, "ferdig 1")).refused
    assert "åpent igjen" in words_of(await hall.say(KARI, "åpne tiltak 1 igjen"))
    assert "lagt bort" in words_of(await hall.say(KARI, "dropp tiltak 1"))


async def test_nothing_is_orphaned_when_a_coordinator_leaves(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, KARI, "Tiltak: jeg ringer NAV innen 1. mars")
    reply = await hall.say(KARI, "jeg slutter som koordinator")
    assert "Ola Berg tar over" in words_of(reply)
    assert "ringer NAV" in words_of(await hall.say(OLA, "mine tiltak"))
    assert await mornings(hall, KARI, datetime(2027, 3, 20, tzinfo=UTC)) == []
    assert "Skien: Ola Berg" in words_of(await hall.say(SIV, "koordinatorer"))
    assert "Bamble: ingen ennå" in words_of(await hall.say(SIV, "koordinatorer"))


async def test_only_the_facilitator_appoints_coordinators(partnership: Hall) -> None:
    hall = partnership
    asked = words_of(await hall.say(SIV, "jeg er koordinator for Bamble"))
    assert "Be Berit Lead skrive «Siv er koordinator for Bamble»" in asked
    assert (await hall.say(hall.lead, "Siv er koordinator for Oslo")).refused
    assert not (await hall.say(hall.lead, "Siv er koordinator for Bamble")).refused
    assert (await hall.say(hall.lead, "Siv er koordinator for Bamble")).refused


async def test_the_facilitator_sees_it_across_municipalities(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, KARI, "Tiltak: jeg ringer NAV innen 1. mars")
    await promised(hall, SIV, "Tiltak: Siv inviterer skolene innen 1. desember")
    await hall.pass_time(60 * 24 * 10)
    seen = words_of(await hall.say(hall.lead, "status kommune"))
    for said in ("2 åpne tiltak, 1 over fristen", "Skien", "Bamble", "ringer NAV", "over fristen"):
        assert said in seen
    assert "ringer NAV" not in words_of(await hall.say(SIV, "status kommune"))


async def test_a_municipality_is_named_in_short_and_seen_by_its_own_and_the_facilitator(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, KARI, "Tiltak: jeg ringer NAV innen 1. mars")
    for who, typed in ((hall.lead, "status Skien"), (OLA, "status skien kommune"), (hall.lead, "status kommune Ski")):
        assert "ringer NAV" in words_of(await hall.say(who, typed))
    assert "Bare de som er fra Skien" in words_of(await hall.say(SIV, "status Skien"))
    assert "Jeg finner ikke Oslo" in words_of(await hall.say(hall.lead, "status Oslo"))


async def test_what_has_become_of_an_action_is_told_line_by_line(partnership: Hall) -> None:
    hall = partnership
    await promised(hall, KARI, "Tiltak: jeg ringer NAV innen 1. mars")
    assert (await hall.say(SIV, "tiltak 1")).refused
    [*_, history] = ((await hall.say(KARI, "mine tiltak")).message or Message()).buttons
    for typed in ("utsett 1 til 8. mars", "gi tiltak 1 til Ola", "ferdig 1"):
        await hall.pass_time(60)
        await hall.say(KARI, typed)
    reply = await hall.press(OLA, history.action, dict(history.values))
    assert reply.message == (await hall.say(hall.lead, "tiltak 1")).message
    assert words_of(reply).splitlines()[-4:] == [
        "mandag 23. november 2026 kl. 13.00: Kari Dal noterte det. Ansvarlig: Kari Dal. Frist: mandag 1. mars 2027.",
        "mandag 23. november 2026 kl. 14.00: Kari Dal utsatte det til mandag 8. mars 2027.",
        "mandag 23. november 2026 kl. 15.00: Kari Dal ga det videre til Ola Berg.",
        "mandag 23. november 2026 kl. 16.00: Kari Dal meldte det ferdig.",
    ]


async def test_one_message_a_day_and_each_reminder_once_also_when_it_was_down(partnership: Hall) -> None:
    hall = partnership
    for text in ("Tiltak: jeg ringer NAV innen 1. mars", "Tiltak: jeg skriver avtalen innen 1. mars"):
        await promised(hall, KARI, text)
    hall.clock.time = datetime(2027, 3, 4, 12, tzinfo=UTC)
    await hall.pass_time(0)
    place = await hall.desk(KARI)
    late = text_of(await hall.shown(place, "morning"))
    assert late.count("fristen var mandag 1. mars") == 2, "what came due meanwhile is said now, as it is now"
    got = await mornings(hall, KARI, datetime(2027, 3, 10, tzinfo=UTC))
    assert [day for day, _ in got] == ["2027-03-04", "2027-03-08"]
    for said in ("ringer NAV", "skriver avtalen"):
        assert text_of(got[1][1]).count(said) == 1
