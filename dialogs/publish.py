"""From changed state to what people see: posts, short calls and due times, all in the transaction of the change.

A status post is written from the state each time, under the same key; so nothing can be forgotten, an unchanged post
costs no delivery, and a repeat changes nothing. What is counted rather than decided (answers, who has joined) is
shown anew at most once a second, by the alarm `counts:<round>`.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.hall_facts import hall_facts, unshown
from dialogs.messages import Message, Post, Section, Tone
from dialogs.polling import follow, outcomes, settle, topics_by_person
from dialogs.programme.shelf import shelf_of
from dialogs.records import Alarm, Gathering, language_of
from dialogs.scene import Scene
from dialogs.views.board_view import board_message
from dialogs.views.common_view import NO_TOPICS
from dialogs.views.desk_view import desk_message
from dialogs.views.group_view import group_message
from dialogs.views.hall_view import hall_message
from dialogs.views.lead_view import lead_message, no_round_message
from dialogs.views.parts import role_names
from dialogs.views.poll_view import in_short
from dialogs.views.programme_view import with_next
from dialogs.words import Words, words
from facilitation import group as a_group
from facilitation import round as a_round
from facilitation.company import is_in_company
from facilitation.plan import Role
from facilitation.round import Change
from facilitation.state import Group, GroupState, Round, RoundState, by_number
from facilitation.steps import Announce, Mention, Nudge, Step, Tell
from facilitation.turn_clock import with_turn_clock

COUNTS_LATER = timedelta(seconds=1)
STATUS = "status"
DESK = "desk"
LEAD = "lead"
BOARD = "board"
SAID = "said-"  # so begin the keys of what is said in passing


async def publish(scene: Scene, change: Change) -> None:
    """Store a change and everything it shows. Opens the plenum when the last group is done.

    Raises Conflict when somebody else changed the round or a group first.
    """
    before = scene.known_round()
    change = replace(change, groups=tuple(with_turn_clock(group, scene.now) for group in change.groups))
    for group in change.groups:
        await scene.uow.rounds.save_group(group)
        await arm(scene, f"group:{group.round_id}:{group.number}", a_group.wakes_at(group))
    change = await _with_plenum(scene, change)
    if change.round != before:
        await scene.uow.rounds.save(change.round)
        scene.round = change.round
        await arm(scene, f"round:{change.round.id}", a_round.wakes_at(change.round))
        await follow(scene, before, change.round)
    await say(scene, change.steps)
    await _show(scene, before, change)


async def _with_plenum(scene: Scene, change: Change) -> Change:
    finished = any(group.state is GroupState.DONE for group in change.groups)
    if change.round.state is not RoundState.RUNNING or not finished:
        return change
    if await scene.uow.rounds.undone(change.round.id):
        return change
    opened = a_round.open_plenum(change.round, scene.now)
    return Change(opened.round, change.groups, change.steps + opened.steps)


async def _show(scene: Scene, before: Round, change: Change) -> None:
    for group in change.groups:
        await show_group(scene, change.round, group)
    turned = (before.state, before.asking) != (change.round.state, change.round.asking)
    if await settle(scene, change.groups) or turned:
        await show_desks(scene, change.round)
        await _show_all_groups_over(scene, change.round)
    else:
        await _show_members(scene, change)
    if before != change.round:
        await show_hall(scene, change.round)
    else:
        await show_counts_soon(scene, change.round.id)


async def _show_members(scene: Scene, change: Change) -> None:
    for group in change.groups:
        await _show_desks_of(scene, change.round, [member.person_id for member in group.members], [group])


async def _show_all_groups_over(scene: Scene, round_: Round) -> None:
    if round_.is_over:
        for group in await scene.uow.rounds.groups(round_.id):
            await show_group(scene, round_, group)
            await scene.uow.alarms.cancel(f"group:{round_.id}:{group.number}")


async def arm(scene: Scene, key: str, due: datetime | None) -> None:
    """Set the alarm that a state asks for, or cancel it where it asks for none."""
    if due is None:
        await scene.uow.alarms.cancel(key)
    else:
        await scene.uow.alarms.set(Alarm(key, due))


async def show_counts_soon(scene: Scene, round_id: int) -> None:
    """Have the hall's and the facilitator's posts written anew within a second, however much happens till then."""
    await scene.uow.alarms.set_if_none(Alarm(f"counts:{round_id}", scene.now + COUNTS_LATER), scene.now)


async def show_group(scene: Scene, round_: Round, group: Group) -> None:
    """Write a group's status post."""
    notes: dict[str, dict[int, str]] = {}
    if group.turns is not None:
        stage = a_group.stage_of(group)
        heard = await scene.uow.answers.of_many(group.round_id, group.turns.heard, "answer")
        notes = {
            person: {part: text for part, text in texts.items() if not stage or stage.part in (0, part)}
            for person, texts in heard.items()
        }
    message = group_message(group, scene.hall_words, notes, over=round_.is_over)
    message = replace(message, epoch=f"{group.state}-{group.stage}")
    message = message if round_.is_over else await _with_next(scene, message, scene.hall_words)
    thread = places.thread(round_.id, group.number)
    await scene.uow.conversations.branch(places.hall(round_.gathering_id), thread)
    await scene.uow.posts.put(Post(thread, STATUS, message), scene.now)


