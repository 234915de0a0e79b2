"""The method bank: what people write becomes the plan of the method they mean."""

import json
from datetime import date

import pytest

from facilitation.errors import BadText, Unknown
from facilitation.kinds import Board, Market, Scale, Timeline
from facilitation.method import Texts
from facilitation.methods import bank, by_method, named, planned, recognised
from facilitation.plan import PhaseKind, Plan, PlannedMeeting, RoundPlan, Track
from facilitation.plan_json import plan_to_json
from facilitation.slide import read_plan
from facilitation.stages import stages

QUESTIONS = "Hva kan vi gjøre sammen for ungdom?\nHvem må være med?"


def texts_of(_name: str) -> Texts:
    """Texts that say their own keys and facts."""
    return lambda key, **facts: " ".join([key, *map(str, facts.values())])


def plan(text: str, name: str = "") -> tuple[RoundPlan, ...]:
    return planned(text, texts_of, "nb", name).rounds


@pytest.mark.parametrize("name", bank())
def test_a_method_is_a_plan_by_its_name_alone(name: str) -> None:
    rounds = plan("", name)
    assert all(phase.minutes or phase.kind is PhaseKind.CONSULTATION for one in rounds for phase in one.phases)
    assert all(stages(one) for one in rounds)
    assert name == "igp" or not name.startswith("igp") or rounds == plan(bank()[name].called[0])


@pytest.mark.parametrize("name", bank())
def test_everything_a_method_is_called_means_that_method(name: str) -> None:
    for called in bank()[name].called:
        found = named(f"# {called.upper()}: noe mer")
        assert found is not None
        assert (found[0].name, found[1]) == (name, "noe mer")


def test_no_two_methods_are_called_the_same() -> None:
    called = [name for method in bank().values() for name in method.called]
    assert len(called) == len(set(called))
    assert all(name == name.lower() for name in called)


@pytest.mark.parametrize("sign", [", ", "/", " – ", " og ", "? ", " - "])
def test_a_name_is_known_whatever_stands_between_its_words(sign: str) -> None:
    found = named(f"Må{sign}bør{sign}kan: den nye planen")
    assert found is not None
    assert (found[0].name, found[1]) == ("must-should-can", "den nye planen")


def test_a_word_that_begins_like_a_methods_name_is_no_name() -> None:
    assert named("Skalaene i kommunen") is None
    assert named("Vi lager et framtidsbilde") is None


@pytest.mark.parametrize(
    "slide,places",
    [
        ("Open Space – hva brenner du for?\n\n- Alle kan foreslå et tema\nRom: Aula, Rom 201\nØkter: 2 x 25 min", 2),
        ("ÅPENT ROM\n\nHva brenner du for?\n2 økter á 25 min\nSteder:\n- Storsalen\n- Biblioteket\n- Kantina", 3),
        ("Ope rom: kva brenn du for?\nStader: Salen, Kantina og Hagen; 2 økter à 25 min", 3),
    ],
)
def test_a_method_that_keeps_its_questions_takes_the_pasted_ones_as_what_it_is_about(slide: str, places: int) -> None:
    [one] = plan(slide)
    market = one.questions[0]
    assert market.text.endswith(("brenner du for?", "brenn du for?"))
    assert isinstance(market.kind, Market)
    assert len(market.kind.places) == places
    assert [phase.minutes for phase in one.phases] == [10, 25, 25, 5, 20]
    labelled = "Brukerreise: til lære\nSituasjoner: Velge, Trenge hjelp\nTrinn: 9. trinn, 10. trinn\nIntervjuet: Elever"
    journey = plan(labelled)[0].questions[0].kind
    assert journey == Timeline(("9. trinn", "10. trinn"), ("Velge", "Trenge hjelp"))


def test_no_such_method_is_refused() -> None:
    with pytest.raises(Unknown):
        plan(QUESTIONS, "tango")


def test_each_track_gets_the_questions_that_are_its_own() -> None:
    own = "Trygg ungdom\n\nKommunegrupper\nHva trenger dere?\n\nØvrige aktører\nHva kan dere tilby?"
    rounds = plan(own, "igp-two-tracks")
    asked = {one.track: [question.text for question in one.questions] for one in rounds}
    assert asked == {Track.KOMMUNE: ["Hva trenger dere?"], Track.OTHER: ["Hva kan dere tilby?"]}
    assert {one.title for one in rounds} == {"Trygg ungdom"}
    assert all(len(one.questions) == 2 for one in plan(QUESTIONS, "igp-two-tracks")), "those for all are for each"


