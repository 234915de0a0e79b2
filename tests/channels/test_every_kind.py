"""Every kind of question, from its form in Teams, in Slack and on the web to the hall, the minutes and the files.

`tests.channels.asked` says of each kind what somebody fills in and what is to come of it; a kind not there fails.
"""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, get_args

import aiohttp_jinja2
import openpyxl
import pytest
from aiohttp import web
from PIL import Image

from bot.channels.slack import modal
from bot.channels.slack import render as slack
from bot.channels.slack.arrivals import Filled
from bot.channels.slack.arrivals import Press as SlackPress
from bot.channels.slack.translate import translate as from_slack
from bot.channels.teams import render as teams
from bot.channels.teams.happenings import Press as TeamsPress
from bot.channels.teams.translate import translate as from_teams
from bot.channels.teams.wire import activity_from
from bot.channels.web import render as on_page
from bot.channels.web.translate import Act
from bot.counterparts.block_kit import check_view
from bot.documents.csv_form import MARK, csv_form
from bot.documents.json_form import json_form
from bot.documents.markdown import markdown
from bot.documents.minutes_outline import outline
from bot.documents.results import results
from bot.documents.spreadsheet import spreadsheet
from bot.pictures.kinds import draw
from dialogs.answering import answers_in
from dialogs.incoming import Sender, Submitted
from dialogs.messages import Message, Post
from dialogs.places import hall, private
from dialogs.records import Standing
from dialogs.telling import in_words
from dialogs.views.hall_view import HallFacts, hall_message
from facilitation.kinds import Kind
from facilitation.minutes import Minutes, write_minutes
from facilitation.named import Givers
from facilitation.people import Participant
from facilitation.poll import Outcome, Poll, close, outcome
from facilitation.state import RoundState
from tests.channels.asked import CASES, NB, Case, asked, filled, form
from tests.channels.teams.messages import faults
from tests.documents.stories import ABOUT, KARI, OLA, ROUND

NOON = datetime(2026, 10, 14, 10, 30, tzinfo=UTC)
BY_KARI = {"team": {"id": "T1"}, "user": {"id": "U1", "team_id": "T1"}}
DESK = private(7, KARI.person_id)
PAYLOAD = Path(__file__).parents[1] / "payloads" / "teams" / "invoke-adaptiveCard-action-personal.json"


EACH = pytest.mark.parametrize("case", CASES, ids=[f"{one.kind.kind}-{at}" for at, one in enumerate(CASES)])


def test_every_kind_there_is_stands_in_the_table() -> None:
    assert {type(case.kind) for case in CASES} == set(get_args(Kind))


def pieces(piece: Any) -> list[dict[str, Any]]:
    own = [piece] if isinstance(piece, dict) else []
    parts = list(piece.values()) if isinstance(piece, dict) else piece if isinstance(piece, list) else []
    return own + [one for part in parts for one in pieces(part)]


def through_teams(case: Case) -> Mapping[str, str]:
    card = teams.card_of(form(case), teams.Look())
    assert faults(card) == []
    fields = {one["id"]: one for one in pieces(card) if str(one.get("type")).startswith("Input.")}
    sent = {name: _in_teams(fields[name], text) for name, text in filled(case).items()}
    [action] = [one for one in pieces(card) if (one.get("type"), one.get("title")) == ("Action.Execute", case.button)]
    body = json.loads(PAYLOAD.read_text(encoding="utf-8"))
    pressed = {"type": "Action.Execute", "verb": action["verb"], "data": {**action["data"], **sent}}
    press = from_teams(activity_from({**body, "value": {"action": pressed}}))
    assert isinstance(press, TeamsPress)
    assert press.action == "answer"
    return press.values


def _in_teams(field: Mapping[str, Any], text: str) -> str:
    """Return what Teams sends when somebody fills in a field."""
    if field["type"] == "Input.Text":
        assert field["isMultiline"] or "\n" not in text
        return text
    chosen = text.split("\n")
    assert set(chosen) <= {choice["value"] for choice in field["choices"]}
    assert field["isMultiSelect"] or len(chosen) == 1
    return ",".join(chosen)


def through_slack(case: Case) -> Mapping[str, str]:
    message, look = form(case), slack.Look(team="T1")
    if not message.inputs:
        return _pressed_in_slack(message, case.button, look)
    view = modal.form(message, message.buttons[0], DESK, look)
    check_view(view)
    assert view["submit"]["text"] == case.button
    given = filled(case)
    fields = {one["block_id"]: one["element"] for one in view["blocks"] if one["type"] == "input"}
    assert given.keys() <= fields.keys()
    state = {name: {"value": _in_slack(element, given.get(name, ""))} for name, element in fields.items()}
    sent = from_slack({**BY_KARI, "type": "view_submission", "view": {**view, "id": "V1", "state": {"values": state}}})
    assert isinstance(sent, Filled)
    assert (sent.carried.action, sent.carried.place) == ("answer", DESK)
    return sent.fields


