"""The plenum's work: a note becomes a point, points are merged and lifted, voted on, and one becomes an action."""

from dialogs import minutes, places
from dialogs.messages import Message
from dialogs.places import Place
from facilitation.state import RoundState
from tests.dialogs.hall import Hall, text_of, words_of

SLIDE = """ny runde
Medvind for unge (1)

Hva er det viktigste vi kan gjøre for unge som faller ut av skolen?

Individuelt 3 minutter
Gruppe 10 minutter (rekkefremlegg)
Plenum

Ordstyrer; den som hadde bursdag sist
Sekretær: den som har lengst fornavn
"""

SKIEN = ["Kari Dal", "Ola Berg", "Maximilian Ek", "Siri Lund"]
TINN = ["Nils Haug", "Anne Vik", "Bjørnhild Moe"]


async def talking(hall: Hall) -> None:
    """Bring the hall to the groups' talk; Ola has noted something."""
    await hall.say(hall.lead, SLIDE)
    for name in SKIEN:
        await hall.join(name, "Skien")
    for name in TINN:
        await hall.join(name, "Tinn")
    await hall.say(hall.lead, "grupper")
    await hall.say(hall.lead, "start")
    await hall.say("Ola Berg", "En fast voksen som følger opp\nRing hjem", await hall.desk("Ola Berg"))
    await hall.pass_time(3.1)
    await hall.say("Kari Dal", "det er meg ordstyrer", await thread(hall))
    await hall.say("Kari Dal", "vi er klare", await thread(hall))


async def thread(hall: Hall, name: str = "Kari Dal") -> Place:
    group = await hall.group_of(name)
    return places.thread(group.round_id, group.number)


async def round_to(hall: Hall, name: str) -> None:
    """Give the word on in Skien's group until somebody has it."""
    for _ in SKIEN:
        turns = (await hall.group_of(name)).turns
        assert turns is not None
        if turns.speaker == (await hall.person(name)).id:
            return
        await hall.press("Kari Dal", "next_turn", {"turn_of": turns.speaker or ""}, await thread(hall))


async def in_plenum(hall: Hall) -> None:
    """Bring the hall to a plenum with Ola's note, and two points that say nearly the same."""
    await talking(hall)
    await round_to(hall, "Ola Berg")
    (taking,) = [one for one in (await status(hall)).buttons if "fast voksen" in one.label]
    assert not (await hall.press("Maximilian Ek", taking.action, dict(taking.values), await thread(hall))).refused
    await send(hall, "Maximilian Ek", "Gratis frokost")
    await send(hall, "Bjørnhild Moe", "Fast voksen som følger opp", "Sykkelverksted")
    await hall.pass_time(10)
    assert (await hall.round()).state is RoundState.PLENUM


async def status(hall: Hall) -> Message:
    return await hall.shown(await thread(hall), "status")


async def send(hall: Hall, name: str, *points: str) -> None:
    reply = await hall.submit(name, "result", {"result:1:0": "\n".join(points)}, await hall.desk(name))
    assert not reply.refused


async def board(hall: Hall) -> Message:
    return await hall.shown(await hall.desk(hall.lead), "board")


async def wall(hall: Hall) -> str:
    return text_of(await hall.shown(hall.hall, f"round-{(await hall.round()).id}"))


async def lead(hall: Hall, text: str) -> str:
    reply = await hall.say(hall.lead, text)
    assert not reply.refused, words_of(reply)
    return words_of(reply)


async def test_from_a_note_to_an_action_and_it_is_told_all_the_way(hall: Hall) -> None:
    await in_plenum(hall)
    await twins_are_marked_and_merged(hall)
    await one_is_lifted_and_the_hall_sees_it_large(hall)
    await the_hall_votes_on_the_merged_points(hall)
    await a_point_becomes_an_action(hall)
    await the_minutes_tell_where_it_came_from(hall)


