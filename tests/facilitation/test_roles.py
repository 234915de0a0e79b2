"""Roles: claimed by the group, computed from names, or drawn so that it goes round."""

from collections import Counter
from dataclasses import replace

import pytest

from facilitation import roles
from facilitation.errors import NotYours, Refused, Unknown, WrongTime
from facilitation.plan import Among, Criterion, CriterionKind, Role, RoleRule, RoundPlan
from facilitation.state import Group, GroupState, Held
from tests.facilitation.tables import BY_NAME, CLAIMED, DRAWN, FOUR, TO_CLAIM, computed, people, plan, table

MODERATOR, TIMEKEEPER, SECRETARY, FOCUS_KEEPER = Role
FOR_THE_REST = Criterion(CriterionKind.CLAIMED, "eldst av dem som er igjen", Among.REST)


def holding(group: Group, **held: Role) -> Group:
    return replace(group, held=group.held + tuple(Held(role, name) for name, role in held.items()))


def begun(group: Group) -> Group:
    return replace(group, state=GroupState.GROUP, stage=0)


# Which rules there are


def test_roles_the_slide_leaves_out_are_drawn_and_the_moderator_keeps_time() -> None:
    rules = roles.rules(RoundPlan("Runde"))
    assert [rule.roles for rule in rules] == [(MODERATOR, TIMEKEEPER), (SECRETARY,), (FOCUS_KEEPER,)]
    assert {rule.criterion.kind for rule in rules} == {CriterionKind.DRAWN}


def test_a_timekeeper_of_their_own_is_not_the_moderator() -> None:
    slide = RoundPlan("Runde", roles=(RoleRule((MODERATOR,), CLAIMED), RoleRule((TIMEKEEPER,), CLAIMED)))
    assert [rule.roles for rule in roles.rules(slide)][:2] == [(MODERATOR,), (TIMEKEEPER,)]


def test_of_two_lines_about_the_same_role_the_first_decides() -> None:
    slide = RoundPlan("Runde", roles=(RoleRule((SECRETARY,), CLAIMED), RoleRule((SECRETARY, FOCUS_KEEPER), DRAWN)))
    assert roles.rules(slide)[:2] == (RoleRule((SECRETARY,), CLAIMED), RoleRule((FOCUS_KEEPER,), DRAWN))


# Claimed


def test_det_er_meg_gives_all_the_roles_of_the_line() -> None:
    group = roles.claim(table(of=plan(*TO_CLAIM)), MODERATOR, "Bo")
    assert group.roles_of("Bo") == (MODERATOR, TIMEKEEPER)


def test_saying_it_twice_changes_nothing() -> None:
    group = roles.claim(table(of=plan(*TO_CLAIM)), MODERATOR, "Bo")
    assert roles.claim(group, MODERATOR, "Bo") == group


@pytest.mark.parametrize(
    "who,role,error,code",
    [
        ("Anna", MODERATOR, WrongTime, "role-taken"),
        ("Eva", SECRETARY, NotYours, "not-your-group"),
        ("Anna", FOCUS_KEEPER, NotYours, "role-not-for-claiming"),
    ],
)
def test_a_role_that_is_taken_elsewhere_or_drawn_cannot_be_claimed(
    who: str, role: Role, error: type[Refused], code: str
) -> None:
    group = roles.claim(table(of=plan(*TO_CLAIM)), MODERATOR, "Bo")
    with pytest.raises(error) as refused:
        roles.claim(group, role, who)
    assert refused.value.code == code


def test_a_role_for_those_who_are_left_is_not_for_one_who_has_a_role() -> None:
    group = table(of=plan(RoleRule((MODERATOR,), CLAIMED), RoleRule((SECRETARY,), FOR_THE_REST)))
    group = roles.claim(group, MODERATOR, "Bo")
    with pytest.raises(NotYours):
        roles.claim(group, SECRETARY, "Bo")
    assert roles.claim(group, SECRETARY, "Anna").holder(SECRETARY) == "Anna"


def test_what_nobody_has_claimed_yet_can_be_claimed_and_what_is_drawn_cannot() -> None:
    group = table(of=plan(*TO_CLAIM))
    assert [rule.roles[0] for rule in roles.claimable(group)] == [MODERATOR, SECRETARY]
    assert [rule.roles[0] for rule in roles.open_rules(group)] == [MODERATOR, SECRETARY, FOCUS_KEEPER]
    assert [rule.roles[0] for rule in roles.claimable(roles.claim(group, MODERATOR, "Bo"))] == [SECRETARY]


# Computed


@pytest.mark.parametrize(
    "text,who",
    [
        ("den som har lengst fornavn", "Siv Marie Aas"),
        ("den med kortest fornavn", "Bo Østby"),
        ("longest first name", "Siv Marie Aas"),
        ("stuttast etternamn", "Siv Marie Aas"),
        ("lengst etternavn", "Åse Wilhelmsen"),
        ("lengst hele navn", "Åse Wilhelmsen"),
        ("først i alfabetet", "Bo Østby"),
        ("sist i alfabetet", "Åse Wilhelmsen"),
        ("sist i alfabetet på etternavn", "Bo Østby"),
    ],
)
def test_who_it_is_follows_from_the_names(text: str, who: str) -> None:
    named = [replace(one, name=name) for one, name in zip(people("b s å"), NAMES, strict=True)]
    slide = plan(RoleRule((SECRETARY,), computed(text)))
    group = roles.compute(Group(1, 1, slide, tuple(named)))
    holder = group.member(group.holder(SECRETARY) or "")
    assert holder is not None
    assert holder.name == who


