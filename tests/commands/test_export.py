"""`runde export`, as an operator uses it, on a database of a gathering with a round."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.commands.database import opened_store
from bot.settings import Settings
from dialogs.incoming import Sender
from dialogs.records import Gathering, Person
from facilitation.meetings.meeting import AgendaItem, Meeting
from facilitation.partnership import Partnership
from storage.engine import create_engine
from storage.migrations import upgrade
from tests.documents.stories import ABOUT, BEGAN, EVERYBODY, FIRST, ROUND, SECOND


@pytest.fixture(autouse=True)
def empty_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUNDE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("RUNDE_DATABASE_URL", raising=False)
    monkeypatch.setenv("RUNDE_LANGUAGE", "nb")


@pytest.fixture
def stored(tmp_path: Path) -> None:
    asyncio.run(_store(tmp_path / "data"))


async def _store(folder: Path) -> None:
    engine = create_engine("", folder)
    await upgrade(engine)
    await engine.dispose()
    async with opened_store(Settings()) as store, store.unit_of_work() as uow:
        await uow.people.add(Person("boss", ABOUT.facilitator), Sender("web", "boss"))
        for one in EVERYBODY:
            await uow.people.add(Person(one.person_id, one.name), Sender("web", one.person_id))
        gathering = await uow.gatherings.add(Gathering(0, ABOUT.gathering, "abc234", "wall", "boss"))
        await uow.gatherings.add(Gathering(0, "Tom samling", "xyz789", "wall-2", "boss"))
        for _ in range(2):
            round_ = await uow.rounds.add(replace(ROUND, gathering_id=gathering.id))
            for one in EVERYBODY:
                await uow.participants.join(round_.id, one, BEGAN)
            for group in (FIRST, SECOND):
                await uow.rounds.save_group(replace(group, round_id=round_.id))
        await uow.commit()


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["export", *words])


pytestmark = pytest.mark.usefixtures("stored")
TITLE = "refleksjon-i-kommunegrupper"


def test_without_a_choice_it_lists_what_there_is() -> None:
    said = run()
    assert said.exit_code == 0
    assert said.stdout.splitlines() == [
        "xyz789  Tom samling",
        "  (ingen runder ennå)",
        "",
        "abc234  Partnerskapssamling i Skien",
        "  1  Refleksjon i kommunegrupper (avsluttet)",
        "  2  Refleksjon i kommunegrupper (avsluttet)",
        "",
        "Velg med --round NUMMER eller --gathering KODE, og form med --format: docx, pdf, html, xlsx, csv, json, md.",
    ]


def test_one_round_becomes_a_file_with_a_name_that_tells_what_it_is(tmp_path: Path) -> None:
    said = run("--round", "1")
    assert said.stdout == f"Skrev referat-2026-05-04-{TITLE}.md\n"
    text = (tmp_path / f"referat-2026-05-04-{TITLE}.md").read_text(encoding="utf-8")
    assert "- **Ordstyrer og tidtaker:** Kari Nordmann" in text


def test_a_round_can_be_given_another_name_and_form(tmp_path: Path) -> None:
    assert run("--round", "2", "--format", "docx", "--out", "til-arkivet/referat.docx").exit_code == 0
    file = docx.Document(str(tmp_path / "til-arkivet" / "referat.docx"))
    assert file.core_properties.title == "Refleksjon i kommunegrupper"


def test_all_rounds_of_a_gathering_get_names_of_their_own(tmp_path: Path) -> None:
    assert run("--gathering", "ABC234", "--format", "json", "--out", "ut").exit_code == 0
    names = sorted(path.name for path in (tmp_path / "ut").iterdir())
    assert names == [f"referat-2026-05-04-{TITLE}-2.json", f"referat-2026-05-04-{TITLE}.json"]


@pytest.mark.parametrize(
    "form,kind", [("pdf", "referat"), ("html", "referat"), ("xlsx", "resultater"), ("csv", "resultater")]
)
def test_each_form_is_a_file_with_a_plain_name(tmp_path: Path, form: str, kind: str) -> None:
    assert run("--round", "1", "--format", form, "--out", "ut/").exit_code == 0
    assert [path.name for path in (tmp_path / "ut").iterdir()] == [f"{kind}-2026-05-04-{TITLE}.{form}"]


def test_another_form_is_refused_with_those_there_are() -> None:
    said = run("--round", "1", "--format", "exe")
    assert said.exit_code == 2
    assert "xlsx" in said.stderr


def test_a_round_can_be_piped_on() -> None:
    said = run("--round", "1", "--format", "json", "--out", "-")
    assert json.loads(said.stdout)["about"]["facilitator"] == "Randi Prosess"


@pytest.mark.parametrize(
    "words,why",
    [
        (["--round", "99"], "Det er ingen runde 99."),
        (["--gathering", "nope"], "Det er ingen samling med koden nope."),
        (["--gathering", "xyz789"], "Tom samling har ingen runder ennå."),
        (["--gathering", "abc234", "--out", "-"], "Bare én runde om gangen"),
        (["--round", "1", "--out", "/dev/null/x.md"], "Kan ikke skrive /dev/null"),
    ],
)
def test_what_cannot_be_written_is_told_in_one_line(words: list[str], why: str) -> None:
    said = run(*words)
    assert (said.exit_code, said.stdout) == (1, "")
    assert said.stderr.startswith(why)
    assert said.stderr.count("\n") == 1


def test_a_gathering_and_a_round_at_once_are_one_too_many() -> None:
    assert run("--gathering", "abc234", "--round", "1").exit_code == 2


def test_an_empty_machine_says_where_it_looked_and_stays_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_DATA_DIR", str(tmp_path / "elsewhere"))
    said = run()
    assert said.exit_code == 1
    assert said.stderr.startswith(f"Fant ingen lagrede runder i {tmp_path / 'elsewhere'}")
    assert not (tmp_path / "elsewhere").exists()


def test_a_database_that_does_not_answer_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNDE_DATABASE_URL", "postgresql://127.0.0.1:1/runde")
    assert run().stderr.startswith("Databasen svarer ikke.")


async def _plan_meeting() -> None:
    async with opened_store(Settings()) as store, store.unit_of_work() as uow:
        partnership = await uow.partnerships.add(Partnership(0, "Ungt utenforskap", "boss"))
        agenda = (AgendaItem("Velkommen"), AgendaItem("Personalsak", closed=True))
        start = datetime(2027, 2, 11, 8, tzinfo=UTC)
        await uow.meetings.add(Meeting(0, partnership.id, "Koordinatormøte", start, agenda=agenda))
        await uow.commit()


def test_a_meetings_papers_go_to_the_archive_without_what_is_closed() -> None:
    asyncio.run(_plan_meeting())
    assert run("--meeting", "1", "--out", "arkiv").exit_code == 0
    names = ["innkalling-2027-02-11-koordinatormote.md", "motereferat-2027-02-11-koordinatormote.md"]
    assert sorted(path.name for path in Path("arkiv").iterdir()) == names
    text = Path("arkiv", names[0]).read_text(encoding="utf-8")
    assert "Velkommen" in text
    assert "Personalsak" not in text


def test_a_meeting_that_is_not_there_and_a_form_it_has_not_are_told() -> None:
    assert "ikke noe møte 9" in run("--meeting", "9").stderr
    assert "docx, pdf, html, md" in run("--meeting", "9", "--format", "xlsx").stderr
    assert run("--meeting", "9", "--round", "1").exit_code == 2
