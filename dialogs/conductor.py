"""The only door: whatever comes in is recorded, decided and stored in one transaction, and answered after its commit.

What is allowed is decided in `facilitation`, what is said in the modules of the commands; here is only the way.
"""

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from dialogs.answering import FILED, READY, PollKey, answers_in, polls_in, saved, too_late
from dialogs.commands import Command
from dialogs.follow_up.mornings import MORNING
from dialogs.incoming import FromPeople, Joined, Left, Pressed, Said, Sender, Submitted, within_bounds
from dialogs.listening import Heard, listen
from dialogs.messages import Reply
from dialogs.phrasebook import Phrasebook
from dialogs.places import LOBBY, Place
from dialogs.ports import AnswerBox, Clock, Store, UnitOfWork
from dialogs.privacy.noting import note
from dialogs.records import Alarm, Answer, Away, Conflict, Person, language_of
from dialogs.replies import refusal
from dialogs.ringing import ring, round_of
from dialogs.scene import KEPT_FOR, Scene
from dialogs.tries import Doorkeeper, Guesses
from dialogs.words import words
from facilitation.errors import NotYours, Refused, WrongTime
from facilitation.poll import Poll

ATTEMPTS = 20
RING_AGAIN = timedelta(seconds=30)
MOST_KNOWN = 20_000
MOST_MORNINGS = 100  # more would be faster, and keep those who answer meanwhile waiting
_COMING_IN = ("join", "open_gathering", "show_here", "its_me")
OPEN_TO_STRANGERS = (*_COMING_IN, "help", "export_me", "forget_me", "give_input", "keep_input")

log = logging.getLogger(__name__)


