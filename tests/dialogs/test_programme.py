"""A day in the hall by its programme: pasted, delayed, with breaks that count down and rounds that start from it."""

import pytest

from dialogs import places
from dialogs.messages import Message
from dialogs.places import Place
from facilitation.plan import PhaseKind
from tests.dialogs.hall import Hall, text_of, words_of
from tests.fakes.time import OPENING
from tests.stories.samples import NAMES, TOWN

DAY = """Program
12.00 Velkommen v/ Kari Nordmann
12.10 Runde rundt bordet
12.30 Kaffepause
12.50 Refleksjon
Hva vil vi få til sammen?
13.10 Lunsj
13.50 Slutt"""


async def until(hall: Hall, clock: str) -> None:
    """Let time pass to a clock on the wall; the stories begin at 11 in Oslo."""
    hour, minute = map(int, clock.split("."))
    await hall.pass_time((OPENING.replace(hour=hour - 2, minute=minute) - hall.clock.now()).total_seconds() / 60)


@pytest.fixture
async def running(hall: Hall) -> Hall:
    assert "5 poster" in words_of(await hall.say(hall.lead, DAY))
    return hall


async def card(hall: Hall) -> Message:
    return await hall.shown(hall.hall, "programme")


async def stands(hall: Hall, place: Place, key: str) -> bool:
    async with hall.store.unit_of_work() as uow:
        return any(one.post.key == key and one.post.message.title for one in await uow.posts.since([place], 0))


def actions(message: Message) -> list[str]:
    return [button.action for button in message.buttons]


async def test_a_pasted_day_runs_by_its_clock(running: Hall) -> None:
    shown = await card(running)
    assert [fact.label for fact in shown.facts] == ["Neste"]
    assert shown.beside, "the wall keeps it in sight without giving it the room"
    await until(running, "12.05")
    assert "Velkommen · Kari Nordmann (til" in text_of(await card(running))
    assert "▶" in text_of(await card(running))
    await until(running, "12.30")
    pause = await running.shown(running.hall, "break")
    assert pause.title == "Kaffepause"
    assert pause.clock is not None
    assert pause.clock.length_seconds == 20 * 60
    assert "Så: Refleksjon" in text_of(pause)
    await until(running, "12.50")
    assert not await stands(running, running.hall, "break"), "the break is over"
    await until(running, "13.55")
    assert "Programmet er ferdig" in text_of(await card(running))
    assert "ferdig for i dag" in words_of(await running.say(running.lead, "neste post"))


async def test_a_delay_is_asked_about_and_moves_the_rest_or_eats_the_break(running: Hall) -> None:
    await until(running, "12.15")
    asked = await running.say(running.lead, "forsinket 8")
    assert asked.message is not None
    assert [button.values["how"] for button in asked.message.buttons] == ["push", "slack"]
    eaten = asked.message.buttons[1]
    told = await running.press(running.lead, eaten.action, dict(eaten.values))
    assert "Kaffepause (var" in words_of(told)
    assert "Refleksjon" not in words_of(told), "only the break gave"
    await running.say(running.lead, "flytt programmet 5")
    assert "Refleksjon (var" in text_of(await card(running))
    assert "fra 1 til 180" in words_of(await running.say(running.lead, "forsinket 500"))
    assert (await running.say(running.lead, "forsinket 0")).refused


async def test_a_round_and_a_method_start_from_their_items(running: Hall) -> None:
    own = places.private(running.gathering, (await running.person(running.lead)).id)
    await until(running, "12.10")
    panel = await running.shown(own, "programme")
    first = panel.buttons[0]
    assert (first.action, first.primary, first.label) == ("start_item", True, "Start: Runde rundt bordet")
    assert not (await running.press(running.lead, "start_item", dict(first.values))).refused
    [plan] = (await running.round()).plans
    assert plan.phases[0].kind is PhaseKind.INDIVIDUAL
    assert "start_item" not in actions(await running.shown(own, "programme")), "it has been started"
    for name in NAMES[:4]:
        await running.join(name, TOWN)
    for said in ("grupper", "start"):
        assert not (await running.say(running.lead, said)).refused
    await until(running, "12.31")
    assert not await stands(running, running.hall, "break"), "the round goes on: the wall is its own"
    await running.say(running.lead, "avbryt runden")
    await until(running, "12.33")
    assert await stands(running, running.hall, "break")
    assert not (await running.press(running.lead, "start_item", {"item": "4"})).refused, "before its time"
    [reflection] = (await running.round()).plans
    assert [question.text for question in reflection.questions] == ["Hva vil vi få til sammen?"]
    assert {phase.kind for phase in reflection.phases} >= {PhaseKind.GROUP, PhaseKind.PLENUM}, "the hall reflects"
    assert "Nå: Refleksjon" in text_of(await card(running)), "and the programme has gone on"


