"""The facilitator's hands in plenum: who presents, which points go first, which say the same, which is shown large."""

from collections.abc import Callable, Mapping, Sequence

from dialogs.commands import Command, For, Handler
from dialogs.follow_up.promising import offer_promise
from dialogs.messages import Reply
from dialogs.polling import outcomes
from dialogs.publish import publish
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.seating import number
from dialogs.views.board_view import ACTION, APART, DOWN, LIFT, MERGE, SPLIT, TOP, UP, board_message
from dialogs.views.parts import group_name
from facilitation import arranging, plenum
from facilitation.arranging import arranged, concerned, found, key_of, label
from facilitation.errors import BadText
from facilitation.round import Change
from facilitation.state import Group, Round, RoundState, by_number

Arranging = Callable[[Round, Sequence[Group]], Round]


async def present(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Call the next group, or the one named, to present its result; `minutes` are what each group gets from now on."""
    round_ = scene.led_round()
    wanted = number(values["group"]) if values.get("group") else None
    minutes = number(values["minutes"]) if values.get("minutes") else None
    groups = await scene.groups()
    change = plenum.present(round_, groups, scene.now, wanted, minutes)
    await publish(scene, change)
    called = by_number(groups, change.round.presenting)
    return told(scene, "presents-now", group=group_name(called, scene.words) if called else "")


async def lower(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Ta ned": show no point larger than the others."""
    await _arrange(scene, lambda round_, groups: arranging.lift(round_, groups, ""))
    return told(scene, "point-lowered")


async def arrange(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Do with the points chosen on the board what was chosen there: `points`, keys on lines, and `what`.

    Where nothing was chosen, the board itself.
    """
    what = values.get("what", "")
    if not what and not values.get("points"):
        round_ = scene.led_round()
        return Reply(board_message(round_, await scene.groups(), await outcomes(scene.uow, round_), scene.words))
    if what not in (*_MOVES, ACTION):
        raise BadText("choose-what-to-do")
    return await _pressed(scene, what, values.get("points", "").split())


async def turn_page(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Show another page of the points on the facilitator's board."""
    page = number(values.get("page", "1"))
    await _arrange(scene, lambda round_, _: arranging.turn_to(round_, page))
    return told(scene, "board-page", page=page)


def _doing(what: str) -> Handler:
    """Return what does one thing with the points that were named, or pressed on."""

    async def do(scene: Scene, values: Mapping[str, str]) -> Reply:
        return await _pressed(scene, what, _points(values))

    return do


def _points(values: Mapping[str, str]) -> Sequence[str]:
    """Return the keys of the points that were named or pressed."""
    named = (values.get(name, "") for name in ("point", "twin"))
    return [key_of(each) for each in named if each]


_MOVES: Mapping[str, Callable[[Round, Sequence[Group], Sequence[str]], Round]] = {
    LIFT: lambda round_, groups, keys: arranging.lift(round_, groups, keys[0]),
    UP: lambda round_, groups, keys: arranging.move(round_, groups, keys[0], -1),
    DOWN: lambda round_, groups, keys: arranging.move(round_, groups, keys[0], 1),
    TOP: lambda round_, groups, keys: arranging.to_top(round_, groups, keys[0]),
    MERGE: arranging.merge,
    SPLIT: lambda round_, groups, keys: arranging.unmerge(round_, groups, keys[0]),
    APART: arranging.keep_apart,
}


async def _pressed(scene: Scene, what: str, keys: Sequence[str]) -> Reply:
    """Do one thing with the points. Raises BadText for none, and for several where only one can be meant."""
    if not keys:
        raise BadText("choose-a-point")
    if len(keys) > 1 and what not in (MERGE, APART):
        raise BadText("choose-one-point")
    if what == ACTION:
        return await _to_action(scene, keys[0])
    await _arrange(scene, lambda round_, groups: _MOVES[what](round_, groups, keys))
    return told(scene, f"point-{what.replace('_', '-')}", point=label(keys[0]))


async def _arrange(scene: Scene, move: Arranging) -> None:
    round_, groups = scene.led_round(), await scene.groups()
    changed = move(round_, groups)
    if changed != round_:
        await publish(scene, Change(changed))


async def _to_action(scene: Scene, key: str) -> Reply:
    round_, groups = scene.known_round(), await scene.groups()
    point = found(arranged(round_, groups), key)
    organisation = concerned(point, groups)
    return await offer_promise(scene, point.said[0].point.text, point=point.key, organisation=organisation)


PLENUM = (RoundState.PLENUM,)
AFTER = (RoundState.PLENUM, RoundState.COMMITMENT, RoundState.CLOSED)

COMMANDS = (
    Command("present", present, For.FACILITATOR, PLENUM),
    Command("lift", _doing(LIFT), For.FACILITATOR, PLENUM),
    Command("lower", lower, For.FACILITATOR, PLENUM),
    Command("move_to_top", _doing(TOP), For.FACILITATOR, PLENUM),
    Command("move_up", _doing(UP), For.FACILITATOR, PLENUM),
    Command("move_down", _doing(DOWN), For.FACILITATOR, PLENUM),
    Command("merge_points", _doing(MERGE), For.FACILITATOR, PLENUM),
    Command("split_point", _doing(SPLIT), For.FACILITATOR, PLENUM),
    Command("keep_apart", _doing(APART), For.FACILITATOR, PLENUM),
    Command("arrange", arrange, For.FACILITATOR, PLENUM),
    Command("turn_page", turn_page, For.FACILITATOR, PLENUM),
    Command("point_to_action", _doing(ACTION), For.ANYBODY, AFTER),
)
