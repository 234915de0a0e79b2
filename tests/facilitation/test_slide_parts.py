"""The parser's rooms, one rule at a time."""

import pytest

from facilitation.plan import Among, CriterionKind, PhaseKind, PhasePlan, Role, Track
from facilitation.slide import read_plan
from facilitation.slide.criteria import read_criterion
from facilitation.slide.group_items import read_entries
from facilitation.slide.groups import read_header
from facilitation.slide.headings import number_of, track_of, without_number
from facilitation.slide.phases import read_phases
from facilitation.slide.places import MUNICIPALITIES, is_organisation
from facilitation.slide.roles import read_roles
from facilitation.slide.sentences import asks, sentences

ALONE, G, P = PhaseKind.INDIVIDUAL, PhaseKind.GROUP, PhaseKind.PLENUM


def phases(text: str) -> tuple[PhasePlan, ...]:
    line = read_phases(text)
    assert line is not None, text
    return line.phases


@pytest.mark.parametrize(
    "text,minutes,minutes_min,repeats",
    [
        ("Gruppe: 25 min", 25, None, 1),
        ("Gruppe 25", 25, None, 1),
        ("Gruppe; 7-8 minutter", 8, 7, 1),
        ("Gruppe – 7 – 8 min.", 8, 7, 1),
        ("Gruppe mellom 7 og 8 min", 8, 7, 1),
        ("Gruppe 8-7 min", 8, 7, 1),
        ("Gruppe 10 minutter x3", 10, None, 3),
        ("Gruppe 3 x 10 min", 10, None, 3),
        ("Gruppe 10 min (x3)", 10, None, 3),
        ("Gruppe tre ganger ti minutter", 10, None, 3),
        ("Gruppe: to runder à 10 min", 10, None, 2),
        ("Gruppe 15minutter x2", 15, None, 2),
        ("Gruppe (45 min, 3 x 15)", 15, None, 3),
        ("Gruppe ½ time", 30, None, 1),
        ("Gruppe: 1½ time", 90, None, 1),
        ("Gruppe: 1,5 time", 90, None, 1),
        ("Gruppe: en time", 60, None, 1),
        ("Gruppe: en halv time", 30, None, 1),
        ("Gruppe: 1 time og 15 min", 75, None, 1),
        ("Gruppe: tjuefem minutter", 25, None, 1),
        ("Group: half an hour", 30, None, 1),
        ("I grupper på 5 – 16 min", 16, None, 1),
    ],
)
def test_times(text: str, minutes: int, minutes_min: int | None, repeats: int) -> None:
    assert phases(text) == (PhasePlan(G, minutes, minutes_min, repeats),)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("IGP: 3-15-10", ((ALONE, 3), (G, 15), (P, 10))),
        ("IGP 3/15/10 min", ((ALONE, 3), (G, 15), (P, 10))),
        ("IGPi (3–15–10–2)", ((ALONE, 3), (G, 15), (P, 10), (PhaseKind.COMMITMENT, 2))),
        ("I: 3 min, G: 15 min, P: 10 min", ((ALONE, 3), (G, 15), (P, 10))),
        ("Individuelt 3 min, gruppe 15 min, plenum 10 min", ((ALONE, 3), (G, 15), (P, 10))),
        ("3 minutter alene, 15 min i grupper og 10 i plenum", ((ALONE, 3), (G, 15), (P, 10))),
        ("Hver for seg: 4 min", ((ALONE, 4),)),
        ("Åleine 4 minutt", ((ALONE, 4),)),
        ("Presentasjon av gruppearbeid i plenum: 10 min", ((P, 10),)),
        ("Individuell forpliktelse 2 min", ((PhaseKind.COMMITMENT, 2),)),
        ("Vidare arbeid: 10 minutt", ((PhaseKind.FOLLOW_UP, 10),)),
    ],
)
def test_which_phases(text: str, expected: tuple[tuple[PhaseKind, int | None], ...]) -> None:
    assert tuple((phase.kind, phase.minutes) for phase in phases(text)) == expected


@pytest.mark.parametrize(
    "text,tool",
    [
        ("Plenum: Padlet", "Padlet"),
        ("Plenum; menti", "menti"),
        ("Plenum (Mentimeter) 10 min", "Mentimeter"),
        ("Menti i plenum", "Menti"),
        ("Plenum: 10 min på post-it-lapper", "post-it-lapper"),
        ("Plenum: Menti og Padlet", "Menti og Padlet"),
        ("Plenum: 10 min, verktøy: Tankekart 3000", "Tankekart 3000"),
    ],
)
def test_tools(text: str, tool: str) -> None:
    assert phases(text)[0].tool == tool


