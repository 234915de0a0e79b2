"""What could tell whom a note is about is held back, and ordinary notes are not."""

import pytest

from facilitation.errors import BadText
from facilitation.identifying import fit_for, identifying
from facilitation.plan import Question


@pytest.mark.parametrize(
    "text,found",
    [
        ("Ola sa at han ikke fikk hjelp", "Ola"),
        ("Saras mor ringte", "Saras"),
        ("Hun Liv fikk nei", "Liv"),
        ("mohammed fikk nei", "mohammed"),
        ("Ho heiter Xanthe", "Xanthe"),
        ("Ring 98 76 54 32", "98 76 54 32"),
        ("Tlf. +47 98765432", "+47 98765432"),
        ("120309 12345 er født her", "120309 12345"),
        ("Skriv til jente@post.no", "jente@post.no"),
        ("Vi gikk på Fjell ungdomsskole", "Fjell ungdomsskole"),
        ("She went to Hill Valley High School", "Hill Valley High School"),
    ],
)
def test_names_numbers_and_schools_are_found(text: str, found: str) -> None:
    assert identifying(text) == [found]
    with pytest.raises(BadText) as held:
        fit_for(Question("Hva møtte de?", guarded=True), text)
    assert found in str(held.value.facts["found"])
    assert fit_for(Question("Hva møtte vi?"), text) == text, "only where it was asked for"


@pytest.mark.parametrize(
    "text",
    [
        "«Jeg visste ikke hvem jeg skulle spørre» :(",
        "Min skole hadde ingen rådgiver. På skolen var det bra",
        "NAV Skien svarte etter 12 uker og 30 dager",
        "Liv og røre i gangen",
        "Søkte 2024-2025, og på nytt i 2026",
        "En jente på 9. trinn fikk 10 000 kroner",
        "Grunnskolen var grei, videregående var verre",
        "Den skolen jeg ville gå på, var full",
    ],
)
def test_an_ordinary_note_is_taken_as_it_is(text: str) -> None:
    assert identifying(text) == []
