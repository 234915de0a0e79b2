"""The hall seen from above, for the demo's own page: which table is where, who speaks, what the clock says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.demo.people import Character
from bot.demo.play import Demo
from dialogs.calendar import day_text
from dialogs.ports import UnitOfWork
from dialogs.views.parts import group_name, role_name
from dialogs.words import Words
from facilitation.clock import Clock
from facilitation.group import stage_of
from facilitation.people import Participant
from facilitation.plan import PhaseKind, Role
from facilitation.programme.items import Item
from facilitation.programme.running import under_way
from facilitation.state import Group, GroupState, Round, RoundState, by_number

_KINDS = {RoundState.RUNNING: "answer", RoundState.COMMITMENT: "commitment"}


@dataclass(frozen=True, slots=True)
class Overview:
    """What is read of the round. `written` are those who have written what they are asked for, `given` counts them."""

    round: Round | None
    groups: Sequence[Group]
    inside: frozenset[str]
    written: frozenset[str]
    given: int
    slugs: Mapping[str, str]  # person id -> slug
    items: tuple[Item, ...] = ()  # of the programme


async def look(demo: Demo, uow: UnitOfWork) -> Overview:
    """Read the gathering as it is now."""
    slugs = demo.crowd.known
    round_ = await uow.rounds.current(demo.gathering.id) if demo.gathering else None
    programme = await uow.programmes.get(demo.gathering.id) if demo.gathering else None
    items = programme.items if programme else ()
    if round_ is None:
        members = await uow.people.members(demo.gathering.id) if demo.gathering else ()
        return Overview(None, (), frozenset(one.person_id for one in members), frozenset(), 0, slugs, items)
    inside = frozenset(one.person_id for one in await uow.participants.all(round_.id))
    kind = _KINDS.get(round_.state, "")
    missing = await uow.answers.missing(round_.id, kind) if kind else inside
    written = inside - frozenset(missing)
    polled = (await uow.polls.counts(round_.id))[round_.asking].answered if round_.asking else 0
    return Overview(round_, await uow.rounds.groups(round_.id), inside, written, polled or len(written), slugs, items)


def describe(demo: Demo, seen: Overview, words: Words) -> dict[str, Any]:
    """Return it all as the page's script reads it."""
    return {
        "gathering": demo.gathering.id if demo.gathering else 0,
        "now": _milliseconds(demo.clock.now()),
        "rate": 0 if demo.clock.paused else demo.clock.speed,
        "speed": demo.clock.speed,
        "plays": demo.plays_by_itself,
        "round": seen.round.id if seen.round else 0,
        "over": bool(seen.round and seen.round.is_over and not _goes_on(demo, seen)),
        "year": demo.machine.seen if demo.machine else 0,
        "phase": _phase(demo, seen, words),
        "detail": _detail(demo, seen, words),
        "clock": _clock(_leading_clock(demo, seen)),
        "groups": [_table(seen, group, words) for group in seen.groups if group.members],
        "people": {one.slug: _person(demo, seen, one) for one in demo.people},
    }


def _goes_on(demo: Demo, seen: Overview) -> bool:
    return any(item.ends > demo.clock.now() for item in seen.items)


def _between_rounds(demo: Demo, seen: Overview) -> Item | None:
    """Return what the programme has come to while no round goes on: a talk, a break."""
    place = under_way(seen.items, demo.clock.now())
    going = seen.round is not None and not seen.round.is_over
    return None if going or place is None else seen.items[place]


def _phase(demo: Demo, seen: Overview, words: Words) -> str:
    round_, item = seen.round, _between_rounds(demo, seen)
    if item is not None:
        return item.title
    if demo.machine is not None and (round_ is None or round_.is_over):
        day = day_text(demo.machine.today, words, with_year=True)
        return day[0].upper() + day[1:]
    if round_ is None:
        return words("demo-phase-none")
    if round_.state is RoundState.RUNNING:
        return _talking(seen.groups, words)
    if round_.asking:
        return words("demo-phase-asked")
    return words(f"demo-phase-{round_.state}")


def _talking(groups: Iterable[Group], words: Words) -> str:
    stage = next((stage_of(group) for group in _slowest_first(groups)), None)
    if stage is None:
        return words("demo-phase-plenum")
    kind = "individual" if stage.kind is PhaseKind.INDIVIDUAL else "group"
    return words(f"demo-phase-{kind}", part=stage.part)


