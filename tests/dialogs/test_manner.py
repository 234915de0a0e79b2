"""How a question is answered is said in one short line, in every language, wherever a plan is shown."""

import pytest
from rich.console import Console

from bot.commands.plan_view import view
from dialogs.views.manner import manner, question_line
from dialogs.views.parts import questions
from dialogs.words import LANGUAGES, words
from facilitation.kinds import Axis, Board, Choice, Dots, FreeText, Kind, Quadrant, Scale, Timeline, WordCloud
from facilitation.plan import Plan, Question, RoundPlan

KINDS: dict[str, Kind] = {
    "inntil 3 punkter": FreeText(3),
    "ordsky, inntil 3 ord": WordCloud(),
    "ordsky, ett ord": WordCloud(1),
    "velg én av 2": Choice(("Ja", "Nei")),
    "velg inntil 2 av 3": Choice(("a", "b", "c"), 2),
    "skala 1–10": Scale(),
    "skala 1–6 fra «lite» til «mye»": Scale(1, 6, "lite", "mye"),
    "3 prikker på gruppenes punkter": Dots(),
    "én prikk på 2 forslag": Dots(1, 1, ("a", "b")),
    "tavle: Må / Bør / Kan": Board(("Må", "Bør", "Kan")),
    "firefelt: innsats (lav–høy) og virkning": Quadrant(Axis("innsats", "lav", "høy"), Axis("virkning"), ("a",)),
    "tidslinje, 2 trinn og én situasjon": Timeline(("før", "etter"), ("ny",)),
}


@pytest.mark.parametrize("line", KINDS)
def test_a_short_line_in_each_language(line: str) -> None:
    said = [manner(Question("Hva nå?", kind=KINDS[line]), words(language)) for language in LANGUAGES]
    assert said[0] == line
    assert all(said)


def test_words_of_ones_own_are_not_worth_a_line() -> None:
    assert question_line(Question("Hva nå?"), words("nb")) == "Hva nå?"
    assert question_line(Question("Hva nå?", anonymous=True), words("en")) == "Hva nå? (anonymous)"


def test_the_plan_in_the_hall_says_how_each_question_is_answered() -> None:
    plan = RoundPlan("Runde", questions=(Question("Hva nå?"), Question("Hvor trygg?", kind=Scale(), anonymous=True)))
    assert questions(plan, words("nb"))[0].items == ("Hva nå?", "Hvor trygg? (skala 1–10, anonymt)")


def test_the_plan_in_the_terminal_shows_what_one_chooses_among() -> None:
    console = Console(width=80)
    with console.capture() as shown:
        plan = RoundPlan("Runde", questions=(Question("Hva nå?", kind=Choice(("Benker", "Gatelys"))),))
        console.print(view(Plan((plan,)), words("nn")))
    assert all(line in shown.get() for line in ("• Hva nå?", "Vel éin av 2", "– Benker", "– Gatelys"))
