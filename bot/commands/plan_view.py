"""A plan as a page for the terminal. The reading is done in `facilitation.slide`, the words stand in `plan.ftl`."""

from datetime import date, datetime

from babel.dates import format_date
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from dialogs.calendar import LOCALES
from dialogs.methods import label
from dialogs.views.hall_view import shown_from
from dialogs.views.manner import choices, manner
from dialogs.words import Words
from facilitation.methods import recognised
from facilitation.plan import PhasePlan, Plan, PlannedGroup, PlannedMeeting, Question, RoleRule, RoundPlan
from facilitation.programme.items import Item


def view(plan: Plan, said: Words) -> RenderableType:
    """Return the plan as something rich can print."""
    rounds = [_round(one, said) for one in plan.rounds]
    groups = [_groups(plan.groups, said)] if plan.groups else []
    meetings = [_meetings(plan.meetings, said)] if plan.meetings else []
    programme = [_programme(plan.programme, said)] if plan.programme else []
    found = [*rounds, *groups, *meetings, *programme]
    return Group(*found) if found else Text(said("plan-nothing"))


def _round(one: RoundPlan, said: Words) -> RenderableType:
    blocks = [*_context(one), *_questions(one, said), *_phases(one, said), *_roles(one, said)]
    method = recognised(one)
    named = f" · {said('plan-method', name=label(method, said))}" if method else ""
    head = f"{said('plan-round', number=one.number)} · {said(f'plan-track-{one.track}')}{named}"
    title = Text(one.title or said("plan-untitled"), style="bold")
    return Panel(Group(title, *blocks), title=Text(head), title_align="left", padding=(1, 2))


def _context(one: RoundPlan) -> list[RenderableType]:
    return [Padding(Text(text, style="italic"), (1, 0, 0, 0)) for text in one.context]


def _questions(one: RoundPlan, said: Words) -> list[RenderableType]:
    lines: list[RenderableType] = []
    parts = dict.fromkeys(question.part for question in one.questions)
    for part in parts:
        name = said("plan-part", part=part) if len(parts) > 1 else said("plan-questions")
        lines.append(Padding(Text(name, style="cyan"), (1, 0, 0, 0)))
        for asked in (question for question in one.questions if question.part == part):
            lines += [Padding(Text(f"• {asked.text}"), (0, 0, 0, 2)), *_manner(asked, said)]
    return lines


def _manner(asked: Question, said: Words) -> list[RenderableType]:
    how = manner(asked, said)
    lines = [how[:1].upper() + how[1:], *(f"– {choice}" for choice in choices(asked.kind))] if how else []
    return [Padding(Text(line, style="dim"), (0, 0, 0, 4)) for line in lines]


def _phases(one: RoundPlan, said: Words) -> list[RenderableType]:
    rows = [(said(f"plan-phase-{phase.kind}".replace("_", "-")), _phase(phase, said)) for phase in one.phases]
    shown = [Padding(Text(line), (0, 0, 0, 2)) for line in shown_from(one, said)]
    return [*_table(said("plan-phases"), rows), *shown]


def _phase(phase: PhasePlan, said: Words) -> str:
    span = f"{phase.minutes_min}–{phase.minutes}" if phase.minutes_min else phase.minutes
    details = (
        said("plan-minutes", minutes=str(span)) if span else "",
        f"× {phase.repeats}" if phase.repeats > 1 else "",
        said("plan-turns") if phase.turns else "",
        said("part-name", number=phase.part) if phase.part else "",
        said("minutes-per-group", minutes=phase.each) if phase.each else "",
        said("turn-seconds", seconds=phase.seconds) if phase.seconds else "",
        phase.tool or "",
    )
    return "  ".join(filter(None, details)) or "–"


def _roles(one: RoundPlan, said: Words) -> list[RenderableType]:
    return _table(said("plan-roles"), [_role(rule, said) for rule in one.roles])


def _role(rule: RoleRule, said: Words) -> tuple[str, str]:
    names = " + ".join(said(f"plan-role-{role}".replace("_", "-")) for role in rule.roles)
    how = said(f"plan-criterion-{rule.criterion.kind}")
    return names, f"{rule.criterion.text}  ({how})".strip()


def _table(name: str, rows: list[tuple[str, str]]) -> list[RenderableType]:
    if not rows:
        return []
    table = Table(box=None, show_header=False, padding=(0, 2))
    for name_of_row, value in rows:
        table.add_row(Text(name_of_row), Text(value))
    return [Padding(Text(name, style="cyan"), (1, 0, 0, 0)), table]


def _groups(groups: tuple[PlannedGroup, ...], said: Words) -> RenderableType:
    table = Table(title=said("plan-groups"), title_justify="left", title_style="bold", show_lines=True)
    for key in ("plan-group", "plan-organisations", "plan-people"):
        table.add_column(said(key))
    for group in groups:
        counted = [f"{one.name} ({one.count})" if one.count is not None else one.name for one in group.organisations]
        table.add_row(Text(group.name), Text(", ".join(counted)), Text(", ".join(group.people)))
    return table


def _meetings(meetings: tuple[PlannedMeeting, ...], said: Words) -> RenderableType:
    table = Table(title=said("plan-meetings"), title_justify="left", title_style="bold")
    for key in ("plan-meeting-when", "plan-meeting-title", "plan-meeting-place"):
        table.add_column(said(key))
    for meeting in meetings:
        table.add_row(Text(_when(meeting, said)), Text(meeting.title), Text(meeting.place))
    return table


def _programme(items: tuple[Item, ...], said: Words) -> RenderableType:
    table = Table(title=said("plan-programme"), title_justify="left", title_style="bold")
    for key in ("plan-meeting-when", "plan-item-what", "plan-item-kind", "plan-item-owner"):
        table.add_column(said(key))
    day = 0
    for item in items:
        if item.day != day:
            day = item.day
            table.add_row(Text(_day(item.begins, said), style="bold"))
        hours = f"{item.begins:%H:%M}–{item.ends:%H:%M}"
        title = Text(f"{item.title}\n{item.text}".strip())
        table.add_row(Text(hours), title, Text(said(f"plan-item-{item.kind}")), Text(item.owner))
    return table


def _when(meeting: PlannedMeeting, said: Words) -> str:
    """The day in words, since a wrong weekday is what people see first."""
    first, last = meeting.start, meeting.end
    day = _day(first, said)
    if not isinstance(first, datetime):
        return f"{day} – {_day(last, said)}" if last else day
    if not isinstance(last, datetime):
        return f"{day} {first:%H:%M}"
    until = f"{last:%H:%M}" if last.date() == first.date() else f"{_day(last, said)} {last:%H:%M}"
    return f"{day} {first:%H:%M}–{until}"


def _day(day: date, said: Words) -> str:
    return format_date(day, "full", locale=LOCALES[said.language])
