"""`hjelp`: what this person can do now, told from the registry that dispatches."""

from collections.abc import Collection, Mapping, Sequence

from dialogs.commands import Command, For, Handler
from dialogs.messages import Message, Reply, Section
from dialogs.scene import Scene
from facilitation.state import Group


def help_for(parts: Mapping[str, Sequence[Command]]) -> Command:
    """Return the command that tells of all commands, by what one wants to do (`help-part-<part>`)."""

    async def tell(scene: Scene, _values: Mapping[str, str]) -> Reply:
        return await _help(scene, parts)

    handler: Handler = tell
    return Command("help", handler)


async def _help(scene: Scene, parts: Mapping[str, Sequence[Command]]) -> Reply:
    state = scene.round.state if scene.round else None
    mine = await _circles(scene)
    sections = []
    for part, commands in parts.items():
        now = [command for command in commands if command.who in mine and state in command.states]
        lines = tuple(line for command in now if (line := _line(scene, command)))
        sections += [Section(scene.words(f"help-part-{part}"), lines)] if lines else []
    role = "lead" if For.FACILITATOR in mine else "hall"
    where = scene.words(f"{role}-{state}") if state else scene.words("no-round-yet")
    return Reply(Message(title=scene.words("help-title"), text=(where,), sections=tuple(sections)))


async def _circles(scene: Scene) -> Collection[For]:
    """Return which kinds of people the sender is one of now."""
    circles = {For.ANYBODY}
    if scene.person is None or scene.gathering is None:
        return circles
    leader = scene.round.facilitator if scene.round and not scene.round.is_over else scene.gathering.facilitator
    if scene.person.id == leader:
        circles.add(For.FACILITATOR)
    if scene.round is not None and await _sits(scene):
        circles.add(For.MEMBER)
    return circles


async def _sits(scene: Scene) -> Group | None:
    return await scene.uow.rounds.group_of(scene.known_round().id, scene.known_person().id)


def _line(scene: Scene, command: Command) -> str:
    phrases = scene.book.phrases(command.name, scene.language)
    if not phrases:
        return ""
    return scene.words("help-line", phrase=phrases[0], help=scene.book.help(command.name, scene.language))
