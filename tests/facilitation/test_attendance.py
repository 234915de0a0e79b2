"""People come late and leave early; everybody has a table, and nobody is alone at one."""

from dataclasses import replace

import pytest

from facilitation import attendance, grouping
from facilitation import round as a_round
from facilitation.errors import WrongTime
from facilitation.group import enter_stage
from facilitation.people import Participant
from facilitation.plan import Role, RoleRule, RoundPlan, Track
from facilitation.state import GroupState, RoundState
from tests.facilitation.hall import Hall, person
from tests.facilitation.tables import BY_NAME, CLAIMED, plan

FOR_OTHERS = replace(plan(RoleRule((Role.SECRETARY,), CLAIMED), group=8), track=Track.OTHER)


def hall(*tables: str, plans: tuple[RoundPlan, ...] = (plan(),), started: bool = False) -> Hall:
    """Each table comes from a municipality of its own."""
    made = Hall(*plans)
    for names, organisation in zip(tables, ("Skien", "Larvik", "Tinn"), strict=False):
        made.come(names, organisation)
    made.seat(*tables)
    if started:
        made.next_phase()
    return made


def seated(made: Hall) -> list[str]:
    return [" ".join(member.name for member in group.members) for group in made.all_groups()]


# Latecomers


@pytest.mark.parametrize("started", [False, True])
def test_a_latecomer_is_shown_to_their_own_people(started: bool) -> None:
    made = hall("Anna Bo", "Cecilie Dina Erik", started=started)
    made.joins(person("Frode", "Larvik"))
    assert seated(made) == ["Anna Bo", "Cecilie Dina Erik Frode"]
    assert made.news()[-1] == "your-group Frode"


def test_joining_twice_is_joining_once() -> None:
    made = hall("Anna Bo", "Cecilie Dina")
    change = attendance.join(made.round, made.all_groups(), person("Anna"))
    assert (change.groups, change.steps) == ((), ())


def test_a_table_that_is_done_needs_nobody_more() -> None:
    made = hall("Anna Bo", "Cecilie Dina", started=True)
    made.keep_group((replace(made.groups[1], state=GroupState.DONE, clock=None), ()))
    made.joins(person("Frode", "Skien"))
    assert seated(made) == ["Anna Bo", "Cecilie Dina Frode"]


def test_in_the_plenum_a_latecomer_needs_no_table() -> None:
    made = hall("Anna Bo", started=True)
    made.wait(15)
    assert made.is_in(RoundState.PLENUM)
    made.joins(person("Frode"))
    assert seated(made) == ["Anna Bo"]


def test_nobody_joins_what_is_over() -> None:
    made = hall("Anna Bo")
    made.keep(a_round.abort(made.round, made.now))
    with pytest.raises(WrongTime):
        made.joins(person("Frode"))


def test_before_the_start_the_roles_follow_the_names_that_come() -> None:
    made = hall("Anna Bo")
    made.joins(person("Cecilie"))
    assert made.groups[1].holder(Role.MODERATOR) == "Cecilie"


def test_before_the_start_the_table_follows_the_track_of_most() -> None:
    made = hall("Anna Bo", plans=(replace(plan(), track=Track.KOMMUNE), FOR_OTHERS))
    for name in ("Nils", "Nora", "Nina"):
        made.joins(person(name, "NAV", Track.OTHER))
    assert (made.groups[1].track, made.groups[1].held) == (Track.OTHER, ())


def test_a_latecomer_who_has_served_is_not_drawn_before_those_who_have_not() -> None:
    made = hall("Anna Bo", plans=(RoundPlan("Runde"),))
    made.seat("Anna Bo", served=["Frode", "Frode"])
    made.joins(person("Frode"))
    made.next_phase()
    made.wait(3)
    assert made.groups[1].roles_of("Frode") == ()


def test_the_first_to_come_back_to_empty_tables_sits_down_at_one() -> None:
    made = hall("Anna Bo")
    for name in ("Anna", "Bo"):
        made.leaves(name)
    made.joins(person("Frode"))
    assert seated(made) == ["Frode"]


def test_a_latecomer_is_called_when_a_moderator_who_sat_alone_waited_for_them() -> None:
    made = hall("Anna", plans=(plan(group=10),), started=True)
    made.news()
    made.joins(person("Frode"))
    assert (made.speaker(1), made.news()) == ("Frode", ["your-group Frode", "your-turn Frode"])


# Leavers


@pytest.mark.parametrize("started", [False, True])
def test_the_last_at_a_table_is_brought_to_another(started: bool) -> None:
    made = hall("Anna Bo", "Cecilie Dina Erik", started=started)
    made.leaves("Bo")
    assert seated(made) == ["", "Cecilie Dina Erik Anna"]
    assert made.groups[1].state is (GroupState.DONE if started else GroupState.SEATED)
    assert made.groups[1].held == ()
    assert made.news()[-1] == "your-group Anna"


