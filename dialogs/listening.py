"""Typed text understood: a command, an answer from somebody thinking alone, a pasted slide, or people's own talk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialogs.answering import typed_answer
from dialogs.incoming import Said
from dialogs.messages import Message, Post, Reply, Tone
from dialogs.phrasebook import Suggestion, Understood
from dialogs.records import Answer
from dialogs.replies import suggestion
from dialogs.scene import Scene
from facilitation.errors import BadText
from facilitation.stages import parts
from facilitation.state import GroupState, RoundState
from facilitation.talk import checked

LONGEST_TYPED = 20_000
LONGEST_REMARK = 2_000
SLIDE_LINES = 4


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
    if len(said.text) > LONGEST_TYPED:
        raise BadText("too-long", length=len(said.text), most=LONGEST_TYPED)
    meant = scene.book.understand(said.text)
    if isinstance(meant, Understood):
        return Heard(command=meant.name, values=meant.values)
    if scene.place.kind == "person":
        answer = await _as_answer(scene, said.text)
        if answer is not None:
            return Heard(answers=(answer,), language=scene.language)
    if await _is_slide(scene, said.text):
        return Heard(command="new_round", values={"text": said.text})
    if isinstance(meant, Suggestion):
        return Heard(reply=suggestion(scene.words, meant))
    if said.relay and scene.place.kind in ("hall", "group"):
        return await _relayed(scene, said)
    text = (scene.words("not-understood"),)
    return Heard(reply=Reply(Message(text=text, tone=Tone.WARNING), refused=True))


async def _as_answer(scene: Scene, text: str) -> Answer | None:
    """Take a text in one's own conversation as an answer while one's group thinks, as a commitment in that phase."""
    if scene.round is None or scene.person is None:
        return None
    if scene.round.state is RoundState.COMMITMENT:
        line = checked(text, 300)
        return Answer(scene.round.id, scene.person.id, "commitment", 0, line, scene.now)
    group = await scene.uow.rounds.group_of(scene.round.id, scene.person.id)
    if group is None or group.state is not GroupState.INDIVIDUAL:
        return None
    written = await scene.uow.answers.of(scene.round.id, scene.person.id)
    return typed_answer(text, scene.round.id, scene.person.id, written, parts(group.plan), scene.now)


async def _is_slide(scene: Scene, text: str) -> bool:
    """Tell whether the facilitator has pasted something long where a round can be planned."""
    if scene.person is None or scene.gathering is None or len(text.strip().splitlines()) < SLIDE_LINES:
        return False
    planning = scene.round is None or scene.round.is_over
    planning = planning or (scene.round is not None and scene.round.state in (RoundState.JOINING, RoundState.SEATED))
    leader = scene.round.facilitator if scene.round else scene.gathering.facilitator
    return planning and scene.person.id == leader


async def _relayed(scene: Scene, said: Said) -> Heard:
    """Show what somebody said to the others there. It is conversation, never a hidden answer."""
    person = scene.known_person()
    message = Message(title=person.name, text=(checked(said.text, LONGEST_REMARK),), tone=Tone.QUIET)
    await scene.uow.posts.put(Post(said.place, f"remark-{said.delivery_id}", message), scene.now)
    return Heard(reply=Reply(), changed=True)