async def show_hall(scene: Scene, round_: Round) -> None:
    """Write the hall's status post and the facilitator's panel, with what is counted now."""
    gathering = scene.known_gathering()
    groups = await scene.uow.rounds.groups(round_.id)
    facts = await hall_facts(scene, round_, gathering, groups)
    key = _hall_key(round_)
    message = replace(hall_message(round_, groups, facts, scene.hall_words), epoch=str(round_.state), under=key)
    await scene.uow.posts.put(Post(places.hall(gathering.id), key, message), scene.now)
    lead_words = await scene.words_of(round_.facilitator)
    counts = await scene.uow.answers.counts(round_.id, "answer")
    panel = lead_message(round_, groups, facts, counts, lead_words)
    panel = replace(panel, sections=(*panel.sections, *await unshown(scene, gathering, groups, lead_words)))
    own = places.private(gathering.id, round_.facilitator)
    await scene.uow.posts.put(Post(own, LEAD, panel), scene.now)
    if round_.state is RoundState.PLENUM:
        board = board_message(round_, groups, facts.polls, lead_words)
        await scene.uow.posts.put(Post(own, BOARD, board), scene.now)
    elif round_.state in (RoundState.COMMITMENT, RoundState.CLOSED, RoundState.ABORTED):
        await scene.uow.posts.remove(own, BOARD, scene.now)


async def show_empty_panel(scene: Scene, gathering: Gathering) -> None:
    """Write the panel of a facilitator who has not started a round yet."""
    panel = no_round_message(await scene.words_of(gathering.facilitator), await shelf_of(scene))
    await scene.uow.posts.put(Post(places.private(gathering.id, gathering.facilitator), LEAD, panel), scene.now)


async def show_desks(scene: Scene, round_: Round) -> None:
    """Write every participant's desk."""
    people = await scene.uow.participants.all(round_.id)
    groups = await scene.uow.rounds.groups(round_.id)
    await _show_desks_of(scene, round_, [person.person_id for person in people], groups)


async def _show_desks_of(scene: Scene, round_: Round, person_ids: Collection[str], groups: Sequence[Group]) -> None:
    gathering = scene.known_gathering()
    known = await scene.uow.people.many(person_ids)
    seats = {member.person_id: group for group in groups for member in group.members}
    polls = await scene.uow.polls.of(round_.id)
    asked, topics = [poll for poll in polls if poll.is_open], await topics_by_person(scene.uow, polls)
    told = await outcomes(scene.uow, round_) if round_.state is RoundState.PLENUM and not round_.asking else ()
    shorts: dict[str, tuple[Section, ...]] = {}
    posts = []
    for person_id in person_ids:
        own = words(language_of(known.get(person_id), gathering.language))
        group, mine = seats.get(person_id), topics.get(person_id, NO_TOPICS)
        short = shorts[own.language] = shorts.get(own.language) or in_short(told, own)
        message = desk_message(
            round_, group, person_id, own, polls=asked, topics=mine, results=short, code=gathering.code
        )
        posts.append(Post(places.private(gathering.id, person_id), DESK, await _with_next(scene, message, own)))
    await scene.uow.posts.put_all(posts, scene.now)


