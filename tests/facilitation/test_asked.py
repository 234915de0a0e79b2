"""How a question is answered, read from its own words, one rule at a time."""

from pathlib import Path

import pytest

from facilitation.kinds import (
    FREE_TEXT,
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Kind,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    WordCloud,
)
from facilitation.plan import Question
from facilitation.slide import read_plan, read_question

ABC = ("skole", "NAV", "helse")


def read(text: str) -> Question:
    found = read_question(text)
    assert not found.warnings
    (question,) = found.questions
    return question


@pytest.mark.parametrize(
    "text,scale",
    [
        ("Skala 1-10: Hvor trygg er du?", Scale()),
        ("skala 1 – 6: Hvor trygg er du?", Scale(1, 6)),
        ("På en skala fra 0 til 10, hvor trygg er du?", Scale(0, 10)),
        ("på ein skala frå 1 til 6: Hvor trygg er du?", Scale(1, 6)),
        ("On a scale of 1 to 5: Hvor trygg er du?", Scale(1, 5)),
        ("Scala 1-6: Hvor trygg er du?", Scale(1, 6)),
        ("Hvor trygg er du? (skala 1–10)", Scale()),
        ("Hvor trygg er du? Skala 1–10.", Scale()),
        ("Hvor trygg er du? – skala 1–10", Scale()),
        ("Hvor trygg er du?\nSkala 1–10", Scale()),
        ("Skala 1–10\nHvor trygg er du?", Scale()),
        ("Terningkast: Hvor trygg er du?", Scale(1, 6)),
        ("Skala 1–5: Hvor trygg er du? (1 = lite, 5 = svært)", Scale(1, 5, "lite", "svært")),
        ("Skala 1–5: Hvor trygg er du? Der 1 er lite og 5 er svært.", Scale(1, 5, "lite", "svært")),
        ("Skala 1 (lite) til 5 (svært): Hvor trygg er du?", Scale(1, 5, "lite", "svært")),
        ("Skala 1–5: Hvor trygg er du?\n1 = lite\n5 = svært", Scale(1, 5, "lite", "svært")),
    ],
)
def test_scales(text: str, scale: Scale) -> None:
    question = read(text)
    assert question.kind == scale
    assert question.text.startswith("Hvor trygg er du")


@pytest.mark.parametrize(
    "text,kind",
    [
        ("Ordsky: Hva nå?", WordCloud()),
        ("Hva nå? (ordsky, inntil 2 ord)", WordCloud(2)),
        ("Ordskye – Hva nå?", WordCloud()),
        ("Word cloud, up to five words: Hva nå?", WordCloud(5)),
        ("Inntil 3 punkter: Hva nå?", FreeText(3)),
        ("Fritekst: Hva nå?", FREE_TEXT),
        ("Fremmer/hemmer: Hva nå?", Board(("Fremmer", "Hemmer"))),
        ("Hva fremmer, hva hemmer: Hva nå?", Board(("Hva fremmer", "Hva hemmer"))),
        ("Promotes / hinders: Hva nå?", Board(("Promotes", "Hinders"))),
        ("må / bør / kan: Hva nå?", Board(("Må", "Bør", "Kan"))),
        ("Tavle: Hva nå? Kolonner: starte, stoppe", Board(("starte", "stoppe"))),
        ("Stem: Hva nå? skole, NAV og helse", Choice(ABC)),
        ("Velg én: Hva nå? skole / NAV / helse", Choice(ABC)),
        ("Vel inntil to: Hva nå?\n- skole\n- NAV\n- helse", Choice(ABC, 2)),
        ("Hva nå? (choose up to two)\n- skole\n- NAV\n- helse", Choice(ABC, 2)),
        ("Kryss av: Hva nå?\n1. skole\n2. NAV\n3. helse", Choice(ABC, 3)),
        ("Hva nå?\nAlternativer:\n- skole\n- NAV\n- helse", Choice(ABC)),
        ("Hva nå? (ja/nei/vet ikke)", Choice(("Ja", "Nei", "Vet ikke"))),
        ("Yes / no: Hva nå?", Choice(("Yes", "No"))),
        ("2 prikker: Hva nå? skole, NAV, helse", Dots(2, 1, ABC)),
        ("5 prikker, inntil 2 på samme: Hva nå? skole, NAV, helse", Dots(5, 2, ABC)),
        ("5 prikker: Hva nå? skole, NAV, helse", Dots(5, 5, ABC)),
        ("Three dots each: Hva nå?\n- skole\n- NAV\n- helse", Dots(3, 1, ABC)),
        (
            "2x2: Hva nå? skole, NAV, helse. Akser: lav/høy innsats, effekt (liten – stor)",
            Quadrant(Axis("innsats", "lav", "høy"), Axis("effekt", "liten", "stor"), ABC),
        ),
        (
            "Firefelt: Hva nå?\nX-akse: innsats: fra lav til høy\nY-akse: effekt\n- skole\n- NAV",
            Quadrant(Axis("innsats", "lav", "høy"), Axis("effekt"), ("skole", "NAV")),
        ),
        ("Tidslinje: Hva nå? før, etter × skole, NAV, helse", Timeline(("før", "etter"), ABC)),
        ("Timeline: Hva nå?\nStages: før, etter\nSituations: skole, NAV, helse", Timeline(("før", "etter"), ABC)),
    ],
)
def test_every_other_kind(text: str, kind: Kind) -> None:
    assert read(text) == Question("Hva nå?", kind=kind)


