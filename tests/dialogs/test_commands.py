"""What each command does, typed as people type it, and what it says when it cannot be done."""

import pytest

from dialogs import places
from facilitation.plan import Role
from facilitation.state import RoundState
from tests.dialogs.hall import Hall, text_of, words_of

SLIDE = "Medvind\n\nHva kan vi gjøre?\n\nIndividuelt 3 minutter\nGruppe 10 minutter (rekkefremlegg)\nPlenum\n"
SKIEN = ["Kari Dal", "Ola Berg", "Marit Ek", "Siri Lund"]
TINN = ["Nils Haug", "Anne Vik", "Kari Moe", "Tor Li"]


async def seated(hall: Hall) -> None:
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    for name in SKIEN:
        await hall.join(name, "Skien")
    for name in TINN:
        await hall.join(name, "Tinn")
    await hall.say(hall.lead, "grupper")


async def running(hall: Hall) -> None:
    await seated(hall)
    await hall.say(hall.lead, "start")


async def tables(hall: Hall) -> list[set[str]]:
    return [{member.name for member in group.members} for group in await hall.groups() if group.members]


async def test_a_municipality_is_known_however_it_is_written(hall: Hall) -> None:
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    for name, organisation in zip(SKIEN, ("Skien", "skien kommune", "SKIEN", " Skien "), strict=True):
        await hall.join(name, organisation)
    await hall.say(hall.lead, "grupper")
    assert {m.organisation for g in await hall.groups() for m in g.members} == {"Skien"}


async def test_the_second_round_needs_one_press_only(hall: Hall) -> None:
    await seated(hall)
    await hall.say(hall.lead, "avbryt")
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    round_ = await hall.round()
    assert round_.number == 2
    reply = await hall.press("Kari Dal", "join", {"round": str(round_.id)})
    assert not reply.refused
    async with hall.store.unit_of_work() as uow:
        people = await uow.participants.all(round_.id)
    assert [(person.name, person.organisation) for person in people] == [("Kari Dal", "Skien")]


async def test_people_are_moved_by_name(hall: Hall) -> None:
    await seated(hall)
    assert await tables(hall) == [set(SKIEN), set(TINN)]
    assert "hele navnet" in words_of(await hall.say(hall.lead, "flytt Kari til gruppe 2"))
    assert not (await hall.say(hall.lead, "flytt kari dal til gruppe 2")).refused
    assert await tables(hall) == [set(SKIEN) - {"Kari Dal"}, {*TINN, "Kari Dal"}]
    assert "Mente du" not in words_of(await hall.say(hall.lead, "slå sammen 1 og 2"))
    assert await tables(hall) == [{*SKIEN, *TINN}]


async def test_nobody_is_moved_away_from_one_who_would_be_alone(hall: Hall) -> None:
    await seated(hall)
    for name in TINN[:2]:
        await hall.say(hall.lead, f"flytt {name} til gruppe 1")
    reply = await hall.say(hall.lead, f"flytt {TINN[2]} til gruppe 1")
    assert reply.refused
    assert TINN[3] in words_of(reply)


async def test_a_pasted_list_decides_the_groups(hall: Hall) -> None:
    await seated(hall)
    reply = await hall.say(
        hall.lead, "Grupper\n\nGruppe 1\nSkien (2)\nTinn (2)\n\nGruppe 2\nSkien (2)\nTinn (2)\nPer Ås\n"
    )
    assert "Per Ås" in words_of(reply), "the list names a helper who has not come"
    for group in await hall.groups():
        assert sorted(member.organisation for member in group.members) == ["Skien", "Skien", "Tinn", "Tinn"]


