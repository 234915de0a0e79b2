"""What can be pressed in a group, and whose it is to press: the method's rules once more, written as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from facilitation import group as a_group
from facilitation import talk
from facilitation.group import GroupChange
from facilitation.plan import Role
from facilitation.state import Group, GroupState, Point


@dataclass(frozen=True)
class Press:
    """A button: what it does, and whether somebody in the group may press it now."""

    name: str
    do: Callable[[Group, str, datetime], GroupChange]
    may: Callable[[Group, str], bool]

    def __repr__(self) -> str:
        return self.name


def _has_the_word(group: Group, name: str) -> bool:
    speaker = group.turns.speaker if group.turns else None
    return speaker is not None and name in (speaker, group.holder(Role.MODERATOR))


def _may_begin_a_lap(group: Group, name: str) -> bool:
    free = group.turns is None or group.turns.speaker is None
    return _leads(group, name) and group.settling is None and free


def _leads(group: Group, name: str) -> bool:
    return group.state is GroupState.GROUP and group.holder(Role.MODERATOR) == name


def _may_go_on(group: Group, name: str) -> bool:
    return _leads(group, name) and group.clock is not None and group.clock.left is None


def _may_send_result(group: Group, name: str) -> bool:
    return group.state in (GroupState.GROUP, GroupState.DONE) and group.holder(Role.SECRETARY) == name


def _may_refocus(group: Group, name: str) -> bool:
    return group.state is GroupState.GROUP and group.holder(Role.FOCUS_KEEPER) == name


NEXT_TURN = Press("neste", lambda group, name, _: talk.next_turn(group, name), _has_the_word)
PASS = Press("pass", lambda group, name, _: talk.next_turn(group, name, passing=True), _has_the_word)
READY = Press("ferdig", a_group.ready, lambda group, _: group.state is GroupState.INDIVIDUAL)
PRESSES = (
    NEXT_TURN,
    PASS,
    READY,
    Press(
        "vi er klare", lambda group, name, _: talk.begin_talk(group, name), lambda group, _: group.settling is not None
    ),
    Press("ny runde", lambda group, name, _: talk.another_lap(group, name), _may_begin_a_lap),
    Press("neste del", talk.next_part, _may_go_on),
    Press("tilbake til saken", talk.refocus, _may_refocus),
    Press("parker", lambda group, name, _: talk.park(group, name, "Budsjettet"), lambda _group, _name: True),
    Press("parker ingenting", lambda group, name, _: talk.park(group, name, " "), lambda _group, _name: False),
    Press("resultat", lambda group, name, _: talk.send_result(group, name, [Point(1, "Møtes")]), _may_send_result),
)
