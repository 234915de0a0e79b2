"""Presses and typed lines: answered privately, once, and only where one belongs."""

from dialogs.messages import Button, Message, TextInput, Tone
from dialogs.places import hall, private, thread
from facilitation.plan import RoundPlan
from facilitation.state import Round
from tests.channels.web.house import Guests, until


async def test_a_typed_line_is_answered_in_the_same_response(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    answer = await member.send("say", {"place": str(hall(gathering.id)), "text": "hjelp"})
    assert not answer["refused"]
    assert 'class="post' in answer["html"]


async def test_a_participant_who_tries_the_facilitators_button_is_told_so_alone(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    before = await guests.seq()
    answer = await member.press(hall(gathering.id), "next_phase")
    assert answer["refused"]
    assert answer["html"]
    assert await guests.seq() == before


async def test_the_same_delivery_again_gives_the_same_answer_and_happens_once(guests: Guests) -> None:
    facilitator, gathering = await guests.facilitator()
    place = private(gathering.id, gathering.facilitator)
    body = {
        "delivery": "the-same-one",
        "place": str(place),
        "press": {"action": "new_round", "submits": True},
        "inputs": {"text": "Medvind\n\nHva skal til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter"},
    }
    first = await facilitator.send("act", body)
    seq = await guests.seq()
    assert await facilitator.send("act", body) == first
    assert await guests.seq() == seq
    async with guests.house.store.unit_of_work() as uow:
        assert len(await uow.rounds.of(gathering.id)) == 1


async def test_a_delivery_id_is_ones_own(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    one, other = await guests.member(gathering.code, "Kari Dal"), await guests.member(gathering.code, "Ola Berg")
    body = {"delivery": "the-same-one", "place": str(hall(gathering.id)), "text": "Hei fra meg"}
    await one.send("say", body)
    await other.send("say", body)
    async with guests.house.store.unit_of_work() as uow:
        said = [post for post in await uow.posts.since([hall(gathering.id)], 0) if "Hei fra meg" in str(post)]
    assert len(said) == 2


async def test_nobody_speaks_in_a_place_that_is_not_theirs(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    for place in (thread(1, 1), private(gathering.id, gathering.facilitator), hall(gathering.id + 1)):
        answer = await member.send("say", {"place": str(place), "text": "hei"}, 403)
        assert "Ingenting er endret" in answer["error"]


async def test_who_has_not_joined_can_only_join(guests: Guests) -> None:
    facilitator, gathering = await guests.facilitator()
    stranger = await guests.browser()
    await stranger.page(f"/r/{gathering.code}")
    stranger.base = facilitator.base
    await stranger.send("say", {"place": str(hall(gathering.id)), "text": "hei"}, 403)
    await stranger.send("act", {"place": str(hall(gathering.id)), "press": {"action": "join"}}, 403)
    assert (await stranger.client.get(f"{stranger.base}/stream")).status == 403
    assert (await stranger.client.get(f"{stranger.base}/minutes/1.md")).status == 403


async def test_a_gathering_is_not_opened_from_a_room(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    await member.send("act", {"place": str(hall(gathering.id)), "press": {"action": "open_gathering"}}, 403)


async def test_what_one_browser_saved_reaches_the_persons_other_one(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    async with guests.house.store.unit_of_work() as uow:
        person = (await uow.people.members(gathering.id))[0].person_id
    place = private(gathering.id, person)
    question = Message(
        "Tenk", inputs=(TextInput("answer:9:1", "Hva?"),), buttons=(Button("help", "Lagre", submits=True),)
    )
    await guests.post(place, "desk", question)
    body = {
        "place": str(place),
        "press": {"action": "help", "submits": True},
        "inputs": {"answer:9:1": "En fast voksen"},
    }
    async with member.stream(f"{member.base}/stream?tab=phone") as phone:
        await until(phone, "keys")
        await member.send("act", body, tab="laptop")
        saved = await until(phone, "saved")
    assert saved.data == {"values": {"answer:9:1": "En fast voksen"}}


async def test_without_script_an_answer_is_a_page_and_the_way_back(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    place, press = str(hall(gathering.id)), '{"action": "help", "values": {}, "submits": false}'
    response = await member.submit(f"{member.base}/act", {"place": place, "press": press, "v:text": "x"})
    page = await response.text()
    assert response.status == 200
    assert f'href="{member.base}"' in page
    response = await member.submit(f"{member.base}/say", {"place": place, "text": "Hei, alle sammen"})
    assert (response.status, response.headers["Location"]) == (303, member.base)
    assert "Hei, alle sammen" in await member.page(member.base)


async def test_minutes_of_another_gathering_are_not_found(guests: Guests) -> None:
    _, first = await guests.facilitator("Den ene")
    _, second = await guests.facilitator("Den andre")
    async with guests.house.store.unit_of_work() as uow:
        round_ = await uow.rounds.add(Round(0, first.id, first.facilitator, (RoundPlan("Medvind"),)))
        await uow.commit()
    inside, outside = await guests.member(first.code), await guests.member(second.code)
    response = await inside.client.get(f"/r/{first.code}/minutes/{round_.id}.md")
    assert response.status == 200
    assert "Medvind" in await response.text()
    assert "attachment" in response.headers["Content-Disposition"]
    await outside.page(f"/r/{second.code}/minutes/{round_.id}.md", 404)


async def test_notes_stand_in_the_talk_and_cards_above_it(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    await guests.post(hall(gathering.id), "note", Message(text=("Halve tiden er gått.",), tone=Tone.QUIET))
    await guests.post(hall(gathering.id), "card", Message("Runde 1", ("Tenk hver for deg.",)))
    page = await (await guests.member(gathering.code)).page(f"/r/{gathering.code}")
    assert page.index("Tenk hver for deg.") < page.index("Halve tiden er gått.")
