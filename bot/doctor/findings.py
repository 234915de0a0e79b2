"""What a check says: how it stands, which of the known reasons it is, and the facts that the words are filled with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """How something stands. OFF: it is not set up, and that is nobody's fault. SKIPPED: it could not be looked at."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"
    OFF = "off"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's outcome. `why` tells apart reasons with remedies of their own. The facts hold no secrets."""

    check: str
    state: State
    facts: Mapping[str, str] = field(default_factory=dict)
    why: str = ""

    @property
    def key(self) -> str:
        """The text that tells of it; its `.remedy` says what to do."""
        return f"doctor-{self.check}-{self.why or self.state}"


def ok(check: str, why: str = "", **facts: str) -> Finding:
    """Return that all is well."""
    return Finding(check, State.OK, facts, why)


def warning(check: str, why: str = "", **facts: str) -> Finding:
    """Return what works, but should be seen to."""
    return Finding(check, State.WARNING, facts, why)


def problem(check: str, why: str = "", **facts: str) -> Finding:
    """Return what keeps Runde silent, or would."""
    return Finding(check, State.PROBLEM, facts, why)


def off(check: str) -> Finding:
    """Return that something is not set up."""
    return Finding(check, State.OFF)


def skipped(check: str, why: str = "", **facts: str) -> Finding:
    """Return that something could not be looked at."""
    return Finding(check, State.SKIPPED, facts, why)
