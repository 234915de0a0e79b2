"""What the dialogs need from the outside, as Protocols. `storage` and `scheduler` fit them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from dialogs.incoming import Sender
from dialogs.messages import Post, Reply
from dialogs.outgoing import Conversations, Installations, Outbox
from dialogs.places import Place
from dialogs.records import Alarm, Answer, AnswerCount, Changes, Filed, Gathering, Person, Standing
from facilitation.people import Participant
from facilitation.plan import Track
from facilitation.state import Group, Round


class Clock(Protocol):
    """Time, handed in. In the demo it runs faster, and can stand still."""

    def now(self) -> datetime:
        """Return the time now, in UTC."""

    def seconds_until(self, due: datetime) -> float | None:
        """Return the real seconds until `due` on this clock; None while the clock stands still."""


class Inbox(Protocol):
    """Deliveries that have been handled, and what was replied to each."""

    async def reply_to(self, delivery_id: str) -> Reply | None:
        """Return the stored reply to a repeat, None for a delivery not seen before."""

    async def record(self, delivery_id: str, reply: Reply, at: datetime) -> None:
        """Remember a handled delivery. Raises Conflict when it was recorded meanwhile."""


class People(Protocol):
    """Persons, the ways they are known, and who belongs to which gathering."""

    async def get(self, person_id: str) -> Person | None:
        """Return a person."""

    async def many(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Return those of the persons that exist, by id."""

    async def known_as(self, sender: Sender) -> Person | None:
        """Return the person a channel knows by this external id."""

    async def add(self, person: Person, sender: Sender) -> None:
        """Store a new person with their identity in a channel. Raises Conflict when the identity is taken."""

    async def save(self, person: Person) -> None:
        """Store a changed name or language."""

    async def identities(self, person_id: str) -> Sequence[Sender]:
        """Return how the channels know somebody, with the person's own name and language."""

    async def link_identity(self, person_id: str, sender: Sender) -> None:
        """Let a channel's identity mean this person from now on, whoever it meant before."""

    async def remember_reference(self, sender: Sender, reference: str) -> None:
        """Keep how the channel reaches somebody (its own text); of an identity that nobody has, nothing is kept."""

    async def references(self, person_ids: Collection[str], channel: str) -> Mapping[str, str]:
        """Return how the channel reaches those of the persons it can reach, by person id."""

    async def member(self, gathering_id: int, person_id: str) -> Participant | None:
        """Return what somebody answered when they joined this gathering."""

    async def put_member(self, gathering_id: int, member: Participant) -> None:
        """Remember (or change) a person's organisation and track in a gathering."""

    async def members(self, gathering_id: int) -> Sequence[Participant]:
        """Return everybody who has joined the gathering."""

    async def organisations(self, gathering_id: int) -> Sequence[tuple[str, Track]]:
        """Return the organisations that members of the gathering come from, by name."""

    async def latest_gathering(self, person_id: str) -> int | None:
        """Return the gathering somebody joined or opened last."""


class Gatherings(Protocol):
    """Samlinger, and the links that let somebody open one on the web."""

    async def add(self, gathering: Gathering) -> Gathering:
        """Store a new gathering and return it with its id. Raises Conflict when the code is taken."""

    async def get(self, gathering_id: int) -> Gathering | None:
        """Return a gathering."""

    async def save(self, gathering: Gathering) -> None:
        """Store a changed gathering."""

    async def by_code(self, code: str) -> Gathering | None:
        """Return the gathering with this join code, open or not."""

    async def by_wall(self, token: str) -> Gathering | None:
        """Return the gathering whose big screen has this token."""

    async def opened_by(self, person_id: str) -> Sequence[Gathering]:
        """Return the gatherings somebody facilitates, newest first."""

    async def of_person(self, person_id: str) -> Sequence[Gathering]:
        """Return the gatherings somebody has joined or facilitates, newest first."""

    async def all(self) -> Sequence[Gathering]:
        """Return every gathering, newest first; for whoever runs this installation."""

    async def add_link(self, token_hash: str, at: datetime) -> None:
        """Store a link that lets its holder open gatherings; only its hash is kept."""

    async def link_is_valid(self, token_hash: str) -> bool:
        """Tell whether such a link was made and has not been revoked."""

    async def revoke_links(self, at: datetime) -> int:
        """Revoke every link; return how many there were."""

    async def count_links(self) -> int:
        """Return how many links are valid."""


class Rounds(Protocol):
    """Rounds and their groups, each row with a version."""

    async def add(self, round_: Round) -> Round:
        """Store a new round and return it with its id (the given id is ignored)."""

    async def get(self, round_id: int) -> Round | None:
        """Return a round."""

    async def current(self, gathering_id: int) -> Round | None:
        """Return the gathering's newest round, ended or not."""

    async def of(self, gathering_id: int) -> Sequence[Round]:
        """Return the gathering's rounds, oldest first."""

    async def save(self, round_: Round) -> None:
        """Store a changed round, its version one up. Raises Conflict if the stored version is another."""

    async def groups(self, round_id: int) -> Sequence[Group]:
        """Return all groups of a round by number."""

    async def group(self, round_id: int, number: int) -> Group | None:
        """Return one group."""

    async def group_of(self, round_id: int, person_id: str) -> Group | None:
        """Return the group somebody sits in."""

    async def save_group(self, group: Group) -> None:
        """Store a new or changed group, its version one up (0 = new). Raises Conflict.

        Also keeps what the insert-only answer path checks: the group's state, and which participants sit in it.
        """

    async def drop_groups(self, round_id: int) -> None:
        """Remove all groups of a round that has not started (they are being proposed anew)."""

    async def undone(self, round_id: int) -> int:
        """Return how many groups are not done."""