@pytest.mark.parametrize(
    "words",
    ["rekkefremlegg", "rekkjeframlegg", "etter tur", "alle presenterer etter tur", "runde rundt bordet", "in turn"],
)
def test_turns(words: str) -> None:
    assert phases(f"Gruppe 15 min ({words})")[0].turns


@pytest.mark.parametrize(
    "text",
    [
        "Individuelle mål er viktige",
        "Gruppa skal finne to tiltak",
        "Alene er vi sterke",
        "Refleksjon i kommunegrupper (1)",
        "Gruppearbeid 2",
        "Hvordan kan grupper bruke 15 minutter bedre?",
    ],
)
def test_words_of_phases_in_other_lines_are_no_phases(text: str) -> None:
    assert read_phases(text) is None


@pytest.mark.parametrize(
    "text,roles,words",
    [
        ("Ordstyrer; den som har ny sykkel.", [Role.MODERATOR], "den som har ny sykkel"),
        ("Ordstyrer og tidtaker: størst sko", [Role.MODERATOR, Role.TIMEKEEPER], "størst sko"),
        ("Møteleder/tidsvakt – den høyeste", [Role.MODERATOR, Role.TIMEKEEPER], "den høyeste"),
        ("Skrivar den som har blå sokkar", [Role.SECRETARY], "den som har blå sokkar"),
        ("Fokusvakt (på saken!): eldst", [Role.FOCUS_KEEPER], "eldst"),
        ("Sekretær (den som har penn)", [Role.SECRETARY], "den som har penn"),
        ("Den som har penn er sekretær", [Role.SECRETARY], "Den som har penn"),
        ("Note-taker is the one with a pen", [Role.SECRETARY], "the one with a pen"),
        ("Viddevakt:", [Role.FOCUS_KEEPER], ""),
    ],
)
def test_roles(text: str, roles: list[Role], words: str) -> None:
    line = read_roles(text)
    assert line is not None
    assert [(list(rule.roles), rule.criterion.text) for rule in line.rules] == [(roles, words)]


@pytest.mark.parametrize("text", ["Ordstyrer gir ordet videre", "Skriv ned tre punkter", "Lederen kommer klokka ti"])
def test_words_of_roles_in_other_lines_are_no_roles(text: str) -> None:
    assert read_roles(text) is None


@pytest.mark.parametrize(
    "text,kind,among",
    [
        ("den som har lengst fornavn", CriterionKind.COMPUTED, Among.ALL),
        ("den med kortast etternamn av dei som er att", CriterionKind.COMPUTED, Among.REST),
        ("flest bokstaver i navnet", CriterionKind.COMPUTED, Among.ALL),
        ("den som kommer sist i alfabetet", CriterionKind.COMPUTED, Among.ALL),
        ("the one with the longest name of those left", CriterionKind.COMPUTED, Among.REST),
        ("den som har hund med lengst navn", CriterionKind.CLAIMED, Among.ALL),
        ("den fra kommunen med lengst navn", CriterionKind.CLAIMED, Among.ALL),
        ("eldst av de som er igjen", CriterionKind.CLAIMED, Among.REST),
        ("trekkes", CriterionKind.DRAWN, Among.ALL),
        ("tilfeldig blant resten", CriterionKind.DRAWN, Among.REST),
        ("den som trekker det korteste strået", CriterionKind.CLAIMED, Among.ALL),
        ("", CriterionKind.DRAWN, Among.ALL),
    ],
)
def test_criteria(text: str, kind: CriterionKind, among: Among) -> None:
    criterion = read_criterion(text)
    assert (criterion.kind, criterion.among) == (kind, among)


