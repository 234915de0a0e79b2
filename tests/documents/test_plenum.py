"""The plenum in the minutes: points in order, where each came from, its votes, and what was made of them."""

import json
from dataclasses import replace
from datetime import date

from bot.documents.blocks import Figure
from bot.documents.json_form import json_form
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from bot.documents.results import results
from facilitation import arranging
from facilitation.actions import ActionItem, Source
from facilitation.kinds import Dots
from facilitation.minutes import Minutes, write_minutes
from facilitation.poll import outcome
from facilitation.state import Point, RoundState
from tests.documents.stories import ABOUT, EVERYBODY, FIRST, ROUND, SECOND, VOTE

GROUPS = (FIRST, replace(SECOND, points=(Point(1, "Flere steder å møtes", author="p4"),)))
MERGED = arranging.merge(replace(ROUND, state=RoundState.PLENUM), GROUPS, ["1:2", "2:1"])
DECIDED = arranging.keep_apart(arranging.to_top(MERGED, GROUPS, "1:2"), GROUPS, ["1:1", "1:3"])
LAID_OUT = replace(DECIDED, state=RoundState.CLOSED)


def minutes() -> Minutes:
    points = arranging.arranged(LAID_OUT, GROUPS)
    things, keys = tuple(point.line for point in points), tuple(point.keys for point in points)
    kind = Dots(things=things, sources=tuple(point.groups[0] for point in points), points=keys)
    vote = replace(VOTE, question=replace(VOTE.question, kind=kind))
    made = ActionItem(
        1, 1, "Åpne hallen", ("p1",), "Skien", due=date(2026, 6, 1), source=Source(1, "1:2", keys[0], ("p4",))
    )
    alone = ActionItem(2, 1, "Ringe NAV", ("somebody",))
    outcomes = [outcome(vote, 3, 8, ("0:1", "0:1", "1:1"))]
    names = {"somebody": "Frida Utenfor"}
    return write_minutes(
        LAID_OUT, GROUPS, EVERYBODY, ABOUT, commitments={}, outcomes=outcomes, actions=(made, alone), names=names
    )


def test_each_point_says_whose_result_and_whose_note_it_is_and_what_it_was_given() -> None:
    text = markdown(outline(minutes()))
    assert (
        "| Larvik: Flere møteplasser | Gruppe 1; Aktørene: Flere steder å møtes, fra notatet til Anne Dahl | 2 |"
        in text
    )
    assert text.index("| Larvik: Flere møteplasser |") < text.index("| Skien: En felles oversikt |")


def test_each_action_says_who_by_when_and_where_it_comes_from() -> None:
    text = markdown(outline(minutes()))
    assert "- **Åpne hallen:** Kari Nordmann · Skien · innen" in text
    assert "fra punkt 1.2 i plenum, Gruppe 1, Aktørene, etter notatet til Anne Dahl" in text
    assert "- **Ringe NAV:** Frida Utenfor" in text


def test_as_data_it_is_all_there() -> None:
    data = json.loads(json_form(minutes()))
    assert [(one["key"], one["votes"]) for one in data["plenum"]] == [("1:2", 2), ("1:1", 1), ("1:3", 0)]
    assert [one["note_by"] for one in data["plenum"][0]["said"]] == ["", "Anne Dahl"]
    assert [one["apart"] for one in data["plenum"]] == [[], ["1:3"], ["1:1"]]
    assert (data["actions"][0]["due"], data["actions"][0]["point"]) == ("2026-06-01", "1:2")


def test_as_sheets_a_note_can_be_followed_to_its_result_its_point_and_its_action() -> None:
    plenum, actions = (one for one in results(minutes()).sheets if one.name in ("Plenum", "Tiltak"))
    place, number, point, group, words, _, note, votes, action, apart = range(len(plenum.head))
    first, second, *rest = plenum.rows
    assert (first[place], first[number], first[votes], second[place], second[votes]) == (1, "1.2", 2, 1, "")
    assert (second[note], second[group], second[words]) == ("Anne Dahl", "Aktørene", "Flere steder å møtes")
    assert (second[point], second[action]) == ("Larvik: Flere møteplasser", "Åpne hallen")
    assert [(row[place], row[apart]) for row in rest] == [(2, "1.3"), (3, "1.1")]
    made = ("Åpne hallen", "Kari Nordmann", "Skien", "2026-06-01", "1.2", "Gruppe 1, Aktørene", "Anne Dahl")
    assert actions.rows == (made, ("Ringe NAV", "Frida Utenfor", "", "", "", "", ""))


def test_points_with_a_date_stand_along_time_in_a_picture_and_a_table() -> None:
    points = (Point(1, "1. juni 2028: Alle går til skolen"), Point(1, "Veiene er kartlagt innen 1. mars"))
    dated = write_minutes(ROUND, [replace(FIRST, points=points)], EVERYBODY, ABOUT, commitments={})
    blocks = outline(dated).blocks
    [picture] = [block.picture for block in blocks if isinstance(block, Figure)]
    assert picture.title == "Milepælene våre"
    assert "1. mars 2027" in picture.alt, "the next after the round was held"
    assert "| 1. juni 2028 | Alle går til skolen |" in markdown(outline(dated)).replace("torsdag ", "")
    once = write_minutes(ROUND, [replace(FIRST, points=points[:1])], EVERYBODY, ABOUT, commitments={})
    assert once.timeline is None, "one date is no line"


def test_where_nothing_was_laid_out_or_voted_on_the_results_say_it_all() -> None:
    plain = write_minutes(ROUND, GROUPS, EVERYBODY, ABOUT, commitments={})
    assert plain.plenum == ()
    assert "| Kommer fra |" not in markdown(outline(plain))