class Participants(Protocol):
    """Who is in a round. Joining is an insert; the round is not loaded."""

    async def join(self, round_id: int, participant: Participant, at: datetime) -> bool:
        """Put somebody in a round (again); False when they are in it already, with the same organisation."""

    async def leave(self, round_id: int, person_id: str, at: datetime) -> bool:
        """Take somebody out; False when they were not in it. What they have answered stays."""

    async def get(self, round_id: int, person_id: str) -> Participant | None:
        """Return somebody who is in the round now."""

    async def all(self, round_id: int) -> Sequence[Participant]:
        """Return those who are in the round now, in the order they joined."""

    async def ever(self, round_id: int) -> Sequence[Participant]:
        """Return those who are or have been in the round, in the order they joined."""

    async def count(self, round_id: int) -> int:
        """Return how many are in the round now."""


class Answers(Protocol):
    """Reading what people have answered. Writing goes through AnswerBox."""

    async def of(self, round_id: int, person_id: str, kind: str = "answer") -> Mapping[int, str]:
        """Return somebody's own answers of a kind by part."""

    async def of_many(self, round_id: int, person_ids: Collection[str], kind: str) -> Mapping[str, Mapping[int, str]]:
        """Return the answers of several people: person id -> part -> text."""

    async def all(self, round_id: int, kind: str) -> Sequence[Answer]:
        """Return every answer of a kind in a round, in the order they were first given."""

    async def missing(self, round_id: int, kind: str, group: int | None = None) -> Sequence[str]:
        """Return the ids of participants (of one group) who have given no answer of a kind."""

    async def counts(self, round_id: int, kind: str) -> Mapping[int, AnswerCount]:
        """Return per group number how many have answered; number 0 is the whole round."""


class Posts(Protocol):
    """Everything shown, as it stands now; what a channel has not yet delivered of it is the outbox."""

    async def put(self, post: Post, at: datetime) -> bool:
        """Post, or edit the post that stands under the same place and key; False if it already says just that."""

    async def remove(self, place: Place, key: str, at: datetime) -> None:
        """Take a post away, if it stands: wherever it has been shown it is taken away too."""

    async def since(self, places: Collection[Place], seq: int) -> Sequence[Standing]:
        """Return the posts of these places that changed after `seq`, in the order of their seq."""

    async def latest_seq(self) -> int:
        """Return the newest seq."""


class Alarms(Protocol):
    """Due times. The rows are the truth; whatever wakes us only looks here."""

    async def set(self, alarm: Alarm) -> None:
        """Set or move an alarm."""

    async def set_if_none(self, alarm: Alarm) -> None:
        """Set an alarm unless one with this key is waiting already."""

    async def cancel(self, key: str) -> None:
        """Forget an alarm, if there is one."""

    async def claim_due(self, now: datetime, limit: int = 500) -> Sequence[Alarm]:
        """Take and return those that are due, oldest first. In one transaction with their handling, each rings once."""

    async def next_due(self) -> datetime | None:
        """Return when the next alarm is due."""


class UnitOfWork(Protocol):
    """One transaction: `async with` begins it, `commit` keeps it, leaving without commit undoes it."""

    inbox: Inbox
    people: People
    gatherings: Gatherings
    rounds: Rounds
    participants: Participants
    answers: Answers
    posts: Posts
    alarms: Alarms
    conversations: Conversations
    installations: Installations
    outbox: Outbox

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    async def commit(self) -> None:
        """Make everything durable. Nothing may be acknowledged before this has returned."""


class Store(Protocol):
    """Where units of work come from."""

    def unit_of_work(self) -> UnitOfWork:
        """Return a new unit of work, not begun yet."""


class AnswerBox(Protocol):
    """The insert-only path: many answers share a commit, each with its own inbox row, and fail alone."""

    async def file(self, delivery_id: str, answers: Sequence[Answer], reply: Reply) -> Filed:
        """Store the answers of one delivery if their question is open to that person, then return.

        An `answer` is open while the person's group is in its individual phase, a `commitment` while the round is in
        its commitment phase, a `vote` while the round's vote is open. All answers of a delivery stand or fall together.
        Also sets the alarm `counts:<round id>` one second ahead if none is waiting, so that counts are shown anew.
        An empty text removes the answer.
        """


class Listener(Protocol):
    """Told after each commit; must be quick and must not raise."""

    def committed(self, changes: Changes) -> None:
        """Take note of what a commit changed."""
