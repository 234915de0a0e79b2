"""The phrasebook as a whole: every command in every language, no two alike, and nothing typed is too strange for it."""

import re
from itertools import groupby
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dialogs.words
from dialogs.answering import FILED
from dialogs.patterns import Element, Literal, parse
from dialogs.phrasebook import Phrasebook, Understood
from dialogs.registry import names
from dialogs.words import LANGUAGES, words
from facilitation.plan import Role

NAMES = names()
TYPED = tuple(name for name in NAMES if name not in FILED)
BOOK = Phrasebook(NAMES)
EVERYTHING = [(name, language) for name in NAMES for language in LANGUAGES]
PHRASES = [(name, phrase) for name, language in EVERYTHING for phrase in BOOK.phrases(name, language)]


@pytest.mark.parametrize("name,language", EVERYTHING)
def test_every_command_has_its_words_in_every_language(name: str, language: str) -> None:
    assert 0 < len(BOOK.label(name, language)) <= 24
    assert BOOK.help(name, language).endswith(".")
    assert len(BOOK.help(name, language)) <= 90
    phrases = BOOK.phrases(name, language)
    assert bool(phrases) == (name in TYPED)
    assert len(phrases) == len(set(phrases))
    assert not any(re.search(r"[<>|=]", phrase) for phrase in phrases)


def commands_in(language: str) -> str:
    folder = Path(dialogs.words.__file__).with_name(language)
    return "\n".join(file.read_text("utf-8") for file in sorted(folder.rglob("*.ftl")))


def test_the_three_languages_say_the_same() -> None:
    keys = {language: re.findall(r"^cmd-[\w-]+", commands_in(language), re.MULTILINE) for language in LANGUAGES}
    assert keys["nb"] == keys["nn"] == keys["en"]
    assert set(keys["nb"]) == {f"cmd-{name.replace('_', '-')}" for name in NAMES}


@pytest.mark.parametrize("name", TYPED)
def test_what_help_shows_is_understood(name: str) -> None:
    for phrase in (phrase for each, phrase in PHRASES if each == name):
        for said in (phrase, phrase.upper(), f"@Runde {phrase}!", f"Runde: {phrase}"):
            understood = BOOK.understand(said)
            assert isinstance(understood, Understood), said
            assert understood.name == name, said


def shape(element: Element) -> str:
    """Return a word, or that something is filled in; a pin always holds a digit, as nothing else of its length does,
    a point has a dot in it ("3.2"), and what is marked has its sign before it ("tiltak: ring NAV", not "tiltak 3").
    """
    own = {"pin": "<pin>", "point": "<point>", "twin": "<point>"}
    if isinstance(element, Literal):
        return element.key
    return "<:>" if element.marked else own.get(element.name, "<>")


def test_no_phrase_means_two_commands() -> None:
    forms = sorted(
        (tuple(shape(element) for element in parse(name, form).elements), name)
        for name, language in EVERYTHING
        if name in TYPED
        for form in words(language)(f"cmd-{name.replace('_', '-')}.phrases").split("|")
    )
    meanings = {form: {name for _, name in same} for form, same in groupby(forms, key=lambda each: each[0])}
    assert {form: meant for form, meant in meanings.items() if len(meant) > 1} == {}


@pytest.mark.parametrize("name", TYPED)
def test_two_letters_changing_places_never_make_another_command(name: str) -> None:
    for phrase in {BOOK.phrases(name, language)[0] for language in LANGUAGES}:
        for at in (at for at in range(len(phrase) - 1) if " " not in phrase[at : at + 2]):
            slipped = phrase[:at] + phrase[at + 1] + phrase[at] + phrase[at + 2 :]
            meant = BOOK.understand(slipped)
            assert meant is None or meant.name == name, slipped


def test_roles_and_languages_give_the_words_the_rest_of_the_house_uses() -> None:
    said = [BOOK.understand(f"jeg er {role}") for role in ("ordstyrer", "tidtaker", "sekretær", "viddevakt")]
    assert [each.values["role"] for each in said if each] == list(Role)
    spoken = [BOOK.understand(f"språk {language}") for language in ("bokmål", "nynorsk", "engelsk")]
    assert tuple(each.values["language"] for each in spoken if each) == LANGUAGES


def test_only_what_is_in_the_registry_is_understood() -> None:
    small = Phrasebook(["status"])
    assert small.understand("status") == Understood("status", {})
    assert small.understand("hjelp") is None


@pytest.mark.parametrize("filling", ["ord ", "\n", " ", "?", "a", "<at>", "<at ", "runde ", ": ", "-", "2", "å"])
def test_a_long_text_is_read_in_no_time(filling: str) -> None:
    long = filling * (100_000 // len(filling))
    before = perf_counter()
    for head in ("", "ny runde\n", "parker", "<at>", "flytt "):
        BOOK.understand(head + long)
    assert perf_counter() - before < 2


def test_a_long_slide_comes_through_whole() -> None:
    slide = "Overskrift\n" + "Hva gjør vi nå?\n" * 7000
    assert BOOK.understand(f"@Runde ny runde\n{slide}") == Understood("new_round", {"text": slide.strip()})


@given(st.text())
@example("\ud800")
@example("+" * 20)
@example("İ" * 10)
@example("slå sammen ² og ٣")
def test_nothing_typed_is_too_strange(text: str) -> None:
    BOOK.understand(text)
    BOOK.understand(f"flytt {text} til gruppe 3")


@given(st.sampled_from(PHRASES), st.text(alphabet=" \t\n\xa0.!,;«»*`", max_size=5), st.booleans())
def test_signs_around_a_phrase_change_nothing(typed: tuple[str, str], signs: str, loud: bool) -> None:
    name, phrase = typed
    understood = BOOK.understand(signs + (phrase.upper() if loud else phrase) + signs)
    assert understood is not None
    assert understood.name == name


@given(st.text(alphabet="aBæÅ1 \n-:.!*", min_size=1).map(str.strip).filter(re.compile("[aBæÅ]").search))
def test_a_text_keeps_its_capitals_and_lines(text: str) -> None:
    assert BOOK.understand(f"parker:\n{text}") == Understood("park", {"text": text})
    assert BOOK.understand(f"Ny runde\n\n{text}") == Understood("new_round", {"text": text})
