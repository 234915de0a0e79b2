"""The bank of playful criteria: who gets which role when the slide does not say, or when somebody wants other ones.

None of them asks about anything sensitive (health, faith, origin, family, money), and nobody is asked in writing. What
they say is said elsewhere, in three languages; here stand their names and how each finds its person.
"""

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from facilitation import roles
from facilitation.errors import WrongTime
from facilitation.plan import Among, Criterion, CriterionKind, RoleRule, RoundPlan
from facilitation.round import Change
from facilitation.slide.criteria import read_criterion
from facilitation.state import Group, Round, RoundState

CLAIMED = (
    "earliest-up", "latest-up", "longest-way", "shortest-way", "bike-last", "train-last", "most-coffee",
    "no-coffee-yet", "warmest-hands", "coldest-hands", "most-colours", "brightest-socks", "most-keys",
    "most-pockets", "fullest-battery", "emptiest-battery", "most-tabs", "fewest-mails", "last-swim",
    "last-on-skis", "last-in-forest", "last-library", "last-cake", "most-plants", "newest-pen", "latest-song",
    "best-joke", "first-here", "nearest-door", "nearest-window", "last-concert", "sat-down-last",
)  # fmt: skip
COMPUTED = (
    "longest-first-name", "shortest-first-name", "longest-surname", "shortest-surname", "longest-full-name",
    "first-in-alphabet", "last-in-alphabet",
)  # fmt: skip
DRAWN = ("drawn-by-lot",)


def all_criteria() -> dict[str, CriterionKind]:
    """Return every criterion's name with how it finds its person."""
    kinds = {CriterionKind.CLAIMED: CLAIMED, CriterionKind.COMPUTED: COMPUTED, CriterionKind.DRAWN: DRAWN}
    return {name: kind for kind, names in kinds.items() for name in names}


def pick(
    seed: str,
    texts: Callable[[str], str],
    own: Sequence[str] = (),
    avoiding: Sequence[str] = (),
    kept: Sequence[str] = (),
) -> Sequence[RoleRule]:
    """Return a rule for each role that everybody has, by criteria drawn from the bank; the facilitator's `own` first.

    `texts` gives what a criterion says, `avoiding` are those in use: others are taken as long as there are others.
    `kept` are those the facilitator has added to the bank.
    """
    chosen = [*map(read_criterion, own), *_shuffled(seed, texts, avoiding, kept)]
    return tuple(
        RoleRule((role,), criterion if place == 0 else replace(criterion, among=Among.REST))
        for place, (role, criterion) in enumerate(zip(roles.EVERYONE_HAS, chosen, strict=False))
    )


def _shuffled(
    seed: str, texts: Callable[[str], str], avoiding: Collection[str], kept: Sequence[str]
) -> Sequence[Criterion]:
    known = [Criterion(kind, texts(name)) for name, kind in all_criteria().items()] + [*map(read_criterion, kept)]
    random.Random(seed).shuffle(known)
    return [one for one in known if one.text not in avoiding] or known


def is_bare(rule: RoleRule) -> bool:
    """Tell whether a slide names the role and says nothing of how it is found."""
    return rule.criterion.kind is CriterionKind.DRAWN and not rule.criterion.text


def filled(plan: RoundPlan, seed: str, texts: Callable[[str], str], kept: Sequence[str] = ()) -> RoundPlan:
    """Return the plan where each role that it names bare has a criterion drawn from the bank (see `pick`)."""
    bank = iter(_shuffled(seed, texts, {rule.criterion.text for rule in plan.roles}, kept))
    among = [Among.REST if place else Among.ALL for place, _ in enumerate(plan.roles)]
    rules = tuple(
        replace(rule, criterion=replace(next(bank), among=whom)) if is_bare(rule) else rule
        for rule, whom in zip(plan.roles, among, strict=True)
    )
    return replace(plan, roles=rules)


def recast(round_: Round, groups: Sequence[Group], rules: Sequence[RoleRule]) -> Change:
    """Return the round with other rules for its roles, none held but by name. Raises WrongTime once it has started."""
    if round_.state not in (RoundState.JOINING, RoundState.SEATED):
        raise WrongTime("already-started")
    plans = tuple(replace(plan, roles=tuple(rules)) for plan in round_.plans)
    anew = tuple(
        roles.compute(replace(group, plan=replace(group.plan, roles=tuple(rules)), held=())) for group in groups
    )
    return Change(replace(round_, plans=plans), anew)
