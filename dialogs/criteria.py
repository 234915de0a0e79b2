"""`nye kriterier`: other playful ways to find who has which role, from the bank or the facilitator's own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.commands import Command, For
from dialogs.messages import Message, Reply, Section, Tone
from dialogs.programme.shelf import keepers
from dialogs.publish import publish, show_hall
from dialogs.scene import Scene
from dialogs.views.parts import role_names
from facilitation import roles
from facilitation.criteria import filled, is_bare, pick, recast
from facilitation.plan import Plan, RoleRule
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
    told = Section("", _lines(scene, roles.rules(change.round.plans[0])))
    return Reply(Message(text=(scene.words("criteria-drawn"),), sections=(told,), tone=Tone.DONE))


def _lines(scene: Scene, rules: Sequence[RoleRule]) -> tuple[str, ...]:
    return tuple(
        scene.words("criterion-line", role=role_names(scene.words, rule.roles), text=rule.criterion.text)
        for rule in rules
    )


async def with_criteria(scene: Scene, plan: Plan) -> tuple[Plan, tuple[Section, ...]]:
    """Return a plan with a criterion from the bank for each role that its slide names bare, and what tells of it."""
    if not any(is_bare(rule) for one in plan.rounds for rule in one.roles):
        return plan, ()
    kept, words = await scene.uow.shelf.criteria(await keepers(scene)), scene.hall_words
    seed = f"{scene.known_gathering().id}/{scene.now}"
    rounds = tuple(filled(one, seed, lambda name: words(f"criterion-{name}"), kept) for one in plan.rounds)
    read = [rule for one in plan.rounds for rule in one.roles]
    lines = tuple(dict.fromkeys(_lines(scene, [rule for one in rounds for rule in one.roles if rule not in read])))
    return replace(plan, rounds=rounds), (Section(scene.words("criteria-from-bank"), lines),)


COMMANDS = (Command("new_criteria", new_criteria, For.FACILITATOR, (RoundState.JOINING, RoundState.SEATED)),)
