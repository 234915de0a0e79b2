"""What a tally says in words is all that its picture shows, in each language."""

from datetime import date

import pytest

from dialogs.messages import Message, Picture, Section
from dialogs.telling import LONGEST_ALT, picture_of, told, told_of, written
from dialogs.words import LANGUAGES, words
from facilitation.cloud import Cloud, cloud
from facilitation.kinds import Axis
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    Column,
    ComparedTally,
    Count,
    DatedTally,
    DotTally,
    Mark,
    MatrixTally,
    Named,
    Placed,
    QuadrantTally,
    Tally,
    scale_tally,
)
from storage.columns import Document

NB = words("nb")
CHOICE = ChoiceTally((Count("Ja, æøå", 3), Count("Nei", 1)), 4, several=True)
EVERY: list[Tally] = [
    cloud(["tillit og mot", "tillit"]),
    CHOICE,
    DotTally((Count("Bussen", 3), Count("Båten", 0)), 2),
    scale_tally([2, 2, 7, 8], low="Lite", high="Mye"),
    BoardTally((Column("Fremmer", ("Tid", "Økonomi", "Tid")), Column("Hemmer"))),
    MatrixTally(("Skole", "Arbeid"), ("Hjemme",), ((("Tid", "Tid"), ()),)),
    QuadrantTally(Axis("Innsats", "liten", "stor"), Axis("Effekt"), (Placed("Gå-grupper", 0.9, 0.8),)),
    ComparedTally((Named("Vår", scale_tally([2, 8])), Named("Høst", scale_tally([7, 8, 10])))),
    ComparedTally((Named("Skien", scale_tally([2])), Named("Nome", scale_tally([7]))), by_organisation=True),
    DatedTally((Mark(date(2027, 3, 1), "Planen er vedtatt", "Skien"), Mark(date(2028, 6, 1), "Alle går"))),
]
EMPTY: list[Tally] = [
    Cloud(),
    ChoiceTally((), 0),
    DotTally((), 0),
    scale_tally([]),
    ComparedTally(()),
    ComparedTally((), by_organisation=True),
    BoardTally(()),
    MatrixTally((), (), ()),
    QuadrantTally(Axis(""), Axis(""), ()),
    DatedTally(()),
]


def alt(tally: Tally, **more: object) -> str:
    return picture_of("Hva nå?", tally, NB, **more).alt  # type: ignore[arg-type]


def test_a_choice_is_told_with_counts_and_shares() -> None:
    assert alt(CHOICE) == (
        "Stolpediagram: Hva nå? 4 svar · flere valg mulig. Ja, æøå: 3 (75\u00a0%); Nei: 1 (25\u00a0%)."
    )


def test_a_scale_is_told_with_mean_median_and_steps() -> None:
    assert alt(EVERY[3]) == (
        "Fordeling på en skala: Hva nå? 4 svar. 1 = Lite, 10 = Mye. "
        "Gjennomsnitt: 4,8; Median: 4,5; 2 på 2; 1 på 7; 1 på 8."
    )


def test_before_and_after_are_told_apart() -> None:
    assert alt(scale_tally([8, 9]), before=scale_tally([2])) == (
        "Fordeling på en skala: Hva nå? Før: 1 svar · Etter: 2 svar. "
        "Før: Gjennomsnitt: 2; Median: 2; 1 på 2. Etter: Gjennomsnitt: 8,5; Median: 8,5; 1 på 8; 1 på 9."
    )