async def test_what_is_next_stands_where_each_is_and_no_form_is_written_anew(running: Hall) -> None:
    await running.join("Kari Dal", TOWN)
    desk = await running.desk("Kari Dal")
    assert "Neste: 12.00 Velkommen" in text_of(await running.shown(desk, "desk")), "while they wait for a round"
    await until(running, "12.01")
    assert "Neste: 12.10 Runde rundt bordet" in text_of(await running.shown(desk, "desk"))
    await running.say(running.lead, "ny runde kort igp\nHva er viktigst nå?")
    for name in NAMES[:4]:
        await running.join(name, TOWN)
    await running.say(running.lead, "grupper")
    table = places.thread((await running.round()).id, 1)
    for seen in (desk, table):
        assert "Neste: 12.10 Runde rundt bordet" in text_of(await running.shown(seen))
    await running.say(running.lead, "start")
    form = await running.shown(desk, "desk")
    await running.say(running.lead, "flytt programmet 5")
    assert "Neste: 12.15 Runde rundt bordet" in text_of(await running.shown(table))
    assert await running.shown(desk, "desk") == form, "somebody may be writing in it"
    await running.say(running.lead, "avbryt runden")
    assert "Neste: 12.15 Runde rundt bordet" in text_of(await running.shown(desk, "desk"))


async def test_others_look_and_do_not_touch(running: Hall) -> None:
    await running.join("Kari Dal", TOWN)
    assert "Runde rundt bordet" in words_of(await running.say("Kari Dal", "program"))
    for said in ("forsinket 5", "neste post", "program: " + DAY):
        assert (await running.say("Kari Dal", said)).refused
    assert (await running.press("Kari Dal", "start_item", {"item": "2"})).refused


async def test_what_is_no_programme_is_told_so(hall: Hall) -> None:
    assert "ikke noe program ennå" in words_of(await hall.say(hall.lead, "program"))
    assert "finner ikke noe program" in words_of(await hall.say(hall.lead, "program: velkommen og pause"))
    await hall.say(hall.lead, "program:\n" + DAY)
    assert (await hall.press(hall.lead, "start_item", {"item": "1"})).refused, "a welcome is no round"
    assert (await hall.press(hall.lead, "start_item", {"item": "99"})).refused


async def test_a_deck_with_an_agenda_gives_both_the_programme_and_the_round(hall: Hall) -> None:
    deck = f"{DAY}\n---\nRefleksjon\nHva betyr dette for oss?\nIndividuelt 3 min\nGruppe 15 min"
    assert "Planen for «Refleksjon»" in words_of(await hall.say(hall.lead, deck))
    assert [question.text for question in (await hall.round()).plans[0].questions] == ["Hva betyr dette for oss?"]
    assert "Kaffepause" in text_of(await card(hall))


async def test_a_template_is_kept_used_shared_and_strung_into_a_programme(hall: Hall) -> None:
    assert "ingen plan å lagre" in words_of(await hall.say(hall.lead, "lagre som mal Høstrunden"))
    await hall.say(hall.lead, "ny runde kort igp\nHva er viktigst nå?")
    assert "«Høstrunden»" in words_of(await hall.say(hall.lead, "lagre som mal Høstrunden"))
    await hall.say(hall.lead, "avbryt runden")
    assert "Høstrunden" in words_of(await hall.say(hall.lead, "metoder"))
    panel = await hall.shown(await hall.desk(hall.lead), "lead")
    assert ("own:høstrunden", "Høstrunden") in [
        (choice.value, choice.label) for one in panel.inputs for choice in getattr(one, "choices", ())
    ]
    await hall.say(hall.lead, "ny runde høstrunden")
    [plan] = (await hall.round()).plans
    assert [question.text for question in plan.questions] == ["Hva er viktigst nå?"]
    await hall.say(hall.lead, "avbryt runden")
    agenda = "11.00 Åpning\n11.10 Høstrunden\n12.30 Pause"
    assert "Høstrunden – starter herfra" in words_of(await hall.say(hall.lead, f"program:\n{agenda}"))
    await hall.press(hall.lead, "start_item", {"item": "2"})
    assert (await hall.round()).plans == (plan,)
    assert not (await hall.say(hall.lead, "lagre programmet som mal Høstdagen")).refused
    assert not (await hall.say(hall.lead, "kjør programmet høstdagen")).refused
    shared = await hall.say(hall.lead, "del mal høstrunden")
    assert shared.message is not None
    assert [link.path.rpartition(".")[2] for link in shared.message.links] == ["json", "txt"]
    await hall.say(hall.lead, "lagre som mal Ønsker\nForventninger")
    assert "bare i fila" not in words_of(shared)
    assert "står bare i fila" in words_of(await hall.say(hall.lead, "del mal ønsker")), "its 2x2 has no things yet"
    assert "slettet" in words_of(await hall.say(hall.lead, "slett mal Høstrunden"))
    assert (await hall.say(hall.lead, "del mal høstrunden")).refused


async def test_ones_own_criteria_are_kept_and_taken_away(hall: Hall) -> None:
    assert "Lagt til" in words_of(await hall.say(hall.lead, "legg til kriterium: den som smilte sist"))
    told = words_of(await hall.say(hall.lead, "kriterier"))
    assert "den som smilte sist" in told
    assert "den som har lengst etternavn" in told.partition("Runde regner det ut")[2], "the bank's, each marked"
    assert "Tatt bort" in words_of(await hall.say(hall.lead, "slett kriterium: den som smilte sist"))
    assert (await hall.say(hall.lead, "slett kriterium: den som smilte sist")).refused
