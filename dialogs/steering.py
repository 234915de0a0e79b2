"""The facilitator's hand on the clocks: status, more time, pause, the next phase, a new draw, hand over, the end."""

from collections.abc import Mapping

from dialogs.commands import ONGOING, Command, For
from dialogs.follow_up.next_time import ask_if_planned
from dialogs.messages import Message, Reply, Section
from dialogs.publish import BOARD, LEAD, nudge, publish, show_hall
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.seating import number
from dialogs.views.hall_view import heading
from dialogs.views.lead_view import status_line
from dialogs.views.parts import holder_name, role_name
from facilitation import round as a_round
from facilitation.errors import Unknown, WrongTime
from facilitation.plan import Role
from facilitation.state import Group, GroupState, RoundState, by_number

USUAL_EXTENSION = "2"


async def status(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Tell the facilitator where each group is; tell anybody else where the round is."""
    round_ = scene.known_round()
    leads = scene.person is not None and scene.person.id == round_.facilitator
    people = await scene.uow.participants.count(round_.id)
    role = "lead" if leads else "hall"
    text = (scene.words(f"{role}-{round_.state}"), scene.words("joined-only", people=people))
    if not leads:
        return Reply(Message(title=heading(round_, scene.words), text=text))
    counts = await scene.uow.answers.counts(round_.id, "answer")
    groups = [group for group in await scene.groups() if group.members]
    lines = tuple(status_line(group, counts.get(group.number), scene.words) for group in groups)
    sections = (Section(scene.words("groups"), lines),) if lines else ()
    return Reply(Message(title=heading(round_, scene.words), text=text, sections=sections))


async def extend(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Give every clock more minutes. Raises BadText for odd ones, WrongTime when no clock counts."""
    round_ = scene.led_round()
    typed = values.get("minutes", USUAL_EXTENSION)
    minutes = int(typed) if typed.isdecimal() and len(typed) < 4 else 0
    await publish(scene, a_round.extend(round_, await scene.groups(), minutes, scene.now))
    await show_hall(scene, scene.known_round())
    return told(scene, "extended", minutes=minutes)


async def pause(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Stop every clock."""
    await publish(scene, a_round.pause(scene.led_round(), await scene.groups(), scene.now))
    return told(scene, "paused")


async def resume(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Let every clock run on."""
    await publish(scene, a_round.resume(scene.led_round(), await scene.groups(), scene.now))
    return told(scene, "resumed")


async def next_phase(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Take the round one phase on, whatever its clocks say."""
    change = a_round.next_phase(scene.led_round(), await scene.groups(), scene.now)
    await publish(scene, change)
    await show_hall(scene, scene.known_round())
    await ask_if_planned(scene)
    return told(scene, "next-phase")


async def redraw(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Draw a role anew: the facilitator in any group, the moderator in their own.

    Raises Unknown for a role or group that is not there, NotYours for others.
    """
    round_ = scene.known_round()
    group = await _redrawn_group(scene, values)
    role = _role(values.get("role", ""))
    change = a_round.redraw(round_, group, role)
    await publish(scene, change)
    name = holder_name(change.groups[0], role)
    return told(scene, "redrawn", role=role_name(scene.words, role), name=name)


async def _redrawn_group(scene: Scene, values: Mapping[str, str]) -> Group:
    if values.get("group"):
        scene.led_round()
        group = by_number(await scene.groups(), number(values["group"]))
        if group is None:
            raise Unknown("no-such-group", group=values["group"])
        return group
    group = await scene.own_group()
    if scene.known_person().id != group.holder(Role.MODERATOR):
        scene.led_round()
    return group


def _role(typed: str) -> Role:
    if typed not in list(Role):
        raise Unknown("no-such-role", role=typed or Role.MODERATOR)
    return Role(typed)


async def hand_over(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Give the facilitation to somebody in the round. Raises Unknown when nobody by that name is in it."""
    round_ = scene.led_round()
    heir = await scene.find_participant(values.get("who", ""))
    await publish(scene, a_round.hand_over(round_, heir.person_id))
    own = scene.own_place
    for key in (LEAD, BOARD):
        await scene.uow.posts.remove(own, key, scene.now)
    return told(scene, "handed-over", name=heir.name)


async def nudge_all(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Remind those who have not answered. Raises WrongTime when nobody is thinking alone."""
    round_ = scene.led_round()
    thinking = [group for group in await scene.groups() if group.state is GroupState.INDIVIDUAL]
    if not thinking:
        raise WrongTime("not-individual-now")
    reminded = [await nudge(scene, group.number, f"nudge-now-{group.stage}") for group in thinking]
    await show_hall(scene, round_)
    return told(scene, "nudged", people=sum(reminded))


async def abort(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Break the round off; all that is there is kept."""
    await publish(scene, a_round.abort(scene.led_round(), scene.now))
    return told(scene, "aborted")


async def close(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """End the round from its plenum or commitment. Raises WrongTime before."""
    round_ = scene.led_round()
    if round_.state not in (RoundState.PLENUM, RoundState.COMMITMENT):
        raise WrongTime("not-plenum-now")
    await publish(scene, a_round.close(round_, scene.now))
    await ask_if_planned(scene)
    return told(scene, "closed")


RUNNING = (RoundState.RUNNING,)
PLENUM = (RoundState.PLENUM,)
CLOCKED = (RoundState.RUNNING, RoundState.PLENUM, RoundState.COMMITMENT)

COMMANDS = (
    Command("status", status, For.ANYBODY, ONGOING),
    Command("extend", extend, For.FACILITATOR, CLOCKED),
    Command("pause", pause, For.FACILITATOR, CLOCKED),
    Command("resume", resume, For.FACILITATOR, CLOCKED),
    Command("next_phase", next_phase, For.FACILITATOR, (RoundState.SEATED, *CLOCKED)),
    Command("redraw", redraw, For.FACILITATOR, (RoundState.SEATED, *RUNNING, *PLENUM)),
    Command("nudge", nudge_all, For.FACILITATOR, RUNNING),
    Command("hand_over", hand_over, For.FACILITATOR, ONGOING),
    Command("close", close, For.FACILITATOR, (RoundState.PLENUM, RoundState.COMMITMENT)),
    Command("abort", abort, For.FACILITATOR, ONGOING),
)
