"""The facilitator's board and panel with eighty groups and four hundred points: within every limit."""

import json
from dataclasses import replace

import pytest

from bot.channels.slack import render as slack
from bot.channels.teams import render as teams
from dialogs.messages import ChoiceInput, Message
from dialogs.views.board_view import PAGE, board_message
from dialogs.views.hall_view import HallFacts, hall_message
from dialogs.views.lead_view import lead_message
from dialogs.words import words
from facilitation import arranging
from facilitation.state import Group, GroupState, Point, Round, RoundState
from tests.facilitation.tables import plan, table

NB = words("nb")
LONG = "Vi må få på plass en fast voksen som følger opp hver enkelt ungdom over tid, og som ingen slipper. "
GROUPS: tuple[Group, ...] = tuple(
    replace(
        table(f"Anna{number} Bo{number} Cecilie{number}", number),
        state=GroupState.DONE,
        result_sent=number != 7,
        points=tuple(Point(1, f"Punkt {number}-{place}. {LONG * (place % 5 + 1)}"[:600]) for place in range(5)),
    )
    for number in range(1, 81)
)
PLENUM = Round(1, 1, "Frida", (plan(),), state=RoundState.PLENUM)


def shown() -> dict[str, Message]:
    moved = arranging.to_top(PLENUM, GROUPS, "80:5")
    merged = arranging.merge(moved, GROUPS, [f"{number}:1" for number in range(1, 30)])
    lifted = arranging.lift(merged, GROUPS, "80:5")
    return {
        "board": board_message(lifted, GROUPS, (), NB),
        "last page": board_message(arranging.turn_to(merged, 99), GROUPS, (), NB),
        "hall": hall_message(lifted, GROUPS, HallFacts(240, 80), NB),
        "panel": lead_message(lifted, GROUPS, HallFacts(240, 80), {}, NB),
    }


@pytest.mark.parametrize("name", ["board", "last page", "hall", "panel"])
def test_it_fits_in_teams_and_slack(name: str) -> None:
    message = shown()[name]
    card = teams.card_of(message, teams.Look())
    assert len(json.dumps(card, ensure_ascii=False).encode()) < 28_000
    rendered = slack.render(message, slack.Look())
    assert len(rendered.blocks) <= 50
    assert len(json.dumps(rendered.blocks)) < 13_000


def test_every_point_is_on_one_page_and_can_be_chosen_there() -> None:
    pages = [board_message(arranging.turn_to(PLENUM, page), GROUPS, (), NB) for page in range(1, 400 // PAGE + 1)]
    chosen = [
        one.value
        for page in pages
        for field in page.inputs[:1]
        if isinstance(field, ChoiceInput)
        for one in field.choices
    ]
    assert sorted(chosen) == sorted(point.key for point in arranging.arranged(PLENUM, GROUPS))
    assert [len(page.sections[0].items) for page in pages] == [PAGE] * (400 // PAGE)


def test_in_plenum_the_panel_names_only_the_groups_that_are_still_awaited() -> None:
    panel = shown()["panel"]
    assert [section.items for section in panel.sections if section.title == NB("groups")] == [
        ("Gruppe 7: ferdig, venter på resultat fra Bo7",)
    ]
    assert "79 av 80" in [fact.value for fact in panel.facts]
