"""What the people of a simulation have in common, whichever platform they sit on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Form:
    """A form of somebody's own with a button that sends it: its fields, each with what can be ticked there.

    `carried` is what the platform wants back with it.
    """

    action: str
    fields: Sequence[tuple[str, Sequence[str]]]
    carried: Any

    def named(self, kind: str) -> Sequence[str]:
        """Return the names of the fields of a kind, such as `answer`."""
        return [name for name, _ in self.fields if name.startswith(f"{kind}:")]


class Somebody(Protocol):
    """One person. What they see is what their platform has been sent."""

    @property
    def name(self) -> str:
        """What they are called."""

    @property
    def organisation(self) -> str:
        """Whom they come from."""

    @property
    def channel(self) -> str:
        """The platform they sit on: `teams`, `slack` or `web`."""

    async def come(self) -> None:
        """Join the round. Raises Stuck."""

    def form(self, action: str) -> Form | None:
        """Return the form that a button of this action sends, if they see one now."""

    async def opened(self, form: Form) -> Form:
        """Open a form where that is needed to fill it in, and return it with its fields."""

    async def send(self, form: Form, values: Mapping[str, str], *, again: bool = False) -> bool:
        """Fill in a form and send it, twice if `again`; tell whether it was accepted. Several ticks are lines."""
