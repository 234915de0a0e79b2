"""A facilitator pastes a list of groups, and not quite those people have come."""

from hypothesis import given
from hypothesis import strategies as st

from facilitation.grouping import Problem, ProblemKind, Seating, seat_by_list
from facilitation.people import Participant
from facilitation.plan import PlannedGroup, PlannedOrganisation


def people(counts: dict[str, int]) -> list[Participant]:
    return [
        Participant(f"{name}-{number}", f"{name} {number}", name)
        for name, count in counts.items()
        for number in range(1, count + 1)
    ]


def helper(name: str) -> Participant:
    return Participant(name, name, "KS", helper=True)


def planned(name: str, organisations: dict[str, int | None], *helpers: str) -> PlannedGroup:
    return PlannedGroup(name, tuple(PlannedOrganisation(*entry) for entry in organisations.items()), helpers)


LIST = (
    planned("Gruppe 1", {"Skien": 1, "Larvik": 3}, "Kari Nordmann", "Ola Nordmann"),
    planned("Gruppe 2", {"Tinn": 4, "Holmestrand": 1, "Notodden": 1}, "Per Hansen"),
    planned("Gruppe 7", {"Porsgrunn": 4, "Sandefjord": 3}, "Anne Marie Lie"),
    planned("Gruppe 10", {"Midt-Telemark": 3}, "Nils Berg"),
)
COUNTS = {"Skien": 1, "Larvik": 3, "Tinn": 4, "Holmestrand": 1, "Notodden": 1, "Porsgrunn": 4, "Sandefjord": 3,
          "Midt-Telemark": 3}  # fmt: skip
HELPERS = [helper(name) for name in ("Kari Nordmann", "Ola Nordmann", "Per Hansen", "Anne Marie Lie", "Nils Berg")]


def names(seating: Seating) -> dict[str, list[str]]:
    return {name: [member.name for member in members] for name, members in seating.groups}


def test_when_just_those_have_come_the_list_is_followed_to_the_letter() -> None:
    seating = seat_by_list(LIST, people(COUNTS) + HELPERS)
    assert seating.problems == ()
    assert names(seating) == {
        "Gruppe 1": ["Skien 1", "Larvik 1", "Larvik 2", "Larvik 3", "Kari Nordmann", "Ola Nordmann"],
        "Gruppe 2": ["Tinn 1", "Tinn 2", "Tinn 3", "Tinn 4", "Holmestrand 1", "Notodden 1", "Per Hansen"],
        "Gruppe 7": [*(one.name for one in people({"Porsgrunn": 4, "Sandefjord": 3})), "Anne Marie Lie"],
        "Gruppe 10": ["Midt-Telemark 1", "Midt-Telemark 2", "Midt-Telemark 3", "Nils Berg"],
    }


def test_who_has_not_come_is_told_of_and_missed() -> None:
    seating = seat_by_list(LIST, people(COUNTS | {"Larvik": 2, "Holmestrand": 0}) + HELPERS[1:])
    assert seating.problems == (
        Problem(ProblemKind.PERSON_MISSING, "Kari Nordmann", "Gruppe 1", expected=1),
        Problem(ProblemKind.FEWER_CAME, "Larvik", "Gruppe 1", expected=3, came=2),
        Problem(ProblemKind.ORGANISATION_MISSING, "Holmestrand", "Gruppe 2", expected=1),
    )


def test_more_of_a_municipality_sit_with_their_own() -> None:
    seating = seat_by_list(LIST, people(COUNTS | {"Midt-Telemark": 5}) + HELPERS)
    assert "Midt-Telemark 5" in names(seating)["Gruppe 10"]
    assert seating.problems == (Problem(ProblemKind.MORE_CAME, "Midt-Telemark", expected=3, came=5),)


def test_a_municipality_the_list_has_not_gets_a_group_when_it_is_large_enough() -> None:
    seating = seat_by_list(LIST, people(COUNTS | {"Bamble": 3}) + HELPERS)
    assert names(seating)[""] == ["Bamble 1", "Bamble 2", "Bamble 3"]
    assert seating.problems == (Problem(ProblemKind.NOT_LISTED, "Bamble", came=3),)