@pytest.mark.parametrize(
    "text,asked",
    [
        ("stem på: skole, NAV og helse", Question("Stem", kind=Choice(ABC))),
        ("Fordel 9 poeng på skole, NAV og helse", Question("Fordel 9 poeng", kind=Dots(9, 9, ABC))),
        ("Stem på gruppenes punkter", Question("Stem på gruppenes punkter", kind=Dots())),
    ],
)
def test_words_that_are_themselves_the_question(text: str, asked: Question) -> None:
    assert read(text) == asked


@pytest.mark.parametrize(
    "text", ["Anonymt: Hva nå?", "Hva nå? (anonymt)", "Hva nå?\nSvar anonymt", "Anonymous: Hva nå?"]
)
def test_words_of_ones_own_may_be_anonymous(text: str) -> None:
    assert read(text) == Question("Hva nå?", anonymous=True)


def test_a_kind_may_be_anonymous() -> None:
    assert read("Anonym skala 1–6: Hva nå?") == read("Skala 1–6: Hva nå? (anonymt)")


def test_a_board_a_goal_is_a_question_a_goal() -> None:
    questions = read_question("Fremmer/hemmer per mål:\n- Flere i arbeid\n- Færre alene").questions
    board = Board(("Fremmer", "Hemmer"))
    assert questions == (Question("Flere i arbeid", kind=board), Question("Færre alene", kind=board))


@pytest.mark.parametrize(
    "text",
    [
        "Hvordan kan vi skalere det som virker?",
        "Hva skal til for at skalaen vår blir nyttig?",
        "Hvem mangler en stemme i planen?",
        "Stem på hverandre når det trengs",
        "Stem på det beste tiltaket og gå videre",
        "Velg to tiltak og si hvorfor.",
        "Velg en ordstyrer",
        "Finn to tiltak. Velg ett.",
        "Hva må, bør og kan vi gjøre?",
        "Hva hemmer samarbeidet?",
        "Vi har tre prikker på kartet.",
        "Hva sier tidslinjen oss?",
        "Tidslinje – hva skjedde når?",
        "Hva er ja, og hva er nei?",
        "Ja, men hvorfor?",
        "Plenum: ordsky",
        "Ordsky i Menti",
        "Tavle: Padlet",
        "Alternativer: se baksiden",
        "Anonymitet: hva betyr det?",
        "Poeng: husk dette",
    ],
)
def test_ordinary_words_stay_ordinary(text: str) -> None:
    found = read_question(text)
    assert (found.questions, found.warnings) == ((), ())


def test_an_ordinary_slide_says_nothing_of_kinds() -> None:
    slide = "Refleksjon\n\nHva er bra? Hvor godt går det? Skala 1–6.\n\nIndividuelt 3 min\nGruppe 10 min"
    questions = read_plan(slide).rounds[0].questions
    assert [question.kind for question in questions] == [FREE_TEXT, Scale(1, 6)]


MANY = "\n".join(f"- valg {number}" for number in range(21))


@pytest.mark.parametrize(
    "text",
    [
        "Skala 10-1: Hva nå?",
        "Skala 1-100: Hva nå?",
        "Velg én: Hva nå?",
        f"Velg én: Hva nå?\n{MANY}",
        f"3 prikker: Hva nå?\n{MANY}",
        "2x2: Hva nå?",
        "2x2: Hva nå? Akser: innsats (lav/høy)",
        "2x2: Hva nå? Akser: innsats (lav/høy), effekt (liten/stor)",
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_lost(text: str) -> None:
    said = {read_question(text, language).warnings for language in ("nb", "nn", "en")}
    line = text.split("\n", maxsplit=1)[0]
    assert len(said) == len(("nb", "nn", "en"))
    assert all(line in warning for warnings in said for warning in warnings)
    plan = read_plan(f"Runde 1\n\n{text}\n\nIndividuelt 3 min\nGruppe 10 min")
    assert [question.kind for question in plan.rounds[0].questions][:1] == [FREE_TEXT]
    assert read_question(text).warnings[0] in plan.warnings


@pytest.mark.parametrize(
    "text,shared,guarded",
    [
        ("Skala 1-10 per kommune: Hva nå?", True, False),
        ("Hva nå? (scale 1-10, named)", True, False),
        ("Fremmer/hemmer per mål og kommune:\n- Hva nå?", True, False),
        ("Tavle med navn, uten gjenkjenning: Hva nå? Kolonner: starte, stoppe", True, True),
        ("Skala 1-10: Hva nå?", False, False),
    ],
)
def test_who_is_shown_and_what_is_held_back(text: str, *, shared: bool, guarded: bool) -> None:
    question = read(text)
    assert (question.text, question.shared, question.guarded) == ("Hva nå?", shared, guarded)


def test_what_the_guide_promises_is_read_as_it_says() -> None:
    guide = Path(__file__).parents[2].joinpath("docs", "facilitator.md").read_text(encoding="utf-8")
    examples = guide.partition("### Slik svarer salen")[2].split("```")[1].strip().split("\n")
    kinds = [type(read(example).kind) for example in examples]
    assert set(kinds) == {FreeText, WordCloud, Choice, Scale, Dots, Board, Quadrant, Timeline, Numbers}
    assert kinds.count(FreeText) == sum(example.startswith(("Inntil", "Anonymt")) for example in examples)
