"""Pieces that several views share: clocks, roles, names, questions, buttons."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.messages import Button, ClockFace, Fact, Section
from dialogs.views.manner import question_line
from dialogs.words import Words
from facilitation import roles
from facilitation.clock import Clock
from facilitation.plan import Role, RoundPlan
from facilitation.stages import is_written, parts, questions_of
from facilitation.state import Group


@dataclass(frozen=True, slots=True)
class Buttons:
    """Makes buttons that carry which round they belong to, so that a press after its end is known for what it is."""

    words: Words
    round_id: int

    def __call__(
        self, action: str, *, primary: bool = False, submits: bool = False, confirm: bool = False, **values: str
    ) -> Button:
        """Return the button for `action`, labelled by its command's words."""
        name = f"cmd-{action.replace('_', '-')}"
        return Button(
            action,
            self.words(name),
            {"round": str(self.round_id), **values},
            primary=primary,
            submits=submits,
            confirm=self.words("confirm", action=self.words(name)) if confirm else "",
        )


def clock_face(clock: Clock | None) -> ClockFace | None:
    """Return what a clock shows."""
    if clock is None:
        return None
    length = int(clock.length.total_seconds())
    if clock.ends_at is not None:
        return ClockFace(ends_at=clock.ends_at, length_seconds=length)
    left = int(clock.left.total_seconds()) if clock.left else 0
    return ClockFace(seconds_left=left, length_seconds=length)


def group_name(group: Group, words: Words) -> str:
    """Return the group's own name, else its number."""
    return group.name or words("group-name", number=group.number)


def role_name(words: Words, role: Role | str) -> str:
    """Return what a role is called."""
    return words(f"role-{str(role).replace('_', '-')}")


def role_names(words: Words, held: tuple[Role, ...]) -> str:
    """Return several roles in one phrase: "ordstyrer og tidtaker"."""
    names = [role_name(words, role) for role in held]
    return words("and-list", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)


def holder_name(group: Group, role: Role) -> str:
    """Return the name of whoever holds a role; empty while nobody does."""
    holder = group.member(group.holder(role) or "")
    return holder.name if holder else ""


def role_facts(group: Group, words: Words) -> tuple[Fact, ...]:
    """Return who holds each role, told where Runde drew it; an open one shows its criterion as the slide words it."""
    facts, drawn = [], {held.role for held in group.held if held.drawn}
    for rule in roles.rules(group.plan):
        holder = group.member(group.holder(rule.roles[0]) or "")
        criterion = rule.criterion.text or words("criterion-drawn")
        label = role_names(words, rule.roles)
        label = words("role-is-drawn", role=label) if rule.roles[0] in drawn else label
        facts.append(Fact(label[:1].upper() + label[1:], holder.name if holder else criterion))
    return tuple(facts)


def claim_buttons(group: Group, buttons: Buttons) -> tuple[Button, ...]:
    """Return a "Det er meg" for each role that is still open and the group settles by itself."""
    return tuple(
        Button(
            "claim",
            buttons.words("claim-role", role=role_names(buttons.words, rule.roles)),
            {"round": str(buttons.round_id), "role": rule.roles[0], "group": str(group.number)},
        )
        for rule in roles.claimable(group)
    )


def member_names(group: Group) -> tuple[str, ...]:
    """Return the members with whom they come from."""
    return tuple(f"{member.name} ({member.organisation})" for member in group.members)


def questions(plan: RoundPlan, words: Words, part: int = 0) -> tuple[Section, ...]:
    """Return the questions of a part (0: of all), a section a part; the heading numbers them when there are several."""
    asked = [each for each in parts(plan) if part in (0, each)]
    several = len(parts(plan)) > 1
    return tuple(
        Section(words("part-name", number=each) if several else words("questions"), texts)
        for each in asked
        if (texts := tuple(question_line(question, words) for question in questions_of(plan, each)))
    )


def question_text(plan: RoundPlan, part: int, words: Words, *, written: bool = False) -> str:
    """Return a part's questions (those one writes on only) as one line, for a form's label."""
    asked = [question for question in questions_of(plan, part) if is_written(question) or not written]
    return " ".join(question.text for question in asked) or words("your-thoughts")


def results(group: Group, words: Words) -> tuple[Section, ...]:
    """Return a group's result, a section a part where there are several."""
    by_part: Mapping[int, list[str]] = {each: [] for each in sorted({point.part for point in group.points})}
    for point in group.points:
        by_part[point.part].append(point.line)
    several = len(by_part) > 1
    return tuple(
        Section(words("part-name", number=each) if several else words("result"), tuple(texts))
        for each, texts in by_part.items()
    )


def parked(group: Group, words: Words) -> tuple[Section, ...]:
    """Return the parking lot, if anything is in it."""
    return (Section(words("parking-lot"), group.parked),) if group.parked else ()
