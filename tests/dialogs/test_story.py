"""A whole round as a hall lives it, through the conductor, from the pasted slide to the minutes."""

from dialogs import places
from dialogs.places import Place
from facilitation.plan import Role
from facilitation.state import GroupState, RoundState
from tests.dialogs.hall import Hall, text_of, words_of

SLIDE = """ny runde
Medvind for unge (1)

Hva er det viktigste vi kan gjøre for unge som faller ut av
skolen?

Hvem må vi få med oss?

Individuelt 3 minutter
Gruppe 10 minutter (rekkefremlegg)
Plenum; Menti
Forpliktelse 2 minutter

Ordstyrer; den som hadde
bursdag sist.
Sekretær: den som har lengst fornavn
Viddevakt: loddtrekning
"""

SKIEN = ["Kari Dal", "Ola Berg", "Maximilian Ek", "Siri Lund"]
TINN = ["Nils Haug", "Anne Vik", "Bjørnhild Moe"]


async def play_to_seated(hall: Hall) -> None:
    reply = await hall.say(hall.lead, SLIDE)
    assert "Medvind for unge" in words_of(reply)
    for name in SKIEN:
        await hall.join(name, "Skien kommune")
    for name in TINN:
        await hall.join(name, "Tinn")
    assert "7 personer i 2 grupper" in words_of(await hall.say(hall.lead, "grupper"))


async def test_a_round_from_the_slide_to_the_minutes(hall: Hall) -> None:
    await play_to_seated(hall)
    await roles_are_found(hall)
    await everybody_thinks_alone(hall)
    await the_word_goes_round(hall)
    await the_secretary_writes(hall)
    await the_hall_votes(hall)
    await everybody_commits(hall)


async def roles_are_found(hall: Hall) -> None:
    skien = await hall.group_of("Kari Dal")
    assert [member.name for member in skien.members] == SKIEN
    assert skien.holder(Role.SECRETARY) == (await hall.person("Maximilian Ek")).id
    thread = places.thread(skien.round_id, skien.number)
    assert "den som hadde bursdag sist" in text_of(await hall.shown(thread, "status"))
    await hall.say("Kari Dal", "det er meg ordstyrer", thread)
    assert "Kari Dal" in text_of(await hall.shown(thread, "status"))
    assert not (await hall.say(hall.lead, "start")).refused
    assert (await hall.round()).state is RoundState.RUNNING


async def everybody_thinks_alone(hall: Hall) -> None:
    round_id = (await hall.round()).id
    thread, desk = await thread_of(hall, "Ola Berg"), await hall.desk("Ola Berg")
    form = await hall.shown(desk, "desk")
    assert [field.id for field in form.inputs] == [f"answer:{round_id}:1", f"answer:{round_id}:2"]
    await hall.submit("Ola Berg", "answer", {f"answer:{round_id}:1": "En voksen som blir"}, desk)
    await hall.say("Kari Dal", "Ring hjem tidlig", await hall.desk("Kari Dal"))
    assert "En voksen" not in await hall.seen(thread)
    await hall.pass_time(1.6)
    assert "Halve tiden" not in await hall.seen(hall.hall), "three minutes give only the last warning"
    await hall.pass_time(0.5)
    assert "Ett minutt igjen" in await hall.seen(hall.hall)
    assert "ikke skrevet" in await hall.seen(await hall.desk("Siri Lund"))
    assert "ikke skrevet" not in await hall.seen(desk)
    await hall.pass_time(1)
    assert (await hall.group_of("Kari Dal")).state is GroupState.GROUP
    late = {f"answer:{round_id}:1": "For sent"}
    assert (await hall.submit("Siri Lund", "answer", late, await hall.desk("Siri Lund"))).refused


async def the_word_goes_round(hall: Hall) -> None:
    thread = await thread_of(hall, "Kari Dal")
    await hall.say("Kari Dal", "vi er klare", thread)
    turns = (await hall.group_of("Kari Dal")).turns
    assert turns is not None
    assert turns.order[-1] == (await hall.person("Kari Dal")).id
    assert "En voksen som blir" in text_of(await hall.shown(thread, "status"))
    assert "Ring hjem tidlig" not in await hall.seen(thread)
    refused = await hall.press("Siri Lund", "next_turn", place=thread)
    assert refused.refused
    assert "Ola Berg" in words_of(refused)
    for speaker in ("Ola Berg", "Maximilian Ek", "Siri Lund", "Kari Dal"):
        assert f"Ordet har {speaker}" in text_of(await hall.shown(thread, "status"))
        await hall.press(speaker, "next_turn", place=thread)
    assert "Ordet er fritt" in text_of(await hall.shown(thread, "status"))


