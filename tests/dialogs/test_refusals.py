"""Whatever is refused is refused in a sentence, in each language; nobody ever sees a code or an empty message."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs.replies import refusal
from dialogs.words import LANGUAGES, words
from facilitation import errors
from facilitation.errors import Refused

KINDS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Refused)}
STEPS = {"Announce": 0, "Mention": 2, "Tell": 1}
ROOT = Path(__file__).parents[2]


def calls() -> Iterator[tuple[str, ast.Call]]:
    for folder in ("facilitation", "dialogs"):
        for file in ROOT.joinpath(folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    yield node.func.id, node


def literals(node: ast.expr) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def refusals() -> list[tuple[str, tuple[str, ...]]]:
    """Return every code that is raised somewhere, with the names of the facts it brings."""
    found = {
        (code, tuple(sorted(keyword.arg or "" for keyword in call.keywords)))
        for name, call in calls()
        if name in KINDS and call.args
        for code in literals(call.args[0])
    }
    return sorted(found)


def test_there_are_refusals_to_check() -> None:
    assert len(refusals()) > 40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code, facts", refusals())
def test_every_refusal_is_a_sentence(code: str, facts: tuple[str, ...], language: str) -> None:
    filled: dict[str, str | int] = {fact: "moderator" if fact == "role" else 7 for fact in facts}
    reply = refusal(words(language), Refused(code, **filled))
    assert reply.refused
    assert reply.message is not None
    assert reply.message.text[0].endswith((".", "?"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_its_words(language: str) -> None:
    topics = {
        topic
        for name, call in calls()
        if name in STEPS and len(call.args) > STEPS[name]
        for topic in literals(call.args[STEPS[name]])
        if len(topic) > 3 and not topic.endswith("-")
    }
    assert {"your-turn", "phase-plenum", "you-lead-now"} <= topics
    missing = [topic for topic in sorted(topics) if not words(language).has(f"say-{topic}")]
    assert missing == []
