"""Typed text understood: a command, an answer from somebody thinking alone, a pasted slide, or people's own talk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from dialogs.answering import LONGEST, typed_answer
from dialogs.incoming import Said
from dialogs.messages import Message, Post, Reply, Tone
from dialogs.phrasebook import Suggestion, Understood
from dialogs.polling import open_polls
from dialogs.records import POLL, Answer
from dialogs.replies import suggestion
from dialogs.scene import Scene
from facilitation.giving import typed
from facilitation.group import stage_of, writes_on
from facilitation.identifying import fit_for
from facilitation.kinds import Scale
from facilitation.plan import Track
from facilitation.poll import Poll, asked_in
from facilitation.promises import LONGEST_PROMISE, read_promise
from facilitation.state import Group, GroupState, RoundState
from facilitation.talk import bounded, checked

LONGEST_REMARK = 2_000
SLIDE_LINES = 4
FREE_WORDS = {"text", "title", "who"}  # "Parker i sentrum må bli bedre" is an answer, though it begins like a command


@dataclass(frozen=True, slots=True)
class Heard:
    """What a text turned out to be: a command, answers, or something to reply to. `changed`: posts were written."""

    command: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    answers: Sequence[Answer] = ()
    reply: Reply | None = None
    changed: bool = False
    language: str = ""


async def listen(scene: Scene, said: Said) -> Heard:
    """Return what was meant. Raises BadText for far too long a text, and what `typed_answer` raises."""
    meant = scene.book.understand(bounded(said.text))
    answering = await _is_answering(scene)
    if isinstance(meant, Understood) and not (answering and FREE_WORDS & meant.values.keys()):
        return Heard(command=meant.name, values=meant.values)
    if answering:
        return Heard(answers=(await _as_answer(scene, said.text),), language=scene.language)
    if await _is_slide(scene, said.text):
        return Heard(command="new_round", values={"text": said.text})
    if await _is_promise(scene, said.text):
        return Heard(command="promise", values={"text": said.text})
    if isinstance(meant, Suggestion):
        return Heard(reply=suggestion(scene.words, meant))
    if said.relay and scene.place.kind in ("hall", "group"):
        return await _relayed(scene, said)
    text = (scene.words("not-understood"),)
    return Heard(reply=Reply(Message(text=text, tone=Tone.WARNING), refused=True))


async def _is_answering(scene: Scene) -> bool:
    """Tell whether what is typed here is an answer: in one's own conversation, while a question is open to one."""
    if scene.place.kind != "person" or scene.round is None or scene.person is None:
        return False
    if scene.round.state is RoundState.COMMITMENT or scene.round.asking:
        return await scene.uow.participants.get(scene.round.id, scene.person.id) is not None
    group = await scene.uow.rounds.group_of(scene.round.id, scene.person.id)
    return group is not None and group.state is GroupState.INDIVIDUAL


async def _as_answer(scene: Scene, text: str) -> Answer:
    round_, person = scene.known_round(), scene.known_person()
    if round_.state is RoundState.COMMITMENT:
        return Answer(round_.id, person.id, "commitment", 0, checked(text, LONGEST["commitment"]), scene.now)
    group = None if round_.asking else await scene.own_group()
    poll = await _typed_to(scene, group, text)
    if poll is not None:
        given = fit_for(poll.question, typed(poll.question.kind, text))
        return Answer(round_.id, person.id, POLL, poll.number, given, scene.now)
    written = await scene.uow.answers.of(round_.id, person.id)
    asked = writes_on(group) if group else ()
    return typed_answer(text, round_.id, person.id, written, asked or (1,), scene.now)


async def _typed_to(scene: Scene, group: Group | None, text: str) -> Poll | None:
    """Return the poll that a typed line answers.

    That is the one on the floor; while one thinks alone a scale, for a bare number, else the first that one has not
    answered yet where there is nothing to write.
    """
    round_, person = scene.known_round(), scene.known_person()
    if group is None:
        return await scene.uow.polls.get(round_.id, round_.asking)
    stage = stage_of(group)
    asked = [poll for poll in await open_polls(scene.uow, round_) if poll.track in (Track.ALL, group.track)]
    mine = [poll for poll in asked if asked_in(poll, stage.part if stage else 0)]
    if writes_on(group):
        mine = [poll for poll in mine if isinstance(poll.question.kind, Scale) and text.strip().isdecimal()]
    answered = await scene.uow.polls.answered(round_.id, person.id) if mine else ()
    return next((poll for poll in mine if poll.number not in answered), mine[-1] if mine else None)


async def _is_slide(scene: Scene, text: str) -> bool:
    """Tell whether the facilitator has pasted something long where a round can be planned."""
    if scene.person is None or scene.gathering is None or len(text.strip().splitlines()) < SLIDE_LINES:
        return False
    planning = scene.round is None or scene.round.is_over
    planning = planning or (scene.round is not None and scene.round.state in (RoundState.JOINING, RoundState.SEATED))
    leader = scene.round.facilitator if scene.round else scene.gathering.facilitator
    return planning and scene.person.id == leader


async def _is_promise(scene: Scene, text: str) -> bool:
    """Tell whether somebody says, in their own conversation, who does what by when: it is shown before it counts."""
    gathering, person = scene.gathering, scene.person
    if scene.place.kind != "person" or gathering is None or person is None or len(text) > LONGEST_PROMISE:
        return False
    names = {one.person_id: one.name for one in await scene.uow.people.members(gathering.id)}
    zone = ZoneInfo(gathering.time_zone)
    read = read_promise(text, names, person.id, scene.now.astimezone(zone).date(), zone)
    return bool(read.owners and read.due)


async def _relayed(scene: Scene, said: Said) -> Heard:
    """Show what somebody said to the others there. It is conversation, never a hidden answer."""
    person = scene.known_person()
    message = Message(title=person.name, text=(checked(said.text, LONGEST_REMARK),), tone=Tone.QUIET)
    await scene.uow.posts.put(Post(said.place, f"remark-{said.delivery_id}", message), scene.now)
    return Heard(reply=Reply(), changed=True)
