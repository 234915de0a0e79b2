"""What can be used here of what facilitators keep: the sender's own, the gathering's, and the partnership's."""

from collections.abc import Sequence

from dialogs.scene import Scene
from facilitation.method import Method
from facilitation.programme.template import Template, method_of


async def shelf_of(scene: Scene) -> Sequence[Template]:
    """Return the templates that can be used here, by name."""
    return await scene.uow.shelf.of(await keepers(scene))


async def own_methods(scene: Scene) -> Sequence[Method]:
    """Return those of them that plan rounds, as methods."""
    return [method_of(one) for one in await shelf_of(scene) if one.plan.rounds]


async def keepers(scene: Scene) -> Sequence[str]:
    """Return whose shelves count here: the sender's before the gathering's facilitator's before the partnership's."""
    gathering = scene.known_gathering()
    partnership = await scene.uow.partnerships.of_gathering(gathering.id)
    people = [scene.person.id] if scene.person else []
    people += [gathering.facilitator, *([partnership.facilitator] if partnership else [])]
    return list(dict.fromkeys(people))
