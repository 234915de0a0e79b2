"""The judgement: what was acknowledged is compared with what is there, after each kill and at the end."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from bot.simulate.ledger import Ledger, Slot
from facilitation.clock import LAST_MINUTE
from facilitation.plan import Role
from facilitation.stages import stages
from facilitation.state import Group, by_number
from tests.crash.found import Found
from tests.crash.house import Absence
from tests.crash.story import HURRY
from tests.crash.trace import lives_of_groups, writings

_GIVEN = ("answer", "commitment")
_ANONYMOUS = "vote"
_TALK = 1
_MINUTE = timedelta(minutes=1)
# Three real seconds at the pace of those who wait: as long as a busy machine may keep anybody waiting.
_BUSY = timedelta(seconds=3 * HURRY)
Absences = Sequence[Absence]


def lost(ledger: Ledger, found: Found) -> list[str]:
    """Return what was acknowledged and is not there with its newest text."""
    missing = [
        f"{slot}: {allowed} was acknowledged, {standing} is there"
        for slot, allowed in ledger.allowed().items()
        if slot[0] not in {"turns", "extended", _ANONYMOUS} and not {*(standing := _standing(slot, found))} & {*allowed}
    ]
    return [*missing, *_lost_votes(ledger, found)] + [
        f"{slot}: {least} acknowledged, {happened} happened"
        for slot, happened in _counted(found)
        if happened < (least := ledger.count(slot)[0])
    ]


def _lost_votes(ledger: Ledger, found: Found) -> Iterator[str]:
    """Give the votes that were acknowledged and are not among those that are there, each vote being one person's."""
    there = Counter(found.votes)
    cast = [(slot, allowed) for slot, allowed in ledger.allowed().items() if slot[0] == _ANONYMOUS]
    for slot, allowed in sorted(cast, key=lambda one: len(one[1])):
        kept = next((text for text in allowed if there[text]), None)
        if kept is None:
            yield f"{slot}: {allowed} was acknowledged, {found.votes} are there"
        else:
            there[kept] -= 1


def _votes_twice(ledger: Ledger, found: Found) -> Iterator[str]:
    voters = {deed.slot for deed in ledger.deeds if deed.slot[0] == _ANONYMOUS}
    if len(found.votes) > len(voters):
        yield f"{len(voters)} have voted, {len(found.votes)} votes are there"


def doubled(ledger: Ledger, found: Found) -> list[str]:
    """Return what is there, or has happened, more often than it should."""
    posts = (name for name in writings(found.trace).items() if _said_once(name[0]))
    return [
        *(f"{slot}: {texts}" for slot, texts in found.answers.items() if len(texts) > 1),
        *_votes_twice(ledger, found),
        *_repeated("participant", found.participants),
        *_repeated("member", found.members),
        *(text for group in found.groups for text in _repeated(f"parked in {group.number}", group.parked)),
        *(f"{name} written {times} times" for name, times in posts if times > 1),
        *(
            f"{slot}: {most} asked for, {happened} happened"
            for slot, happened in _counted(found)
            if happened > (most := ledger.count(slot)[1])
        ),
        *(text for name, life in lives_of_groups(found.trace).items() for text in _steps_twice(name, life)),
    ]


def _said_once(name: str) -> bool:
    return name.split(" ")[1].startswith(("said-", "told-"))


def _repeated(what: str, names: Sequence[str]) -> list[str]:
    return [f"{what} {name} is there {times} times" for name, times in Counter(names).items() if times > 1]


def _standing(slot: Slot, found: Found) -> Sequence[str]:
    if slot[0] in _GIVEN:
        return found.answers.get(slot, ())
    if slot[0] == "member":
        return found.members
    group = by_number(found.groups, int(slot[1]))
    if group is None:
        return ()
    if slot[0] == "moderator":
        return (group.holder(Role.MODERATOR) or "",)
    return group.parked if slot[0] == "parked" else ("\n".join(point.text for point in group.points),)


def _counted(found: Found) -> Iterator[tuple[Slot, int]]:
    """Give what is counted rather than kept: turns given on, minutes added."""
    for name, life in lives_of_groups(found.trace).items():
        yield ("turns", name.split(":")[1]), sum(_given_on(before, after) for before, after in pairwise(life))
        lengths = [group.clock.length for group in life if group.stage == _TALK and group.clock]
        if lengths:
            yield ("extended",), round((lengths[-1] - stages(life[0].plan)[_TALK].length) / _MINUTE)


def _given_on(before: Group, after: Group) -> int:
    same = before.turns and after.turns and (before.stage, before.turns.lap) == (after.stage, after.turns.lap)
    return after.turns.spoken - before.turns.spoken if same and before.turns and after.turns else 0


def _steps_twice(name: str, life: Sequence[Group]) -> Iterator[str]:
    """Give where a group was changed from something that was not its newest state, or its clock rang twice."""
    if [group.version for group in life] != [*range(1, len(life) + 1)]:
        yield f"group {name} was changed as {[group.version for group in life]}"
    entered = [after.stage for before, after in pairwise(life) if before.stage != after.stage]
    if entered != [*range(len(entered))]:
        yield f"group {name} went through the stages {entered}"
    for group in life:
        if group.clock and len({*group.clock.rung}) < len(group.clock.rung):
            yield f"group {name} was warned twice: {group.clock.rung}"


def off_time(ledger: Ledger, found: Found, absences: Absences) -> list[str]:
    """Return clocks that went on with another time than was left, warned too seldom, or rang too early or too late."""
    wrong: list[str] = []
    for name, life in lives_of_groups(found.trace).items():
        for stage in sorted({group.stage for group in life if group.clock}):
            here = [group for group in life if group.stage == stage]
            ends = list(dict.fromkeys(group.clock.ends_at for group in here if group.clock and group.clock.ends_at))
            added = ledger.count(("extended",))[1] if stage == _TALK else 0
            if len(ends) > 1 + added:
                wrong.append(f"group {name}, stage {stage}: its clock ended at {ends}")
            following = next((group for group in life if group.stage == stage + 1), None)
            if ends and following is not None:
                wrong += _ended_wrong(f"group {name}, stage {stage}", here[-1], ends[-1], following, absences)
    return wrong


def _ended_wrong(name: str, last: Group, ends_at: datetime, following: Group, absences: Absences) -> Iterator[str]:
    clock = following.clock
    began = clock.ends_at - clock.length if clock and clock.ends_at else ends_at
    ready = len(last.ready) >= len(last.members) - 1 > 0
    if began > ends_at + _BUSY and not any(absence.touches(ends_at, ends_at) for absence in absences):
        yield f"{name}: ended at {ends_at}, the next began at {began}"
    if began < ends_at and not ready:
        yield f"{name}: should end at {ends_at}, the next began at {began}"
    if ready or last.clock is None or LAST_MINUTE in last.clock.rung:
        return
    if not any(absence.touches(ends_at - _MINUTE, ends_at) for absence in absences):
        yield f"{name}: nobody was told that a minute is left"
