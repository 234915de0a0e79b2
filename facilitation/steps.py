"""What the method asks to be said, besides showing the new state. Someone else renders it.

Status posts, forms and due times are not steps: they follow from the state (`dialogs.publish` shows a changed round or
group anew and arms its `wakes_at`), so that nothing can be forgotten and a repeat changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitation.plan import Track

Facts = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Announce:
    """Say `topic` once to the whole hall. `key` makes it once: the same key is not said again.

    `group` is the one whose clock it is, 0 for the round's own. Groups that are in step have the key in common; of one
    that is ahead or behind, only itself need hear.
    """

    topic: str
    key: str
    facts: Facts = field(default_factory=dict)
    track: Track = Track.ALL
    group: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """Say `topic` shortly in a group, mentioning the one person who must act now."""

    group: int
    person_id: str
    topic: str
    key: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tell:
    """Say `topic` to one person alone."""

    person_id: str
    topic: str
    key: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Nudge:
    """Remind those of a group who have not answered, and nobody else."""

    group: int
    key: str


Step = Announce | Mention | Tell | Nudge
