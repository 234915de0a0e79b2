"""A plan as the text of a slide that reads back as the same plan. The reading itself lives in `facilitation.slide`."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitation.kind_text import question_lines
from facilitation.plan import PhaseKind, PhasePlan, Plan, PlannedGroup, Question, Role, RoleRule, RoundPlan, Track
from facilitation.slide import read_plan, read_question
from facilitation.slide.warnings import Code, Warn, say
from facilitation.tallies import SHOWN_FROM

_NEXT_SLIDE = "\n\n---\n\n"


@dataclass(frozen=True, slots=True)
class _Words:
    language: str
    phases: dict[PhaseKind, str]
    kommune_group: str
    minute: str
    minutes: str
    per_group: str
    shown_from: str
    turns: str
    tool: str
    roles: dict[Role, str]
    and_: str
    title: str
    number: str
    track: str
    tracks: dict[Track, str]
    context: str
    part: str
    seconds: str
    question: str
    groups: str
    organisation: str


def _words(language: str, phases: str, roles: str, tracks: str, **others: str) -> _Words:
    return _Words(
        language=language,
        phases=dict(zip(PhaseKind, phases.split(", "), strict=True)),
        roles=dict(zip(Role, roles.split(", "), strict=True)),
        tracks=dict(zip(Track, tracks.split(", "), strict=True)),
        **others,
    )


_WORDS = {
    "nb": _words(
        "nb",
        "Individuelt, Gruppe, Plenum, Individuell forpliktelse, Videre arbeid, Høring",
        "Ordstyrer, Tidtaker, Sekretær, Viddevakt",
        "kommunegrupper, øvrige aktører, alle",
        kommune_group="Kommunegruppe", minute="minutt", minutes="minutter", per_group="per gruppe",
        shown_from="Anonyme svar vises fra {} svar", turns="rekkefremlegg", and_="og", tool="verktøy",
        title="Tittel", number="Rundenummer", track="Spor", context="Bakgrunn", part="Del", question="Spørsmål",
        seconds="{} sekunder hver", groups="Grupper", organisation="Organisasjon",
    ),
    "nn": _words(
        "nn",
        "Individuelt, Gruppe, Plenum, Individuell forplikting, Vidare arbeid, Høyring",
        "Ordstyrar, Tidtakar, Sekretær, Viddevakt",
        "kommunegrupper, øvrige aktørar, alle",
        kommune_group="Kommunegruppe", minute="minutt", minutes="minutt", per_group="per gruppe",
        shown_from="Anonyme svar blir viste frå {} svar", turns="rekkjeframlegg", and_="og", tool="verktøy",
        title="Tittel", number="Rundenummer", track="Spor", context="Bakgrunn", part="Del", question="Spørsmål",
        seconds="{} sekund kvar", groups="Grupper", organisation="Organisasjon",
    ),
    "en": _words(
        "en",
        "Individual, Group, Plenary, Individual commitment, Further work, Consultation",
        "Moderator, Timekeeper, Secretary, Focus keeper",
        "municipality groups, other actors, all",
        kommune_group="Municipality group", minute="minute", minutes="minutes", per_group="per group",
        shown_from="Anonymous answers are shown from {} answers", turns="in turn", and_="and", tool="tool",
        title="Title", number="Round number", track="Track", context="Background", part="Part", question="Question",
        seconds="{} seconds each", groups="Groups", organisation="Organisation",
    ),
}  # fmt: skip


def plan_text(plan: Plan, language: str = "nb") -> str:
    """Return the plan as a person would write it on slides, in bokmål (nb), nynorsk (nn) or English (en).

    Where the plain form would be read as another plan, every line says by a label what it is. Warnings are not written.
    `unwritable` tells what no slide says.
    """
    words = _WORDS.get(language, _WORDS["nb"])
    plain = _text(plan, words, explicit=False)
    return plain if _same(read_plan(plain), plan) else _text(plan, words, explicit=True)


def unwritable(plan: Plan, language: str = "nb") -> Sequence[str]:
    """Return a warning for each round and question of which `plan_text` does not say all.

    What a round recalls, a 2x2 without things, and what topics of a marketplace wait under are a method's or a
    template's: `facilitation.plan_json` keeps them.
    """
    again = read_plan(plan_text(plan, language))
    if _same(again, plan):
        return ()
    said = {question for one in again.rounds for question in one.questions}
    lost = [one.text for round_ in plan.rounds for one in round_.questions if one not in said]
    quotes = [*(one.title for one in plan.rounds if one.recalls), *lost]
    return [say(Warn(Code.UNWRITABLE, quote), language) for quote in quotes]


def _same(one: Plan, other: Plan) -> bool:
    return (one.rounds, one.groups) == (other.rounds, other.groups)


def _text(plan: Plan, words: _Words, *, explicit: bool) -> str:
    several = len(plan.rounds) > 1 or any(one.number != 1 for one in plan.rounds)
    slides = [
        _explicit_round(one, words) if explicit else _plain_round(one, words, several=several) for one in plan.rounds
    ]
    if plan.groups:
        slides.append("\n\n".join([words.groups, *(_group(group, words, explicit=explicit) for group in plan.groups)]))
    return _NEXT_SLIDE.join(slides) + "\n" if slides else ""


def _plain_round(one: RoundPlan, words: _Words, *, several: bool) -> str:
    heading = f"{one.title} ({one.number})" if several and one.title else one.title
    parts = dict.fromkeys(question.part for question in one.questions)
    asked = [
        "\n".join(line for question in one.questions if question.part == part for line in _asked(question, words))
        for part in parts
    ]
    process = ["\n".join(_process(one, words)), *_role_block(one, words)]
    return "\n\n".join(filter(None, [heading, *one.context, *asked, *process]))


def _asked(question: Question, words: _Words, label: str = "") -> Sequence[str]:
    """Words of their own are asked for as people do, unless the question itself would be read as another kind."""
    bare = question == Question(question.text, question.part)
    plain = bare and not read_question(question.text).questions
    return [label + question.text] if plain else question_lines(question, words.language)


def _role_block(one: RoundPlan, words: _Words) -> list[str]:
    return ["\n".join(_role(rule, words) for rule in one.roles)]


def _explicit_round(one: RoundPlan, words: _Words) -> str:
    lines = [
        f"{words.title}: {one.title}",
        f"{words.number}: {one.number}",
        f"{words.track}: {words.tracks[one.track]}",
        *(f"{words.context}: {text}" for text in one.context),
    ]
    part = 0
    for question in one.questions:
        lines += [f"{words.part} {question.part}"] if question.part != part else []
        lines += _asked(question, words, label=f"{words.question}: ")
        part = question.part
    return "\n".join([*lines, *_process(one, words), *_role_block(one, words)]).rstrip("\n")


def _process(one: RoundPlan, words: _Words) -> list[str]:
    shown = [words.shown_from.format(one.shown_from)] if one.shown_from != SHOWN_FROM else []
    return [*(_phase(phase, one.track, words) for phase in one.phases), *shown]


def _phase(phase: PhasePlan, track: Track, words: _Words) -> str:
    in_kommune = phase.kind is PhaseKind.GROUP and track is Track.KOMMUNE
    label = words.kommune_group if in_kommune else words.phases[phase.kind]
    said = [_duration(phase, words), _about(phase, words), _each(phase, words), _tool(phase, words)]
    value = ", ".join(filter(None, said))
    turns = f" ({words.turns})" if phase.turns and not phase.tool else ""
    return f"{label}: {value}{turns}" if value else f"{label}{turns}"


def _duration(phase: PhasePlan, words: _Words) -> str:
    repeats = f"x{phase.repeats}" if phase.repeats > 1 else ""
    if phase.minutes is None:
        return repeats
    span = f"{phase.minutes_min}–{phase.minutes}" if phase.minutes_min else str(phase.minutes)
    return " ".join(filter(None, [span, words.minute if span == "1" else words.minutes, repeats]))


def _about(phase: PhasePlan, words: _Words) -> str:
    part = f"{words.part.lower()} {phase.part}" if phase.part else ""
    return ", ".join(filter(None, [part, words.seconds.format(phase.seconds) if phase.seconds else ""]))


def _each(phase: PhasePlan, words: _Words) -> str:
    return f"{phase.each} {words.minute if phase.each == 1 else words.minutes} {words.per_group}" if phase.each else ""


def _tool(phase: PhasePlan, words: _Words) -> str:
    if phase.tool is None:
        return ""
    turns = f"{words.turns}, " if phase.turns else ""
    plain = read_plan(f"Plenum: {phase.tool}").rounds
    known = bool(plain) and plain[0].phases == (PhasePlan(PhaseKind.PLENUM, tool=phase.tool),)
    return f"{turns}{phase.tool}" if known else f"{turns}{words.tool}: {phase.tool}"


def _role(rule: RoleRule, words: _Words) -> str:
    names = [words.roles[role] for role in rule.roles]
    names[1:] = [name.lower() for name in names[1:]]
    return f"{f' {words.and_} '.join(names)}: {rule.criterion.text}".rstrip()


def _group(group: PlannedGroup, words: _Words, *, explicit: bool) -> str:
    place = f"{words.organisation}: " if explicit else ""
    person = "Person: " if explicit else ""
    counts = [f" ({one.count})" if one.count is not None else "" for one in group.organisations]
    organisations = [f"{place}{one.name}{count}" for one, count in zip(group.organisations, counts, strict=True)]
    return "\n".join([group.name, *organisations, *(f"{person}{name}" for name in group.people)])
