"""A hall is asked in all eight ways: in a form, by typing, alone and in the plenum; and sees what it answered."""

import pytest

from dialogs.messages import Choice as Option
from dialogs.messages import ChoiceInput, Message, ScaleInput
from facilitation.state import RoundState
from tests.dialogs.hall import Hall, text_of, words_of

SLIDE = """ny runde
Medvind for unge

Hva er viktigst?
Hvor godt kjenner dere hverandre? Skala 1-10
Hvordan har du det? Anonymt, skala 1-6

Individuelt 3 minutter
Gruppe 10 minutter
Plenum 10 minutter

Sekretær: den som har lengst fornavn
"""
PEOPLE = ("Kari Dal", "Ola Berg", "Maximilian Ek", "Siri Lund", "Nils Haug")


async def begun(hall: Hall) -> int:
    """Play a round until its plan's questions are asked; return its id."""
    await hall.say(hall.lead, SLIDE)
    for name in PEOPLE:
        await hall.join(name, "Skien")
    await hall.say(hall.lead, "grupper")
    await hall.say(hall.lead, "start")
    return (await hall.round()).id


async def in_plenum(hall: Hall) -> int:
    round_id = await begun(hall)
    await hall.pass_time(3)
    result = {"result:1:0": "En fast voksen\nRing hjem"}
    await hall.submit("Maximilian Ek", "result", result, await hall.desk("Maximilian Ek"))
    await hall.pass_time(10)
    assert (await hall.round()).state is RoundState.PLENUM
    return round_id


async def fill(hall: Hall, name: str, values: dict[str, str], poll: int) -> str:
    """Fill in the form on somebody's desk; return the reply."""
    round_id = (await hall.round()).id
    named = {f"poll:{round_id}:{poll}:{field}": text for field, text in values.items()}
    return words_of(await hall.submit(name, "answer", {**named, "round": str(round_id)}, await hall.desk(name)))


async def asked(hall: Hall, text: str) -> int:
    """Ask the hall; return the number of the poll."""
    reply = await hall.say(hall.lead, f"spør salen: {text}")
    assert not reply.refused, words_of(reply)
    return (await hall.round()).asking


async def seen_in_hall(hall: Hall) -> str:
    await hall.pass_time(1 / 30)
    return text_of(await hall.shown(hall.hall, f"round-{(await hall.round()).id}"))


async def form_of(hall: Hall, name: str) -> Message:
    return await hall.shown(await hall.desk(name), "desk")


async def test_the_plans_own_questions_are_asked_alone_and_told_in_the_plenum(hall: Hall) -> None:
    round_id = await begun(hall)
    form = await form_of(hall, "Kari Dal")
    assert [field.id for field in form.inputs] == [
        f"answer:{round_id}:1",
        f"poll:{round_id}:1:all",
        f"poll:{round_id}:2:all",
    ]
    assert form.inputs[0].label == "Hva er viktigst?"
    assert isinstance(form.inputs[2], ScaleInput)
    assert "Ingen kan se hva du svarer" in text_of(form)
    for number, name in enumerate(PEOPLE):
        values = {
            f"answer:{round_id}:1": "Voksne",
            f"poll:{round_id}:1:all": "7",
            f"poll:{round_id}:2:all": str(number + 1),
        }
        assert not (await hall.submit(name, "answer", values, await hall.desk(name))).refused
    while_thinking = await seen_in_hall(hall)
    assert "Hvordan har du det?: 5 av 5" in while_thinking
    assert "Gjennomsnitt" not in while_thinking
    await hall.say(hall.lead, "neste fase")
    late = await hall.submit("Ola Berg", "answer", {f"poll:{round_id}:1:all": "2"}, await hall.desk("Ola Berg"))
    assert not late.refused, "polls stay open until the plenum"
    await hall.say(hall.lead, "neste fase")
    shown = await seen_in_hall(hall)
    assert "Gjennomsnitt: 6" in shown
    assert "Gjennomsnitt: 3" in shown
    too_late = await hall.submit("Ola Berg", "answer", {f"poll:{round_id}:1:all": "9"}, await hall.desk("Ola Berg"))
    assert "Spørsmålet er lukket" in words_of(too_late)


async def test_a_bare_number_typed_alone_answers_the_scale(hall: Hall) -> None:
    round_id = await begun(hall)
    desk = await hall.desk("Kari Dal")
    assert "Svaret ditt er lagret" in words_of(await hall.say("Kari Dal", "8", desk))
    assert "Lagret på del 1" in words_of(await hall.say("Kari Dal", "Voksne som blir", desk))
    kari = await hall.person("Kari Dal")
    async with hall.store.unit_of_work() as uow:
        assert await uow.polls.own(round_id, [kari.id]) == {kari.id: {1: "8"}}


