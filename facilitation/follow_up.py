"""Follow-up (videre arbeid): what an organisation says, as a gathering ends, about the time until they meet next.

What it will do becomes action items (`facilitation.actions`); when somebody is asked again: `facilitation.reminders`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from facilitation.errors import BadText
from facilitation.organisations import organisation_key
from facilitation.people import Participant
from facilitation.plan import Track

LONGEST_ANSWER = 2000
TOPICS = ("standing", "better", "how", "involved", "levels")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One organisation's answer in one gathering; blank until somebody gives it. `id` 0 means not stored yet.

    `standing`: where do we stand; `better`: what can be better; `how`: how do we work, and who does what; `levels`:
    what is political, administrative, common. `asked`, `responsible` (for following up) and `inviter` (to the next
    meeting) are persons' ids, `meeting` is the next meeting's id once there is one. One that is `closed` has been
    taken over from by a later gathering's.
    """

    id: int
    partnership_id: int
    gathering_id: int
    organisation: str
    asked_at: datetime
    asked: tuple[str, ...] = ()
    standing: str = ""
    better: str = ""
    how: str = ""
    involved: str = ""
    levels: str = ""
    responsible: tuple[str, ...] = ()
    inviter: str = ""
    meeting: int = 0
    answered_by: str = ""
    answered_at: datetime | None = None
    closed: bool = False
    version: int = 0

    @property
    def is_answered(self) -> bool:
        """Whether somebody has answered anything."""
        return self.answered_at is not None


def answered(
    one: FollowUp, said: Mapping[str, str], responsible: Sequence[str], inviter: str, by: str, now: datetime
) -> FollowUp:
    """Return the follow-up with what was said under `TOPICS`; what is not in `said` stays.

    Raises BadText for what is too long.
    """
    texts = {topic: said.get(topic, getattr(one, topic)).strip() for topic in TOPICS}
    longest = max(map(len, texts.values()))
    if longest > LONGEST_ANSWER:
        raise BadText("too-long", length=longest, most=LONGEST_ANSWER)
    people = tuple(dict.fromkeys(responsible))
    return replace(
        one,
        standing=texts["standing"],
        better=texts["better"],
        how=texts["how"],
        involved=texts["involved"],
        levels=texts["levels"],
        responsible=people,
        inviter=inviter,
        answered_by=by,
        answered_at=now,
    )


def inherited(one: FollowUp, leaver: str, heir: str) -> FollowUp:
    """Return the follow-up with an heir wherever the leaver was asked, follows up or invites."""
    asked, responsible = (
        tuple(dict.fromkeys(heir if person == leaver else person for person in people))
        for people in (one.asked, one.responsible)
    )
    inviter = heir if one.inviter == leaver else one.inviter
    return replace(one, asked=asked, responsible=responsible, inviter=inviter)


def to_be_asked(
    members: Iterable[Participant], coordinators: Mapping[str, Sequence[str]]
) -> Mapping[str, tuple[str, ...]]:
    """Return whom to ask for each municipality: its coordinators who are there, else whoever came first.

    `coordinators` are ids by `organisation_key`, deputies last; `members` are those there, in the order they came.
    """
    there: dict[str, list[Participant]] = {}
    for one in members:
        if one.track is not Track.OTHER and not one.helper and one.organisation:
            there.setdefault(organisation_key(one.organisation), []).append(one)
    return {people[0].organisation: _asked(people, coordinators.get(key, ())) for key, people in there.items()}


def _asked(people: Sequence[Participant], coordinators: Sequence[str]) -> tuple[str, ...]:
    present = {one.person_id for one in people}
    return tuple(person for person in coordinators if person in present)[:1] or (people[0].person_id,)
