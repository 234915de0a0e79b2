"""Who sits with whom, first as facilitators would tell it, then as properties of any gathering."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.grouping import Sizes, propose, track_of
from facilitation.people import Participant
from facilitation.plan import Track

Groups = tuple[tuple[Participant, ...], ...]

TWENTY_THREE = {
    "Skien": 9, "Larvik": 6, "Porsgrunn": 5, "Sandefjord": 4, "Tønsberg": 4, "Færder": 3, "Holmestrand": 3, "Horten": 3,
    "Notodden": 2, "Kongsberg": 2, "Tinn": 2, "Bamble": 2, "Kragerø": 2, "Drangedal": 1, "Nome": 1, "Midt-Telemark": 1,
    "Seljord": 1, "Hjartdal": 1, "Tokke": 1, "Vinje": 1, "Nissedal": 1, "Kviteseid": 1, "Fyresdal": 1,
}  # fmt: skip


def people(counts: dict[str, int], track: Track = Track.KOMMUNE) -> list[Participant]:
    return [
        Participant(f"{name}-{number}", f"{name} {number}", name, track)
        for name, count in counts.items()
        for number in range(1, count + 1)
    ]


def helpers(count: int) -> list[Participant]:
    return [Participant(f"helper-{number}", f"Hjelper {number}", "KS", helper=True) for number in range(1, count + 1)]


def organisations(group: Sequence[Participant]) -> dict[str, int]:
    return dict(Counter(one.organisation for one in group if not one.helper))


def as_earlier(groups: Groups) -> list[frozenset[str]]:
    return [frozenset(one.person_id for one in group) for group in groups]


def helper_counts(groups: Groups) -> list[int]:
    return [sum(one.helper for one in group) for group in groups]


def repeats(groups: Groups, earlier: Collection[frozenset[str]]) -> int:
    """How many pairs sit together again."""
    before = {pair for group in earlier for pair in combinations(sorted(group), 2)}
    now = (pair for group in groups for pair in combinations(sorted(one.person_id for one in group), 2))
    return sum(pair in before for pair in now)


def numbers_of(name: str, groups: Groups) -> list[int]:
    return [number for number, group in enumerate(groups, start=1) if name in organisations(group)]


# A gathering of twenty-three municipalities, with advisers from outside.


def test_everybody_has_one_seat_and_no_group_is_too_small_or_too_large() -> None:
    here = people(TWENTY_THREE) + helpers(9)
    groups = propose(here)
    assert sorted(one.person_id for group in groups for one in group) == sorted(one.person_id for one in here)
    assert {len(group) for group in groups} <= set(range(3, 9))


def test_a_municipality_sits_together_and_only_the_one_over_eight_is_split_evenly() -> None:
    groups = propose(people(TWENTY_THREE) + helpers(9))
    assert [name for name in TWENTY_THREE if len(numbers_of(name, groups)) > 1] == ["Skien"]
    assert sorted(organisations(groups[number - 1])["Skien"] for number in numbers_of("Skien", groups)) == [4, 5]


def test_the_parts_of_a_split_municipality_have_neighbouring_numbers() -> None:
    first, second = numbers_of("Skien", propose(people(TWENTY_THREE)))
    assert second == first + 1


def test_helpers_are_one_a_group_before_any_has_two() -> None:
    groups = propose(people(TWENTY_THREE) + helpers(len(propose(people(TWENTY_THREE))) + 2))
    assert Counter(helper_counts(groups)) == {1: len(groups) - 2, 2: 2}


def test_helpers_stand_last_at_their_table() -> None:
    for group in propose(people(TWENTY_THREE) + helpers(12)):
        assert [one.helper for one in group] == sorted(one.helper for one in group)


def test_groups_are_in_the_order_people_look_them_up() -> None:
    groups = propose(people({"Ål": 4, "Østre Toten": 4, "Asker": 4, "Ærdal": 4, "Voss": 4}))
    assert [group[0].organisation for group in groups] == ["Asker", "Voss", "Ærdal", "Østre Toten", "Ål"]


def test_the_second_and_third_round_mix_the_small_ones_anew() -> None:
    here = people(TWENTY_THREE) + helpers(9)
    first = propose(here)
    second = propose(here, earlier=as_earlier(first))
    third = propose(here, earlier=as_earlier(first) + as_earlier(second))
    unavoidable = sum(count * (count - 1) // 2 for count in TWENTY_THREE.values() if count <= 8)
    assert repeats(first, as_earlier(first)) - unavoidable > 50
    assert repeats(second, as_earlier(first)) - unavoidable == 6  # nine people cannot be five and four without it
    assert repeats(third, as_earlier(first) + as_earlier(second)) - unavoidable <= 16


def test_those_of_a_large_municipality_meet_new_colleagues_in_the_next_round() -> None:
    here = people({"Oslo": 36})
    first = propose(here)
    second = propose(here, earlier=as_earlier(first))
    assert [len(group) for group in first] == [6] * 6
    assert repeats(second, as_earlier(first)) == 0


def test_pairs_will_do_as_a_memory_of_earlier_rounds() -> None:
    here = people(dict.fromkeys("ABCDEFGHIJKL", 1))
    first = propose(here)
    pairs = {frozenset(pair) for group in as_earlier(first) for pair in combinations(group, 2)}
    assert propose(here, earlier=pairs) == propose(here, earlier=as_earlier(first))


# Two tracks.


def test_tracks_with_their_own_plans_sit_apart_the_municipalities_first() -> None:
    here = people({"NAV": 1, "Røde Kors": 1, "Fylket": 2, "Statsforvalteren": 1}, Track.OTHER) + people({"Skien": 5})
    assert [{one.track for one in group} for group in propose(here, separate=True)] == [{Track.KOMMUNE}, {Track.OTHER}]


def test_tracks_with_a_common_plan_share_tables() -> None:
    here = people({"NAV": 1, "Røde Kors": 1}, Track.OTHER) + people({"Skien": 2, "Tinn": 2})
    assert len(propose(here)) == 1


def test_a_track_too_small_for_a_group_joins_the_smallest_of_the_other() -> None:
    here = people({"Skien": 6, "Tinn": 4}) + people({"NAV": 1, "Røde Kors": 1}, Track.OTHER)
    groups = propose(here, separate=True)
    assert [organisations(group) for group in groups] == [{"Skien": 6}, {"Tinn": 4, "NAV": 1, "Røde Kors": 1}]
    assert track_of(groups[1]) is Track.KOMMUNE


def test_helpers_and_ties_do_not_make_a_group_another_track() -> None:
    nav, tinn = people({"NAV": 1}, Track.OTHER), people({"Tinn": 1})
    assert track_of(nav + helpers(3)) is Track.OTHER
    assert track_of(nav + tinn) is Track.KOMMUNE


# The edges.


def test_nobody_makes_no_group() -> None:
    assert propose([]) == ()


@pytest.mark.parametrize("total", [1, 2])
def test_one_or_two_people_are_one_group(total: int) -> None:
    here = people({f"K{number}": 1 for number in range(total)})
    assert [len(group) for group in propose(here, separate=True)] == [total]


def test_eight_and_one_are_nine_rather_than_one_alone_or_eight_split() -> None:
    assert [len(group) for group in propose(people({"Skien": 8, "Tinn": 1}))] == [9]


def test_helpers_fill_up_a_table_that_would_be_too_small() -> None:
    groups = propose(people({"Skien": 8, "Tinn": 2}) + helpers(1))
    assert [organisations(group) for group in groups] == [{"Skien": 8}, {"Tinn": 2}]
    assert helper_counts(groups) == [0, 1]


def test_helpers_for_whom_there_is_no_seat_make_a_group() -> None:
    assert helper_counts(propose(people({"Skien": 8}) + helpers(4))) == [4, 0]


def test_helpers_alone_are_grouped_like_others() -> None:
    assert [len(group) for group in propose(helpers(10))] == [5, 5]


def test_spelling_and_the_word_kommune_make_no_new_municipality() -> None:
    here = [
        Participant(name, name, organisation)
        for name, organisation in [("a", "Midt-Telemark"), ("b", "midt telemark kommune"), ("c", " Midt-Telemark ")]
    ] + people({"Skien": 6})
    assert [len(group) for group in propose(here)] == [3, 6]


def test_who_names_no_organisation_is_nobodys_colleague() -> None:
    here = [Participant(str(number), str(number), "") for number in range(12)]
    assert [len(group) for group in propose(here)] == [6, 6]


def test_the_sizes_can_be_others() -> None:
    groups = propose(people({f"K{number}": 1 for number in range(20)}), sizes=Sizes(smallest=4, largest=5))
    assert [len(group) for group in groups] == [5] * 4


def test_five_thousand_people_are_seated_in_groups_that_can_talk() -> None:
    random = Random(7)
    here = people({f"K{number}": random.choice([1, 2, 3, 4, 12, 20]) for number in range(715)})[:4600] + helpers(400)
    first = propose(here)
    second = propose(here, earlier=as_earlier(first))
    assert len(second) > 600
    assert {len(group) for group in second} <= set(range(3, 9))


# Any gathering.


@st.composite
def gatherings(draw: st.DrawFn, largest: int = 20, most_helpers: int = 8) -> list[Participant]:
    counts = draw(st.lists(st.integers(1, largest), max_size=14))
    tracks = draw(st.lists(st.sampled_from([Track.KOMMUNE, Track.OTHER]), min_size=len(counts), max_size=len(counts)))
    here = [
        one
        for number, (count, track) in enumerate(zip(counts, tracks, strict=True))
        for one in people({f"K{number}": count}, track)
    ]
    here += helpers(draw(st.integers(0, most_helpers)))
    return draw(st.permutations(here))


def can_be_seated(counts: Iterable[int]) -> bool:
    """Whether sizes 3-8 are possible without splitting: those of one and two need each other, or a seat elsewhere."""
    sizes = sorted(counts)
    small = [size for size in sizes if size < 3]
    if not small or sum(small) >= 3:
        return True
    seats = [8 - size for size in sizes if 3 <= size <= 8]
    return max(seats, default=0) >= sum(small) or (small == [1, 1] and len([seat for seat in seats if seat]) >= 2)


@given(gatherings(), st.booleans())
def test_everybody_sits_exactly_once_and_nobody_alone(here: list[Participant], separate: bool) -> None:
    groups = propose(here, separate=separate)
    assert sorted(one.person_id for group in groups for one in group) == sorted(one.person_id for one in here)
    assert all(len(group) >= 2 for group in groups) or len(here) == 1
    assert all(len(group) >= 3 for group in groups) or len(here) == 2 or len(here) == 1


@given(gatherings(), st.booleans())
def test_no_organisation_of_eight_or_fewer_is_split_and_larger_ones_evenly(
    here: list[Participant], separate: bool
) -> None:
    groups = propose(here, separate=separate)
    for name, count in organisations(here).items():
        parts = [organisations(group)[name] for group in groups if name in organisations(group)]
        assert len(parts) == 1 if count <= 8 else max(parts) - min(parts) <= 1


@given(gatherings(most_helpers=0))
def test_groups_are_three_to_eight_wherever_that_is_possible(here: list[Participant]) -> None:
    counts = organisations(here).values()
    if len(here) >= 3 and can_be_seated([count for count in counts if count <= 8]):
        assert {len(group) for group in propose(here)} <= set(range(3, 9))


@given(gatherings(), st.booleans())
def test_no_group_is_large_while_it_could_be_otherwise(here: list[Participant], separate: bool) -> None:
    groups = propose(here, separate=separate)
    assert all(len(group) <= 10 for group in groups)


@given(gatherings(largest=4))
def test_helpers_are_spread_by_at_most_one(here: list[Participant]) -> None:
    groups = propose(here)
    counts = [sum(one.helper for one in group) for group in groups if len(group) < 8]
    if any(not one.helper for one in here) and len(groups) > 2:
        assert max(counts, default=0) - min(counts, default=0) <= 1


@given(gatherings(), st.booleans())
def test_the_same_people_and_past_give_the_same_groups(here: list[Participant], separate: bool) -> None:
    earlier = as_earlier(propose(here, separate=separate))
    once = propose(here, separate=separate, earlier=earlier)
    assert once == propose(here, separate=separate, earlier=list(reversed(earlier)))


@given(gatherings())
def test_a_second_round_repeats_no_more_than_the_same_seating_would(here: list[Participant]) -> None:
    first = propose(here)
    earlier = as_earlier(first)
    assert repeats(propose(here, earlier=earlier), earlier) <= repeats(first, earlier)