def test_one_or_two_whom_the_list_has_not_join_the_smallest_group_with_room() -> None:
    seating = seat_by_list(LIST, [*people(COUNTS | {"Bamble": 1}), *HELPERS, helper("Siri")])
    assert names(seating)["Gruppe 10"][-3:] == ["Bamble 1", "Nils Berg", "Siri"]


def test_a_list_without_counts_takes_all_and_divides_those_it_names_twice() -> None:
    groups = (planned("A", {"Skien": None, "Larvik": 2}), planned("B", {"Skien kommune": None}))
    seating = seat_by_list(groups, people({"Skien": 6, "Larvik": 2}))
    assert [len(members) for _, members in seating.groups] == [4, 4]
    assert seating.problems == ()


def test_a_municipality_that_is_counted_in_two_groups_is_divided_so() -> None:
    groups = (planned("A", {"Skien": 5}), planned("B", {"Skien": 4}))
    assert [len(members) for _, members in seat_by_list(groups, people({"Skien": 9})).groups] == [5, 4]


def test_a_named_participant_sits_where_the_list_says_without_being_a_helper() -> None:
    groups = (planned("A", {"Skien": None}), planned("B", {"Larvik": None}, "skien 2"))
    assert names(seat_by_list(groups, people({"Skien": 4, "Larvik": 3})))["B"][0] == "Skien 2"


def test_two_of_one_name_are_not_guessed_between() -> None:
    twins = [Participant("1", "Kari", "Skien"), Participant("2", "Kari", "Skien"), Participant("3", "Ola", "Skien")]
    seating = seat_by_list((planned("A", {"Skien": None}, "Kari"),), twins)
    assert seating.problems == (Problem(ProblemKind.PERSON_UNCLEAR, "Kari", "A", expected=1, came=2),)
    assert len(seating.groups[0][1]) == 3


def test_nobody_is_left_alone_and_small_groups_are_told_of() -> None:
    groups = (planned("A", {"Skien": 1}), planned("B", {"Larvik": 2}), planned("C", {"Tinn": 1}))
    seating = seat_by_list(groups, people({"Skien": 1, "Larvik": 2}))
    assert names(seating) == {"B": ["Larvik 1", "Larvik 2", "Skien 1"]}
    assert Problem(ProblemKind.WOULD_BE_ALONE, "Skien 1", "A", came=1) in seating.problems
    small = seat_by_list(groups, people({"Larvik": 2}))
    assert Problem(ProblemKind.ODD_SIZE, "B", "B", came=2) in small.problems


def test_an_empty_list_is_a_proposal() -> None:
    assert [len(members) for _, members in seat_by_list((), people({"Skien": 5, "Tinn": 1})).groups] == [6]


def test_nobody_has_come() -> None:
    assert seat_by_list(LIST, []).groups == ()


ORGANISATIONS = st.builds(PlannedOrganisation, st.sampled_from("WXYZ"), st.none() | st.integers(0, 9))
PLANNED = st.builds(
    PlannedGroup,
    st.text("AB", max_size=1),
    st.lists(ORGANISATIONS, max_size=3).map(tuple),
    st.lists(st.sampled_from(["W 1", "Kari", "Nobody"]), max_size=2).map(tuple),
)


@given(st.lists(PLANNED, max_size=5), st.dictionaries(st.sampled_from("VWXYZ"), st.integers(1, 12)), st.integers(0, 4))
def test_any_list_seats_everybody_once_and_nobody_alone(
    groups: list[PlannedGroup], counts: dict[str, int], helpers: int
) -> None:
    here = people(counts) + [Participant(f"h{number}", "Kari", "KS", helper=True) for number in range(helpers)]
    seating = seat_by_list(groups, here)
    seated = sorted(one.person_id for _, members in seating.groups for one in members)
    assert seated == sorted(one.person_id for one in here)
    assert all(len(members) > 1 for _, members in seating.groups) or len(here) == 1
