"""`runde export`: writes minutes and meetings' papers to files, or lists what there is to write."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.database import DatabaseAway, NothingStored, opened_store
from bot.documents import PAPER_FORMS, PAPERS, File
from bot.pictures.studio import made
from bot.settings import Settings
from dialogs import meeting_papers, minutes
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering
from dialogs.words import Words, words
from facilitation.state import Round

STANDARD_OUTPUT = "-"


class Form(StrEnum):
    """What minutes and results can be written as."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    MD = "md"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted: all rounds of a gathering, one of them, or a meeting's papers; none of them means a list."""

    code: str = ""
    round_id: int = 0
    meeting_id: int = 0


class CannotExport(Exception):
    """What was asked for cannot be written. The text says why, in the operator's language."""


def export(
    gathering: Annotated[str, typer.Option(metavar="CODE", help="All rounds of the gathering with this code.")] = "",
    round_id: Annotated[int, typer.Option("--round", metavar="ID", help="One round, by its number in the list.")] = 0,
    meeting_id: Annotated[
        int, typer.Option("--meeting", metavar="ID", help="The notice and minutes of a meeting, without closed items.")
    ] = 0,
    form: Annotated[Form, typer.Option("--format", help="What to write.")] = Form.MD,
    out: Annotated[str, typer.Option(metavar="PATH", help="A file, a folder, or - for standard output.")] = "",
) -> None:
    """Write the minutes of rounds, or a meeting's papers, to files. Without a choice: list what there is.

    The minutes are in the gathering's language. Nothing is changed in the database.
    """
    if sum(map(bool, (gathering, round_id, meeting_id))) > 1:
        raise typer.BadParameter("choose one of --gathering, --round and --meeting")
    settings = Settings()
    said = words(settings.language)
    choice = Choice(gathering.strip().lower(), round_id, meeting_id)
    try:
        if choice == Choice():
            typer.echo("\n".join(asyncio.run(_list(settings, said))))
        else:
            _write(asyncio.run(_files(settings, choice, form, said)), out, said)
    except NothingStored as error:
        _fail(said("export-nothing-stored", place=error.place))
    except DatabaseAway:
        _fail(said("export-database-away"))
    except CannotExport as error:
        _fail(str(error))
    except OSError as error:
        _fail(said("export-cannot-write", path=str(error.filename or out), reason=error.strerror or str(error)))


def _fail(why: str) -> None:
    typer.echo(why, err=True)
    raise typer.Exit(1)


async def _list(settings: Settings, said: Words) -> Sequence[str]:
    """Return the lines that tell which gatherings and rounds there are, and how to choose."""
    async with opened_store(settings) as store, store.unit_of_work() as uow:
        gatherings = await uow.gatherings.all()
        lines = [line for gathering in gatherings for line in await _listed(uow, gathering, said)]
    return [*lines, said("export-how", forms=", ".join(Form))] if lines else [said("export-no-gatherings")]


async def _files(settings: Settings, choice: Choice, form: Form, said: Words) -> Sequence[File]:
    async with opened_store(settings) as store, store.unit_of_work() as uow:
        if choice.meeting_id:
            return await _papers(uow, choice.meeting_id, form, said)
        contents = [await minutes.load(uow, round_id) for round_id in await _chosen(uow, choice, said)]
    return [made("minutes", each, form) for each in contents]


async def _papers(uow: UnitOfWork, meeting_id: int, form: Form, said: Words) -> Sequence[File]:
    """Return a meeting's papers for the archive. Raises CannotExport for no such meeting, or another kind of form."""
    if form not in PAPER_FORMS:
        raise CannotExport(said("export-papers-forms", forms=", ".join(PAPER_FORMS)))
    if await uow.meetings.get(meeting_id) is None:
        raise CannotExport(said("export-no-such-meeting", meeting=str(meeting_id)))
    papers = await meeting_papers.load(uow, meeting_id)
    return [made("papers", papers, what, form) for what in PAPERS]


async def _chosen(uow: UnitOfWork, choice: Choice, said: Words) -> Sequence[int]:
    """Return the ids of the chosen rounds. Raises CannotExport when there are none."""
    if choice.round_id:
        if await uow.rounds.get(choice.round_id) is None:
            raise CannotExport(said("export-no-such-round", round=str(choice.round_id)))
        return [choice.round_id]
    gathering = await uow.gatherings.by_code(choice.code)
    if gathering is None:
        raise CannotExport(said("export-no-such-gathering", code=choice.code))
    rounds = [round_.id for round_ in await uow.rounds.of(gathering.id)]
    if not rounds:
        raise CannotExport(said("export-no-rounds", gathering=gathering.title))
    return rounds


async def _listed(uow: UnitOfWork, gathering: Gathering, said: Words) -> Sequence[str]:
    rounds = [_listed_round(round_, said) for round_ in await uow.rounds.of(gathering.id)]
    title = said("export-gathering", code=gathering.code, title=gathering.title)
    return [title, *(rounds or [said("export-gathering-empty")]), ""]


def _listed_round(round_: Round, said: Words) -> str:
    title = round_.title or said("minutes-untitled")
    return said("export-round", round=str(round_.id), title=title, state=said(f"export-state-{round_.state}"))


def _write(files: Sequence[File], out: str, said: Words) -> None:
    """Write each file where it belongs and tell where that is."""
    if out == STANDARD_OUTPUT:
        _write_to_standard_output(files, said)
        return
    for path, file in zip(_paths(files, out), files, strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.body)
        typer.echo(said("export-written", path=str(path)))


def _write_to_standard_output(files: Sequence[File], said: Words) -> None:
    if len(files) > 1:
        raise CannotExport(said("export-one-at-a-time"))
    sys.stdout.buffer.write(files[0].body)


def _paths(files: Sequence[File], out: str) -> Sequence[Path]:
    """Return where each file goes: `out` itself for one file, else its own name in the folder `out`."""
    is_folder = not out or out.endswith("/") or Path(out).is_dir() or len(files) > 1
    if not is_folder:
        return [Path(out)]
    paths: dict[Path, None] = {}
    for file in files:
        path, again = Path(out, file.name), 2
        while path in paths:  # two rounds of one title on one day
            path, again = Path(out, file.name).with_stem(f"{Path(file.name).stem}-{again}"), again + 1
        paths[path] = None
    return tuple(paths)
