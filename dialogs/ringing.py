"""What happens when a due time rings: a morning, a clock, counts to be shown anew, something to be erased."""

from collections.abc import Sequence

from dialogs.follow_up.mornings import MORNING, ring_mornings
from dialogs.privacy.retention import HOUSEKEEPING, RETENTION, ring_housekeeping, ring_retention
from dialogs.programme.showing import PROGRAMME, ring_programme
from dialogs.publish import publish, show_desks, show_hall
from dialogs.scene import Scene
from dialogs.stopping import LOOK
from facilitation import group as a_group
from facilitation import round as a_round
from facilitation.round import Change
from facilitation.stages import is_open_space
from facilitation.state import Round


def round_of(key: str) -> int | None:
    """Return the round an alarm's key is about: `group:<round>:<number>`, or `round`, `counts` or `look` with it."""
    kind, _, rest = key.partition(":")
    number = rest.partition(":")[0]
    return int(number) if kind in ("group", "round", "counts", LOOK) and number.isdecimal() else None


async def ring(scene: Scene, keys: Sequence[str]) -> None:
    """Do what is due: one thing, or many people's mornings. What has ended meanwhile is left alone."""
    kind, *rest = keys[0].split(":")
    if kind == MORNING:
        await ring_mornings(scene, [key.removeprefix(f"{MORNING}:") for key in keys])
    elif kind == HOUSEKEEPING:
        await ring_housekeeping(scene)
    elif kind == RETENTION:
        await ring_retention(scene, int(rest[0]))
    elif kind == PROGRAMME:
        await ring_programme(scene, int(rest[0]))
    elif scene.round is not None:
        await _ring_round(scene, scene.round, kind, rest)


async def _ring_round(scene: Scene, round_: Round, kind: str, rest: Sequence[str]) -> None:
    if kind == LOOK:
        if not round_.is_over:
            await show_hall(scene, round_)
    elif kind == "counts":
        await show_hall(scene, round_)
        if any(map(is_open_space, round_.plans)):  # where people are is told by a press, and their desks say it back
            await show_desks(scene, round_)
    elif kind == "round":
        await publish(scene, a_round.tick(round_, scene.now))
    elif not round_.is_over:
        group = await scene.uow.rounds.group(round_.id, int(rest[1]))
        if group is not None:
            changed, steps = a_group.tick(group, scene.now)
            await publish(scene, Change(round_, (changed,), steps))
