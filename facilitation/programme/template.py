"""What a facilitator keeps to use again: a plan of rounds, a programme, or both, under a name of their own."""

from collections.abc import Iterable
from dataclasses import dataclass

from facilitation.method import Method
from facilitation.plan import Plan

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Template:
    """A plan with a name. `person_id` is whose it is."""

    person_id: str
    name: str
    plan: Plan

    @property
    def key(self) -> str:
        """What it is found by: its name however it is written."""
        return template_key(self.name)


def template_key(name: str) -> str:
    """Return a name without capitals and extra spaces, so that it is the same however it is written."""
    return " ".join(name.casefold().split())


def method_of(template: Template) -> Method:
    """Return a template of rounds as a method: it is picked by its name, and asks what the facilitator writes below."""
    rounds = template.plan.rounds
    return Method(f"own:{template.key}", lambda _texts, _asked: rounds, (template.key,))


def meant(templates: Iterable[Template], text: str) -> Template | None:
    """Return the template whose name is the first line of a text, all of it or before what it is about."""
    said = template_key(text.strip().partition("\n")[0])
    fitting = [one for one in templates if said == one.key or said.startswith((f"{one.key}:", f"{one.key} "))]
    return max(fitting, key=lambda one: len(one.key), default=None)