async def test_more_time_and_pause(hall: Hall) -> None:
    await running(hall)
    before = (await hall.groups())[0].clock
    await hall.say(hall.lead, "+2")
    after = (await hall.groups())[0].clock
    assert before is not None
    assert after is not None
    assert (after.length - before.length).total_seconds() == 120
    await hall.say(hall.lead, "pause")
    await hall.pass_time(60)
    assert (await hall.round()).state is RoundState.RUNNING
    assert all(group.clock and group.clock.left for group in await hall.groups())
    assert "Pause" in text_of(await hall.shown(hall.hall, f"round-{(await hall.round()).id}"))
    await hall.say(hall.lead, "fortsett")
    assert (await hall.groups())[0].clock is not None
    assert (await hall.say(hall.lead, "fortsett")).refused


@pytest.mark.parametrize("minutes", ["0", "61", "999999"])
async def test_odd_minutes_are_refused(hall: Hall, minutes: str) -> None:
    await running(hall)
    before = await hall.groups()
    assert (await hall.press(hall.lead, "extend", {"minutes": minutes})).refused
    assert await hall.groups() == before


async def test_the_facilitation_can_be_handed_over(hall: Hall) -> None:
    await running(hall)
    assert not (await hall.say(hall.lead, "overlat til Siri Lund")).refused
    assert (await hall.say(hall.lead, "pause")).refused
    assert not (await hall.say("Siri Lund", "pause")).refused
    assert "Du leder" in await hall.seen(await hall.desk("Siri Lund"))


async def test_a_role_is_drawn_anew_to_somebody_else(hall: Hall) -> None:
    await running(hall)
    await hall.pass_time(5)
    group = await hall.group_of("Kari Dal")
    before = group.holder(Role.SECRETARY)
    assert before is not None
    await hall.say(hall.lead, "trekk sekretær på nytt i gruppe 1")
    assert (await hall.group_of("Kari Dal")).holder(Role.SECRETARY) not in (None, before)


async def test_a_button_of_a_finished_round_is_answered_politely(hall: Hall) -> None:
    await running(hall)
    old = await hall.round()
    await hall.say(hall.lead, "avbryt")
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    before = await hall.round()
    for action in ("start", "join", "next_turn", "pause", "claim"):
        reply = await hall.press("Kari Dal", action, {"round": str(old.id)})
        assert "over" in words_of(reply)
    assert await hall.round() == before


async def test_a_stranger_and_an_unknown_button(hall: Hall) -> None:
    await running(hall)
    assert "Bli med først" in words_of(await hall.say("Ukjent Person", "status"))
    assert "virker ikke" in words_of(await hall.press("Kari Dal", "drop_table"))


async def test_a_gathering_is_not_opened_by_typing_in_another(hall: Hall) -> None:
    await running(hall)
    for name in ("Kari Dal", hall.lead):
        assert (await hall.say(name, "ny samling Min egen")).refused
    async with hall.store.unit_of_work() as uow:
        assert len(await uow.gatherings.all()) == 1


async def test_somebody_elses_desk_is_closed(hall: Hall) -> None:
    await running(hall)
    assert (await hall.say("Kari Dal", "status", await hall.desk("Ola Berg"))).refused


async def test_ten_thousand_characters_are_too_many_and_nothing_is_kept(hall: Hall) -> None:
    await running(hall)
    round_id = (await hall.round()).id
    desk = await hall.desk("Kari Dal")
    reply = await hall.submit("Kari Dal", "answer", {f"answer:{round_id}:1": "æ" * 10_000}, desk)
    assert reply.refused
    assert "10" in words_of(reply)
    assert (await hall.submit("Kari Dal", "answer", {f"answer:{round_id}:1": "  "}, desk)).refused
    assert (await hall.say("Kari Dal", "x" * 10_000, desk)).refused
    async with hall.store.unit_of_work() as uow:
        assert await uow.answers.all(round_id, "answer") == []


