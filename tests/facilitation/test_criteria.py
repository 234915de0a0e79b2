"""The bank of playful criteria: three languages, nothing sensitive, each found as it says."""

import pytest

from dialogs.words import LANGUAGES, words
from facilitation.criteria import COMPUTED, all_criteria, pick, recast
from facilitation.errors import WrongTime
from facilitation.plan import Among, CriterionKind, Role
from facilitation.slide.criteria import read_criterion
from facilitation.state import RoundState
from tests.facilitation.halls import hall as seated
from tests.facilitation.halls import in_plenum

SENSITIVE = "syk sjuk helse health sick tro kirke faith church barn søsken gift familie family child married penger rik"


def said(name: str, language: str = "nb") -> str:
    return words(language)(f"criterion-{name}")


def test_there_are_enough_and_no_two_say_the_same() -> None:
    assert len(all_criteria()) >= 30
    assert set(all_criteria().values()) == set(CriterionKind)
    assert len({said(name) for name in all_criteria()}) == len(all_criteria())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", all_criteria())
def test_each_is_read_from_a_slide_as_what_it_is(name: str, language: str) -> None:
    text = said(name, language)
    assert read_criterion(text).kind is all_criteria()[name], text
    assert not set(text.lower().split()) & set(SENSITIVE.split())


def test_the_facilitators_own_come_first_and_those_in_use_are_not_taken_again() -> None:
    used = [said(name) for name in all_criteria() if name != "most-keys"]
    rules = pick("seed", said, ["den som har lengst fornavn"], used)
    assert [rule.roles[0] for rule in rules] == [Role.MODERATOR, Role.SECRETARY]
    assert [rule.criterion.text for rule in rules] == ["den som har lengst fornavn", said("most-keys")]
    assert [rule.criterion.among for rule in rules] == [Among.ALL, Among.REST]
    assert rules[0].criterion.kind is CriterionKind.COMPUTED


def test_other_seeds_give_other_criteria_and_the_same_the_same() -> None:
    assert pick("one", said) == pick("one", said)
    assert len({pick(str(seed), said) for seed in range(20)}) > 10
    assert all(len(pick(str(seed), said)) == 3 for seed in range(20))


def test_roles_are_found_anew_until_the_round_has_started() -> None:
    hall = seated()
    rules = pick("x", said, [said(COMPUTED[0]), said("most-keys"), said("best-joke")])
    change = recast(hall.round, hall.all_groups(), rules)
    assert change.round.state is RoundState.SEATED
    assert all(plan.roles == rules for plan in change.round.plans)
    assert all(group.holder(Role.MODERATOR) and not group.holder(Role.SECRETARY) for group in change.groups)
    with pytest.raises(WrongTime):
        recast(in_plenum().round, (), rules)
