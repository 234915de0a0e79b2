"""A method's sample conversation, read and replayed: the same lines are its help, its demo and its test.

`Berit: …` is typed by whoever leads, `Kari [Send svar]: a | b` fills in a form and sends it, `Kari [Storsalen: Mat]`
or `Berit [Neste fase]` presses a button, `(3 min)` lets time pass; `Runde: …` must stand in the last reply, `Salen: …`
in the hall.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialogs.messages import ChoiceInput, Message
from dialogs.words import words
from facilitation.consultation import is_consultation
from facilitation.method import Asked
from facilitation.methods import bank

LEAD = "Berit"
TOWN = "Skien"
NAMES = ("Kari Dal", "Ola Berg", "Siri Lund", "Nils Haug", "Anne Vik", "Per Aas")
METHODS = tuple(bank())
_LINE = re.compile(r"(?P<who>[^\[\]:()]+?)(?: \[(?P<button>[^\]]+)\])?(?:: (?P<text>.*))?", re.DOTALL)
_TIME = re.compile(r"\((\d+) min\)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sample. `minutes` is set where it lets time pass."""

    who: str = ""
    button: str = ""
    text: str = ""
    minutes: int = 0

    @property
    def values(self) -> Sequence[str]:
        """What is filled in, field by field."""
        return self.text.split(" | ") if self.text else ()


class Stage(Protocol):
    """Where a sample is played."""

    @property
    def language(self) -> str:
        """What everybody there speaks."""

    async def leader_says(self, text: str) -> str:
        """Type something as whoever leads, and return the reply."""

    async def leader_presses(self, action: str) -> None:
        """Press a button of the leader's panel."""

    async def joined(self) -> None:
        """Have everybody join."""

    async def started(self) -> None:
        """Have everybody sit down and start."""

    async def sends(self, name: str, action: str, desk: Message, fields: dict[str, str]) -> None:
        """Have somebody fill in the form on their desk."""

    async def presses(self, name: str, label: str, desk: Message) -> None:
        """Have somebody press a button of their desk that sends no form."""

    async def desk_of(self, name: str, button: str) -> Message:
        """Return what somebody is asked alone: the post with this button."""

    async def secretary(self) -> str:
        """Return the name of the first group's secretary."""

    async def hall(self) -> str:
        """Return everything that stands in the hall."""

    async def pass_time(self, minutes: float) -> None:
        """Let time pass."""


def lines_of(method: str, language: str) -> Iterator[Line]:
    """Yield the lines of a method's sample."""
    sample = words(language)(f"method-{method}.sample")
    for said in re.split(r"\n(?! )", sample):
        timed = _TIME.fullmatch(said)
        found = _LINE.fullmatch(said)
        assert timed or found, f"{method}: {said!r} is no line of a sample"
        if timed:
            yield Line(minutes=int(timed[1]))
        elif found:
            yield Line(found["who"], found["button"] or "", found["text"] or "")


async def replay(method: str, stage: Stage) -> None:
    """Play a sample from its first line to its last."""
    reply, begun = "", False
    for line in lines_of(method, stage.language):
        reads = line.who == words(stage.language)("sample-reply")
        if line.who == LEAD and not line.button:
            reply = await stage.leader_says("\n".join(part.strip() for part in line.text.split("\n")))
        elif reads:
            assert line.text.casefold() in reply.casefold(), f"{method}: {line.text!r} is not in {reply!r}"
        else:
            if not begun:
                await stage.joined()
                if _meets(method):
                    await stage.started()
                begun = True
            await _played(method, line, stage)


def _meets(method: str) -> bool:
    """Tell whether people sit down together: a consultation goes to where they are."""
    return not any(map(is_consultation, bank()[method].plan(lambda key, **_: key, Asked())))


async def _played(method: str, line: Line, stage: Stage) -> None:
    say = words(stage.language)
    if line.minutes:
        await stage.pass_time(line.minutes)
    elif line.who == say("sample-hall"):
        hall = await stage.hall()
        assert line.text in hall, f"{method}: {line.text!r} is not in the hall:\n{hall}"
    elif line.who == LEAD:
        await stage.leader_presses(_action(line.button, stage.language))
    else:
        for name in await _meant(line.who, stage):
            desk = await stage.desk_of(name, line.button)
            if any(button.label == line.button and not button.submits for button in desk.buttons):
                await stage.presses(name, line.button, desk)
            else:
                await stage.sends(name, _action(line.button, stage.language), desk, _filled(line.values, desk))


async def _meant(who: str, stage: Stage) -> Sequence[str]:
    say = words(stage.language)
    if who == say("sample-all"):
        return NAMES
    if who == say("sample-secretary"):
        return [await stage.secretary()]
    return [next(name for name in NAMES if name.startswith(who))]


def _filled(values: Sequence[str], desk: Message) -> dict[str, str]:
    """Return the values by their fields, in the order of the form; options are told by their numbers."""
    assert len(values) <= len(desk.inputs), f"{values} for {[field.id for field in desk.inputs]}"
    return {
        field.id: field.choices[int(value) - 1].value if isinstance(field, ChoiceInput) else value
        for field, value in zip(desk.inputs, values, strict=False)
    }


def _action(button: str, language: str) -> str:
    on_forms = ("answer", "result", "commit", "keep_opinion")
    actions = (*on_forms, "next_phase", "close", "close_poll", "open_vote", "carry_on")
    return next(one for one in actions if words(language)(f"cmd-{one.replace('_', '-')}") == button)