def _in_slack(element: Mapping[str, Any], text: str) -> Mapping[str, Any]:
    """Return what Slack sends when somebody fills in a field."""
    kind = element["type"]
    if kind == "plain_text_input":
        assert element["multiline"] or "\n" not in text
        return {"type": kind, "value": text or None}
    options = {one["value"]: one for one in element["options"]}
    chosen = [options[value] for value in text.split("\n") if value]
    if kind == "static_select":
        return {"type": kind, "selected_option": chosen[0] if chosen else None}
    assert len(chosen) <= element["max_selected_items"]
    return {"type": kind, "selected_options": chosen}


def _pressed_in_slack(message: Message, label: str, look: slack.Look) -> Mapping[str, str]:
    rendered = slack.render(message, look)
    buttons = (one for block in rendered.blocks if block["type"] == "actions" for one in block["elements"])
    [button] = [one for one in buttons if one["text"]["text"] == label]
    action = {"action_id": button["action_id"], "value": button["value"], "action_ts": "17952.1"}
    press = from_slack({**BY_KARI, "type": "block_actions", "trigger_id": "1.2", "actions": [action]})
    assert isinstance(press, SlackPress)
    assert press.carried.action == "answer"
    return press.carried.values


class Page(HTMLParser):
    """The fields of a page with what may be chosen in each, its buttons by label, and every text on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fields: dict[str, set[str]] = {}
        self.buttons: dict[str, str] = {}
        self.texts: set[str] = set()
        self._press = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if name.startswith("v:"):
            chosen = self.fields.setdefault(name.removeprefix("v:"), set())
            chosen |= {given["value"]} if given.get("type") in ("radio", "checkbox") else set()
        self._press = given["value"] if tag == "button" else ""

    def handle_data(self, data: str) -> None:
        self.texts.add(data.strip())
        if self._press:
            self.buttons[data.strip()] = self._press
            self._press = ""


def page(message: Message, place: Any = DESK) -> str:
    renderer = on_page.Renderer(aiohttp_jinja2.setup(web.Application(), **on_page.template_options()))
    return renderer.post(Standing(7, Post(place, "post", message), NOON), on_page.Look())


def through_the_web(case: Case) -> Mapping[str, str]:
    shown, given = Page(page(form(case))), filled(case)
    for name, text in given.items():
        assert not shown.fields[name] or set(text.split("\n")) <= shown.fields[name]
    press = json.loads(shown.buttons[case.button])
    act = Act.model_validate({"delivery": "abcdefgh", "place": str(DESK), "press": press, "inputs": given})
    came = act.incoming(Sender("web", "uid", "Kari"))
    assert came.action == "answer"
    assert isinstance(came, Submitted) is bool(given)
    return came.values


@EACH
@pytest.mark.parametrize("through", [through_teams, through_slack, through_the_web])
def test_it_is_answered_on_each_platform(case: Case, through: Callable[[Case], Mapping[str, str]]) -> None:
    [answer] = answers_in("answer", through(case), KARI.person_id, NOON, {(ROUND.id, 1): asked(case)})
    assert answer.text == case.stored


def came_to(case: Case, poll: Poll) -> Outcome:
    people: Mapping[str, Participant] = {one.person_id: one for one in (KARI, OLA)}
    return outcome(poll, 1, 2, [case.stored], givers=Givers({KARI.person_id: case.stored}, people))


@EACH
def test_the_hall_sees_it_live_everywhere_in_a_picture_and_in_words(case: Case) -> None:
    round_ = replace(ROUND, state=RoundState.PLENUM, asking=1)
    shown = hall_message(round_, (), HallFacts(polls=[came_to(case, asked(case))]), NB)
    assert shown.picture is not None
    drawing = draw(shown.picture)
    assert Image.open(BytesIO(drawing.png)).size == (drawing.width, drawing.height)
    assert case.live in shown.picture.alt
    assert any(case.live in item for section in in_words(shown).sections for item in section.items)
    keyed = replace(shown, picture=replace(shown.picture, key="5ca1ab1e"))
    for url in ("", "https://runde.example"):
        card = teams.card_of(keyed, teams.Look(public_url=url))
        blocks = slack.render(keyed, slack.Look(site=url)).blocks
        assert case.live in str(card), "as the picture's alternative, or in lists where no picture can be fetched"
        assert case.live in str(blocks)
    assert set(map(str, case.row)) <= Page(page(shown, hall(7))).texts


def minutes(case: Case) -> Minutes:
    done = came_to(case, close(asked(case), NOON))
    return write_minutes(ROUND, (), (KARI, OLA), ABOUT, commitments={}, outcomes=[done])


@EACH
def test_it_stands_in_the_minutes_and_in_every_form_of_the_results(case: Case) -> None:
    told, row = minutes(case), set(map(str, case.row))
    lines = [line[2:-2].split(" | ") for line in markdown(outline(told)).splitlines() if line.startswith("| ")]
    assert [line for line in lines if row <= set(line)]
    assert [line for line in lines if "" in line] == [], "no column without anything in it"
    sheets = csv_form(results(told)).decode().removeprefix(MARK)
    assert [one for one in csv.reader(StringIO(sheets, newline=""), delimiter=";") if row <= set(one)]
    book = openpyxl.load_workbook(BytesIO(spreadsheet(results(told))), read_only=True)
    assert [one for one in book["Svar 1"].values if set(case.row) <= set(one)]
    [poll] = json.loads(json_form(told))["polls"]
    assert (poll["question"], poll["people"]) == ("Hva nå?", 1)
    assert poll["tally"]