def test_each_organisation_is_told_before_and_after_on_a_line_of_its_own() -> None:
    first = ComparedTally((Named("Skien", scale_tally([4])), Named("Nome", scale_tally([9]))), by_organisation=True)
    last = ComparedTally((Named("Bamble", scale_tally([6])), Named("skien", scale_tally([7, 8]))), by_organisation=True)
    assert alt(last, before=first) == (
        "Svar fra hver organisasjon: Hva nå? 3 har svart. "
        "Bamble: før –, etter 6; Nome: før 9, etter –; skien: før 4, etter 7,5 (+3,5)."
    )
    table = told(last, NB, first)
    assert table.head == ("Hvem", "Før", "Etter", "Endring")
    assert table.rows == (("Bamble", "–", 6.0, "–"), ("Nome", 9.0, "–", "–"), ("skien", 4.0, 7.5, 3.5))
    assert told(last, NB).rows == (("Bamble", 6.0, 1), ("skien", 7.5, 2))


def test_notes_that_are_the_same_are_told_once_and_a_table_has_them_all() -> None:
    board = told(EVERY[4], NB)
    assert board.lists == (Section("Fremmer", ("Tid × 2", "Økonomi")), Section("Hemmer", ("Ingen svar ennå",)))
    assert board.rows == (("Fremmer", "Tid"), ("Fremmer", "Økonomi"), ("Fremmer", "Tid"))
    assert alt(EVERY[5]) == "Tidslinje: Hva nå? 2 lapper. Hjemme, Skole: Tid × 2."


def test_a_quadrant_tells_where_each_thing_lies() -> None:
    assert alt(EVERY[6]) == (
        "Firefeltsfigur: Hva nå? Vannrett: Innsats (liten – stor). Loddrett: Effekt. 1 ting er plassert. "
        "1 Gå-grupper: øverst til høyre."
    )
    assert told(EVERY[6], NB).rows == (("Gå-grupper", 90, 80, "øverst til høyre"),)


def test_a_table_keeps_its_numbers_and_writes_them_as_the_language_does() -> None:
    table = told(scale_tally([1, 2]), NB)
    assert table.head == ("Trinn", "Antall")
    assert table.rows[:2] == ((1, 1), (2, 1))
    assert table.rows[-2:] == (("Gjennomsnitt", 1.5), ("Median", 1.5))
    assert [written(cell, "nb") for cell in ("Ja", 1234, 1.5)] == ["Ja", "1\u00a0234", "1,5"]
    assert written(1.5, "en") == "1.5"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tally", [*EVERY, *EMPTY])
def test_every_row_has_a_cell_for_each_column_in_every_language(tally: Tally, language: str) -> None:
    picture = picture_of("Hva nå?", tally, words(language))
    it = told_of(picture)
    assert picture.alt.startswith(f"{it.kind}: Hva nå?")
    assert all(len(row) == len(it.head) for row in it.rows)
    assert all(item for one in it.lists for item in one.items)


def test_an_alternative_ends_where_a_chat_would_cut_it() -> None:
    long = alt(BoardTally((Column("Fremmer", tuple(f"Lapp nummer {number} æøå" for number in range(300))),)))
    assert len(long) <= LONGEST_ALT
    assert long.endswith("…")


@pytest.mark.parametrize("tally", EVERY)
def test_a_stored_message_comes_back_with_its_picture(tally: Tally) -> None:
    before = scale_tally([3]) if tally is EVERY[3] else None
    message = Message(title="Nå", picture=picture_of("Hva nå?", tally, NB, before=before, live=True))
    document = Document(Message)
    stored = document.process_bind_param(message, None)  # type: ignore[arg-type]
    assert document.process_result_value(stored, None) == message  # type: ignore[arg-type]


def test_a_message_stored_before_there_were_pictures_can_still_be_read() -> None:
    assert Document(Message).process_result_value('{"title": "Før"}', None) == Message(title="Før")  # type: ignore[arg-type]


def test_what_is_held_back_is_in_no_picture() -> None:
    answers = cloud(["tillit", "faen"])
    assert answers.held
    picture = Picture("Hva nå?", answers)
    stored = Document(Message).process_bind_param(Message(picture=picture), None)  # type: ignore[arg-type]
    assert "faen" not in (stored or "")
    assert "faen" not in picture_of("Hva nå?", answers, NB).alt
