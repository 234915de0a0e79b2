"""One transaction as the dialogs see it. The SQL of each kind of thing lives in its own module."""

from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import Item, Listener, Outcome, UnitOfWork
from dialogs.records import Changes
from storage.actions import SqlActions
from storage.addresses import SqlAddresses
from storage.alarms import SqlAlarms
from storage.answers import SqlAnswers
from storage.audit import SqlAudit
from storage.bulletin import announce
from storage.chronicles import SqlChronicles
from storage.consultations import SqlConsultations, SqlOpinions
from storage.conversations import SqlConversations
from storage.engine import commit, reached
from storage.follow_ups import SqlFollowUps
from storage.gatherings import SqlGatherings
from storage.help_requests import SqlHelpRequests
from storage.inbox import SqlInbox
from storage.installations import SqlInstallations
from storage.keeping import SqlKeeping
from storage.meetings import SqlMeetings
from storage.outbox import SqlOutbox
from storage.participants import SqlParticipants
from storage.partnership_tables import calendars, reading_places
from storage.partnerships import SqlPartnerships
from storage.people import SqlPeople
from storage.pictures import SqlPictures
from storage.polls import SqlPolls
from storage.posts import SqlPosts
from storage.privacy import SqlPrivacy
from storage.programmes import SqlProgrammes
from storage.reminders import SqlReminders
from storage.rounds import SqlRounds
from storage.selves import SqlSelves
from storage.services import SqlServices
from storage.sharing import Sharing
from storage.shelf import SqlShelf


class SqlUnitOfWork(UnitOfWork):
    """A transaction on an engine from `storage.engine`. Its repositories exist from `async with` on.

    `connection` and `changes` are storage's own: what they are used for has no repository.
    """

    def __init__(self, engine: AsyncEngine, listener: Listener) -> None:
        self._engine = engine
        self._listener = listener
        self.changes = Changes()

    async def __aenter__(self) -> Self:
        # The transaction begins with the first statement.
        self.connection = connection = await reached(self._engine)
        self.inbox = SqlInbox(connection)
        self.people = SqlPeople(connection)
        self.gatherings = SqlGatherings(connection)
        self.rounds = SqlRounds(connection)
        self.participants = SqlParticipants(connection)
        self.answers = SqlAnswers(connection)
        self.polls = SqlPolls(connection)
        self.posts = self._posts = SqlPosts(connection, self.changes)
        self.selves = SqlSelves(connection, self._posts)
        self.pictures = SqlPictures(connection)
        self.alarms = SqlAlarms(connection, self.changes)
        self.conversations = SqlConversations(connection, self.changes)
        self.installations = SqlInstallations(connection)
        self.services = SqlServices(connection)
        self.outbox = SqlOutbox(connection)
        self.partnerships = SqlPartnerships(connection)
        self.actions = SqlActions(connection)
        self.follow_ups = SqlFollowUps(connection)
        self.help_requests = SqlHelpRequests(connection)
        self.consultations = SqlConsultations(connection)
        self.opinions = SqlOpinions(connection)
        self.meetings = SqlMeetings(connection)
        self.programmes = SqlProgrammes(connection)
        self.shelf = SqlShelf(connection)
        self.calendars = SqlAddresses(connection, calendars)
        self.reading_places = SqlAddresses(connection, reading_places)
        self.chronicles = SqlChronicles(connection)
        self.reminders = SqlReminders(connection)
        self.privacy = SqlPrivacy(connection, self._posts)
        self.keeping = SqlKeeping(connection)
        self.audit = SqlAudit(connection)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing undoes what has not been committed, also while this task is being cancelled.
        await self.connection.__aexit__(kind, error, trace)

    async def commit(self) -> None:
        """Make everything durable, then tell the listener. Raises Conflict when a race was lost in the last moment."""
        await self._posts.flush()
        await announce(self.connection, self.changes)
        await commit(self.connection)
        self._listener.committed(self.changes)


class SqlStore:
    """A `dialogs.ports.Store` over an engine from `storage.engine`."""

    def __init__(self, engine: AsyncEngine, listener: Listener) -> None:
        self._engine = engine
        self._listener = listener

    def unit_of_work(self) -> SqlUnitOfWork:
        """Return a new unit of work, not begun yet."""
        return SqlUnitOfWork(self._engine, self._listener)

    def shared(
        self, work: Callable[[UnitOfWork, Sequence[Item]], Awaitable[Sequence[Outcome]]], name: str
    ) -> Callable[[Item], Awaitable[Outcome]]:
        """Return what has `work` done for one item, in a transaction with all that came meanwhile."""
        return Sharing(self.unit_of_work, work, name)
