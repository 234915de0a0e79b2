"""A channel and its gathering: opened once, found again, and people reached in conversations of their own."""

from dialogs import places
from dialogs.filling import filled
from dialogs.incoming import Pressed, Sender
from dialogs.messages import Message, TextInput
from dialogs.places import LOBBY, Place
from dialogs.rooms import Rooms
from dialogs.views.join_view import joining
from tests.dialogs.hall import Hall, words_of
from tests.dialogs.test_story import play_to_seated

KARI = Sender("slack", "T1/U1", "Kari Dal")


def rooms_of(hall: Hall) -> Rooms:
    return Rooms(hall.store, hall.conductor, hall.clock)


async def test_a_channel_has_one_gathering_however_often_it_is_opened(hall: Hall) -> None:
    rooms = rooms_of(hall)
    assert (await rooms.around(KARI, "T1/C1")).place == LOBBY
    first = await rooms.open(KARI, "T1/C1", "#general", "nb")
    place = Place.parse(first.go)
    around = await rooms.around(KARI, "T1/C1/17.5", "T1/C1")
    assert around.place == place
    assert rooms.is_open(around.gathering)
    assert around.gathering is not None
    assert around.gathering.title == "#general"
    async with hall.store.unit_of_work() as uow:
        assert [one.address for one in await uow.conversations.of(place)] == ["T1/C1"]


async def test_a_second_channel_shows_the_gathering_whose_code_it_is_given(hall: Hall) -> None:
    rooms, nils = rooms_of(hall), Sender("slack", "T1/U2", "Nils Haug")
    async with hall.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(hall.gathering)
    assert gathering is not None
    assert "ingen åpen samling" in words_of(await rooms.show(KARI, "T1/C1", "zzzzzz", "slack:1"))
    assert not (await rooms.show(KARI, "T1/C1", gathering.code, "slack:2")).refused
    assert (await rooms.around(KARI, "T1/C1")).gathering == gathering
    await rooms.open(KARI, "T1/C2", "#other", "nb")
    assert (await rooms.show(nils, "T1/C2", gathering.code, "slack:3")).refused, "another's gathering is open there"
    assert not (await rooms.show(KARI, "T1/C2", gathering.code, "slack:4")).refused
    said = await hall.say("Kari Dal", f"vis samling {gathering.code}", LOBBY)
    assert said.refused, "only a channel can show it"


async def test_whoever_joins_is_reached_and_can_be_mentioned(hall: Hall) -> None:
    rooms = rooms_of(hall)
    values = joining({"organisation": "Skien kommune", "kind": "kommune"})
    reply = await hall.conductor.handle(Pressed("slack:1", KARI, hall.hall, "join", values))
    assert not reply.refused, reply
    await rooms.reach(KARI, hall.gathering, "T1/U1")
    around = await rooms.around(KARI, place=hall.hall)
    assert around.person is not None
    assert around.member is not None
    assert around.member.organisation == "Skien"
    assert around.private == places.private(hall.gathering, around.person.id)
    async with hall.store.unit_of_work() as uow:
        assert await uow.people.references([around.person.id], "slack") == {around.person.id: "T1/U1"}
        assert await uow.conversations.place_of("slack", "T1/U1") == around.private


def test_a_helper_from_outside_needs_no_organisation() -> None:
    assert joining({"organisation": "", "kind": "helper"}) == {"organisation": "", "track": "other", "helper": "yes"}


async def test_what_somebody_has_saved_stands_in_their_fields_only(hall: Hall) -> None:
    await play_to_seated(hall)
    await hall.say(hall.lead, "start")
    round_id = (await hall.round()).id
    field = f"answer:{round_id}:1"
    await hall.submit("Kari Dal", "answer", {field: "Ring hjem"}, await hall.desk("Kari Dal"))
    form = Message(inputs=(TextInput(field, "Hva?"), TextInput("text", "Parker", "før")))
    people = [await hall.person("Kari Dal"), await hall.person("Ola Berg")]
    async with hall.store.unit_of_work() as uow:
        kari, ola = await filled(uow, [(person.id, form) for person in people])
    assert [one.value for one in kari.inputs] == ["Ring hjem", "før"]
    assert [one.value for one in ola.inputs] == ["", "før"]