async def test_what_sounds_like_a_command_is_an_answer_while_one_thinks(hall: Hall) -> None:
    await running(hall)
    desk = await hall.desk("Kari Dal")
    await hall.say("Kari Dal", "Parker i sentrum må bli bedre", desk)
    await hall.say("Kari Dal", "start med det enkleste", desk)
    round_, kari = await hall.round(), await hall.person("Kari Dal")
    async with hall.store.unit_of_work() as uow:
        written = await uow.answers.of(round_.id, kari.id)
    assert written == {1: "Parker i sentrum må bli bedre\nstart med det enkleste"}


async def test_a_slip_of_the_finger_is_asked_about(hall: Hall) -> None:
    await running(hall)
    reply = await hall.say(hall.lead, "stauts")
    assert reply.message is not None
    assert "Mente du «status»?" in words_of(reply)
    assert reply.message.buttons[0].action == "status"


async def test_everybody_is_spoken_to_in_their_own_language(hall: Hall) -> None:
    await running(hall)
    await hall.say("Kari Dal", "språk nynorsk")
    await hall.say("Ola Berg", "language English")
    assert "Din tur til å tenkje" in await hall.seen(await hall.desk("Kari Dal"))
    assert "Your time to think" in await hall.seen(await hall.desk("Ola Berg"))
    assert "leier" in words_of(await hall.say("Kari Dal", "pause"))


async def test_the_focus_keeper_and_the_parking_lot(hall: Hall) -> None:
    await running(hall)
    await hall.pass_time(5)
    group = await hall.group_of("Kari Dal")
    thread = places.thread(group.round_id, group.number)
    names = {member.person_id: member.name for member in group.members}
    keeper = names[group.holder(Role.FOCUS_KEEPER) or ""]
    other = next(name for name in names.values() if name != keeper)
    assert not (await hall.say(keeper, "tilbake til saken", thread)).refused
    assert "tilbake til saken" in await hall.seen(thread)
    assert (await hall.say(other, "tilbake til saken", thread)).refused
    await hall.say(other, "parker: skoleskyss", thread)
    assert "skoleskyss" in await hall.seen(thread)


async def test_a_text_without_a_round_is_refused_with_the_reason(hall: Hall) -> None:
    reply = await hall.say(hall.lead, "ny runde\nHei på dere\nVi ses i morgen\n")
    assert reply.refused
    assert "fant ingen runde" in words_of(reply)
    async with hall.store.unit_of_work() as uow:
        assert await uow.rounds.current(hall.gathering) is None


async def test_a_group_that_is_ahead_hears_of_its_own_clock_alone(hall: Hall) -> None:
    await running(hall)
    for name in SKIEN:
        await hall.press(name, "ready")
    group = await hall.group_of("Kari Dal")
    await hall.say("Kari Dal", "vi er klare", places.thread(group.round_id, group.number))
    before = await hall.seen(hall.hall)
    await hall.pass_time(2.9)
    assert "Ett minutt igjen" in await hall.seen(hall.hall), "the other group's three minutes are nearly over"
    await hall.pass_time(6.5)
    assert "Halve tiden" in await hall.seen(places.thread(group.round_id, group.number))
    assert "Nå snakker gruppene" not in before


async def test_a_round_that_nobody_starts_ends_by_itself(hall: Hall) -> None:
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    assert (await hall.round()).state is RoundState.JOINING
    await hall.pass_time(13 * 60)
    assert (await hall.round()).state is RoundState.ABORTED


async def test_speaker_and_moderator_press_at_once_and_the_word_passes_once(hall: Hall) -> None:
    await running(hall)
    await hall.pass_time(5)
    group = await hall.group_of("Kari Dal")
    names = {member.person_id: member.name for member in group.members}
    thread = places.thread(group.round_id, group.number)
    button = (await hall.shown(thread, "status")).buttons[0]
    assert group.turns is not None
    moderator, speaker = names[group.holder(Role.MODERATOR) or ""], names[group.turns.speaker or ""]
    for name in (speaker, moderator):
        await hall.press(name, button.action, dict(button.values), thread)
    turns = (await hall.group_of("Kari Dal")).turns
    assert turns is not None
    assert turns.spoken == 1
