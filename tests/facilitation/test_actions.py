"""Action items through their life, and what passes on when somebody leaves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from facilitation import actions
from facilitation.actions import ActionItem, ActionState, Happened, Source
from facilitation.errors import BadText, NotYours, WrongTime
from facilitation.partnership import Coordinator, appoint, of_organisation, step_down

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ITEM = ActionItem(7, 1, " Følge opp OT ", ("linn",), "Skien", due=date(2027, 3, 1), source=Source(3, "2:1"))


def test_what_is_promised_in_autumn_is_done_in_spring_and_its_history_tells_how() -> None:
    item = actions.promise(ITEM, "linn", NOW)
    item = actions.postpone(item, date(2027, 4, 1), "linn", NOW + timedelta(days=90), date(2027, 2, 21))
    item = actions.pass_on(item, ["kari", "kari"], "linn", NOW + timedelta(days=100))
    item = actions.complete(item, "kari", NOW + timedelta(days=120))
    assert item.text == "Følge opp OT"
    assert item.state is ActionState.DONE
    assert item.settled_at == NOW + timedelta(days=120)
    assert [event.what for event in item.history] == [
        Happened.PROMISED,
        Happened.POSTPONED,
        Happened.PASSED_ON,
        Happened.DONE,
    ]
    assert [event.due for event in item.history[:2]] == [date(2027, 3, 1), date(2027, 4, 1)]


def test_what_is_settled_is_left_alone_until_it_is_opened_again() -> None:
    done = actions.complete(actions.promise(ITEM, "linn", NOW), "linn", NOW)
    for again in (actions.complete, actions.drop):
        with pytest.raises(WrongTime):
            again(done, "linn", NOW)
    reopened = actions.reopen(done, "linn", NOW)
    assert reopened.is_open
    with pytest.raises(WrongTime):
        actions.reopen(reopened, "linn", NOW)


@pytest.mark.parametrize("item", [replace(ITEM, text="  "), replace(ITEM, owners=tuple("abcdefghi"))])
def test_a_promise_needs_words_and_owners_one_can_count(item: ActionItem) -> None:
    with pytest.raises(BadText):
        actions.promise(item, "linn", NOW)


def test_a_day_that_is_past_is_no_later_day() -> None:
    item = actions.promise(ITEM, "linn", NOW)
    with pytest.raises(BadText):
        actions.postpone(item, date(2026, 11, 22), "linn", NOW, date(2026, 11, 23))


def test_owners_and_those_answerable_may_change_it_and_nobody_else() -> None:
    actions.may_change(ITEM, "linn", ())
    actions.may_change(ITEM, "coordinator", ("coordinator",))
    actions.may_change(replace(ITEM, owners=()), "anybody", ())
    with pytest.raises(NotYours):
        actions.may_change(ITEM, "ola", ("coordinator",))


def test_nothing_is_orphaned_when_a_coordinator_leaves() -> None:
    skien = (
        Coordinator(1, "Skien", "linn", since=NOW),
        Coordinator(1, "Skien kommune", "per", deputy=True, since=NOW),
        Coordinator(1, "Bamble", "siv", since=NOW),
    )
    handed = step_down(skien, "Skien", "linn", NOW + timedelta(days=1))
    assert handed.heir == "per"
    after = {(one.person_id, one.deputy): one for one in (*skien, *handed.changed)}.values()
    assert [one.person_id for one in of_organisation(after, "skien")] == ["per"]
    assert not of_organisation(after, "skien")[0].deputy
    open_item = actions.promise(ITEM, "linn", NOW)
    done = actions.complete(open_item, "linn", NOW)
    passed = actions.inherited([open_item, done], "linn", handed.heir, NOW)
    assert [item.owners for item in passed] == [("per",)]


def test_an_heir_can_be_named_and_the_last_one_out_leaves_nobody() -> None:
    alone = (Coordinator(1, "Skien", "linn", since=NOW),)
    assert step_down(alone, "Skien", "linn", NOW).heir == ""
    handed = step_down(alone, "Skien", "linn", NOW, heir="ny")
    assert [(one.person_id, one.is_now) for one in handed.changed] == [("linn", False), ("ny", True)]


def test_a_deputy_can_become_coordinator_and_nobody_is_appointed_twice() -> None:
    per = Coordinator(1, "Skien", "per", deputy=True, since=NOW)
    changed = appoint((per,), Coordinator(1, "Skien", "per", since=NOW))
    assert [(one.deputy, one.is_now) for one in changed] == [(True, False), (False, True)]
    with pytest.raises(WrongTime):
        appoint((per,), Coordinator(1, "SKIEN", "per", deputy=True, since=NOW))
