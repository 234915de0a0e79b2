"""Points that say the same are found, whatever their word order and endings; those that only sound alike are not."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from facilitation.twins import LIKE_ENOUGH, twins
from tests.facilitation.twin_sentences import FAMILIES

PARAGRAPHS = [family.splitlines() for family in FAMILIES.strip().split("\n\n")]
SENTENCES = [sentence for family in PARAGRAPHS for sentence in family]
EXPECTED = {frozenset(pair) for family in PARAGRAPHS for pair in combinations(family, 2)}


def found(*texts: str) -> set[frozenset[str]]:
    return {frozenset((pair.one, pair.other)) for pair in twins({text: text for text in texts})}


def test_of_sixty_sentences_those_that_say_the_same_are_found_and_no_others() -> None:
    assert len(SENTENCES) >= 60
    marked = found(*SENTENCES)
    assert {tuple(pair) for pair in EXPECTED - marked} == set(), "twins that were not marked"
    assert {tuple(pair) for pair in marked - EXPECTED} == set(), "marked, and no twins"


def test_one_that_denies_is_no_twin_of_one_that_does_not() -> None:
    assert not found("Vi skal bygge ny ungdomsskole", "Vi skal ikke bygge ny ungdomsskole")
    assert found("Vi skal ikke bygge ny ungdomsskole", "Me skal ikkje bygge ny ungdomsskule")


def test_what_shares_nearly_all_its_words_is_marked_though_it_says_something_else() -> None:
    assert found("Gratis buss til skolen", "Gratis frokost på skolen"), "that is why people decide"


def test_the_same_words_are_as_alike_as_can_be_and_come_first() -> None:
    said = {"1:1": "Ring hjem", "2:1": "ring hjem!", "3:1": "Ring gjerne hjem til foreldrene"}
    first = twins(said)[0]
    assert (first.one, first.other) == ("1:1", "2:1")
    assert round(first.likeness, 6) == 1


def test_short_and_empty_points_are_taken_as_they_are() -> None:
    assert twins({}) == ()
    assert twins({"1:1": "", "1:2": "!!!", "1:3": "🙂"}) == ()
    assert found("NAV", "Nav") == {frozenset(("NAV", "Nav"))}


@given(st.dictionaries(st.text("123456789:", min_size=1, max_size=4), st.text(max_size=60), max_size=20))
def test_whatever_is_written_a_pair_is_two_of_the_points_and_stands_once(texts: dict[str, str]) -> None:
    pairs = twins(texts)
    assert all(pair.one in texts and pair.other in texts and pair.one != pair.other for pair in pairs)
    assert len({frozenset((pair.one, pair.other)) for pair in pairs}) == len(pairs)
    assert all(LIKE_ENOUGH <= pair.likeness <= 1 + 1e-9 for pair in pairs)
