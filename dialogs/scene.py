"""Where a delivery takes place: who sent it, in which gathering and round, and in whose language the reply is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from rapidfuzz import fuzz, process

from dialogs import places
from dialogs.incoming import Sender
from dialogs.phrasebook import Phrasebook
from dialogs.places import Place
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering, Person, language_of
from dialogs.words import Words, words
from facilitation.errors import Unknown, WrongTime
from facilitation.people import Participant
from facilitation.programme.items import Item
from facilitation.round import led_by
from facilitation.state import Group, Round

LIKE_ENOUGH = 75
KEPT_FOR = timedelta(days=730)


@dataclass(slots=True)
class Scene:
    """One delivery's surroundings inside its transaction. `sender` is None when a due time rang.

    `keep` is how long a gathering's own words are kept after it has closed, unless its facilitator wants it shorter.
    `channel` is where a platform says that it was asked.
    `items` are those of its programme, once they have been looked up.
    """

    uow: UnitOfWork
    now: datetime
    book: Phrasebook
    place: Place
    delivery_id: str
    time_zone: str = "Europe/Oslo"
    keep: timedelta = KEPT_FOR
    channel: str = ""
    sender: Sender | None = None
    person: Person | None = None
    gathering: Gathering | None = None
    round: Round | None = None
    items: Sequence[Item] | None = None
    _groups: Sequence[Group] | None = field(default=None)

    @property
    def language(self) -> str:
        """The language of whoever is spoken to: their own choice, else their client's, else the gathering's."""
        sent = self.sender.language if self.sender else ""
        return language_of(self.person, sent or self.hall_language)

    @property
    def hall_language(self) -> str:
        """The gathering's language."""
        return self.gathering.language if self.gathering else "nb"

    @property
    def words(self) -> Words:
        """The texts in the person's language."""
        return words(self.language)

    @property
    def hall_words(self) -> Words:
        """The texts in the gathering's language, for what everybody sees."""
        return words(self.hall_language)

    async def words_of(self, person_id: str) -> Words:
        """Return the texts in somebody's own language, else in the gathering's."""
        return words(language_of(await self.uow.people.get(person_id), self.hall_language))

    def known_person(self) -> Person:
        """Return who sent this. Raises Unknown for somebody who has not joined."""
        if self.person is None:
            raise Unknown("not-joined")
        return self.person

    def known_gathering(self) -> Gathering:
        """Return the gathering. Raises Unknown outside one."""
        if self.gathering is None:
            raise Unknown("no-gathering")
        return self.gathering

    def known_round(self) -> Round:
        """Return the gathering's newest round. Raises WrongTime when there has been none."""
        self.known_gathering()
        if self.round is None:
            raise WrongTime("no-round")
        return self.round

    def led_round(self) -> Round:
        """Return the round if the sender leads it. Raises NotYours, or what `known_round` raises."""
        round_ = self.known_round()
        led_by(round_, self.person.id if self.person else "")
        return round_

    @property
    def own_place(self) -> Place:
        """The sender's own place in the gathering. Raises Unknown where the sender or the gathering is not known."""
        return places.private(self.known_gathering().id, self.known_person().id)

    async def groups(self) -> Sequence[Group]:
        """Return the round's groups, loaded once."""
        if self._groups is None:
            self._groups = await self.uow.rounds.groups(self.known_round().id)
        return self._groups

    async def programme_items(self) -> Sequence[Item]:
        """Return the items of the gathering's programme, loaded once; none where it has no programme."""
        if self.items is None:
            programme = await self.uow.programmes.get(self.known_gathering().id)
            self.items = programme.items if programme else ()
        return self.items

    async def own_group(self) -> Group:
        """Return the sender's group. Raises Unknown when they sit in none."""
        group = await self.uow.rounds.group_of(self.known_round().id, self.known_person().id)
        if group is None:
            raise Unknown("no-group-yet")
        return group

    async def find_participant(self, typed: str) -> Participant:
        """Return the participant whose name was typed, wholly or in part, spelling forgiven.

        Raises Unknown when nobody or more than one is meant.
        """
        return named(await self.uow.participants.all(self.known_round().id), typed)


def named(people: Sequence[Participant], typed: str) -> Participant:
    """Return the one of the people whose name was typed, wholly or in part, spelling forgiven; also by their id.

    Raises Unknown when nobody or more than one is meant.
    """
    found = _named(people, typed)
    if not found:
        raise Unknown("nobody-named", name=typed[:80])
    if len(found) > 1:
        raise Unknown("which-person", names=", ".join(f"{one.name} ({one.organisation})" for one in found[:5]))
    return found[0]


def _named(people: Sequence[Participant], typed: str) -> Sequence[Participant]:
    wanted = typed.strip().casefold()
    for same in (
        [one for one in people if one.person_id == typed],
        [one for one in people if one.name.casefold() == wanted],
        [one for one in people if one.first_name.casefold() == wanted],
        [one for one in people if wanted and one.name.casefold().startswith(wanted)],
    ):
        if same:
            return same
    names = {index: one.name.casefold() for index, one in enumerate(people)}
    near = process.extract(wanted, names, scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH, limit=2)
    return [people[index] for _, _, index in near]
