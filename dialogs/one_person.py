"""Somebody known twice, from Teams and from the web for instance, becomes one person: shown a pin in one place, they
say it in the other. Whoever showed the pin is who they are from then on.
"""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from dialogs import places
from dialogs.commands import ALWAYS, Command
from dialogs.follow_up.mornings import arm_mornings
from dialogs.messages import Link, Message, Reply
from dialogs.opening import show_again
from dialogs.publish import publish, put_desk, show_counts_soon, show_group
from dialogs.records import Person
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.slots import CODE_LETTERS, PIN_LENGTH
from dialogs.views.desk_view import welcome_message
from facilitation import attendance
from facilitation.errors import Unknown, WrongTime
from facilitation.state import GroupState, Round, RoundState

PIN_LASTS = timedelta(minutes=15)


async def my_pin(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Show the sender a pin that is theirs for a while, and the page that takes it."""
    pin = _new_pin()
    await scene.uow.selves.offer(pin, scene.known_person().id, scene.now + PIN_LASTS)
    minutes = int(PIN_LASTS.total_seconds() // 60)
    text = scene.words("my-pin", pin=f"{pin[:4]} {pin[4:]}", minutes=minutes)
    page = Link(scene.words("my-pin-page"), f"/meg/{pin}")
    return Reply(Message(title=scene.words("my-pin-title"), text=(text,), links=(page,)))


def _new_pin() -> str:
    """A pin holds a digit: no word that somebody might say is one."""
    while True:
        pin = "".join(secrets.choice(CODE_LETTERS) for _ in range(PIN_LENGTH))
        if any(sign.isdigit() for sign in pin):
            return pin


async def its_me(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Let the sender be whoever showed the pin (`values`: pin); `go` of the reply is that person's own place.

    Raises Unknown for a pin that nobody shows (any more), WrongTime where both have answered what is asked just now.
    """
    pin = values.get("pin", "")
    kept, gone = await scene.uow.selves.shown_by(pin, scene.now), scene.person
    if kept is None or len(pin) != PIN_LENGTH:  # a longer one only opens files
        raise Unknown("no-such-pin")
    if gone is not None and gone.id != kept.id:
        await _unite(scene, kept, gone)
    if scene.sender is not None:
        await scene.uow.people.link_identity(kept.id, scene.sender)
    await scene.uow.selves.spend(pin)
    scene.person = kept
    return replace(told(scene, "you-are", name=kept.name), go=await _own_place(scene, kept))


async def _own_place(scene: Scene, kept: Person) -> str:
    mine = await scene.uow.gatherings.of_person(kept.id)
    here = scene.gathering.id if scene.gathering else await scene.uow.people.latest_gathering(kept.id)
    return next((str(places.private(one.id, kept.id)) for one in mine if one.id == here), "")


async def _unite(scene: Scene, kept: Person, gone: Person) -> None:
    theirs = [one.id for one in await scene.uow.gatherings.of_person(gone.id)]
    for gathering_id in theirs:
        await _leave_one_seat(await _in_gathering(scene, gathering_id), kept, gone)
    await scene.uow.selves.unite(kept.id, gone.id, scene.now)
    await arm_mornings(scene, [kept.id])
    for gathering_id in theirs:
        await _show_anew(await _in_gathering(scene, gathering_id), kept)


async def _in_gathering(scene: Scene, gathering_id: int) -> Scene:
    gathering, round_ = await scene.uow.gatherings.get(gathering_id), await scene.uow.rounds.current(gathering_id)
    return replace(scene, gathering=gathering, round=round_, items=None, _groups=None)


async def _leave_one_seat(scene: Scene, kept: Person, gone: Person) -> None:
    """Nobody sits at two tables: where both are in a round that is going on, the one who goes leaves theirs."""
    round_ = scene.round
    if round_ is None or round_.is_over:
        return
    both = [await scene.uow.participants.get(round_.id, person.id) for person in (kept, gone)]
    if not all(both):
        return
    await _refuse_two_answers(scene, round_, kept, gone)
    await scene.uow.participants.leave(round_.id, gone.id, scene.now)
    await publish(scene, attendance.leave(round_, await scene.groups(), gone.id, scene.now))
    await show_counts_soon(scene, round_.id)


async def _refuse_two_answers(scene: Scene, round_: Round, kept: Person, gone: Person) -> None:
    """Two answers to what is asked just now cannot be one person's, and which to drop is not for Runde to say."""
    for kind in await _asked_now(scene, round_):
        mine, other = [await scene.uow.answers.of(round_.id, person.id, kind) for person in (kept, gone)]
        if mine.keys() & other.keys():
            raise WrongTime("answered-twice", name=kept.name, other=gone.name)
    asked = {poll.number for poll in await scene.uow.polls.of(round_.id) if poll.is_open}
    told_of = [set(await scene.uow.polls.answered(round_.id, person.id)) for person in (kept, gone)]
    if asked & told_of[0] & told_of[1]:
        raise WrongTime("answered-twice", name=kept.name, other=gone.name)


async def _asked_now(scene: Scene, round_: Round) -> tuple[str, ...]:
    if round_.state is RoundState.RUNNING:
        thinking = any(group.state is GroupState.INDIVIDUAL for group in await scene.groups())
        return ("answer",) if thinking else ()
    return ("commitment",) if round_.state is RoundState.COMMITMENT else ()


async def _show_anew(scene: Scene, kept: Person) -> None:
    """Write what shows the one person: their table's post, their desk, what they lead."""
    round_, gathering = scene.round, scene.known_gathering()
    if await scene.uow.people.member(gathering.id, kept.id):
        await put_desk(scene, kept.id, welcome_message(round_, scene.words), scene.words)
    if round_ is not None and not round_.is_over:
        group = await scene.uow.rounds.group_of(round_.id, kept.id)
        if group is not None:
            await show_group(scene, round_, group)
    await show_again(scene, kept)


COMMANDS = (
    Command("my_pin", my_pin, states=ALWAYS),
    Command("its_me", its_me, states=ALWAYS),
)
