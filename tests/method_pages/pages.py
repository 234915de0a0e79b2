"""A page in the docs for each method: what it says in English, how its file describes it, its plan and its sample."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from dialogs.methods import in_order, texts_in
from dialogs.views.hall_view import phase_lines
from dialogs.views.manner import question_line
from dialogs.words import words
from facilitation.consultation import is_consultation
from facilitation.method import Method
from facilitation.methods import planned
from facilitation.plan import RoundPlan

DOCS = Path(__file__).parents[2] / "docs"
PAGES = DOCS / "methods"
INDEX = PAGES / "README.md"
HEAD = "| method | in short |\n|---|---|\n"
PLAYED = "These lines are what `metode` shows in a chat, and what the tests play in Teams, in Slack and on the web."
_ENGLISH, _SAMPLE = words("en"), words("nb")


def page(method: Method) -> str:
    """Return a method's page."""
    what, _, more = _described(method).partition("\n## ")
    sample = f"{PLAYED}\n\n```\n{_SAMPLE(f'method-{method.name}.sample')}\n```"
    called = ", ".join(f"*{name}*" for name in method.called)
    blocks = (
        f"# {_title(method)}", _ENGLISH(f"method-{method.name}.help"), what.strip(),
        f"![The wall during its sample]({_picture(method)})", *_plans(method), f"## {more}".strip() if more else "",
        "## How it goes", sample, f"Called: {called}.",
    )  # fmt: skip
    return "\n\n".join(filter(None, blocks)) + "\n"


def index(before: str) -> str:
    """Return the list of the methods with its rows made anew; what stands around them is left as it was."""
    above, _, rest = before.partition(HEAD)
    rows = (
        f"| [{_title(method)}]({file(method).name}) | {_ENGLISH(f'method-{method.name}.help')} |"
        for method in in_order(_ENGLISH)
    )
    return above + HEAD + "\n".join(rows) + "\n\n" + rest.partition("\n\n")[2]


def file(method: Method) -> Path:
    """Return where a method's page is."""
    return PAGES / f"{_module(method)}.md"


def picture(method: Method) -> Path:
    """Return where the picture of a method's sample is."""
    return PAGES / _picture(method)


def _picture(method: Method) -> str:
    return f"../pictures/method-{method.name}.png"


def _module(method: Method) -> str:
    return method.name.replace("-", "_")


def _described(method: Method) -> str:
    """Return what a method's file says of it behind its first sentence."""
    said = inspect.getdoc(import_module(f"facilitation.methods.{_module(method)}")) or ""
    return said.partition("\n\n")[2]


def _title(method: Method) -> str:
    return _ENGLISH(f"method-{method.name}")


def _plans(method: Method) -> Iterator[str]:
    rounds = planned("", texts_in(_ENGLISH), "en", method.name).rounds
    for one in rounds:
        several = {each.track for each in rounds} - {one.track}
        name = _ENGLISH(f"track-{one.track}") if several else f"Round {one.number}: {one.title}"
        if not is_consultation(one):  # it has no phases, and asks what it is given
            yield f"## {name}" if len(rounds) > 1 else "## The plan"
            yield "\n".join(_questions(one))
            yield "\n".join(f"{number}. {line}" for number, line in enumerate(phase_lines(one, _ENGLISH), 1))


def _questions(one: RoundPlan) -> Iterator[str]:
    several = len({question.part for question in one.questions}) > 1
    for question in one.questions:
        part = f"{_ENGLISH('part-name', number=question.part).capitalize()}: " if several else ""
        yield f"- {part}{question_line(question, _ENGLISH)}"
