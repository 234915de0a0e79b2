"""Messages of every shape, and the official schema to hold their cards to."""

import json
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft6Validator

from dialogs.messages import Button, Choice, ChoiceInput, ClockFace, Fact, Link, Message, Section, TextInput, Tone
from tests.fakes.pictures import pictures

word = st.text(max_size=40)
written = st.one_of(word, st.just("ærlig * _talt_ <at>Runde</at>\n- punkt " * 60), st.just("å" * 3000))
ids = st.uuids().map(lambda uuid: f"answer:{uuid.int % 1000}:{uuid.int % 97}")
choices = st.lists(st.builds(Choice, st.from_regex(r"\A[0-9]{1,3}:[0-9]{1,2}\Z"), written), min_size=1, max_size=40)
inputs = st.lists(
    st.one_of(
        st.builds(TextInput, ids, word, written, st.integers(1, 12), st.integers(1, 20_000), word),
        st.builds(ChoiceInput, ids, word, choices.map(tuple), st.just(""), st.integers(1, 5)),
    ),
    max_size=12,
    unique_by=lambda field: field.id,
)
buttons = st.lists(
    st.builds(
        Button,
        st.from_regex(r"\A[a-z_]{1,20}\Z"),
        word,
        st.dictionaries(word, word, max_size=4),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "Sikker?"]),
    ),
    max_size=20,
)
clocks = st.one_of(
    st.none(),
    st.builds(ClockFace, st.datetimes(timezones=st.timezones()), st.none(), st.integers(0, 7200)),
    st.builds(ClockFace, st.none(), st.integers(0, 7200), st.integers(0, 7200)),
)
messages = st.builds(
    Message,
    title=word,
    text=st.lists(written, max_size=6).map(tuple),
    facts=st.lists(st.builds(Fact, word, written), max_size=20).map(tuple),
    sections=st.lists(st.builds(Section, word, st.lists(written, max_size=12).map(tuple)), max_size=8).map(tuple),
    inputs=inputs.map(tuple),
    buttons=buttons.map(tuple),
    links=st.lists(st.builds(Link, word, word), max_size=4).map(tuple),
    clock=clocks,
    picture=st.one_of(st.none(), pictures(written)),
    mentions=st.lists(st.tuples(st.sampled_from(["p1", "p2"]), word), max_size=3).map(tuple),
    tone=st.sampled_from(list(Tone)),
)


@cache
def _shallow() -> dict[str, Draft6Validator]:
    """Return a check for each kind of piece. What stands inside a piece is checked by itself: its parent only says
    which kinds may stand there. (As published, the schema tries every kind for every piece, which takes seconds.)
    """
    text = files("adaptive_cards").joinpath("schemas/schema-1.5.json").read_text(encoding="utf-8")
    whole = json.loads(text)["definitions"]
    for name in whole:
        if name.startswith("ImplementationsOf."):
            whole[name] = {"required": ["type"], "properties": {"type": {"enum": sorted(_kinds(whole[name]))}}}
    whole["TextRun"] = whole["TextRun"]["anyOf"][1]
    return {
        kind: Draft6Validator({**whole[kind], "definitions": {**whole, **NESTED}})
        for kind in whole
        if "type" in whole[kind].get("properties", {})
    }


NESTED = {"AdaptiveCard": {"required": ["type"]}}


def _kinds(definition: Any) -> set[str]:
    refs = {option["$ref"] for option in _all_of(definition) if "$ref" in option}
    return {ref.rpartition("/")[2] for ref in refs if "Extendable" not in ref}


def _all_of(definition: Any) -> Iterator[dict[str, Any]]:
    if isinstance(definition, dict):
        yield definition
    for part in definition.values() if isinstance(definition, dict) else definition:
        if isinstance(part, dict | list):
            yield from _all_of(part)


def faults(card: dict[str, Any]) -> list[str]:
    """Return what the official schema finds wrong with a card, apart from Teams' own: mentions, larger pictures.

    And what it does not ask for, but people do: what every picture shows, in words.
    """
    found = []
    for piece in _all_of({key: value for key, value in card.items() if key != "msteams"}):
        if piece.get("type") == "Image" and not str(piece.get("altText", "")).strip():
            found.append("a picture without words")
        if piece.get("type") in _shallow():
            found += _wrong_in(piece["type"], json.dumps({key: piece[key] for key in piece if key != "msTeams"}))
    return found


@lru_cache(10_000)  # the same pieces stand on card after card
def _wrong_in(kind: str, piece: str) -> tuple[str, ...]:
    errors = _shallow()[kind].iter_errors(json.loads(piece))
    return tuple(f"{kind} {list(error.path)}: {error.message[:200]}" for error in errors)