@pytest.mark.parametrize(
    "question,fields,typed,told",
    [
        ("Hva tar du med deg?", {"all": "At vi er flere"}, "En å ringe", "En å ringe"),
        ("Ordsky: Hva er et godt møte?", {"all": "Trygghet\nkaffe"}, "trygghet, latter", "trygghet (5)"),
        ("Skal vi møtes igjen? ja/nei/vet ikke", {"all": "0"}, "ja", "Ja: 5 (100"),
        ("Skala 1-10: Hvor trygge er dere?", {"all": "9"}, "9 av 10", "Gjennomsnitt: 9"),
        ("Fordel 5 prikker: Buss, Møteplass, Voksne", {"0": "2", "2": "3"}, "1, 1, 3, 3, 3", "Voksne: 15"),
        ("Fremmer/hemmer: Hva skal til?", {"0": "Buss", "1": "Regn"}, "Fremmer: Buss\nHemmer: Regn", "Regn × 5"),
    ],
)
async def test_the_hall_answers_in_a_form_and_by_typing(
    hall: Hall, question: str, fields: dict[str, str], typed: str, told: str
) -> None:
    await in_plenum(hall)
    poll = await asked(hall, question)
    assert "lagret" in await fill(hall, "Kari Dal", fields, poll)
    for name in PEOPLE[1:]:
        assert "lagret" in words_of(await hall.say(name, typed, await hall.desk(name)))
    shown = (await seen_in_hall(hall)).replace("Trygghet", "trygghet")
    assert "Har svart: 5 av 5" in shown
    assert told in shown
    assert not (await hall.say(hall.lead, "lukk spørsmålet")).refused
    assert told in (await seen_in_hall(hall)).replace("Trygghet", "trygghet")
    assert "Spørsmålet er lukket" in await fill(hall, "Kari Dal", fields, poll)


async def test_things_are_placed_between_two_axes_and_notes_on_a_timeline(hall: Hall) -> None:
    await in_plenum(hall)
    axes = "Vannrett: innsats (lav–høy)\nLoddrett: effekt (lav–høy)\nTing: Buss, Møteplass"
    poll = await asked(hall, f"Firefelt: Hva først?\n{axes}")
    labels = [field.label for field in (await form_of(hall, "Kari Dal")).inputs]
    assert labels == ["Buss: innsats", "Buss: effekt", "Møteplass: innsats", "Møteplass: effekt"]
    assert "begge aksene for Buss" in await fill(hall, "Kari Dal", {"0:across": "1"}, poll)
    await fill(hall, "Kari Dal", {"0:across": "1", "0:up": "9"}, poll)
    assert "1 Buss: øverst til venstre" in await seen_in_hall(hall)
    assert "i skjemaet" in words_of(await hall.say("Ola Berg", "Buss", await hall.desk("Ola Berg")))
    await hall.say(hall.lead, "lukk spørsmålet")
    stages = "Trinn: før, etter\nSituasjoner: hjemme, på skolen"
    poll = await asked(hall, f"Tidslinje: Hva skjer når?\n{stages}")
    await fill(hall, "Kari Dal", {"1:0": "Ring hjem\nKaffe"}, poll)
    shown = await seen_in_hall(hall)
    assert "hjemme, etter" in shown
    assert "Ring hjem" in shown


async def test_the_hall_votes_on_the_groups_points_and_nobody_sees_how(hall: Hall) -> None:
    round_id = await in_plenum(hall)
    await hall.say(hall.lead, "åpne avstemning")
    (ballot,) = (await form_of(hall, "Kari Dal")).inputs
    assert isinstance(ballot, ChoiceInput)
    assert ballot.choices == (Option("0", "1. En fast voksen"), Option("1", "2. Ring hjem"))
    for name in PEOPLE[:3]:
        await fill(hall, name, {"all": "1"}, 3)
    shown = await seen_in_hall(hall)
    assert "Har svart: 3 av 5" in shown
    assert "Ring hjem: 3" not in shown
    await hall.say(hall.lead, "lukk avstemningen")
    assert "Ring hjem: 3" in await seen_in_hall(hall)
    kari = await hall.person("Kari Dal")
    async with hall.store.unit_of_work() as uow:
        assert await uow.polls.own(round_id, [kari.id]) == {}


async def test_the_same_scale_is_asked_again_and_shown_beside_the_first(hall: Hall) -> None:
    await in_plenum(hall)
    for grade in ("3", "8"):
        poll = await asked(hall, "Skala 1-10: Hvor trygge er dere?") if grade == "3" else 4
        for name in PEOPLE:
            await fill(hall, name, {"all": grade}, poll)
        await hall.say(hall.lead, "lukk spørsmålet")
        if grade == "3":
            assert not (await hall.say(hall.lead, "spør på nytt")).refused
    shown = await seen_in_hall(hall)
    assert "Før: 5 svar · Etter: 5 svar" in shown