def _slowest_first(groups: Iterable[Group]) -> Sequence[Group]:
    working = [group for group in groups if group.members and group.state is not GroupState.DONE]
    return sorted(working, key=lambda group: group.stage)


def _detail(demo: Demo, seen: Overview, words: Words) -> str:
    """Say in a few words how far it has come."""
    round_, people = seen.round, len(seen.inside)
    if demo.clock.paused:
        return words("demo-detail-paused")
    if demo.machine is not None and (round_ is None or round_.is_over):
        return words("demo-detail-between")
    if round_ is None or round_.state in (RoundState.JOINING, RoundState.SEATED):
        return words("demo-detail-joined", people=people, of=len(demo.people) - 1)
    if round_.asking:
        return words("demo-detail-answered", given=seen.given, of=people)
    thinking = any(group.state is GroupState.INDIVIDUAL for group in seen.groups)
    if round_.state is RoundState.COMMITMENT or thinking:
        return words("demo-detail-written", given=seen.given, of=people)
    presenting = by_number(seen.groups, round_.presenting) if round_.state is RoundState.PLENUM else None
    if presenting is not None:
        return words("demo-detail-presents", group=group_name(presenting, words))
    return words("demo-detail-people", people=people)


def _leading_clock(demo: Demo, seen: Overview) -> Clock | None:
    item = _between_rounds(demo, seen)
    if item is not None:
        return Clock(item.length, ends_at=item.ends)
    if seen.round is None or seen.round.state is not RoundState.RUNNING:
        return seen.round.clock if seen.round else None
    return next((group.clock for group in _slowest_first(seen.groups)), None)


def _clock(clock: Clock | None) -> dict[str, float] | None:
    if clock is None:
        return None
    length = clock.length.total_seconds()
    if clock.ends_at is None:
        return {"left": clock.left.total_seconds() if clock.left else 0, "length": length}
    return {"ends": _milliseconds(clock.ends_at), "length": length}


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _table(seen: Overview, group: Group, words: Words) -> dict[str, Any]:
    return {
        "number": group.number,
        "name": group_name(group, words),
        "places": list(group.organisations),
        "line": _line(seen, group, words),
        "state": group.state,
        "presents": _presents(seen, group),
        "clock": _clock(group.clock),
        "seats": [_seat(seen, group, member, words) for member in group.members],
    }


def _line(seen: Overview, group: Group, words: Words) -> str:
    """Say where one table is, in so few words that it is read at any speed."""
    speaker = group.member((group.turns.speaker if group.turns else None) or "")
    secretary = group.member(group.holder(Role.SECRETARY) or "")
    if _presents(seen, group):
        return words("demo-table-presents", name=secretary.first_name) if secretary else ""
    if group.state is GroupState.SEATED:
        return words("demo-table-seated", people=len(group.members))
    if group.state is GroupState.INDIVIDUAL:
        given = sum(member.person_id in seen.written for member in group.members)
        return words("demo-table-written", given=given, of=len(group.members))
    if group.state is GroupState.DONE:
        return words("demo-table-done" if group.result_sent else "demo-table-waiting")
    if group.settling is not None:
        return words("demo-table-settles")
    return words("demo-table-speaks", name=speaker.first_name) if speaker else words("demo-table-free")


def _presents(seen: Overview, group: Group) -> bool:
    round_ = seen.round
    return round_ is not None and round_.state is RoundState.PLENUM and round_.presenting == group.number


def _seat(seen: Overview, group: Group, member: Participant, words: Words) -> dict[str, Any]:
    person_id = member.person_id
    held = [role for role in group.roles_of(person_id) if role is not Role.TIMEKEEPER]
    speaks = group.turns is not None and group.turns.speaker == person_id
    return {
        "slug": seen.slugs.get(person_id, ""),
        "name": member.name,
        "roles": [role_name(words, role) for role in held],
        "speaks": speaks or (_presents(seen, group) and Role.SECRETARY in held),
        "written": person_id in seen.written,
    }


def _person(demo: Demo, seen: Overview, one: Character) -> dict[str, Any]:
    person_id = next((known for known, slug in seen.slugs.items() if slug == one.slug), "")
    group = next((group.number for group in seen.groups if group.member(person_id)), 0)
    return {"inside": person_id in seen.inside, "mine": one.slug in demo.hands, "group": group}