@pytest.mark.parametrize(
    "heading,number,track,title",
    [
        ("Refleksjon i kommunegrupper (1)", 1, Track.KOMMUNE, "Refleksjon i kommunegrupper"),
        ("Refleksjon – øvrige aktører (2)", 2, Track.OTHER, "Refleksjon – øvrige aktører"),
        ("Refleksjon for andre aktørar", None, Track.OTHER, "Refleksjon for andre aktørar"),
        ("3. runde", 3, Track.ALL, "3. runde"),
        ("Andre runde: Tiltak", 2, Track.ALL, "Andre runde: Tiltak"),
        ("Round two – other actors", 2, Track.OTHER, "Round two – other actors"),
        ("Refleksjon for kommuner og øvrige aktører", None, Track.ALL, "Refleksjon for kommuner og øvrige aktører"),
        ("Kommunegrupper og øvrige aktører (1)", 1, Track.ALL, "Kommunegrupper og øvrige aktører"),
        ("Arbeid i kommunen", None, Track.ALL, "Arbeid i kommunen"),
        ("Refleksjon 2026", None, Track.ALL, "Refleksjon 2026"),
    ],
)
def test_headings(heading: str, number: int | None, track: Track, title: str) -> None:
    assert (number_of(heading), track_of(heading), without_number(heading)) == (number, track, title)


def test_abbreviations_end_no_sentence() -> None:
    text = "Hva med f.eks. NAV, bl.a. i mai? Finn ca. 3 tiltak. Vi møtes 3. mai. Bra!"
    assert sentences(text) == [
        "Hva med f.eks. NAV, bl.a. i mai?",
        "Finn ca. 3 tiltak.",
        "Vi møtes 3. mai.",
        "Bra!",
    ]


@pytest.mark.parametrize(
    "text", ["Hva nå?", "Finn to tiltak.", "Vel eitt", "Discuss it", "Hva gjør vi", "Dere skal velge tre"]
)
def test_what_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", ["Vi har det bra.", "Når vi møtes igjen, er det vår.", "Del 2", "Takk for i dag!"])
def test_what_does_not_ask(text: str) -> None:
    assert not asks(text)


def test_all_municipalities_are_known() -> None:
    assert len(MUNICIPALITIES) == 355  # 357, of which two share the name Herøy and two Våler


@pytest.mark.parametrize(
    "name", ["Skien", "NAV", "Viken Idrettskrets", "Statsforvalteren i Vestland", "Globale Sandefjord"]
)
def test_organisations(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize("name", ["Kari Nordmann", "Per Lund", "Anne Marie Lie", "Tor"])
def test_people_are_no_organisations(name: str) -> None:
    assert not is_organisation(name)


@pytest.mark.parametrize(
    "line,entries",
    [
        ("Skien (1)", [("Skien", 1)]),
        ("Skien – 2 deltakere", [("Skien", 2)]),
        ("Skien 1, Larvik 3", [("Skien", 1), ("Larvik", 3)]),
        ("2 fra Skien", [("Skien", 2)]),
        ("Skien og Larvik", [("Skien", None), ("Larvik", None)]),
        ("Evje og Hornnes (2)", [("Evje og Hornnes", 2)]),
        ("Kultur og idrett (2)", [("Kultur og idrett", 2)]),
        ("Veileder: Kari Dahl", [("Kari Dahl", None)]),
    ],
)
def test_entries_of_a_group(line: str, entries: list[tuple[str, int | None]]) -> None:
    assert [(entry.name, entry.count) for entry in read_entries(line)] == entries


@pytest.mark.parametrize(
    "text,name", [("Gruppe7", "Gruppe 7"), ("gruppe 2: Skien", "Gruppe 2"), ("Group B", "Group B")]
)
def test_heads_of_groups(text: str, name: str) -> None:
    header = read_header(text)
    assert header is not None
    assert header.name == name


@pytest.mark.parametrize(
    "text", ["Gruppe 25 min", "Gruppe: 15 minutter", "Gruppe 3 x 10 min", "Gruppe Menti", "Group work"]
)
def test_phases_are_no_heads_of_groups(text: str) -> None:
    assert read_header(text) is None


@pytest.mark.parametrize(
    "line", ["Walk and talk: 10 min", "Kaffevakt: den som har rødest sokker", "Individuelt: en stund"]
)
def test_what_is_not_understood_is_quoted(line: str) -> None:
    plan = read_plan(f"Refleksjon 1\n\nHva nå?\n\nIndividuelt 3 min\n{line}\nGruppe 10 min\n")
    assert any(line in warning for warning in plan.warnings)


@pytest.mark.parametrize(
    "language,start", [("nb", "Det står"), ("nn", "Det står"), ("en", "There is"), ("fr", "Det står")]
)
def test_an_empty_slide_says_so(language: str, start: str) -> None:
    plan = read_plan(" \n\t\n", language)
    assert (plan.rounds, plan.groups) == ((), ())
    assert plan.warnings[0].startswith(start)
