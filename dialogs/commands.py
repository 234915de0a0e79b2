"""What can be asked of Runde: the one registry behind buttons, typed words and `hjelp`."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialogs.messages import Reply
from dialogs.scene import Scene
from facilitation.state import RoundState


class For(StrEnum):
    """Who may ask for it."""

    ANYBODY = "anybody"
    MEMBER = "member"  # somebody who sits in a group
    FACILITATOR = "facilitator"


Handler = Callable[[Scene, Mapping[str, str]], Awaitable[Reply]]

ALWAYS: Collection[RoundState | None] = (None, *RoundState)
ONGOING: Collection[RoundState | None] = tuple(
    state for state in RoundState if state not in (RoundState.CLOSED, RoundState.ABORTED)
)

# What a form's own button does can be typed as well, but `hjelp` does not tell of it.
FORMS_ONLY: Collection[RoundState | None] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """One thing Runde can do. `name` is the action of its buttons and the key of its words (`cmd-<name>`).

    `states` says when `hjelp` offers it; whether it is allowed is the method's own decision.
    """

    name: str
    run: Handler
    who: For = For.ANYBODY
    states: Collection[RoundState | None] = ALWAYS
