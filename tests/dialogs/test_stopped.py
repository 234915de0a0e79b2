"""What the facilitator is told of conversations that a platform has refused, in every language."""

import pytest

from dialogs.outgoing import Conversation
from dialogs.places import Place, hall, private, thread
from dialogs.records import Person
from dialogs.views.stopped_view import stopped_sections
from dialogs.words import LANGUAGES, words
from facilitation.plan import RoundPlan
from facilitation.state import Group

REASONS = ("forbidden", "gone", "archived", "revoked", "unreadable", "unknown")
GROUPS = [Group(3, number, RoundPlan("Hva skal til?"), (), name=f"Bord {number}") for number in range(1, 9)]
PEOPLE = {"marit": Person("marit", "Marit Sara")}


def stopped(place: Place, reason: str) -> Conversation:
    return Conversation(1, "teams", place, "19:a", stopped=reason)


def lines(*conversations: Conversation, language: str = "nb") -> tuple[str, ...]:
    sections = stopped_sections(conversations, GROUPS, PEOPLE, words(language))
    return sections[0].items if sections else ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_said_in_words(language: str) -> None:
    said = lines(*(stopped(hall(1), reason) for reason in REASONS), language=language)
    assert len(set(said)) == len(REASONS)


def test_a_reason_without_words_is_unknown() -> None:
    assert lines(stopped(hall(1), "struck by lightning")) == lines(stopped(hall(1), "unknown"))


def test_nothing_is_said_while_nothing_is_stopped() -> None:
    assert lines() == ()


def test_those_concerned_are_named_together_and_not_all_of_many() -> None:
    gone = [stopped(thread(3, number), "gone") for number in range(1, 9)]
    others = [stopped(private(1, person), "forbidden") for person in ("marit", "nobody")]
    first, second, third = lines(*gone, *others, stopped(thread(2, 1), "archived"))
    assert first.startswith("Bord 1, Bord 2, Bord 3, Bord 4, Bord 5 og 3 til: ")
    assert second.startswith("Marit Sara, Teams: ")
    assert third.startswith("En gruppe i en tidligere runde: ")
