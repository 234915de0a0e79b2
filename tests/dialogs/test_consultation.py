"""Six weeks of a consultation: asked, fed with local input, carried from draft to sent, and those who lag reminded."""

from datetime import UTC, datetime

import pytest

from dialogs.incoming import Pressed, Said, Sender, Submitted
from dialogs.places import LOBBY
from dialogs.rooms import Rooms
from tests.dialogs.hall import Hall, text_of, words_of

KARI, SIV, OLA = "Kari Dal", "Siv Lund", "Ola Berg"
ASKED = """spør kommunene: Ny velferdsavtale
Frist: 26. februar
1. Hva er viktigst for dere?
2. Hva må avtalen ikke inneholde?"""
DAY = 24 * 60


@pytest.fixture
async def asked(hall: Hall) -> Hall:
    hall.clock.time = datetime(2027, 1, 11, 12, tzinfo=UTC)
    for name, place in ((KARI, "Skien"), (SIV, "Bamble"), (OLA, "Kragerø")):
        await hall.join(name, place)
        await hall.give_chat(name)
    await hall.say(hall.lead, "Kari er koordinator for Skien")
    opened = words_of(await hall.say(hall.lead, ASKED))
    assert "sendt til 3 kommuner" in opened
    assert "Ingen koordinator ennå: Bamble, Kragerø" in opened
    await hall.say(hall.lead, "Siv er koordinator for Bamble")
    return hall


async def card(hall: Hall, name: str, number: int) -> str:
    return text_of(await hall.shown(await hall.desk(name), f"opinion-{number}"))


async def keep(hall: Hall, name: str, question: int, **said: str) -> str:
    desk = await hall.desk(name)
    await hall.say(name, f"svar på spørsmål {question}", desk) if question else await hall.say(name, "flytt svarene")
    form = await hall.shown(desk, "opinion-form")
    values = {**form.buttons[0].values, **{field.id: field.value for field in form.inputs}, **said}
    return words_of(await hall.submit(name, "keep_opinion", values, desk))


async def test_each_municipality_carries_its_answers_to_the_end(asked: Hall) -> None:
    hall = asked
    assert "Hva er viktigst for dere?" in await card(hall, SIV, 2), "also who is appointed later"
    assert "utkast" in await keep(hall, KARI, 1, text="Trygg skolevei")
    assert "drøftet torsdag 7. januar" in await keep(
        hall, KARI, 2, text="Flere skjemaer", stage="discussed", day="7. januar 2027"
    )
    hall_shows = await hall.seen(hall.hall)
    assert "Skien: utkast 1, drøftet 1" in hall_shows
    assert "Trygg skolevei" not in hall_shows
    assert "Kragerø: ikke begynt 2" in words_of(await hall.say(hall.lead, "hvem er hvor"))
    assert "alle svarene sendt. Takk!" in await keep(hall, KARI, 0, stage="sent")
    assert "1 av 3 kommuner" in await hall.seen(hall.hall)
    assert "sendt, mandag 11. januar 2027" in await card(hall, KARI, 1)
    assert "Spørsmål 2 har ikke noe svar" in await keep(hall, SIV, 1, text="Ro") + await keep(
        hall, SIV, 0, stage="sent"
    )
    assert "1 kommune har sendt alle svarene" in words_of(await hall.say(hall.lead, "avslutt høringen"))
    assert "avsluttet" in await keep(hall, SIV, 2, text="Mas")