async def test_one_question_at_a_time_and_only_in_the_plenum(hall: Hall) -> None:
    await begun(hall)
    assert (await hall.say(hall.lead, "spør salen: Hva nå?")).refused
    await hall.say(hall.lead, "neste fase")
    await hall.say(hall.lead, "neste fase")
    await asked(hall, "Hva nå?")
    assert "Lukk det først" in words_of(await hall.say(hall.lead, "stem"))
    assert "leder" in words_of(await hall.say("Kari Dal", "spør salen: Hva med meg?"))


@pytest.mark.parametrize(
    "question,typed,told",
    [
        ("Skala 1-10: Hvor trygge er dere?", "11", "fra 1 til 10"),
        ("Skala 1-10: Hvor trygge er dere?", "passe", "fra 1 til 10"),
        ("Skal vi møtes igjen? ja/nei/vet ikke", "kanskje", "fra 1 til 3"),
        ("Ordsky: Hva er et godt møte?", "a, b, c, d", "plass til 3"),
        ("Fordel 5 prikker: Buss, Møteplass", "1 1 1 1 1 1", "høyst 5"),
        ("Fordel 5 prikker: Buss, Møteplass", "alt", "numrene"),
        ("Fremmer/hemmer: Hva skal til?", "Buss", "Fremmer, Hemmer"),
    ],
)
async def test_what_cannot_be_an_answer_is_told_how(hall: Hall, question: str, typed: str, told: str) -> None:
    await in_plenum(hall)
    await asked(hall, question)
    reply = await hall.say("Kari Dal", typed, await hall.desk("Kari Dal"))
    assert reply.refused
    assert told in words_of(reply)


async def test_who_is_still_to_answer_stands_on_the_facilitators_panel_only(hall: Hall) -> None:
    await in_plenum(hall)
    poll = await asked(hall, "Skala 1-10: Hvor trygge er dere?")
    await fill(hall, "Kari Dal", {"all": "4"}, poll)
    assert "Ola Berg" not in await seen_in_hall(hall)
    panel = text_of(await hall.shown(await hall.desk(hall.lead), "lead"))
    assert "Har ikke svart ennå\nOla Berg" in panel
    assert "Kari Dal" not in panel


async def test_offensive_words_wait_for_the_facilitator(hall: Hall) -> None:
    await in_plenum(hall)
    poll = await asked(hall, "Ordsky: Hva er et godt møte?")
    for name in PEOPLE:
        await fill(hall, name, {"all": "kaffe\nidiot"}, poll)
    assert "idiot" not in await seen_in_hall(hall)
    panel = await hall.shown(await hall.desk(hall.lead), "lead")
    (button,) = [one for one in panel.buttons if one.action == "release"]
    assert button.label == "Vis «idiot»"
    assert not (await hall.press(hall.lead, "release", dict(button.values), await hall.desk(hall.lead))).refused
    assert "idiot (5)" in await seen_in_hall(hall)
    assert "kaffe" not in text_of(await form_of(hall, "Kari Dal")), "while it is asked, the form is all there is"
    await hall.say(hall.lead, "lukk spørsmålet")
    assert "kaffe (5)" in text_of(await form_of(hall, "Kari Dal")), "where they answered"


async def test_an_anonymous_result_opens_when_the_question_is_closed_and_only_when_enough_have_answered(
    hall: Hall,
) -> None:
    await in_plenum(hall)
    poll = await asked(hall, "anonymt, skala 1-6: Hvordan har du det?")
    for name in PEOPLE[:4]:
        await fill(hall, name, {"all": "2"}, poll)
    assert "Gjennomsnitt" not in await everywhere(hall)
    await hall.say(hall.lead, "lukk spørsmålet")
    shown = await everywhere(hall)
    assert "Færre enn 5 svarte" in shown
    assert "Gjennomsnitt" not in shown
    poll = await asked(hall, "anonymt, skala 1-6: Hvordan har du det nå?")
    for name in PEOPLE:
        await fill(hall, name, {"all": "5"}, poll)
    shown = await everywhere(hall)
    assert "Har svart: 5 av 5" in shown
    assert "Gjennomsnitt" not in shown
    await fill(hall, PEOPLE[0], {"all": "4"}, poll)
    await hall.say(hall.lead, "lukk spørsmålet")
    assert "Gjennomsnitt: 4,8" in await everywhere(hall)


async def everywhere(hall: Hall) -> str:
    """Return all that the hall, the facilitator and a participant are shown."""
    desks = [await hall.seen(await hall.desk(name)) for name in (hall.lead, "Kari Dal")]
    return "\n".join((await seen_in_hall(hall), await hall.seen(hall.hall), *desks))
