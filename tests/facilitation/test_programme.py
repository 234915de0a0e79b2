"""A programme: agendas as people paste them, and what a delay, an early start and a break do to a day."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitation.errors import BadText, PlanError, Unknown, WrongTime
from facilitation.plan import Plan
from facilitation.plan_json import plan_from_json, plan_to_json
from facilitation.programme.items import Item
from facilitation.programme.reading import parted, read_programme
from facilitation.programme.running import delayed, following, gone_on, slack, under_way, wakes_at

OSLO = ZoneInfo("Europe/Oslo")
TODAY = date(2026, 11, 22)
AGENDAS = sorted(Path(__file__).parent.parent.joinpath("programmes").glob("*.txt"))
DAY = """09.00 Velkommen
09.10 Runde rundt bordet
10.15 Pause
10.35 Innlegg (25 min)
11.10 Lunsj
11.50 Evaluering
12.00 Slutt"""


def items() -> tuple[Item, ...]:
    return read_programme(DAY, TODAY, OSLO)


def at(clock: str) -> datetime:
    hour, minute = map(int, clock.split("."))
    return datetime(2026, 11, 22, hour, minute, tzinfo=OSLO).astimezone(UTC)


def clocks(found: tuple[Item, ...]) -> list[str]:
    return [f"{one.begins:%H.%M}-{one.ends:%H.%M} {one.title}" for one in (_local(one) for one in found)]


def _local(one: Item) -> Item:
    return Item(one.title, one.begins.astimezone(OSLO), one.ends.astimezone(OSLO), one.planned)


@pytest.mark.parametrize("path", AGENDAS, ids=[path.stem for path in AGENDAS])
def test_an_agenda_reads_as_a_person_reads_it(path: Path) -> None:
    found = Plan(programme=read_programme(path.read_text(encoding="utf-8"), TODAY, OSLO))
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert plan_to_json(found)["programme"] == expected
    assert plan_from_json(json.loads(json.dumps(plan_to_json(found)))) == found


@pytest.mark.parametrize(
    "text",
    [
        "10.02 Koordinatormøte\n12.05 Samling\n09.10 Styringsgruppe",  # days and months
        "Individuelt 3 minutter\nGruppe 15 minutter\nPlenum 10 minutter",
        "1. Velkommen\n2. Status\n3. Eventuelt",
        "Møtet er kl. 09.00\nVel møtt!",
        "9 kommuner\n12 deltakere\n30 minutter til lunsj",
        "",
    ],
)
def test_what_is_no_agenda_is_no_programme(text: str) -> None:
    assert read_programme(text, TODAY, OSLO) == ()


def test_what_else_a_deck_holds_is_left_for_others() -> None:
    agenda, rest = parted(f"{DAY}\n---\nRefleksjon\nHva nå?\n---\nDag 2\n{DAY}")
    assert rest.split("\n")[1:] == ["Refleksjon", "Hva nå?"]
    found = read_programme(agenda, TODAY, OSLO)
    assert [one.day for one in found] == [1] * 6 + [2] * 6
    assert not any(one.text for one in found)


def test_a_name_of_ones_own_is_work_too() -> None:
    said = "09.00 Åpning\n09.30 Høstrunden vår\n10.00 Kaffe"
    assert [one.kind for one in read_programme(said, TODAY, OSLO, ["høstrunden"])] == ["talk", "work", "break"]


def test_the_clock_says_what_is_now_and_next() -> None:
    assert (under_way(items(), at("08.50")), following(items(), at("08.50"))) == (None, 0)
    assert (under_way(items(), at("10.15")), following(items(), at("10.15"))) == (2, 3)
    assert under_way(items(), at("11.05")) is None, "ten minutes that nobody has asked for"
    assert (under_way(items(), at("12.00")), following(items(), at("12.00"))) == (None, None)
    assert wakes_at(items(), at("10.40")) == at("11.00"), "an end is told as well as a beginning"
    assert wakes_at(items(), at("12.00")) is None


def test_a_delay_moves_what_follows() -> None:
    assert clocks(delayed(items(), 10, at("09.30"), eats_slack=False)) == [
        "09.00-09.10 Velkommen", "09.10-10.25 Runde rundt bordet", "10.25-10.45 Pause", "10.45-11.10 Innlegg",
        "11.20-12.00 Lunsj", "12.00-12.10 Evaluering",
    ]  # fmt: skip


def test_a_delay_eats_the_slack_first_the_gaps_and_half_of_each_break() -> None:
    assert slack(items(), at("09.30")) == timedelta(minutes=10 + 10 + 20)
    assert clocks(delayed(items(), 15, at("09.30"), eats_slack=True)) == [
        "09.00-09.10 Velkommen", "09.10-10.30 Runde rundt bordet", "10.30-10.40 Pause", "10.40-11.05 Innlegg",
        "11.10-11.50 Lunsj", "11.50-12.00 Evaluering",
    ]  # fmt: skip
    late = delayed(items(), 60, at("09.30"), eats_slack=True)
    assert clocks(late)[-1] == "12.10-12.20 Evaluering", "what the breaks cannot give moves the end"
    assert all(one.length >= timedelta(minutes=5) for one in late)


def test_between_items_and_before_the_first_a_delay_moves_what_is_next() -> None:
    assert clocks(delayed(items(), 5, at("08.30"), eats_slack=False))[0] == "09.05-09.15 Velkommen"
    assert clocks(delayed(items(), 5, at("11.05"), eats_slack=True))[4] == "11.15-11.55 Lunsj"


def test_going_on_early_keeps_the_times_of_what_follows() -> None:
    early = clocks(gone_on(items(), at("09.55")))
    assert early[1:4] == ["09.10-09.55 Runde rundt bordet", "09.55-10.15 Pause", "10.35-11.00 Innlegg"]
    jumped = clocks(gone_on(items(), at("10.00"), to=4))
    assert jumped == [
        "09.00-09.10 Velkommen", "09.10-10.00 Runde rundt bordet", "10.00-10.40 Lunsj", "11.50-12.00 Evaluering",
    ]  # fmt: skip


def test_another_day_is_left_alone() -> None:
    two = read_programme(f"{DAY}\nDag 2\n{DAY}", TODAY, OSLO)
    late = delayed(two, 30, at("09.30"), eats_slack=False)
    assert late[6:] == two[6:]
    assert late[6].begins - late[0].begins == timedelta(days=1)


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(BadText):
        delayed(items(), 181, at("09.30"), eats_slack=False)
    with pytest.raises(WrongTime):
        delayed(items(), 5, at("12.00"), eats_slack=False)
    with pytest.raises(WrongTime):
        gone_on(items(), at("11.55"))
    with pytest.raises(Unknown):
        gone_on(items(), at("10.00"), to=0)
    with pytest.raises(PlanError, match=r"programme\[0\].begins must have a time zone"):
        plan_from_json(
            {"rounds": [], "groups": [], "warnings": [], "programme": [{"title": "A", "begins": "2026-11-22T09:00"}]}
        )
