"""What members of a group press and type while they talk: roles, turns, the subject, the parking lot, the result."""

from collections.abc import Mapping, Sequence

from dialogs import places
from dialogs.commands import Command, For
from dialogs.messages import Reply
from dialogs.publish import publish
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.parts import role_name
from facilitation import group as a_group
from facilitation import plenum, roles, talk
from facilitation.bounds import whole_number
from facilitation.errors import NotYours, Unknown, WrongTime
from facilitation.group import GroupChange
from facilitation.plan import Role
from facilitation.round import Change
from facilitation.stages import parts
from facilitation.state import Group, Point, RoundState


async def claim(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Det er meg": take a role that is open. Without a role, the only one that is open.

    Raises Unknown for no such role, WrongTime for one that is taken, NotYours for one that is for those without.
    """
    group = await _group_at_work(scene)
    role = _claimed_role(group, values.get("role", ""))
    await _publish(scene, talk.claim(group, role, scene.known_person().id))
    return told(scene, "role-is-yours", role=role_name(scene.words, role))


def _claimed_role(group: Group, typed: str) -> Role:
    if typed in list(Role):
        return Role(typed)
    waiting = roles.claimable(group)
    if typed or len(waiting) != 1:
        raise Unknown("which-role")
    return waiting[0].roles[0]


async def ready(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Ferdig": finished thinking; when all are, the group goes on."""
    group = await _group_at_work(scene)
    await _publish(scene, a_group.ready(group, scene.known_person().id, scene.now))
    return told(scene, "ready-noted")


async def begin_talk(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Vi er klare": draw what nobody has claimed and begin."""
    await _publish(scene, talk.begin_talk(await _group_at_work(scene), scene.known_person().id))
    return told(scene, "talk-begun")


async def next_turn(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Neste": give the word on."""
    await _give_on(scene, values, passing=False)
    return told(scene, "word-given-on")


async def pass_turn(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Pass": give the word on without a viewpoint."""
    await _give_on(scene, values, passing=True)
    return told(scene, "word-given-on")


async def _give_on(scene: Scene, values: Mapping[str, str], *, passing: bool) -> None:
    group, person_id = await _group_at_work(scene), scene.known_person().id
    turn_of = values.get("turn_of", "")
    await _publish(scene, talk.next_turn(group, person_id, passing=passing, turn_of=turn_of))


async def another_lap(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Begin another turn round."""
    await _publish(scene, talk.another_lap(await _group_at_work(scene), scene.known_person().id))
    return told(scene, "lap-begun")


async def next_part(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Go on to the next part ahead of the clock."""
    group, person_id = await _group_at_work(scene), scene.known_person().id
    stage = whole_number(values.get("stage", ""))
    await _publish(scene, talk.next_part(group, person_id, scene.now, stage=stage))
    return told(scene, "part-done")


async def refocus(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Tilbake til saken"."""
    await _publish(scene, talk.refocus(await _group_at_work(scene), scene.known_person().id, scene.now))
    return told(scene, "refocused")


async def park(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Put something in the group's parking lot."""
    await _publish(scene, talk.park(await _group_at_work(scene), scene.known_person().id, values.get("text", "")))
    return told(scene, "parked")


async def result(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Send the group's result: the form's fields, or typed text with a point a line."""
    plenum.results_open(scene.known_round())
    group = await scene.own_group()
    change = talk.send_result(group, scene.known_person().id, points_of(group, values))
    await _publish(scene, change)
    return told(scene, "result-saved", points=len(change[0].points))


async def adopt(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Ta med": one of the notes that have been heard becomes a point of the result.

    `values`: `note`, as its button carries it (`<person>:<part>:<line, from 0>`), or `text`, typed: some of its words.
    Raises Unknown for a note that is not there, and for words that stand in none or in several.
    """
    plenum.results_open(scene.known_round())
    group = await scene.own_group()
    heard = await _heard(scene, group)
    author, part, note = _pressed_note(heard, values["note"]) if values.get("note") else _typed_note(heard, values)
    await _publish(scene, talk.adopt(group, scene.known_person().id, author, part, note))
    return told(scene, "note-adopted")


async def _heard(scene: Scene, group: Group) -> Mapping[tuple[str, int, int], str]:
    """Return the lines of the notes that have been heard, by whose they are, their part and their place."""
    people = [one.person_id for one in group.members if talk.may_show_notes(group, one.person_id)]
    notes = await scene.uow.answers.of_many(group.round_id, people, "answer")
    return {
        (person, part, place): line
        for person, parts_ in notes.items()
        for part, text in parts_.items()
        for place, line in enumerate(text.splitlines())
        if line.strip()
    }


def _pressed_note(heard: Mapping[tuple[str, int, int], str], note: str) -> tuple[str, int, str]:
    author, _, rest = note.partition(":")
    part, place = (whole_number(one) for one in rest.partition(":")[::2])
    if part is None or place is None or (author, part, place) not in heard:
        raise Unknown("no-such-note")
    return author, part, heard[author, part, place]


def _typed_note(heard: Mapping[tuple[str, int, int], str], values: Mapping[str, str]) -> tuple[str, int, str]:
    typed = values.get("text", "").strip().casefold()
    found = [(author, part, line) for (author, part, _), line in heard.items() if typed and typed in line.casefold()]
    if len(found) != 1:
        raise Unknown("which-note" if found else "no-such-note")
    return found[0]


async def give_back(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Take a point that was somebody's note out of the result again: `point` is its number, `text` some of it."""
    plenum.results_open(scene.known_round())
    group = await scene.own_group()
    typed, said = values.get("point", ""), values.get("text", "").strip().casefold()
    named = [point.number for point in group.points if point.author and said and said in point.text.casefold()]
    number = int(typed) if typed.isdecimal() and len(typed) < 5 else named[0] if len(named) == 1 else 0
    await _publish(scene, talk.give_back(group, scene.known_person().id, number))
    return told(scene, "note-given-back")


def points_of(group: Group, values: Mapping[str, str]) -> Sequence[Point]:
    """Return the points in a result form (`result:<part>:<organisation's index, 0 for common>`) or in typed text."""
    names = ("", *group.organisations)
    if values.get("text"):
        return [Point(max(parts(group.plan)), line) for line in _lines(values["text"])]
    return [
        Point(number, line, names[at])
        for key, text in sorted(values.items())
        if key.startswith("result:")
        for _, part, index in [(*key.split(":"), "", "")[:3]]
        for number, at in [(whole_number(part), whole_number(index))]
        if number is not None and at is not None and at < len(names)
        for line in _lines(text)
    ]


def _lines(text: str) -> Sequence[str]:
    """Return the lines that say something, without the bullets people type before them."""
    lines = (line.strip().lstrip("-*•–").strip() for line in text.splitlines())
    return [line for line in lines if line]


async def _group_at_work(scene: Scene) -> Group:
    round_ = scene.known_round()
    if round_.is_over:
        raise WrongTime("round-over")
    if round_.state is RoundState.JOINING:
        raise WrongTime("not-seated-yet")
    group = await scene.own_group()
    if scene.place.kind == "group" and scene.place != places.thread(round_.id, group.number):
        raise NotYours("not-your-group")
    return group


async def _publish(scene: Scene, change: GroupChange) -> None:
    group, steps = change
    await publish(scene, Change(scene.known_round(), (group,), steps))


CLAIMING = (RoundState.SEATED, RoundState.RUNNING)
TALKING = (RoundState.RUNNING,)

COMMANDS = (
    Command("claim", claim, For.MEMBER, CLAIMING),
    Command("ready", ready, For.MEMBER, TALKING),
    Command("begin_talk", begin_talk, For.MEMBER, TALKING),
    Command("next_turn", next_turn, For.MEMBER, TALKING),
    Command("pass_turn", pass_turn, For.MEMBER, TALKING),
    Command("another_lap", another_lap, For.MEMBER, TALKING),
    Command("next_part", next_part, For.MEMBER, TALKING),
    Command("refocus", refocus, For.MEMBER, TALKING),
    Command("park", park, For.MEMBER, TALKING),
    Command("adopt", adopt, For.MEMBER, TALKING),
    Command("give_back", give_back, For.MEMBER, ()),
    Command("result", result, For.MEMBER, (RoundState.RUNNING, RoundState.PLENUM, RoundState.COMMITMENT)),
)
