"""Gatherings, their rounds, and what people answer in them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from dialogs.messages import Reply
from dialogs.records import Answer, AnswerCount, Filed, Gathering
from facilitation.poll import Poll
from facilitation.state import Group, Round


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

    async def latest_of(self, person_ids: Collection[str]) -> Mapping[str, Gathering]:
        """Return the gathering each of these people joined or opened last; nothing for who has been in none."""

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

    async def under_way(self) -> tuple[int, int]:
        """Return how many rounds have not ended, and how many people are in them."""

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


class Polls(Protocol):
    """Polls, each with a version, and what was answered to them. Writing answers goes through AnswerBox.

    Nothing read here tells who gave an anonymous answer, nor what was answered while the poll is open.
    """

    async def add(self, poll: Poll) -> None:
        """Store a new poll. Raises Conflict when its number is taken."""

    async def get(self, round_id: int, number: int) -> Poll | None:
        """Return a poll."""

    async def of(self, round_id: int) -> Sequence[Poll]:
        """Return a round's polls by number."""

    async def save(self, poll: Poll) -> None:
        """Store a changed poll, its version one up; closing forgets who gave anonymous answers. Raises Conflict."""

    async def texts(self, round_id: int) -> Mapping[int, Sequence[str]]:
        """Return by poll what was answered, in an order that tells nothing; of one open and anonymous, nothing."""

    async def by_organisation(self, round_id: int, number: int) -> Sequence[tuple[str, str]]:
        """Return the answers of which nobody is to know any more who gave them, with the organisation of each."""

    async def by_person(self, round_id: int, number: int) -> Mapping[str, str]:
        """Return what was answered to a named poll by the ids of who did; of an anonymous one, nothing."""

    async def own(self, round_id: int, person_ids: Collection[str]) -> Mapping[str, Mapping[int, str]]:
        """Return people's own answers: person id -> poll -> answer; anonymous ones are nobody's."""

    async def answered(self, round_id: int, person_id: str) -> Collection[int]:
        """Return the numbers of the polls that somebody has answered, as far as that can be told."""

    async def counts(self, round_id: int) -> Mapping[int, AnswerCount]:
        """Return by poll how many have answered, and how many in the round it is for."""

    async def missing(self, round_id: int, number: int) -> Sequence[str]:
        """Return the ids of those a named poll is for who have not answered it; of an anonymous one, nobody's."""


class AnswerBox(Protocol):
    """The insert-only path: many answers share a commit, each with its own inbox row, and fail alone."""

    async def file(self, delivery_id: str, answers: Sequence[Answer], reply: Reply) -> Filed:
        """Store the answers of one delivery if their question is open to that person, then return.

        An `answer` is open while the person's group is in its individual phase, a `commitment` while the round is in
        its commitment phase, one to a `poll` while that is open to the person's track. All answers of a delivery stand
        or fall together. An answer to an anonymous poll is kept under nobody's name, and the inbox keeps none of it.
        Also sets the alarm `counts:<round id>` one second ahead if none is waiting, so that counts are shown anew.
        An empty text removes the answer.
        """
