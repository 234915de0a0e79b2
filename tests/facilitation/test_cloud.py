"""The word cloud speaks Norwegian: what it merges, keeps together, hides and holds back."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.cloud import Cloud, cloud
from facilitation.cloud.inflections import merged
from tests.facilitation.cloud_answers import APART, NAMES, TERMS, answers

FAMILIES = (
    "kommune kommunen kommuner kommunene kommunens kommunar kommunane kommunanes",
    "ung",
    "unge unger",
    "ungdom ungdommen ungdommer ungdommene ungdommar",
    "samarbeid samarbeide samarbeider samarbeidet",
    "skole skolen skoler skolene",
    "skule skulen skular skulane",
    "tiltak tiltaket tiltakene tiltaka",
    "lærer lærere læreren lærerne lærernes",
    "innbygger innbyggere innbyggerne",
    "elev elevene eleven elever elevar",
    "medlem medlemmer medlemmene",
    "middel midler midlene",
    "eksempel eksempler eksemplene",
    "rom rommet rommene",
    "barn barna barnet barnas",
    "by byen byer",
    "møte møter møtet møtene",
    "møteplass møteplasser møteplassen",
    "helse helsen helsa",
    "folkehelse folkehelsa",
    "plan planen planer planar planene",
    "utfordring utfordringer utfordringene utfordringar",
    "lokal lokalt lokale",
    "service services",
    "city cities",
    "tid",
    "tidlig",
    "mål",
    "måling",
    "frivillig frivillige",
    "frivillighet frivilligheten",
    "navn",
    "nav",
)


def counts(found: Cloud) -> dict[str, int]:
    return {term.text: term.count for term in found.terms}


def test_forms_of_a_word_are_one_and_other_words_are_not() -> None:
    families = defaultdict(set)
    for word, family in merged(word for words in FAMILIES for word in words.split()).items():
        families[family].add(word)

    assert sorted(map(sorted, families.values())) == sorted(sorted(words.split()) for words in FAMILIES)


def test_hundreds_of_answers_become_terms() -> None:
    texts = answers()
    found = counts(cloud(texts, names=NAMES))

    assert len(texts) == 468
    assert {text: found.get(text) for text in TERMS} == TERMS
    assert not found.keys() & set(APART)
    assert found["NAV-kontoret"] == 12 * 3
    assert found["kommune"] == 12 * 8  # kommune (2), kommunen, kommunene, kommuner, kommunens, kommunar, kommunane
    assert found["samarbeid"] == 12 * 3  # samarbeid, samarbeide, samarbeidet
    assert found["tiltak"] == 12 * 3  # said twice in one answer, counted once
    assert found["folkehelse"] == 24
    assert {"ung", "unge", "ungdom"} <= found.keys()
    assert not {"og", "det", "ikke", "the", "for", "eit", "korleis"} & found.keys()


def test_the_shortest_of_equally_used_forms_is_shown() -> None:
    assert counts(cloud(["kommunene", "kommunens", "kommuner", "kommune"])) == {"kommune": 4}


def test_the_form_most_people_use_is_shown() -> None:
    assert counts(cloud(["innbyggerne", "innbyggerne", "innbygger"])) == {"innbyggerne": 3}


@pytest.mark.parametrize(
    "texts, shown",
    [
        (["Nav", "NAV hjelper", "hos NAV"], "NAV"),
        (["Samarbeid", "Samarbeid!"], "samarbeid"),
        (["alle i Bodø", "fra Bodø"], "Bodø"),
        (["SAMARBEID ER VIKTIG", "Samarbeid"], "samarbeid"),
        (["A\u030apenhet", "åpenhet"], "åpenhet"),
        (["‘barne‐hage’", "barne-hage"], "barne-hage"),
    ],
)
def test_case_quotes_and_composed_letters_make_no_difference(texts: list[str], shown: str) -> None:
    assert counts(cloud(texts))[shown] == len([text for text in texts if shown.lower() in _plain(text)])


def _plain(text: str) -> str:
    return text.lower().replace("a\u030a", "å").replace("‐", "-")


def test_a_person_counts_once_a_term() -> None:
    assert counts(cloud(["tillit, tillit\nog tilliten"])) == {"tillit": 1}


def test_names_are_never_shown() -> None:
    texts = ["Kari og Ola Østbys idé", "KARI", "kari-gruppa", "spør Anne-Lises nabo", "Liv's forslag", "et godt liv"]

    assert counts(cloud(texts, names=NAMES)).keys() == {"idé", "spør", "nabo", "forslag", "godt"}


def test_addresses_are_never_shown() -> None:
    assert counts(cloud(["skriv til ola.ostby@example.no eller https://example.no/ola 99887766"])).keys() == {"skriv"}


def test_offensive_words_wait_for_the_facilitator() -> None:
    found = cloud(["Jævla bra fagmiljø", "ledelsen er idioter", "fucking bullshit", "slutt på fag"])

    assert {term.text for term in found.held} == {"jævla", "idioter", "fucking", "bullshit"}
    assert not {term.text for term in found.terms} & {term.text for term in found.held}
    assert "idioter" in counts(found.release(["idioter"]))
    assert {"fagmiljø", "slutt", "fag"} <= counts(found).keys()


def test_a_term_of_several_words_is_no_way_around_names_and_offensive_words() -> None:
    texts = ["Ner gård bestemmer", "ner gård og unge", "unge med Ola", "unge med Ola Ås", "fuc king møte", "fuc king"]
    found = cloud(texts, names=NAMES)

    assert counts(found) == {"bestemmer": 1, "unge": 3, "møte": 1}
    assert counts(Cloud(found.held)) == {"fuc king": 2}


def test_a_small_word_ends_a_term_only_where_the_sentence_ends() -> None:
    told = ["Elever som faller fra", "de faller fra", "Mange faller fra.", "vei fra byen", "vei fra fjorden"]
    assert {"faller fra": 3, "vei": 2}.items() <= counts(cloud(told)).items()


def test_an_elliptic_compound_leaves_its_whole_word() -> None:
    assert counts(cloud(["barne- og ungdomsarbeid"])) == {"ungdomsarbeid": 1}


def test_what_somebody_wrote_as_a_line_stays_together_unless_its_words_are_mostly_said_apart() -> None:
    told = ["Fast voksen", "Tverrfaglig samarbeid\nTid", *["samarbeid"] * 4]
    assert counts(cloud(told)) == {"samarbeid": 5, "fast voksen": 1, "tid": 1, "tverrfaglig": 1}
    assert counts(cloud(["De trenger en fast voksen hos seg"])) == {"fast": 1, "voksen": 1}


def test_a_term_stands_in_one_sentence() -> None:
    assert "helse arbeid" not in counts(cloud(["helse. arbeid", "helse, arbeid", "helse\narbeid"]))


def test_nothing_makes_an_empty_cloud() -> None:
    assert cloud([]) == Cloud()
    assert cloud(["", "…", "og"]).terms == ()


WORDS = st.text(st.sampled_from("abeikmnrstæøå KLV-'’.!\n1@ß\u030a"), max_size=40)


@given(st.lists(st.text(max_size=60) | WORDS, max_size=8), st.lists(st.text(max_size=12) | WORDS, max_size=3))
def test_any_answers_make_a_cloud_without_names(texts: list[str], names: list[str]) -> None:
    found = cloud(texts, names=names)
    shown = [*found.terms, *found.held]
    hidden = {part.casefold() for name in names for part in name.split() if len(part) > 1 and part.isalpha()}

    assert all(1 <= term.count <= len(texts) for term in shown)
    assert len({term.text for term in shown}) == len(shown)
    assert not hidden & {word.casefold() for term in shown for word in term.text.split()}
