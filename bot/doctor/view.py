"""What was found, as a table for the terminal or as JSON for programs."""

from collections.abc import Sequence
from dataclasses import asdict

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.doctor.findings import Finding, State
from dialogs.words import Words

_MARKS = {
    State.OK: ("✓", "green"),
    State.WARNING: ("!", "yellow"),
    State.PROBLEM: ("✗", "bold red"),
    State.OFF: ("–", "dim"),
    State.SKIPPED: ("?", "dim"),
}
_TO_DO = (State.WARNING, State.PROBLEM)


def view(found: Sequence[Finding], said: Words) -> RenderableType:
    """Return a row for each finding, with the remedy under what is wrong, and what it comes to."""
    table = Table(box=box.SIMPLE, show_header=False, padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for one in found:
        mark, style = _MARKS[one.state]
        table.add_row(Text(mark, style), Text(said(f"doctor-{one.check}")), _told(one, said))
    return Group(table, Text(summary(found, said)))


def _told(one: Finding, said: Words) -> Text:
    if one.state is State.OFF:
        return Text(said("doctor-off"), "dim")
    text = Text(said(one.key, **one.facts))
    return text.append("\n→ " + remedy(one, said), "bold") if one.state in _TO_DO else text


def remedy(one: Finding, said: Words) -> str:
    """Return what to do about a finding, empty where there is nothing to do."""
    return said(f"{one.key}.remedy", **one.facts) if one.state in _TO_DO else ""


def summary(found: Sequence[Finding], said: Words) -> str:
    """Return what it all comes to, in a sentence."""
    problems = sum(one.state is State.PROBLEM for one in found)
    return said("doctor-problems", count=problems) if problems else said("doctor-well")


def as_json(found: Sequence[Finding], said: Words) -> Sequence[dict[str, object]]:
    """Return the findings as plain data, each with its words."""
    return [
        {**asdict(one), "said": said("doctor-off") if one.state is State.OFF else said(one.key, **one.facts)}
        | {"remedy": remedy(one, said)}
        for one in found
    ]
