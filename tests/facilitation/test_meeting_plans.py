"""Meeting plans and notices as people paste them, each with the meetings a reader finds. All words are our own."""

import json
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.errors import PlanError
from facilitation.meetings import read_everything
from facilitation.plan import Plan
from facilitation.plan_json import plan_from_json, plan_to_json
from facilitation.slide import read_plan

OSLO = ZoneInfo("Europe/Oslo")
TODAY = date(2026, 11, 23)
CORPUS = Path(__file__).parent.parent.joinpath("meetings")
PLANS = sorted(CORPUS.glob("*.txt"))
SLIDES = sorted(Path(__file__).parent.parent.joinpath("slides").glob("*.txt"))
plans = pytest.mark.parametrize("path", PLANS, ids=[path.stem for path in PLANS])


def read(text: str, language: str = "nb") -> Plan:
    return read_everything(text, TODAY, OSLO, language)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@plans
def test_a_plan_reads_as_a_person_reads_it(path: Path) -> None:
    plan = plan_to_json(read(text_of(path)))
    expected = json.loads(text_of(path.with_suffix(".json")))
    assert {"meetings": plan["meetings"], "warnings": plan["warnings"]} == expected
    assert (plan["rounds"], plan["groups"]) == ([], [])


@plans
def test_the_end_of_lines_does_not_matter(path: Path) -> None:
    assert read(text_of(path).replace("\n", "\r\n") + "\r\n") == read(text_of(path))


@plans
def test_meetings_survive_their_json(path: Path) -> None:
    plan = read(text_of(path))
    assert plan_to_json(plan_from_json(json.loads(json.dumps(plan_to_json(plan))))) == plan_to_json(plan)


@pytest.mark.parametrize("path", SLIDES, ids=[path.stem for path in SLIDES])
def test_a_slide_has_no_meetings_and_is_read_as_before(path: Path) -> None:
    assert read(text_of(path)) == read_plan(text_of(path))


@pytest.mark.parametrize(
    "text",
    [
        "Refleksjon (1)\n\nHva gjør vi før neste møte 19. august kl. 09-12?\n\nIndividuelt 3 min\nGruppe 10 min",
        "Videre arbeid\n\nHvem kaller inn til neste møte, og når?\nFrist 1. mars 2027 kl. 12",
        "Program 19. august 2027\n09.00 Velkommen\n09.30 Refleksjon\n\nIndividuelt 3 minutter\nGruppe 9-12 minutter",
        "",
    ],
)
def test_dates_on_a_slide_make_no_meetings(text: str) -> None:
    assert read(text).meetings == ()


def test_a_deck_can_end_with_its_meeting_plan() -> None:
    slide = "Refleksjon (1)\n\nHva vil vi?\n\nIndividuelt 3 min\nGruppe 10 min\n"
    plan = read(f"{slide}---\nMøteplan 2027\nTorsdag 19. august kl. 09-12\n")
    assert plan.rounds == read_plan(slide).rounds
    assert [one.start.isoformat() for one in plan.meetings] == ["2027-08-19T09:00:00+02:00"]
    assert plan.warnings == ()


@pytest.mark.parametrize(
    "language,word", [("nb", "Ukedagen"), ("nn", "Vekedagen"), ("en", "weekday"), ("sv", "Ukedagen")]
)
def test_a_doubt_is_said_in_the_language_asked_for_and_quotes_the_line(language: str, word: str) -> None:
    (warning,) = read("Møteplan 2027\nfredag 19. august kl. 9-12", language).warnings
    assert word in warning
    assert "fredag 19. august kl. 9-12" in warning


@pytest.mark.parametrize("start", [None, 5, "", "2027-13-01", "2027-08-19T09:00:00", "i morgen"])
def test_json_with_another_form_is_refused(start: object) -> None:
    with pytest.raises(PlanError, match="start"):
        plan_from_json({"rounds": [], "groups": [], "warnings": [], "meetings": [{"start": start}]})


def test_json_from_before_there_were_meetings_is_still_read() -> None:
    assert plan_from_json({"rounds": [], "groups": [], "warnings": []}) == Plan()


@given(st.text(max_size=300))
def test_nothing_is_raised(text: str) -> None:
    read(text)


WORDS = sorted({word for path in PLANS for word in text_of(path).split()})
BETWEEN = [" ", "\n", "\n\n", ": ", ", ", "\t", "|", " – ", "\n- ", "\n---\n", "   ", "(", ")"]


@settings(max_examples=100)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=50))
def test_nothing_is_raised_over_words_of_plans(pairs: list[tuple[str, str]]) -> None:
    plan = read("".join(word + between for word, between in pairs))
    assert plan_to_json(plan_from_json(plan_to_json(plan))) == plan_to_json(plan)


meetings = st.builds(
    lambda start, hours, title, place: (start, hours, title, place),
    st.dates(date(2026, 12, 1), date(2032, 12, 31)),
    st.sampled_from([("08:00", "09:30"), ("09:00", "12:00"), ("13:15", "15:45")]),
    st.sampled_from(["Oppstartsmøte", "Koordinatormøte", "Møte 3", "Evaluering"]),
    st.sampled_from(["Teams", "Skien rådhus", "Kommunestyresalen"]),
)
FORMS = {
    "line": "{title}: {day} kl. {begin}-{end}, {place}",
    "tabs": "{title}\t{day}\t{begin}-{end}\t{place}",
    "pipes": "| {title} | {day} | {begin}–{end} | {place} |",
}


@given(
    st.lists(meetings, min_size=1, max_size=6, unique_by=lambda one: one[0]).map(sorted), st.sampled_from(sorted(FORMS))
)
def test_a_plan_written_out_is_read_back(wanted: list[tuple[date, tuple[str, str], str, str]], form: str) -> None:
    rows = [
        FORMS[form].format(title=title, day=f"{day:%d.%m.%Y}", begin=begin, end=end, place=place)
        for day, (begin, end), title, place in wanted
    ]
    plan = read("\n".join(["Møteplan", *rows]))
    assert [(one.title, one.place) for one in plan.meetings] == [(title, place) for _, _, title, place in wanted]
    assert [f"{one.start:%Y-%m-%d %H:%M} {one.end:%H:%M}" for one in plan.meetings] == [
        f"{day} {begin} {end}" for day, (begin, end), _, _ in wanted
    ]
    assert plan.warnings == ()


@pytest.mark.parametrize(
    "piece", ["Møteplan\n", "19. august kl 9\n", "Dato\t", "Tid\n", "Sted: ", "a\n", "|", "møte ", "Dato\nTid\n"]
)
def test_nothing_takes_long(piece: str) -> None:
    read_everything("Møteplan\n19. august\n" + piece * 5_000, TODAY, OSLO)