async def twins_are_marked_and_merged(hall: Hall) -> None:
    shown = await board(hall)
    assert "1.1 En fast voksen som følger opp (Gruppe 1) · fra notatet til Ola Berg" in text_of(shown)
    (merging,) = [one for one in shown.buttons if one.action == "merge_points"]
    assert merging.label == "Slå sammen 1.1 og 2.1"
    await hall.press(hall.lead, merging.action, dict(merging.values), await hall.desk(hall.lead))
    assert "En fast voksen som følger opp (Gruppe 1, Gruppe 2)" in await wall(hall)
    assert "Sier disse det samme" not in text_of(await board(hall))
    assert "delt opp" in await lead(hall, "del punkt 1.1")
    assert "Sier disse det samme" not in text_of(await board(hall)), "nobody is asked twice"
    await lead(hall, "slå sammen 1.1 og 2.1")
    await lead(hall, "2.2 øverst")
    assert (await wall(hall)).index("Sykkelverksted") < (await wall(hall)).index("En fast voksen")


async def one_is_lifted_and_the_hall_sees_it_large(hall: Hall) -> None:
    await hall.submit(hall.lead, "arrange", {"points": "1:1", "what": "lift"}, await hall.desk(hall.lead))
    shown = await hall.shown(hall.hall, f"round-{(await hall.round()).id}")
    assert (shown.title, shown.text) == ("En fast voksen som følger opp", ("Gruppe 1, Gruppe 2",))
    await lead(hall, "ta ned")
    assert (await hall.shown(hall.hall, f"round-{(await hall.round()).id}")).title != shown.title


async def the_hall_votes_on_the_merged_points(hall: Hall) -> None:
    await lead(hall, "åpne avstemning")
    round_id = (await hall.round()).id
    form = await hall.shown(await hall.desk("Siri Lund"), "desk")
    assert "2. En fast voksen som følger opp (2 grupper)" in [one.label for one in form.inputs[0].choices]  # type: ignore[union-attr]
    for name in ("Nils Haug", "Anne Vik", "Kari Dal"):
        vote = {"round": str(round_id), f"poll:{round_id}:1:all": "1"}
        assert not (await hall.submit(name, "answer", vote, await hall.desk(name))).refused
    await lead(hall, "lukk avstemning")
    assert "fra notatet til Ola Berg · 3 prikker" in text_of(await board(hall))


async def a_point_becomes_an_action(hall: Hall) -> None:
    await lead(hall, "løft fram 1.1")
    (action,) = [one for one in (await board(hall)).buttons if one.action == "point_to_action"]
    desk = await hall.desk(hall.lead)
    await hall.press(hall.lead, action.action, dict(action.values), desk)
    form = await hall.shown(desk, "promise")
    filled = {field.id: field.value for field in form.inputs}
    assert (filled["what"], filled["organisation"]) == ("En fast voksen som følger opp", "")
    sent = {**form.buttons[0].values, **filled, "who": "Siri Lund", "organisation": "Skien"}
    assert not (await hall.submit(hall.lead, "keep_promise", sent, desk)).refused
    round_id = (await hall.round()).id
    async with hall.store.unit_of_work() as uow:
        (item,) = await uow.actions.of_source(round_id)
    assert item.source is not None
    assert (item.source.point, item.source.said) == ("1:1", ("1:1", "2:1"))
    assert item.source.authors == ((await hall.person("Ola Berg")).id,)


async def the_minutes_tell_where_it_came_from(hall: Hall) -> None:
    round_id = (await hall.round()).id
    async with hall.store.unit_of_work() as uow:
        written = await minutes.load(uow, round_id)
    assert [(one.text, one.votes) for one in written.plenum] == [
        ("Sykkelverksted", 0),
        ("En fast voksen som følger opp", 3),
        ("Gratis frokost", 0),
    ]
    merged = written.plenum[1]
    assert [(one.group, one.note_by) for one in merged.said] == [(1, "Ola Berg"), (2, "")]
    (action,) = written.actions
    assert (action.owners, action.point, action.groups, action.note_by) == (
        ("Siri Lund",),
        "1:1",
        (1, 2),
        ("Ola Berg",),
    )


