"""`nye kriterier`: other playful ways to find who has which role, from the bank or the facilitator's own."""

from collections.abc import Mapping

from dialogs.commands import Command, For
from dialogs.messages import Message, Reply, Section, Tone
from dialogs.programme.shelf import keepers
from dialogs.publish import publish, show_hall
from dialogs.scene import Scene
from dialogs.views.parts import role_names
from facilitation import roles
from facilitation.criteria import pick, recast
from facilitation.state import RoundState
from facilitation.talk import checked

LONGEST_CRITERION = 120


async def new_criteria(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Find the roles by other criteria; `text`: the facilitator's own, with semicolons or lines between.

    Raises NotYours for others than the facilitator, WrongTime once the round has started, BadText for too long a one.
    """
    round_, words = scene.led_round(), scene.hall_words
    typed = values.get("text", "").replace("\n", ";").split(";")
    own = [checked(one, LONGEST_CRITERION) for one in typed if one.strip()]
    used = [rule.criterion.text for plan in round_.plans for rule in plan.roles]
    kept = await scene.uow.shelf.criteria(await keepers(scene))
    rules = pick(f"{round_.id}/{round_.version}", lambda name: words(f"criterion-{name}"), own, used, kept)
    change = recast(round_, await scene.groups(), rules)
    await publish(scene, change)
    await show_hall(scene, change.round)
    lines = tuple(
        scene.words("criterion-line", role=role_names(scene.words, rule.roles), text=rule.criterion.text)
        for rule in roles.rules(change.round.plans[0])
    )
    return Reply(Message(text=(scene.words("criteria-drawn"),), sections=(Section("", lines),), tone=Tone.DONE))


COMMANDS = (Command("new_criteria", new_criteria, For.FACILITATOR, (RoundState.JOINING, RoundState.SEATED)),)
