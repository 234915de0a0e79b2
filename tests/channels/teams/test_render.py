"""Whatever a message holds, its card is valid, small enough, and shows what people wrote as they wrote it."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.channels.teams.fitting import LIMIT, packed
from bot.channels.teams.render import Look, activity_of, card_of
from dialogs.messages import (
    Button,
    Choice,
    ChoiceInput,
    ClockFace,
    Fact,
    Link,
    Message,
    ScaleInput,
    Section,
    TextInput,
    Tone,
)
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.tallies import scale_tally
from tests.channels.teams.messages import faults, messages

LOOK = Look(public_url="https://runde.example", more="/r/abc", users={"p1": "29:kari"}, place="hall:7")


def texts_in(piece: Any) -> list[str]:
    if isinstance(piece, dict):
        return [text for key, part in piece.items() for text in ([part] if key == "text" else texts_in(part))]
    return [text for part in piece for text in texts_in(part)] if isinstance(piece, list) else []


def kinds_in(piece: Any) -> list[str]:
    own = [piece["type"]] if isinstance(piece, dict) and isinstance(piece.get("type"), str) else []
    parts = list(piece.values()) if isinstance(piece, dict) else piece if isinstance(piece, list) else []
    return own + [kind for part in parts for kind in kinds_in(part)]


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(message=messages)
def test_every_card_is_valid_and_fits(message: Message) -> None:
    for look in (LOOK, Look(language="nn", shared=True, own=True)):
        activity = activity_of(message, look)
        assert ("text" in activity) != ("attachments" in activity), "text and card in one are split by Teams"
        card = card_of(message, look)
        assert faults(card) == []
        assert len(packed(activity)) < 28_000
        json.loads(packed(activity))


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(message=messages)
def test_a_shared_card_holds_no_inputs_at_all(message: Message) -> None:
    kinds = kinds_in(card_of(message, Look(shared=True)))
    assert not any(kind.startswith("Input.") for kind in kinds)


def test_a_clock_tells_when_it_ends_where_people_are() -> None:
    clock = ClockFace(ends_at=datetime(2026, 10, 14, 9, 30, tzinfo=UTC), length_seconds=600)
    assert "⏱ Klokka går til 11:30" in texts_in(card_of(Message(title="I gang", clock=clock), LOOK))
    assert "⏱ Klokka står. 1:05 igjen." in texts_in(card_of(Message(title="P", clock=ClockFace(seconds_left=65)), LOOK))


def test_a_form_says_how_long_and_not_until_when() -> None:
    field = TextInput("answer:1:1", "Hva?", lines=5)
    first, later = (
        Message(title="Tenk", inputs=(field,), clock=ClockFace(datetime(2026, 1, 1, hour, tzinfo=UTC), None, 180))
        for hour in (9, 10)
    )
    assert card_of(first, LOOK) == card_of(later, LOOK), "an edit would take what somebody is writing"
    assert "⏱ Du har 3 minutter." in texts_in(card_of(first, LOOK))


def test_a_press_carries_what_it_means_for_new_and_old_clients() -> None:
    card = card_of(Message(title="Bli med", buttons=(Button("join", "Bli med", {"round": "3"}, primary=True),)), LOOK)
    [action] = card["actions"]
    ours = {"runde": {"action": "join", "values": {"round": "3"}, "place": "hall:7"}}
    assert (action["type"], action["verb"], action["data"]) == ("Action.Execute", "join", ours)
    assert (action["fallback"]["type"], action["fallback"]["data"]) == ("Action.Submit", ours)
    assert action["associatedInputs"] == "none"


def test_a_dangerous_press_is_asked_about_first() -> None:
    [action] = card_of(Message(title="T", buttons=(Button("abort", "Avbryt", confirm="Sikker?"),)), LOOK)["actions"]
    assert action["type"] == "Action.ShowCard"
    assert action["card"]["actions"][0]["verb"] == "abort"


def test_more_buttons_than_a_row_holds_are_all_there() -> None:
    card = card_of(Message(title="T", buttons=tuple(Button(f"do_{n}", str(n)) for n in range(15))), LOOK)
    assert kinds_in(card).count("Action.Execute") == 15
    assert [len(piece["actions"]) for piece in card["body"] if piece["type"] == "ActionSet"] == [6, 6, 3]


def test_buttons_in_a_row_can_be_read_on_a_phone() -> None:
    labels = ("Neste fase", "+ 2 min", "Pause", "Purr", "Det er meg: ordstyrer og tidtaker", "Skriv mitt")
    card = card_of(Message(title="T", buttons=tuple(Button("do", label) for label in labels)), LOOK)
    rows = [[one["title"] for one in piece["actions"]] for piece in card["body"] if piece["type"] == "ActionSet"]
    assert rows == [["Neste fase", "+ 2 min"], ["Pause", "Purr"], [labels[4]], [labels[5]]]
    assert "actions" not in card, "in the order in which they stand"


def test_what_is_written_already_stands_in_its_field() -> None:
    message = Message(title="Tenk", inputs=(TextInput("a:1", "Hva?", "En voksen"), TextInput("a:2", "Hvem?")))
    values = {piece["id"]: piece.get("value") for piece in card_of(message, LOOK)["body"] if "id" in piece}
    assert values == {"a:1": "En voksen", "a:2": None}


def test_a_long_ballot_is_cut_with_a_way_to_all_of_it() -> None:
    choices = tuple(Choice(f"{n}:0", f"Gruppe {n}: {'ord ' * 25}") for n in range(600))
    vote = ChoiceInput("vote", "Punkter", choices, most=3)
    card = card_of(Message(title="Stem", inputs=(vote,), buttons=(Button("vote", "Stem", submits=True),)), LOOK)
    assert len(packed(card)) <= LIMIT
    [shown] = [piece for piece in card["body"] if piece["type"] == "Input.ChoiceSet"]
    assert shown["isMultiSelect"]
    assert len(shown["choices"]) >= 60
    assert "https://runde.example/r/abc" in json.dumps(card)
    assert card["actions"][0]["data"]["runde"]["many"] == ["vote"]


def test_a_form_too_large_for_a_card_is_never_shown_by_half() -> None:
    fields = tuple(TextInput(f"result:{n}:0", "Punkter", "x" * 3000) for n in range(12))
    message = Message(title="Skriv", inputs=fields, buttons=(Button("result", "Send", submits=True),))
    card = card_of(message, LOOK)
    assert not any(kind.startswith("Input.") for kind in kinds_in(card))
    assert "Skjemaet er for stort for et kort. Fyll det ut på nettsiden." in texts_in(card)
    assert [action["type"] for action in card.get("actions", [])] == []


def test_long_lists_end_in_how_many_more() -> None:
    items = tuple(f"{n} {'æ' * 200}" for n in range(300))
    card = card_of(Message(title="Plenum", sections=(Section("Gruppe 1", items),)), LOOK)
    assert any(text.startswith("… og ") for text in texts_in(card))


def test_words_of_people_are_no_markup() -> None:
    message = Message(title="**Fet** [x](http://e.vil)", facts=(Fact("Navn", "_K_"),), text=("<at>Alle</at>",))
    card = card_of(message, LOOK)
    assert "\\*\\*Fet\\*\\* \\[x\\](http://e.vil)" in texts_in(card)
    assert card["body"][1]["type"] == "RichTextBlock"


def test_a_call_is_a_text_that_mentions() -> None:
    message = Message(text=("Kari Dal, ordet er ditt. <b>",), mentions=(("p1", "Kari Dal"),), tone=Tone.ACT)
    activity = activity_of(message, LOOK)
    assert activity["text"] == "<at>Kari Dal</at>, ordet er ditt. &lt;b&gt;"
    mentioned = {"id": "29:kari", "name": "Kari Dal"}
    assert activity["entities"] == [{"type": "mention", "mentioned": mentioned, "text": "<at>Kari Dal</at>"}]
    assert "attachments" not in activity


def test_who_is_not_in_teams_is_named_and_not_mentioned() -> None:
    message = Message(text=("Ola, ordet er ditt.",), mentions=(("p9", "Ola"),))
    assert activity_of(message, LOOK) == {"type": "message", "text": "Ola, ordet er ditt.", "textFormat": "xml"}


def test_a_card_mentions_those_it_calls_upon() -> None:
    card = card_of(Message(title="Gruppe 1", mentions=(("p1", "Kari"), ("p9", "Ola"))), LOOK)
    assert [entity["mentioned"]["id"] for entity in card["msteams"]["entities"]] == ["29:kari"]
    assert "Til <at>Kari</at>" in texts_in(card)


def test_links_lead_to_our_own_pages_or_nowhere() -> None:
    message = Message(title="Ferdig", links=(Link("Referat", "/r/abc/minutes/1.docx"),))
    assert card_of(message, LOOK)["actions"][0]["url"] == "https://runde.example/r/abc/minutes/1.docx"
    assert "actions" not in card_of(message, Look())


def test_everybody_can_open_their_own_from_a_shared_card() -> None:
    [action] = card_of(Message(title="Gruppe 1"), Look(shared=True, own=True, place="group:3:1"))["actions"]
    assert action["type"] == "Action.Submit", "task/fetch does not work with Execute"
    assert action["data"]["msteams"] == {"type": "task/fetch"}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_language_has_its_words(language: str) -> None:
    message = Message(title="T", sections=(Section("S", ("x" * 200,) * 400),), inputs=(TextInput("a", "b"),))
    assert faults(card_of(message, Look(language=language, own=True))) == []


def test_the_schema_finds_what_is_wrong() -> None:
    card = card_of(Message(title="T", text=("En",), buttons=(Button("join", "Bli med"),)), LOOK)
    assert faults(card) == []
    card["body"][1]["inlines"][0]["weight"] = "Fat"
    card["body"].append({"type": "TextRun", "text": "astray"})
    card["actions"][0]["verbs"] = "join"
    assert len(faults(card)) == 3


PICTURE = replace(picture_of("Hvor klar er du?", scale_tally([7, 8]), words("nb")), key="5ca1ab1e")


def test_a_picture_is_shown_with_its_alternative() -> None:
    card = card_of(Message(title="Svar", picture=PICTURE), LOOK)
    [image] = [piece for piece in card["body"] if piece["type"] == "Image"]
    assert image["url"] == "https://runde.example/bilde/5ca1ab1e.png"
    assert image["altText"] == PICTURE.alt
    assert faults(card) == []


@pytest.mark.parametrize("public_url", ["", "http://localhost:3978"])
def test_where_teams_cannot_fetch_a_picture_it_is_told_in_words(public_url: str) -> None:
    activity = activity_of(Message(text=("Svarene:",), picture=PICTURE), Look(public_url=public_url))
    card = activity["attachments"][0]["content"]
    assert "Image" not in kinds_in(card)
    assert "• Gjennomsnitt: 7,5" in texts_in(card)


def test_a_card_reads_on_a_narrow_screen_and_says_the_essence_where_cards_are_not_shown() -> None:
    message = Message(title="Gruppe 4", text=("Ordet er fritt. " * 20,), facts=(Fact("Ordstyrer", "Marit"),))
    activity = activity_of(message, LOOK)
    card = activity["attachments"][0]["content"]
    assert all(piece.get("wrap") for piece in card["body"] if piece["type"] == "TextBlock")
    assert not {"ColumnSet", "Table", "FactSet"} & set(kinds_in(card)), "nothing stands beside anything else"
    for plain in (activity["summary"], card["fallbackText"]):
        assert plain.startswith("Gruppe 4 · Ordet er fritt.")
        assert len(plain) <= 200


def test_a_scale_is_a_choice_of_one_number() -> None:
    field = ScaleInput("poll:3:1:all", "Hvor trygge er dere?", 1, 10, high="trygge", value="7")
    card = card_of(Message(title="Svar", inputs=(field,), buttons=(Button("answer", "Send", submits=True),)), LOOK)
    [shown] = [piece for piece in card["body"] if piece["type"] == "Input.ChoiceSet"]
    assert (shown["id"], shown["label"], shown["value"]) == ("poll:3:1:all", "Hvor trygge er dere?", "7")
    assert [choice["title"] for choice in shown["choices"]] == [*map(str, range(1, 10)), "10 – trygge"]
    assert not shown["isMultiSelect"]