class Conductor:
    """Leads every delivery through its transaction. One for a process; it holds no state of any round."""

    def __init__(
        self,
        store: Store,
        box: AnswerBox,
        clock: Clock,
        commands: Mapping[str, Command],
        book: Phrasebook,
        time_zone: str = "Europe/Oslo",
        keep: timedelta = KEPT_FOR,
    ) -> None:
        self._store = store
        self._box = box
        self._clock = clock
        self._commands = commands
        self._book = book
        self._time_zone = time_zone
        self._keep = keep
        self._guesses = Guesses(Doorkeeper())
        self._known: dict[tuple[str, str], Person] = {}
        self._asked: dict[PollKey, Poll] = {}

    async def handle(self, incoming: FromPeople) -> Reply:
        """Do what came in, once, and return the private reply. Nothing is lost when this returns.

        A repeat (the same delivery id) gets the first one's reply. What is refused changes nothing and says why.
        Raises Conflict when others were faster many times in a row.
        """
        try:
            incoming = within_bounds(incoming)
        except Refused as error:
            return refusal(words(language_of(None, incoming.sender.language)), error)
        for _ in range(ATTEMPTS):
            try:
                return await self._once(incoming)
            except Conflict:
                continue
        raise Conflict(incoming.delivery_id)

    async def _once(self, incoming: FromPeople) -> Reply:
        match incoming:
            case Said():
                return await self._said(incoming)
            case Pressed() | Submitted():
                return await self._pressed(incoming)
            case Left():
                return await self._command(incoming, "leave", {})
            case Joined():
                return Reply()

    async def ring(self) -> None:
        """Ring everything that is due, each in its own transaction (mornings: some), until nothing is due any more."""
        while await self._ring_next(MOST_MORNINGS):
            pass

    async def _ring_next(self, mornings: int = 1) -> bool:
        """Claim what is due next and do what it says in one transaction: after a crash in between, it rings again.

        Mornings come many at once, and up to so many share one; if that fails, half of them do, down to one alone.
        """
        failed = None
        async with self._store.unit_of_work() as uow:
            due = await self._claim(uow, mornings)
            if not due:
                return False
            try:
                await self._rang(uow, due)
                await uow.commit()
            except Conflict:
                pass
            except Away:  # nobody's fault: it is as due as it was
                raise
            except Exception:  # the door: one broken round must not keep the others' clocks from ringing
                log.exception("an alarm failed", extra={"alarm": due[0].key, "together": len(due)})
                failed = due[0]
            else:
                return True
        if len(due) > 1:
            await self._ring_next(len(due) // 2)  # the other half rings next
        elif failed is not None:
            await self._put_off(failed)
        return True

    async def _claim(self, uow: UnitOfWork, mornings: int) -> Sequence[Alarm]:
        first = await uow.alarms.claim_due(self._clock.now(), limit=1)
        if not first or mornings == 1 or not first[0].key.startswith(MORNING):
            return first
        return [*first, *await uow.alarms.claim_due(self._clock.now(), mornings - 1, prefix=MORNING)]

    async def _put_off(self, alarm: Alarm) -> None:
        async with self._store.unit_of_work() as uow:
            await uow.alarms.set(Alarm(alarm.key, self._clock.now() + RING_AGAIN, alarm.not_after))
            await uow.commit()

    async def _rang(self, uow: UnitOfWork, due: Sequence[Alarm]) -> None:
        now = self._clock.now()
        keys = [alarm.key for alarm in due if alarm.not_after is None or now <= alarm.not_after]
        if not keys:
            return
        scene = self._empty_scene(uow, f"rang:{keys[0]}", LOBBY, now)
        if (round_id := round_of(keys[0])) is not None:
            scene.round = await uow.rounds.get(round_id)
            scene.gathering = await uow.gatherings.get(scene.round.gathering_id) if scene.round else None
        await ring(scene, keys)

    async def _said(self, incoming: Said) -> Reply:
        """Understand what was typed: a command, an answer, a slide, or people talking with each other."""
        async with self._store.unit_of_work() as uow:
            repeat = await uow.inbox.reply_to(incoming.delivery_id)
            if repeat is not None:
                return repeat
            scene = await self._scene(uow, incoming, incoming.place, incoming.sender)
            try:
                heard = await listen(scene, incoming)
            except Refused as error:
                return refusal(scene.words, error)
            if heard.changed:
                await uow.inbox.record(incoming.delivery_id, heard.reply or Reply(), scene.now)
                await uow.commit()
        return await self._heard(incoming, heard)

    async def _heard(self, incoming: Said, heard: Heard) -> Reply:
        if heard.answers:
            return await self._file(incoming, "answer", heard.answers, heard.language)
        if heard.command:
            return await self._command(incoming, heard.command, heard.values)
        return heard.reply or Reply()

    async def _pressed(self, incoming: Pressed | Submitted) -> Reply:
        if incoming.action not in (*FILED, READY):
            return await self._command(incoming, incoming.action, incoming.values)
        person = await self._known_sender(incoming.sender)
        reply = await self._answered(incoming, person)
        if not reply.refused or person is None:
            return reply
        self._known.pop((incoming.sender.channel, incoming.sender.external_id), None)
        now = await self._known_sender(incoming.sender)  # they may have become one with somebody else meanwhile
        return reply if now is None or now.id == person.id else await self._answered(incoming, now)

    async def _answered(self, incoming: Pressed | Submitted, person: Person | None) -> Reply:
        language = language_of(person, incoming.sender.language)
        try:
            if person is None:
                raise NotYours("not-joined")
            polls = await self._polls_of(incoming.values)
            answers = answers_in(incoming.action, incoming.values, person.id, self._clock.now(), polls)
        except Refused as error:
            return refusal(words(language), error)
        if incoming.action != READY:
            return await self._file(incoming, incoming.action, answers, language)
        written = [answer for answer in answers if answer.text]
        if written:
            filed = await self._file(incoming, "answer", written, language, part="/written")
            if filed.refused:
                return filed
        reply = await self._command(incoming, READY, incoming.values)
        return saved(words(language), "answer", written) if written and reply.refused else reply

    async def _polls_of(self, values: Mapping[str, str]) -> Mapping[PollKey, Poll]:
        """Return the polls that a form answers. What they ask never changes: each is looked up once."""
        wanted = polls_in(values)
        unknown = [key for key in wanted if key not in self._asked]
        if unknown:
            async with self._store.unit_of_work() as uow:
                for key in unknown:
                    poll = await uow.polls.get(*key)
                    self._asked |= {key: poll} if poll else {}
        found = {key: self._asked[key] for key in wanted if key in self._asked}
        if len(self._asked) > MOST_KNOWN:
            self._asked.clear()
        return found

    async def _file(
        self, incoming: FromPeople, action: str, answers: Sequence[Answer], language: str, part: str = ""
    ) -> Reply:
        """Hand answers to the insert-only path; the reply is given when they are durable."""
        reply = saved(words(language), action, answers)
        filed = await self._box.file(incoming.delivery_id + part, answers, reply)
        if filed.stored:
            return reply
        return filed.repeat or too_late(words(language), answers)

    async def _command(
        self, incoming: Said | Pressed | Submitted | Left, name: str, values: Mapping[str, str]
    ) -> Reply:
        async with self._store.unit_of_work() as uow:
            repeat = await uow.inbox.reply_to(incoming.delivery_id)
            if repeat is not None:
                return repeat
            scene = await self._scene(uow, incoming, incoming.place, incoming.sender)
            try:
                await self._admit(scene, name, values)
                reply = await self._commands[name].run(scene, values)
            except Refused as error:
                self._guesses.refused(error, incoming.sender)
                return refusal(scene.words, error)
            await note(scene, name)
            await uow.inbox.record(incoming.delivery_id, reply, scene.now)
            await uow.commit()
        if scene.person is not None:
            self._remember(incoming.sender, scene.person)
        elif name == "forget_me":
            self._known.clear()  # under all their identities
        return reply

    async def _admit(self, scene: Scene, name: str, values: Mapping[str, str]) -> None:
        """Refuse what no command has to ask itself: unknown actions, strangers, buttons of a round that is past."""
        if name not in self._commands:
            raise WrongTime("no-such-button")
        self._guesses.admit(name, scene.sender)
        pressed_round = values.get("round", "")
        current = str(scene.round.id) if scene.round else "0"
        if pressed_round not in ("", "0", current) and name != "new_round":
            raise WrongTime("round-over")
        if name == "open_gathering" and scene.place != LOBBY:
            raise NotYours("gathering-elsewhere")
        if name in OPEN_TO_STRANGERS:
            return
        person, gathering = scene.known_person(), scene.known_gathering()
        if scene.place.kind == "person" and scene.place.keys[-1] != person.id:
            raise NotYours("not-your-desk")
        member = await scene.uow.people.member(gathering.id, person.id)
        if member is None and gathering.facilitator != person.id:
            raise NotYours("not-joined")

    async def _scene(self, uow: UnitOfWork, incoming: FromPeople, place: Place, sender: Sender) -> Scene:
        scene = self._empty_scene(uow, incoming.delivery_id, place, self._clock.now())
        scene.sender, scene.channel = sender, incoming.channel if isinstance(incoming, Submitted) else ""
        scene.person = await uow.people.known_as(sender)
        await self._set_gathering(scene)
        return scene

    async def _set_gathering(self, scene: Scene) -> None:
        gathering_id = scene.place.number
        if scene.place.kind == "group" and gathering_id is not None:
            round_ = await scene.uow.rounds.get(gathering_id)
            gathering_id = round_.gathering_id if round_ else None
        if gathering_id is not None:
            scene.gathering = await scene.uow.gatherings.get(gathering_id)
            scene.round = await scene.uow.rounds.current(gathering_id)

    def _empty_scene(self, uow: UnitOfWork, delivery_id: str, place: Place, now: datetime) -> Scene:
        return Scene(uow, now, self._book, place, delivery_id, time_zone=self._time_zone, keep=self._keep)

    async def _known_sender(self, sender: Sender) -> Person | None:
        """Return who sent it, from memory where it can be: answering must cost an insert, not a look-up."""
        person = self._known.get((sender.channel, sender.external_id))
        if person is None:
            async with self._store.unit_of_work() as uow:
                person = await uow.people.known_as(sender)
            if person is not None:
                self._remember(sender, person)
        return person

    def _remember(self, sender: Sender, person: Person) -> None:
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[(sender.channel, sender.external_id)] = person
