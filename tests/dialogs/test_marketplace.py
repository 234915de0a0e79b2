"""An open space and a user journey in the hall: who may harvest, what goes on as actions, and what is held back."""

from dialogs.minutes import load
from facilitation.kinds import Harvest, Visit
from tests.dialogs.hall import Hall, text_of, words_of
from tests.dialogs.test_polls import fill

PEOPLE = ("Kari Dal", "Ola Berg", "Siri Lund", "Nils Haug")


async def begun(hall: Hall, plan: str) -> None:
    assert not (await hall.say(hall.lead, f"ny runde {plan}")).refused
    for name in PEOPLE:
        await hall.join(name, "Skien")
    await hall.say(hall.lead, "grupper")
    await hall.say(hall.lead, "start")


async def test_a_topic_is_hosted_visited_harvested_and_goes_on_with_its_host(hall: Hall) -> None:
    await begun(hall, "åpent rom: Salen; 1 økt à 20 min")
    assert (await hall.press("Kari Dal", "ready")).refused, "nobody leaves the marketplace before the others"
    await fill(hall, "Kari Dal", {"all": "Skoleveier\nNattbuss"}, 1)
    await fill(hall, "Ola Berg", {"all": "Fritid"}, 1)
    await hall.pass_time(1 / 30)
    panel = text_of(await hall.shown(await hall.desk(hall.lead), "lead"))
    assert "Én vert har flere temaer" in panel
    assert "Ett tema mangler plass" in panel
    await hall.pass_time(10)
    round_id = (await hall.round()).id
    async with hall.store.unit_of_work() as uow:
        kinds = [poll.question.kind for poll in await uow.polls.of(round_id)][1:]
    assert [(type(kind), [topic.text for topic in kind.topics]) for kind in kinds] == [  # type: ignore[union-attr]
        (Visit, ["Skoleveier"]), (Harvest, ["Skoleveier"]),
    ]  # fmt: skip
    assert "verten som skriver" in await fill(hall, "Ola Berg", {"0": "Kapret"}, 3)
    assert "lagret" in await fill(hall, "Kari Dal", {"0": "Tre veier mangler lys"}, 3)
    await fill(hall, "Ola Berg", {"all": "0"}, 2)
    await fill(hall, "Siri Lund", {"all": "0"}, 2)
    await fill(hall, "Siri Lund", {"all": "-"}, 2)
    await hall.pass_time(1 / 30)
    seen = text_of(await hall.shown(hall.hall, f"round-{round_id}"))
    assert "Salen: Skoleveier: 1 (" in seen
    await hall.pass_time(25)
    assert "1 tiltak er lagd" in words_of(await hall.press(hall.lead, "carry_on"))
    assert "Alt er tiltak allerede" in words_of(await hall.press(hall.lead, "carry_on"))
    async with hall.store.unit_of_work() as uow:
        [action] = await uow.actions.of_source(round_id)
        minutes = await load(uow, round_id)
        [kari] = [one.person_id for one in await uow.participants.all(round_id) if one.name == "Kari Dal"]
    assert (action.text, action.owners, action.organisation) == (
        "Skoleveier: Tre veier mangler lys", (kari,), "Skien",
    )  # fmt: skip
    kept = str([one.tally for one in minutes.polls])
    assert all(said in kept for said in ("Skoleveier (Kari Dal)", "Nattbuss (Kari Dal)", "Tre veier mangler lys"))


async def test_a_topic_without_a_place_gets_one_later_and_no_host_is_in_two(hall: Hall) -> None:
    await begun(hall, "åpent rom: Salen; 2 økter à 20 min")
    await fill(hall, "Kari Dal", {"all": "Skoleveier\nNattbuss\nLeksehjelp"}, 1)
    await fill(hall, "Ola Berg", {"all": "Fritid"}, 1)
    await hall.pass_time(10)
    assert "«Leksehjelp», «Nattbuss»" in words_of(await hall.say(hall.lead, "gi plass til dans")).replace(
        "«Nattbuss», «Leksehjelp»", "«Leksehjelp», «Nattbuss»"
    )
    refused = words_of(await hall.press("Ola Berg", "give_place", {"text": "Nattbuss"}))
    assert "verten eller den som leder" in refused
    desk = await hall.shown(await hall.desk("Kari Dal"), "desk")
    assert {"Gi plass: Nattbuss", "Gi plass: Leksehjelp"} <= {button.label for button in desk.buttons}
    assert "Nevn et annet sted" in words_of(await hall.press("Kari Dal", "give_place", {"text": "Nattbuss"}))
    assert "i Kantina, økt 2" in words_of(await hall.say(hall.lead, "gi plass til nattbuss: Kantina"))
    last = await hall.say("Kari Dal", "gi plass til Leksehjelp: Biblioteket")
    assert "vert for et annet tema da" in words_of(last), "Kari hosts in both slots now"
    await fill(hall, "Siri Lund", {"all": "0"}, 2)
    await hall.pass_time(1 / 30)
    assert "Du er her: Salen: Skoleveier" in text_of(await hall.shown(await hall.desk("Siri Lund"), "desk"))
    assert "Nattbuss (Kari Dal)" in await hall.seen(hall.hall)
    await hall.pass_time(20)
    desk = await hall.shown(await hall.desk("Siri Lund"), "desk")
    assert "Kantina: Nattbuss" in [button.label for button in desk.buttons]
    assert "Du er her" not in text_of(desk), "that was in the slot before"
    assert "lagret" in await fill(hall, "Kari Dal", {"2": "En buss klokka to"}, 4)


async def test_a_journey_takes_nothing_that_tells_who_it_is_about(hall: Hall) -> None:
    await begun(hall, "brukerreise: Fra 10. trinn til lære; 10. trinn, vg1; Velge; Elever")
    held = await fill(hall, "Kari Dal", {"0:0": "Ola på Fjell skole ringte 98765432 :("}, 1)
    assert "«98765432», «Fjell skole», «Ola»" in held
    assert "Ikke lagret" in held
    assert "lagret" in await fill(hall, "Kari Dal", {"0:0": "Fikk ikke svar :("}, 1)
    assert "lagret" in await fill(hall, "Ola Berg", {"0": "3", "1": "12"}, 2)
    assert "Fikk ikke svar" not in await hall.seen(hall.hall), "each still writes alone"
    await hall.pass_time(10 + 1 / 30)
    assert "Fikk ikke svar" in await hall.seen(hall.hall), "the wall has it while they talk"
    await hall.pass_time(12)
    seen = text_of(await hall.shown(hall.hall, f"round-{(await hall.round()).id}"))
    assert "☹ Fikk ikke svar" in await hall.seen(hall.hall)
    assert "Elever, i gruppe: 12" in await hall.seen(hall.hall), seen
    assert "1 tiltak er lagd" in words_of(await hall.press(hall.lead, "carry_on"))
