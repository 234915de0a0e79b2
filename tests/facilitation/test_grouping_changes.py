"""The facilitator changes a seating, people come late, and nobody is left alone."""

from collections.abc import Sequence

import pytest

from facilitation import grouping
from facilitation.errors import Refused, Unknown
from facilitation.people import Participant
from facilitation.plan import RoundPlan, Track
from facilitation.state import Group, GroupState

PLAN = RoundPlan("Refleksjon")


def person(name: str, organisation: str, track: Track = Track.KOMMUNE, *, helper: bool = False) -> Participant:
    return Participant(name.lower(), name, organisation, track, helper)


KARI, OLA, SIRI = (person(name, "Skien") for name in ("Kari", "Ola", "Siri"))
PER, LISE, ODD = (person(name, "Larvik") for name in ("Per", "Lise", "Odd"))
ANNE, NILS, EVA = (person(name, "NAV", Track.OTHER) for name in ("Anne", "Nils", "Eva"))


def group(number: int, *members: Participant, state: GroupState = GroupState.SEATED, name: str = "") -> Group:
    return Group(round_id=1, number=number, plan=PLAN, members=members, state=state, name=name)


def names(groups: Sequence[Group]) -> list[list[str]]:
    return [[member.name for member in group.members] for group in groups]


def crowd(count: int, organisation: str = "Skien", track: Track = Track.KOMMUNE) -> list[Participant]:
    return [person(f"{organisation}{number}", organisation, track) for number in range(count)]


def test_flytt_kari_til_gruppe_2() -> None:
    groups = (group(1, KARI, OLA, SIRI), group(2, PER, LISE, ODD))
    assert names(grouping.move(groups, "kari", 2)) == [["Ola", "Siri"], ["Per", "Lise", "Odd", "Kari"]]


def test_untouched_groups_are_the_same_objects() -> None:
    groups = (group(1, KARI, OLA, SIRI), group(2, PER, LISE, ODD), group(3, ANNE, NILS, EVA))
    assert grouping.move(groups, "kari", 2)[2] is groups[2]


def test_a_facilitator_may_make_a_group_of_nine_and_is_told() -> None:
    groups = (group(1, KARI, OLA, SIRI), group(2, *crowd(8, "Larvik")))
    moved = grouping.move(groups, "kari", 2)
    assert grouping.odd_sizes(moved) == (1, 2)
    assert grouping.odd_sizes(groups) == ()


def test_nobody_is_left_alone_by_a_move() -> None:
    with pytest.raises(Refused) as refused:
        grouping.move((group(1, KARI, OLA), group(2, PER, LISE, ODD)), "kari", 2)
    assert (refused.value.code, refused.value.facts) == ("would-be-alone", {"name": "Ola", "group": 1})


def test_the_last_one_may_leave_a_group_that_then_is_empty() -> None:
    assert names(grouping.move((group(1, KARI), group(2, PER, LISE)), "kari", 2)) == [[], ["Per", "Lise", "Kari"]]


@pytest.mark.parametrize(
    "who,to,code", [("kari", 7, "no-such-group"), ("kari", 3, "no-such-group"), ("x", 2, "no-such-person")]
)
def test_a_move_needs_a_person_and_a_group_with_people(who: str, to: int, code: str) -> None:
    with pytest.raises(Unknown) as refused:
        grouping.move((group(1, KARI, OLA, SIRI), group(2, PER, LISE), group(3)), who, to)
    assert refused.value.code == code


def test_a_move_to_the_same_group_is_no_move() -> None:
    with pytest.raises(Refused, match="already-there"):
        grouping.move((group(1, KARI, OLA, SIRI),), "kari", 1)


def test_slaa_sammen_2_og_1() -> None:
    groups = (group(1, KARI, OLA, SIRI), group(2, PER, LISE, ODD, name="Larvik"), group(3, ANNE, NILS, EVA))
    merged = grouping.merge(groups, 2, 1)
    assert names(merged) == [["Kari", "Ola", "Siri", "Per", "Lise", "Odd"], [], ["Anne", "Nils", "Eva"]]
    assert merged[0].name == "Larvik"


def test_a_group_cannot_be_merged_with_itself_or_with_none() -> None:
    groups = (group(1, KARI, OLA, SIRI), group(2, PER, LISE, ODD))
    with pytest.raises(Refused, match="same-group"):
        grouping.merge(groups, 1, 1)
    with pytest.raises(Unknown, match="no-such-group"):
        grouping.merge(groups, 1, 3)


@pytest.mark.parametrize(
    "latecomer,number",
    [
        (person("Tor", "Larvik"), 2),  # with their own
        (person("Tor", "Larvik kommune"), 2),
        (person("Tor", "Skien"), 4),  # their own group is full: the smallest with municipalities
        (person("Tor", "Fylket", Track.OTHER), 3),
        (person("Tor", "KS", helper=True), 4),  # where there is no helper, and fewest people
        (person("Tor", ""), 4),
    ],
)
def test_a_latecomer_is_shown_to_a_group(latecomer: Participant, number: int) -> None:
    adviser = person("Ida", "KS", helper=True)
    groups = (
        group(1, *crowd(8)),
        group(2, *crowd(4, "Larvik")),
        group(3, ANNE, NILS, EVA, adviser),
        group(4, *crowd(3, "Tinn")),
        group(5),
    )
    assert grouping.place_latecomer(groups, latecomer) == number


def test_a_latecomer_without_colleagues_is_shown_to_a_group_that_is_still_at_work() -> None:
    groups = (group(1, *crowd(3), state=GroupState.DONE), group(2, *crowd(6, "Larvik"), state=GroupState.GROUP))
    assert grouping.place_latecomer(groups, person("Tor", "Tinn")) == 2


def test_when_every_group_is_full_a_latecomer_sits_with_their_own_all_the_same() -> None:
    groups = (group(1, *crowd(8)), group(2, *crowd(8, "Larvik")))
    assert grouping.place_latecomer(groups, person("Tor", "Larvik")) == 2


def test_a_latecomer_needs_somebody_to_sit_with() -> None:
    with pytest.raises(Unknown, match="no-group-to-join"):
        grouping.place_latecomer((group(1),), KARI)


def test_the_last_of_a_group_is_brought_to_the_smallest_of_the_same_track() -> None:
    others = (group(2, ANNE, NILS, EVA), group(3, *crowd(5)), group(4, *crowd(4, "Larvik")), group(5))
    assert grouping.rehome(group(1, person("Tor", "Tinn")), others) == 4


def test_the_last_of_a_group_goes_to_another_track_when_there_is_no_other() -> None:
    assert grouping.rehome(group(1, KARI), (group(2, ANNE, NILS, EVA),)) == 2


def test_the_last_of_all_has_nowhere_to_go() -> None:
    with pytest.raises(Unknown, match="no-group-to-join"):
        grouping.rehome(group(1, KARI), (group(1, KARI), group(2)))
