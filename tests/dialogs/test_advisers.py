"""Municipalities ask for an adviser through chat, alone and together; the adviser agrees on days with them."""

from datetime import UTC, datetime

import pytest

from tests.dialogs.hall import Hall, text_of, words_of

KARI, SIV, GRETE = "Kari Dal", "Siv Lund", "Grete Nes"


@pytest.fixture
async def partnership(hall: Hall) -> Hall:
    hall.clock.time = datetime(2027, 1, 11, 12, tzinfo=UTC)
    for name, place in ((KARI, "Skien"), (SIV, "Bamble"), (GRETE, "KS")):
        await hall.join(name, place)
    for said in ("Kari er koordinator for Skien", "Siv er koordinator for Bamble", "Grete er rådgiver"):
        reply = await hall.say(hall.lead, said)
        assert not reply.refused, words_of(reply)
    return hall


async def asked(hall: Hall, name: str, wanted: str, municipalities: str) -> str:
    values = {"need": "Analyse av OT", "municipalities": municipalities, "wanted": wanted, "wishes": "4. mars"}
    return words_of(await hall.submit(name, "keep_help", values))


async def test_a_cluster_asks_and_the_adviser_agrees_on_half_a_day(partnership: Hall) -> None:
    hall = partnership
    form = await hall.say(KARI, "be om rådgiver til analyse av OT")
    assert "har 1 dag igjen" in words_of(form)
    assert form.message is not None
    assert [field.value for field in form.message.inputs] == ["analyse av OT", "Skien", "", ""]
    assert "Dere har 0,5 dager igjen" in await asked(hall, KARI, "1,5", "Skien og Bamble")
    desk = await hall.desk(GRETE)
    card = await hall.shown(desk, "help-1")
    assert "Analyse av OT" in text_of(card)
    assert "torsdag 4. mars" in text_of(card)
    press = card.buttons[0]
    values = {**press.values, "text": "4. mars", "length": "half"}
    assert "0,5 dager" in words_of(await hall.submit(GRETE, press.action, values, desk))
    assert "torsdag 4. mars (0,5 dager)" in text_of(await hall.shown(await hall.desk(KARI), "help-1"))
    assert "Dere har 1,5 dager igjen" in words_of(await hall.say(GRETE, "avslutt hjelp 1"))
    assert "Skien: 0,8 dager" in words_of(await hall.say(KARI, "rådgiverdager")), "a quarter is spent"
    everything = words_of(await hall.say(hall.lead, "rådgiverdager"))
    assert "1: Skien, Bamble" in everything
    assert "Bamble: 0,8 dager" in everything


async def test_who_takes_over_has_what_was_asked_for_and_says_which_days_fit(partnership: Hall) -> None:
    hall = partnership
    await hall.join("Ola Berg", "Skien")
    await hall.say(hall.lead, "Ola er vara for Skien")
    await asked(hall, KARI, "1", "Skien")
    await hall.say(hall.lead, "finn dato\ntorsdag 8. april 2027 kl. 09-12\nfredag 9. april 2027 kl. 09-12")
    answer = {"meeting": "1", "fits": "0\n1"}
    assert not (await hall.submit(KARI, "dates_fit", answer)).refused
    assert not (await hall.say(KARI, "jeg slutter som koordinator")).refused
    desk = await hall.desk("Ola Berg")
    assert "Analyse av OT" in text_of(await hall.shown(desk, "help-1"))
    assert not (await hall.say("Ola Berg", "avtal hjelp 1 til 4. mars")).refused
    assert (await hall.say(KARI, "avslutt hjelp 1")).refused
    assert "Hvilke dager" in {one.label[:12] for one in (await hall.shown(desk, "dates-1")).inputs}
    assert "0 av 2" in text_of(await hall.shown(await hall.desk(hall.lead), "overview-1")), "he has not said yet"
    assert not (await hall.submit("Ola Berg", "dates_fit", answer)).refused
    assert (await hall.submit(KARI, "dates_fit", answer)).refused
    with pytest.raises(AssertionError):
        await hall.shown(await hall.desk(KARI), "dates-1")
    await hall.press(GRETE, "forget_me", {"sure": "yes"})
    assert "Analyse av OT" in text_of(await hall.shown(await hall.desk(hall.lead), "help-1")), "somebody must answer"


async def test_more_than_there_is_and_what_is_not_theirs_is_refused(partnership: Hall) -> None:
    hall = partnership
    assert "bare 1 igjen" in await asked(hall, KARI, "2", "Skien")
    assert "ikke et antall dager" in await asked(hall, KARI, "mange", "Skien")
    assert "koordinatoren" in await asked(hall, KARI, "1", "Bamble")
    assert "finner ikke Oslo" in await asked(hall, KARI, "1", "Skien, Oslo")
    assert "Ingen har bedt" in words_of(await hall.say(SIV, "rådgiverdager"))
    await asked(hall, KARI, "1", "Skien")
    assert (await hall.say(SIV, "avtal hjelp 1 til 4. mars")).refused
    assert (await hall.say(KARI, "avtal hjelp 1 til snart")).refused
    assert not (await hall.say(KARI, "avtal hjelp 1 til 4. mars")).refused
    assert "bare 0" in words_of(await hall.say(KARI, "avtal halv dag hjelp 1 til 5. mars"))
    assert (await hall.say(KARI, "Siv er rådgiver")).refused