def test_the_last_of_all_stays_where_they_are() -> None:
    made = hall("Anna Bo", started=True)
    made.leaves("Bo")
    assert (seated(made), made.groups[1].state) == (["Anna"], GroupState.INDIVIDUAL)


def test_nobody_is_moved_from_or_to_a_table_that_is_done() -> None:
    made = hall("Anna Bo", "Cecilie Dina", started=True)
    made.ready("Anna Bo")
    moderator = made.groups[1].holder(Role.MODERATOR)
    made.keep_group(enter_stage(made.groups[1], 2, made.now))
    made.leaves("Cecilie")
    assert (moderator, seated(made)) == ("Anna", ["Anna Bo", "Dina"])
    made.leaves("Bo")
    assert seated(made) == ["Anna", "Dina"]


def test_who_is_moved_during_a_turn_round_gets_a_turn_there_and_brings_their_share_of_roles() -> None:
    made = hall("Anna Bo", "Cecilie Dina Erik", plans=(plan(group=10),), started=True)
    made.leaves("Bo")
    group = made.groups[2]
    assert group.turns is not None
    assert group.turns.order == ("Dina", "Erik", "Anna", "Cecilie")
    assert group.served == ("Anna",)


def test_who_leaves_in_the_plenum_hands_their_roles_on() -> None:
    made = hall("Anna Bo Cecilie", started=True)
    made.wait(15)
    made.leaves("Bo")
    assert made.groups[1].holder(Role.SECRETARY) == "Anna", "the shortest name of those who are left"


def test_who_is_not_there_cannot_leave_and_after_the_end_nobody_does() -> None:
    made = hall("Anna Bo")
    assert attendance.leave(made.round, made.all_groups(), "Frode", made.now).groups == ()
    over = replace(made.round, state=RoundState.CLOSED)
    assert attendance.leave(over, made.all_groups(), "Anna", made.now) == a_round.Change(over)


def test_who_comes_back_to_another_table_has_served_there_too() -> None:
    made = hall("Anna Bo Cecilie Dina", "Gro Hege Ida", plans=(plan(group=10),), started=True)
    made.leaves("Cecilie")
    made.joins(replace(person("Cecilie"), organisation="Tinn"))
    assert seated(made) == ["Anna Bo Dina Cecilie", "Gro Hege Ida"]
    made.leaves("Cecilie")
    made.joins(person("Cecilie", "Larvik"))
    assert made.groups[2].served == ("Cecilie",)


# The facilitator moves people


def moved(made: Hall, name: str, to: int) -> None:
    made.keep(attendance.reseat(made.round, made.all_groups(), grouping.move(made.all_groups(), name, to)))


def test_who_is_moved_leaves_their_roles_behind() -> None:
    made = hall("Anna Bo Cecilie", "Dina Erik Frode")
    moved(made, "Cecilie", 2)
    assert seated(made) == ["Anna Bo", "Dina Erik Frode Cecilie"]
    assert [group.holder(Role.MODERATOR) for group in made.all_groups()] == ["Anna", "Cecilie"]


def test_who_is_moved_brings_their_share_of_roles() -> None:
    made = hall("Anna Bo Cecilie", "Dina Erik Frode")
    made.seat("Anna Bo Cecilie", "Dina Erik Frode", served=["Cecilie", "Dina"])
    moved(made, "Cecilie", 2)
    assert [group.served for group in made.all_groups()] == [(), ("Cecilie", "Dina")]


def test_two_tables_made_one_leave_the_other_empty_and_without_roles() -> None:
    made = hall("Anna Bo Cecilie", "Dina Erik Frode", "Gro Hege Ida")
    made.keep(attendance.reseat(made.round, made.all_groups(), grouping.merge(made.all_groups(), 1, 3)))
    assert seated(made) == ["Anna Bo Cecilie Gro Hege Ida", "Dina Erik Frode", ""]
    assert made.groups[3].held == ()
    made.next_phase()
    assert made.groups[3].state is GroupState.DONE


def test_nobody_is_moved_before_the_seating_or_after_the_start() -> None:
    for made in (Hall(plan()), hall("Anna Bo Cecilie", started=True)):
        with pytest.raises(WrongTime):
            attendance.reseat(made.round, made.all_groups(), made.all_groups())


def test_claimed_roles_stay_with_those_who_stay() -> None:
    made = hall("Anna Bo Cecilie", "Dina Erik Frode", plans=(plan(RoleRule((Role.SECRETARY,), CLAIMED), *BY_NAME[:1]),))
    made.claims("Anna", Role.SECRETARY)
    made.claims("Dina", Role.SECRETARY)
    moved(made, "Anna", 2)
    assert [group.holder(Role.SECRETARY) for group in made.all_groups()] == [None, "Dina"]


def test_a_helper_is_nobodys_own_people() -> None:
    made = hall("Anna Bo Cecilie", "Dina Erik")
    made.joins(Participant("Hanne", "Hanne", "Skien", Track.OTHER, helper=True))
    assert seated(made)[1] == "Dina Erik Hanne"