async def test_anybody_with_the_code_gives_input_and_only_the_coordinators_read_it(asked: Hall) -> None:
    hall = asked
    one = await hall.shown(await hall.desk(KARI), "opinion-1")
    code = one.links[0].path.removeprefix("/innspill/")
    stranger = Sender("slack", "U9", "Per Aas", "nb")
    shown = await hall.conductor.handle(Said("s1", stranger, LOBBY, f"innspill {code}"))
    assert shown.message is not None
    assert "innspill til Skien" in shown.message.title
    values = {**shown.message.buttons[0].values, "q0": "Vi vil ha fortau", "from": "FAU på Gimsøy"}
    assert "Takk" in words_of(await hall.conductor.handle(Submitted("s2", stranger, LOBBY, "keep_input", values)))
    await hall.submit(OLA, "keep_input", {"code": code.upper(), "q0": "Lys på veien"})
    assert "2 innspill" in await card(hall, KARI, 1)
    desk = await hall.desk(KARI)
    await hall.say(KARI, "svar på spørsmål 1", desk)
    form = text_of(await hall.shown(desk, "opinion-form"))
    assert "Ola Berg: Lys på veien" in form
    assert "FAU på Gimsøy: Vi vil ha fortau" in form
    for refused in ({"code": code}, {"code": "zzzzzz", "q0": "Hei"}):
        assert (await hall.submit(OLA, "keep_input", refused)).refused
    for name in (OLA, SIV, hall.lead):
        assert (await hall.press(name, "my_opinion", {"opinion": one.buttons[0].values["opinion"]})).refused


async def test_a_municipalitys_own_channel_gets_the_questions_with_a_button_this_time_and_the_next(asked: Hall) -> None:
    hall, rooms = asked, Rooms(asked.store, asked.conductor, asked.clock)
    local = Sender("slack", "T7/U9", "Per Aas", "nb")
    code = (await hall.shown(await hall.desk(KARI), "opinion-1")).links[0].path.removeprefix("/innspill/")
    joined = await rooms.show(local, "T7/C7", code, "s0")
    assert "kanalen til Skien" in words_of(joined)
    place = (await rooms.around(local, "T7/C7")).place
    shown = await hall.shown(place, "input-1")
    assert "1. Hva er viktigst for dere?" in text_of(shown)
    form = await hall.conductor.handle(Pressed("s1", local, place, "give_input", shown.buttons[0].values))
    assert form.message is not None
    values = {**form.message.buttons[0].values, "q0": "Fortau på begge sider"}
    assert not (await hall.conductor.handle(Submitted("s2", local, place, "keep_input", values))).refused
    assert "1 innspill" in await card(hall, KARI, 1)
    await rooms.open(local, "T7/C8", "Skien kommune", "nb")
    held = (await rooms.around(local, "T7/C8")).place
    assert not (await rooms.show(local, "T7/C8", code, "s3")).refused
    assert (await rooms.around(local, "T7/C8")).place == held, "what is said there is still said to the gathering"
    await hall.say(hall.lead, "avslutt høringen")
    assert not (await hall.shown(place, "input-1")).buttons
    await hall.say(hall.lead, ASKED.replace("Ny", "Neste"))
    assert "Neste velferdsavtale" in text_of(await hall.shown(place))


async def test_who_lags_is_reminded_and_whoever_asked_hears_of_it_in_the_end(asked: Hall) -> None:
    hall = asked
    await hall.give_chat(hall.lead)
    for number in (1, 2):
        await keep(hall, KARI, number, text="Ja", stage="sent")
    await hall.pass_time(32 * DAY)  # the 12th of February, 14 days before
    siv = await hall.desk(SIV)
    assert "svarene fra Bamble skal være sendt fredag 26. februar" in text_of(await hall.shown(siv, "morning"))
    with pytest.raises(AssertionError):
        await hall.shown(await hall.desk(KARI), "morning")
    await hall.pass_time(21 * DAY)
    late = text_of(await hall.shown(siv, "morning"))
    assert "skulle vært sendt fredag 26. februar" in late
    told = text_of(await hall.shown(await hall.desk(hall.lead), "morning"))
    assert "2 kommuner har ikke sendt alle svarene" in told
    assert "Det gjelder Bamble, Kragerø." in told
    moved = await hall.say(hall.lead, "Ola tar over for Siv som koordinator")
    assert not moved.refused, words_of(moved)
    assert "svarene fra Bamble" in text_of(await hall.shown(await hall.desk(OLA), "opinion-2"))
    with pytest.raises(AssertionError):
        await hall.shown(siv, "opinion-2")