async def the_secretary_writes(hall: Hall) -> None:
    desk = await hall.desk("Maximilian Ek")
    fields = [field.id for field in (await hall.shown(desk, "desk")).inputs]
    assert fields == ["result:1:0", "result:2:0"]
    result = {"result:1:0": "- En fast voksen\n- Ring hjem", "result:2:0": "NAV og foreldrene"}
    assert "3 punkter" in words_of(await hall.submit("Maximilian Ek", "result", result, desk))
    await hall.pass_time(10)
    assert (await hall.round()).state is RoundState.PLENUM


async def the_hall_votes(hall: Hall) -> None:
    assert "Gruppe 1" in words_of(await hall.say(hall.lead, "neste gruppe"))
    await hall.say(hall.lead, "åpne avstemning")
    round_id = (await hall.round()).id
    for name in ("Nils Haug", "Anne Vik", "Kari Dal"):
        desk = await hall.desk(name)
        assert (await hall.shown(desk, "desk")).inputs[0].id == f"poll:{round_id}:1:all"
        vote = {"round": str(round_id), f"poll:{round_id}:1:all": "0\n2"}
        assert not (await hall.submit(name, "answer", vote, desk)).refused
    await hall.say(hall.lead, "lukk avstemning")
    assert "En fast voksen: 3" in text_of(await hall.shown(hall.hall, f"round-{round_id}"))


async def everybody_commits(hall: Hall) -> None:
    await hall.say(hall.lead, "neste fase")
    round_ = await hall.round()
    assert round_.state is RoundState.COMMITMENT
    promise = {f"commitment:{round_.id}:0": "Jeg ringer NAV"}
    await hall.submit("Kari Dal", "commit", promise, await hall.desk("Kari Dal"))
    await hall.pass_time(3)
    assert (await hall.round()).state is RoundState.CLOSED
    assert (await hall.shown(hall.hall, f"round-{round_.id}")).links
    assert (await hall.say("Siri Lund", "referat")).message is not None


async def thread_of(hall: Hall, name: str) -> Place:
    group = await hall.group_of(name)
    return places.thread(group.round_id, group.number)


async def test_a_repeat_changes_nothing_and_gets_the_first_reply(hall: Hall) -> None:
    await play_to_seated(hall)
    first = await hall.say(hall.lead, "start", delivery="same")
    groups = await hall.groups()
    assert await hall.say(hall.lead, "start", delivery="same") == first
    assert await hall.groups() == groups


async def test_a_participant_cannot_lead(hall: Hall) -> None:
    await play_to_seated(hall)
    before = (await hall.round(), await hall.groups())
    for text in ("start", "pause", "+2", "avbryt", "flytt Kari til gruppe 2", "neste fase", "ny runde\n" + SLIDE):
        reply = await hall.say("Kari Dal", text)
        assert reply.refused
        assert "leder" in words_of(reply)
    assert (await hall.round(), await hall.groups()) == before


async def test_help_tells_each_what_they_can_do_now(hall: Hall) -> None:
    await play_to_seated(hall)
    lead = words_of(await hall.say(hall.lead, "hjelp"))
    member = words_of(await hall.say("Kari Dal", "hjelp"))
    assert "start" in lead
    assert "flytt Kari" in lead
    assert "flytt Kari" not in member
    assert "det er meg" in member
    assert "Samling og runde" in lead.splitlines(), "by what one wants to do"
    assert "Plenum" not in member.splitlines(), "what there is nothing under, is not named"


async def test_latecomers_and_leavers_find_company(hall: Hall) -> None:
    await play_to_seated(hall)
    await hall.say(hall.lead, "start")
    await hall.join("Per Sein", "Tinn")
    group = await hall.group_of("Nils Haug")
    assert "Per Sein" in [member.name for member in group.members]
    assert f"Din plass: Gruppe {group.number}" in await hall.seen(await hall.desk("Per Sein"))
    for name in TINN:
        await hall.say(name, "forlat runden")
    group = await hall.group_of("Per Sein")
    assert len(group.members) == 5, "whoever is left alone is brought to another table"
