"""What goes on after the day: topics and painful spots become actions in one press, a topic with its host as owner."""

from collections.abc import Mapping

from dialogs.commands import Command, For
from dialogs.follow_up.circle import circle_of
from dialogs.follow_up.promising import keep_new
from dialogs.messages import Reply
from dialogs.plenum_board import AFTER
from dialogs.polling import outcomes
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation.actions import ActionItem, Source
from facilitation.carrying import seeds
from facilitation.errors import WrongTime


async def carry_on(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Ta det videre": make actions of what a round's polls came to, those that are new.

    Raises NotYours for all but the facilitator, WrongTime where there is nothing to take on.
    """
    round_ = scene.led_round()
    here = await circle_of(scene)
    found = [seed for one in await outcomes(scene.uow, round_) for seed in seeds(one)]
    if not found:
        raise WrongTime("nothing-to-carry-on")
    items = [
        ActionItem(
            0,
            here.partnership.id,
            seed.text,
            (seed.owner,) if seed.owner in here.names else (),
            here.organisation_of(seed.owner),
            source=Source(round_.id),
        )
        for seed in found
    ]
    return told(scene, "carried-on", actions=await keep_new(scene, here, items))


COMMANDS = (Command("carry_on", carry_on, For.FACILITATOR, AFTER),)