NAMES = ("Bo Østby", "Siv Marie Aas", "Åse Wilhelmsen")


@pytest.mark.parametrize("text,who", [("først i alfabetet", "Ærlend"), ("sist i alfabetet", "Åse")])
def test_the_alphabet_ends_as_it_does_in_norwegian(text: str, who: str) -> None:
    assert table("Øyvind Åse Ærlend", of=plan(RoleRule((SECRETARY,), computed(text)))).holder(SECRETARY) == who


def test_who_is_left_is_known_when_the_roles_before_are_taken() -> None:
    slide = plan(RoleRule((MODERATOR,), CLAIMED), RoleRule((SECRETARY,), computed("lengst fornavn", Among.REST)))
    waiting = table(of=slide)
    assert waiting.held == ()
    assert roles.compute(roles.claim(waiting, MODERATOR, "Cecilie")).holder(SECRETARY) == "Anna"


def test_before_the_start_the_names_that_are_there_decide() -> None:
    group = table("Anna Bo")
    grown = roles.reseated(replace(group, members=people("Anna Bo Cecilie")))
    assert (group.holder(MODERATOR), grown.holder(MODERATOR)) == ("Anna", "Cecilie")


def test_a_role_the_facilitator_has_had_drawn_stays_when_people_are_moved() -> None:
    drawn = roles.redraw(table("Anna Bo"), MODERATOR)
    grown = roles.reseated(replace(drawn, members=people("Anna Bo Cecilie")))
    assert (drawn.holder(MODERATOR), grown.holder(MODERATOR)) == ("Bo", "Bo")


# Drawn


def test_every_role_is_held_when_the_open_ones_are_drawn() -> None:
    group = roles.draw_open(roles.compute(table(of=plan(RoleRule((SECRETARY,), CLAIMED), BY_NAME[0]))))
    assert {held.role for held in group.held} == set(Role)
    assert group.holder(MODERATOR) == "Cecilie"


@pytest.mark.parametrize("number", range(1, 9))
def test_nobody_is_drawn_twice_while_another_has_had_none(number: int) -> None:
    group = roles.draw_open(replace(table("Anna Bo Cecilie Dina", number, RoundPlan("Runde")), served=("Anna",)))
    assert {held.person_id for held in group.held} == {"Bo", "Cecilie", "Dina"}


def test_over_many_rounds_everybody_is_drawn_about_as_often() -> None:
    served: list[str] = []
    for round_id in range(40):
        group = replace(table(of=RoundPlan("Runde")), round_id=round_id, served=tuple(served))
        served += dict.fromkeys(held.person_id for held in roles.draw_open(group).held)
    assert set(Counter(served).values()) == {30}


def test_a_drawing_can_be_repeated_with_the_same_outcome_and_the_next_is_another() -> None:
    group = table("A B C D E F G H", of=RoundPlan("Runde"))
    assert roles.draw_open(group) == roles.draw_open(group)
    assert roles.draw_open(group).draws == 3
    assert len({roles.redraw(replace(group, draws=draws), SECRETARY).holder(SECRETARY) for draws in range(20)}) > 3


def test_drawing_among_the_rest_spares_those_who_have_a_role() -> None:
    among_rest = Criterion(CriterionKind.DRAWN, "blant resten", Among.REST)
    slide = plan(RoleRule((MODERATOR,), CLAIMED), RoleRule((SECRETARY,), among_rest), BY_NAME[2])
    group = roles.compute(
        roles.claim(replace(table("Anna Bo Cecilie", of=slide), served=("Bo",) * 3), MODERATOR, "Cecilie")
    )
    assert roles.draw_open(group).holder(SECRETARY) == "Bo"


def test_a_new_draw_gives_the_role_and_what_goes_with_it_to_somebody_else() -> None:
    group = roles.redraw(table(), MODERATOR)
    assert group.holder(MODERATOR) == group.holder(TIMEKEEPER) == "Dina", "the only one without a role"


def test_drawn_again_and_again_it_goes_round_the_whole_table() -> None:
    group, holders = roles.draw_open(table(of=plan(RoleRule((MODERATOR, *Role), DRAWN)))), []
    for _ in FOUR.split():
        holders.append(group.holder(MODERATOR))
        group = roles.redraw(group, MODERATOR)
    assert sorted(filter(None, holders)) == FOUR.split()


def test_one_alone_keeps_the_role() -> None:
    assert roles.redraw(table("Anna"), SECRETARY).holder(SECRETARY) == "Anna"


def test_nothing_can_be_drawn_at_an_empty_table() -> None:
    assert roles.draw_open(table("")).held == ()
    with pytest.raises(Unknown):
        roles.redraw(table(""), SECRETARY)


# Given up


def test_who_leaves_has_no_role_any_more_and_has_had_their_share() -> None:
    group = roles.released(begun(holding(table(of=plan(*TO_CLAIM)), Anna=MODERATOR, Bo=SECRETARY)), "Anna")
    assert (group.held, group.served) == ((Held(SECRETARY, "Bo"),), ("Anna",))


def test_who_leaves_before_the_start_has_served_nobody_yet() -> None:
    assert roles.released(holding(table(of=plan(*TO_CLAIM)), Anna=MODERATOR), "Anna").served == ()