def test_what_follows_the_name_is_what_it_shall_be_about() -> None:
    [picture] = plan("Framtidsbilde 2040: trygge skoleveier")
    assert picture.questions[0].text == "dream 2040 trygge skoleveier"
    boards = plan("Hva fremmer, hva hemmer\n- Flere i jobb\n- Færre i kø")[0].questions
    assert [question.text for question in boards] == ["of-goal Flere i jobb", "of-goal Færre i kø"]
    axes = plan("forventninger: nytte / moro")[0].questions[1].kind
    assert [axis.name for axis in (axes.across, axes.up)] == ["nytte", "moro"]  # type: ignore[union-attr]
    [scale] = plan("Skala 1-10 per kommune: Vi kjenner planen")
    assert [(one.text, one.shared, one.anonymous) for one in scale.questions[::2]] == [
        ("Vi kjenner planen", True, False), ("Vi kjenner planen", True, False),
    ]  # fmt: skip
    [space] = plan("Åpent rom: Salen, Kantina; 3 økter à 20 min")
    assert space.questions[0].kind == Market(("Salen", "Kantina"), "waiting")
    assert [(phase.part, phase.minutes) for phase in space.phases[1:4]] == [(2, 20), (3, 20), (4, 20)]
    [journey] = plan("Brukerreise: Til lære; 10. trinn, vg1; Velge; Elever")
    assert journey.questions[0].kind == Timeline(("10. trinn", "vg1"), ("Velge",))
    assert (journey.questions[0].text, journey.questions[0].guarded) == ("met Til lære", True)
    [around] = plan("runde rundt bordet 45")
    assert around.phases[1].seconds == 45


@pytest.mark.parametrize("name", bank())
def test_a_methods_plan_can_be_saved_changed_and_pasted_again(name: str) -> None:
    made = planned("", texts_of, "nb", name)
    saved = json.dumps(plan_to_json(made), indent=2)
    assert planned(saved, texts_of, "nb").rounds == made.rounds
    with pytest.raises(BadText):
        planned(saved.replace('"rounds"', '"round"'), texts_of, "nb")
    with pytest.raises(BadText):
        planned(saved[:-5], texts_of, "nb")


def test_what_is_said_of_meetings_stays() -> None:
    read = Plan(warnings=("?",), meetings=(PlannedMeeting(date(2027, 5, 1)),))
    made = by_method(read, "Evaluering", texts_of, "nb")
    assert (made.meetings, made.warnings, len(made.rounds)) == (read.meetings, (), 1)


def test_own_questions_take_the_place_of_the_methods() -> None:
    [one] = plan("Framtidsbilde\n\nHva ser vi i 2040?\nHva måtte til?")
    assert [question.text for question in one.questions] == ["Hva ser vi i 2040?", "Hva måtte til?"]
    assert {phase.part for phase in one.phases} == {0}, "the method's parts are not theirs"
    assert [phase.kind for phase in one.phases][:2] == [PhaseKind.INDIVIDUAL, PhaseKind.GROUP]


def test_a_slide_with_times_is_followed_as_it_is() -> None:
    slide = "Framtidsbilde 2040\n\nHva ser vi?\n\nIndividuelt: 7 minutter\nGruppe: 12 minutter"
    assert plan(slide) == read_plan(slide).rounds
    assert recognised(plan(slide)[0]) is bank()["future-picture"]


@pytest.mark.parametrize(
    "slide,method",
    [
        ("Vår situasjon\n\nFremmer/hemmer: Hva skjer hos oss?", "promotes-hinders"),
        ("Vår situasjon\n\nMå/bør/kan: Hvem skal med?", "must-should-can"),
        ("Vår situasjon\n\nSkala 1-10: Hvor godt kjenner du planen?", "scale"),
    ],
)
def test_a_slide_that_names_no_method_is_known_by_how_it_asks(slide: str, method: str) -> None:
    [one] = plan(slide)
    assert recognised(one) is bank()[method]
    assert one.title == "Vår situasjon"
    assert isinstance(one.questions[0].kind, Board | Scale)
    assert all(phase.minutes for phase in one.phases)
    assert one.phases
