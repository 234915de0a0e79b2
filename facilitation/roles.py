"""Who gets which role in a group: claimed by the group, computed from names, or drawn with fairness over time."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from facilitation.errors import NotYours, Unknown, WrongTime
from facilitation.people import Participant
from facilitation.plan import Among, Criterion, CriterionKind, Role, RoleRule, RoundPlan
from facilitation.state import Group, GroupState, Held

EVERYONE_HAS = (Role.MODERATOR, Role.SECRETARY, Role.FOCUS_KEEPER)

_ALPHABET = str.maketrans("æäøöå", "{{||}")  # the Norwegian order: z, æ, ø, å


def rules(plan: RoundPlan) -> tuple[RoleRule, ...]:
    """Return the plan's role rules, completed: roles left out are drawn; without a timekeeper, the moderator is it.

    Of two lines that name the same role, the first decides.
    """
    named: set[Role] = set()
    written: list[RoleRule] = []
    for rule in plan.roles:
        fresh = tuple(role for role in dict.fromkeys(rule.roles) if role not in named)
        named.update(fresh)
        written += [replace(rule, roles=fresh)] if fresh else []
    drawn = [RoleRule((role,), Criterion(CriterionKind.DRAWN, "")) for role in EVERYONE_HAS if role not in named]
    return tuple(_with_timekeeper(rule, named) for rule in written + drawn)


def _with_timekeeper(rule: RoleRule, named: set[Role]) -> RoleRule:
    keeps_time = Role.MODERATOR in rule.roles and Role.TIMEKEEPER not in named
    return replace(rule, roles=(*rule.roles, Role.TIMEKEEPER)) if keeps_time else rule


def open_rules(group: Group) -> tuple[RoleRule, ...]:
    """Return the rules whose roles nobody in the group holds yet."""
    return tuple(rule for rule in rules(group.plan) if group.holder(rule.roles[0]) is None)


def claimable(group: Group) -> tuple[RoleRule, ...]:
    """Return the open rules that the group settles by talking: those that somebody can say "Det er meg" to."""
    return tuple(rule for rule in open_rules(group) if rule.criterion.kind is CriterionKind.CLAIMED)


def claim(group: Group, role: Role, person_id: str) -> Group:
    """Return the group where somebody has said "Det er meg"; saying it twice changes nothing.

    Raises Unknown for a role the plan has not, WrongTime when it is held by another, NotYours when they are not in the
    group or the role is one that Runde computes, draws, or keeps for those without one.
    """
    rule = next((rule for rule in rules(group.plan) if role in rule.roles), None)
    if rule is None:
        raise Unknown("no-such-role", role=role)
    if group.member(person_id) is None:
        raise NotYours("not-your-group")
    holder = group.member(group.holder(role) or "")
    if holder is not None and holder.person_id == person_id:
        return group
    if holder is not None:
        raise WrongTime("role-taken", role=role, name=holder.name)
    if rule.criterion.kind is not CriterionKind.CLAIMED:
        raise NotYours("role-not-for-claiming", role=role)
    if all(candidate.person_id != person_id for candidate in _candidates(group, rule)):
        raise NotYours("role-for-the-rest", role=role)
    return _give(group, rule, person_id)


def compute(group: Group) -> Group:
    """Return the group with the roles that follow from names, as far as they can be given now.

    A rule for "those who are left" waits until the rules before it have their holders.
    """
    settled = True
    for rule in rules(group.plan):
        if group.members and _can_be_computed(group, rule, settled=settled):
            group = _give(group, rule, _computed(rule.criterion, _candidates(group, rule)).person_id)
        settled = settled and group.holder(rule.roles[0]) is not None
    return group


def draw_open(group: Group) -> Group:
    """Return the group with every role held: what is open is computed where it can be, and drawn otherwise."""
    for rule in open_rules(group):
        if not group.members:
            break
        if rule.criterion.kind is CriterionKind.COMPUTED:
            group = _give(group, rule, _computed(rule.criterion, _candidates(group, rule)).person_id)
        else:
            group = _draw(group, rule)
    return group


def redraw(group: Group, role: Role) -> Group:
    """Return the group with `role` (and what goes with it) drawn anew, to somebody else where there is somebody.

    Raises Unknown for a role the plan has not, or when the group is empty.
    """
    rule = next((rule for rule in rules(group.plan) if role in rule.roles), None)
    if rule is None or not group.members:
        raise Unknown("no-such-role", role=role)
    before = group.holder(rule.roles[0])
    held = tuple(held for held in group.held if held.role not in rule.roles)
    served = group.served if before is None else (*group.served, before)
    return _draw(replace(group, held=held, served=served), rule, avoiding=before)


def released(group: Group, person_id: str) -> Group:
    """Return the group where the roles of somebody who has left are open. Once it has begun, they have served."""
    held = tuple(held for held in group.held if held.person_id != person_id)
    has_served = held != group.held and group.state is not GroupState.SEATED
    return replace(group, held=held, served=(*group.served, person_id) if has_served else group.served)


def reseated(group: Group) -> Group:
    """Return a group that has not begun, after people came or went: roles are with those who are there.

    What follows from names follows the names that are there now, unless the facilitator has had a role drawn.
    """
    by_name = [rule for rule in rules(group.plan) if rule.criterion.kind is CriterionKind.COMPUTED and not group.draws]
    anew = {role for rule in by_name for role in rule.roles}
    held = tuple(held for held in group.held if group.member(held.person_id) and held.role not in anew)
    return compute(replace(group, held=held))


def _can_be_computed(group: Group, rule: RoleRule, *, settled: bool) -> bool:
    computed = rule.criterion.kind is CriterionKind.COMPUTED and group.holder(rule.roles[0]) is None
    return computed and (settled or rule.criterion.among is Among.ALL)


def _give(group: Group, rule: RoleRule, person_id: str, *, drawn: bool = False) -> Group:
    return replace(group, held=group.held + tuple(Held(role, person_id, drawn) for role in rule.roles))


def _candidates(group: Group, rule: RoleRule) -> Sequence[Participant]:
    """Those who can get the role: people without one, unless the rule says all or everybody has one."""
    holding = {held.person_id for held in group.held}
    rest = [member for member in group.members if member.person_id not in holding]
    return rest if rule.criterion.among is Among.REST and rest else group.members


def _draw(group: Group, rule: RoleRule, avoiding: str | None = None) -> Group:
    """Draw among those who have had fewest roles, and of them those who have none now: so it goes round."""
    holding = {held.person_id for held in group.held}
    had = Counter(group.served) + Counter(holding)
    everybody = [member.person_id for member in group.members]
    able = [one.person_id for one in _candidates(group, rule) if one.person_id != avoiding]
    able = able or [person for person in everybody if person != avoiding] or everybody
    share = {person: (had[person], person in holding) for person in able}
    luck = random.Random(f"{group.round_id}/{group.number}/{group.draws}")
    chosen = luck.choice([person for person in able if share[person] == min(share.values())])
    return _give(replace(group, draws=group.draws + 1), rule, chosen, drawn=True)


def _computed(criterion: Criterion, candidates: Sequence[Participant]) -> Participant:
    """Find who the criterion points at, by its words in the three languages; a tie goes to the first by name."""
    text = criterion.text.casefold()
    surname = any(word in text for word in ("etternavn", "etternamn", "surname", "last name"))
    full = any(word in text for word in ("hele navn", "heile namn", "fullt navn", "full name"))
    name: Callable[[Participant], str] = _surname if surname else _full_name if full else _first_name
    ordered = sorted(
        candidates, key=lambda person: (name(person).casefold().translate(_ALPHABET), person.name, person.person_id)
    )
    if any(word in text for word in ("alfabet", "alphabet")):
        last = any(word in text for word in ("sist", "bakerst", "bakarst", "last in", "last by"))
        return ordered[-1] if last else ordered[0]
    if any(word in text for word in ("kortest", "stuttast", "shortest")):
        return min(ordered, key=lambda person: len(name(person)))
    return max(ordered, key=lambda person: len(name(person)))


def _first_name(person: Participant) -> str:
    return person.first_name


def _surname(person: Participant) -> str:
    return (person.name.split() or [""])[-1]


def _full_name(person: Participant) -> str:
    return "".join(person.name.split())