async def test_only_heard_notes_are_taken_in_and_only_by_the_secretary(hall: Hall) -> None:
    await talking(hall)
    place, ola = await thread(hall), (await hall.person("Ola Berg")).id
    heard = (await hall.group_of("Kari Dal")).turns
    assert heard is not None
    if ola not in heard.heard:
        assert (await hall.say("Maximilian Ek", "ta med: fast voksen", place)).refused
    await round_to(hall, "Ola Berg")
    refused = await hall.press("Siri Lund", "adopt", {"note": f"{ola}:1:0"}, place)
    assert "sekretæren" in words_of(refused)
    assert (await hall.press("Maximilian Ek", "adopt", {"note": f"{ola}:1:99"}, place)).refused
    assert not (await hall.say("Maximilian Ek", "ta med: fast voksen", place)).refused
    desk = await hall.shown(await hall.desk("Maximilian Ek"), "desk")
    assert "En fast voksen som følger opp (Ola Berg)" in text_of(desk)
    assert "fast voksen" not in "".join(getattr(field, "value", "") for field in desk.inputs)
    (back,) = [one for one in desk.buttons if one.action == "give_back"]
    await hall.press("Maximilian Ek", "give_back", dict(back.values), await hall.desk("Maximilian Ek"))
    assert (await hall.group_of("Kari Dal")).points == ()


async def test_a_late_result_comes_last_and_moves_nothing(hall: Hall) -> None:
    await in_plenum(hall)
    await lead(hall, "2.2 øverst")
    await send(hall, "Maximilian Ek", "Gratis frokost", "Flere lærlingplasser")
    await hall.pass_time(0.1)
    lines = (await board(hall)).sections[0].items
    assert [line.split()[0] for line in lines] == ["2.2", "1.1", "1.2", "2.1", "1.3"]
    assert "lærlingplasser" in await wall(hall)


async def test_a_group_has_its_minutes_and_the_hall_hears_when_they_are_over(hall: Hall) -> None:
    await in_plenum(hall)
    await lead(hall, "neste gruppe i 2 minutter")
    clock = (await hall.shown(hall.hall, f"round-{(await hall.round()).id}")).clock
    assert clock is not None
    assert clock.length_seconds == 120
    await hall.pass_time(1.1)
    assert "Ett minutt igjen for gruppe 1" in await hall.seen(hall.hall)
    await hall.pass_time(1)
    assert "Tiden er ute for gruppe 1" in await hall.seen(hall.hall)
    await lead(hall, "neste gruppe")
    assert (await hall.round()).floor.clock is not None, "the next one gets as long"


async def test_what_cannot_be_done_says_why_and_changes_nothing(hall: Hall) -> None:
    await in_plenum(hall)
    before = await hall.round()
    for text, why in (
        ("løft fram 9.9", "9.9"),
        ("slå sammen 1.1 og 1.1", "to eller flere"),
        ("del punkt 1.1", "ikke slått sammen"),
    ):
        reply = await hall.say(hall.lead, text)
        assert reply.refused
        assert why in words_of(reply)
    for values in ({"what": "lift"}, {"points": "1:1\n2:1", "what": "lift"}, {"points": "1:1", "what": "tull"}):
        assert (await hall.submit(hall.lead, "arrange", values, await hall.desk(hall.lead))).refused
    assert "leder" in words_of(await hall.say("Kari Dal", "løft fram 1.1"))
    assert await hall.round() == before


async def test_the_board_is_there_in_plenum_only_and_follows_the_lead(hall: Hall) -> None:
    await in_plenum(hall)
    old = await hall.desk(hall.lead)
    assert "Plenumstavla" in await hall.seen(old)
    await lead(hall, "overlat til Kari")
    assert "Plenumstavla" not in await hall.seen(old)
    assert "Plenumstavla" in await hall.seen(await hall.desk("Kari Dal"))
    await hall.say("Kari Dal", "avslutt runden")
    assert (await hall.round()).is_over
    assert "Plenumstavla" not in await hall.seen(await hall.desk("Kari Dal"))
