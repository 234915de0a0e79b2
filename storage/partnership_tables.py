"""The tables of what is kept between the gatherings; the others, and the naming rules, are in `storage.tables`."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from facilitation.actions import ActionItem
from facilitation.advisers import HelpRequest
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Meeting
from storage.columns import Document, RowNumber, UtcTime
from storage.tables import metadata

partnerships = Table(
    "partnerships",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("title", Text, nullable=False),
    Column("facilitator", Text, nullable=False, index=True),
    Column("language", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("adviser", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

partnership_gatherings = Table(
    "partnership_gatherings",
    metadata,
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("purpose", Text, nullable=False, server_default=""),
)

coordinators = Table(
    "coordinators",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False),
    Column("organisation", Text, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("deputy", Boolean, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("until", UtcTime),
    UniqueConstraint("partnership_id", "organisation", "person_id", "deputy", "since", name="coordinators_who_key"),
)

actions = Table(
    "actions",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("round_id", RowNumber, index=True),
    Column("state", Text, nullable=False),
    Column("due", Date),
    Column("version", Integer, nullable=False),
    Column("document", Document(ActionItem), nullable=False),
    sqlite_autoincrement=True,
)

action_owners = Table(
    "action_owners",
    metadata,
    Column("action_id", ForeignKey("actions.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("begins", Text, nullable=False),  # ISO: a day, or a time in UTC; both sort together
    Column("version", Integer, nullable=False),
    Column("document", Document(Meeting), nullable=False),
    sqlite_autoincrement=True,
)

meeting_people = Table(
    "meeting_people",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), nullable=False),
    Column("organisation", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("document", Document(FollowUp), nullable=False),
    UniqueConstraint("gathering_id", "organisation", name="follow_ups_organisation_key"),
    sqlite_autoincrement=True,
)

help_requests = Table(
    "help_requests",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("document", Document(HelpRequest), nullable=False),
    sqlite_autoincrement=True,
)

quiet = Table(
    "quiet",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("until", UtcTime, nullable=False),
)

calendars = Table(
    "calendars",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("token", Text, nullable=False, unique=True),
    Column("opened_at", UtcTime, nullable=False),
)

reading_places = Table(
    "reading_places",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("token", Text, nullable=False, unique=True),
    Column("opened_at", UtcTime, nullable=False),
)

reminders = Table(
    "reminders",
    metadata,
    Column("key", Text, primary_key=True),
    Column("subject", Text, nullable=False, index=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
    Column("topic", Text, nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("not_after", UtcTime, nullable=False),
    Column("sent_at", UtcTime),
)
UNSENT = text("sent_at IS NULL")
Index(
    "reminders_unsent_index",
    reminders.c.person_id,
    reminders.c.due_at,
    sqlite_where=UNSENT,
    postgresql_where=UNSENT,
)