async def put_desk(scene: Scene, person_id: str, message: Message, own: Words) -> None:
    """Write one person's desk, and in their `own` words what the programme has next."""
    place = places.private(scene.known_gathering().id, person_id)
    await scene.uow.posts.put(Post(place, DESK, await _with_next(scene, message, own)), scene.now)


async def _with_next(scene: Scene, message: Message, own: Words) -> Message:
    zone = ZoneInfo(scene.known_gathering().time_zone)
    return with_next(message, await scene.programme_items(), own, zone, scene.now)


async def say(scene: Scene, steps: Sequence[Step]) -> None:
    """Post what the method asks to be said, each once."""
    for step in steps:
        match step:
            case Announce():
                await _announce(scene, step)
            case Mention():
                await _mention(scene, step)
            case Tell():
                await _tell(scene, step.person_id, step.topic, step.key, **step.facts)
            case Nudge():
                await nudge(scene, step.group, step.key)


async def _announce(scene: Scene, step: Announce) -> None:
    gathering, round_ = scene.known_gathering(), scene.known_round()
    text = scene.hall_words(f"say-{step.topic}", **step.facts)
    if len(round_.plans) > 1 and step.key.startswith("stage-"):
        text = scene.hall_words("track-phase", track=scene.hall_words(f"track-{step.track}"), phase=text)
    message = Message(text=(text,), tone=Tone.QUIET, under=_hall_key(round_))
    place = places.hall(gathering.id)
    if step.group and not await _concerns_the_hall(scene, step):
        message = replace(message, under="")
        place = places.thread(round_.id, step.group)
    await scene.uow.posts.put(Post(place, f"{SAID}{round_.id}-{step.key}", message), scene.now)


def _hall_key(round_: Round) -> str:
    """Return the key of a round's status post in the hall; what else is said of the round there stands under it."""
    return f"round-{round_.id}"


async def _concerns_the_hall(scene: Scene, step: Announce) -> bool:
    """Tell whether a group's clock is everybody's: one that is ahead alone hears of it alone."""
    groups = await scene.uow.rounds.groups(scene.known_round().id)
    group = by_number(groups, step.group)
    return group is None or is_in_company(group, groups, scene.now)


async def _mention(scene: Scene, step: Mention) -> None:
    round_ = scene.known_round()
    group = await scene.uow.rounds.group(round_.id, step.group)
    member = group.member(step.person_id) if group else None
    if member is None:
        return
    facts = dict(step.facts)
    if "roles" in facts:
        held = tuple(Role(role) for role in str(facts["roles"]).split(","))
        facts["roles"] = role_names(scene.hall_words, held)
    text = scene.hall_words(f"say-{step.topic}", name=member.name, **facts)
    mentioned = ((member.person_id, member.name),)
    message = Message(text=(text,), mentions=mentioned, tone=Tone.ACT, epoch=step.key)
    await scene.uow.posts.put(Post(places.thread(round_.id, step.group), "call", message), scene.now)


async def _tell(scene: Scene, person_id: str, topic: str, key: str, **facts: str | int) -> None:
    own = await scene.words_of(person_id)
    message = Message(text=(own(f"say-{topic}", **facts),), tone=Tone.ACT)
    place = places.private(scene.known_gathering().id, person_id)
    await scene.uow.posts.put(Post(place, f"told-{scene.known_round().id}-{key}", message), scene.now)


async def nudge(scene: Scene, group: int | None, key: str) -> int:
    """Remind those who have not answered (in one group), and nobody else. Return how many there were."""
    if not await _writes(scene, group):
        return 0
    missing = await scene.uow.answers.missing(scene.known_round().id, "answer", group)
    for person_id in missing:
        await _tell(scene, person_id, "nudge", key)
    return len(missing)


async def _writes(scene: Scene, group: int | None) -> bool:
    """Tell whether a group is asked something to write on: who has only polls to answer has not forgotten anything."""
    found = await scene.uow.rounds.group(scene.known_round().id, group) if group is not None else None
    return found is None or bool(a_group.writes_on(found))
