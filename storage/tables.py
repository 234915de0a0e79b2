"""The tables. States are kept under their names, never as numbers; what the rows mean is told where they are used."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from dialogs.messages import Message, Picture, Reply
from facilitation.poll import Poll
from facilitation.state import Group, Round
from storage.columns import Document, PlaceText, RowNumber, UtcTime

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_index",
    }
)

gatherings = Table(
    "gatherings",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("title", Text, nullable=False),
    Column("code", Text, nullable=False, unique=True),
    Column("wall_token", Text, nullable=False, unique=True),
    Column("facilitator", Text, nullable=False, index=True),
    Column("language", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("opened_at", UtcTime),
    Column("closes_at", UtcTime),
    sqlite_autoincrement=True,  # the id is part of places: one that is gone must not come back as another
)

links = Table(
    "links",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("made_at", UtcTime, nullable=False),
    Column("revoked_at", UtcTime),
)

persons = Table(
    "persons",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("latest_gathering", ForeignKey("gatherings.id", ondelete="SET NULL")),
)

identities = Table(
    "identities",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("external_id", Text, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reference", Text, nullable=False, server_default=""),
)

pins = Table(
    "pins",
    metadata,
    Column("pin", Text, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("until", UtcTime, nullable=False),
)

members = Table(
    "members",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("track", Text, nullable=False),
    Column("helper", Boolean, nullable=False),
    UniqueConstraint("gathering_id", "person_id"),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("ended_at", UtcTime),
    Column("version", Integer, nullable=False),
    Column("document", Document(Round), nullable=False),
    sqlite_autoincrement=True,
)

groups = Table(
    "groups",
    metadata,
    Column("round_id", ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", Text, nullable=False),
    Column("track", Text, nullable=False, server_default="all"),
    Column("version", Integer, nullable=False),
    Column("document", Document(Group), nullable=False),
)

participants = Table(
    "participants",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("round_id", ForeignKey("rounds.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("track", Text, nullable=False),
    Column("helper", Boolean, nullable=False),
    Column("joined_at", UtcTime, nullable=False),
    Column("left_at", UtcTime),
    Column("group_number", Integer),
    UniqueConstraint("round_id", "person_id"),
)

answers = Table(
    "answers",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("round_id", RowNumber, nullable=False),
    Column("person_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("part", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("round_id", "person_id", "kind", "part"),
    ForeignKeyConstraint(
        ["round_id", "person_id"], ["participants.round_id", "participants.person_id"], ondelete="CASCADE"
    ),
)

polls = Table(
    "polls",
    metadata,
    Column("round_id", ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", Text, nullable=False),
    Column("track", Text, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("secret", Text),  # of an anonymous poll, and only while it is open
    Column("version", Integer, nullable=False),
    Column("document", Document(Poll), nullable=False),
)

# No time, and no number that grows: the rows must not tell the order in which they came.
poll_answers = Table(
    "poll_answers",
    metadata,
    Column("round_id", RowNumber, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("voter", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("person_id", Text),  # of a named answer
    Column("organisation", Text),  # whose it was, once nobody is to know any more who gave it
    ForeignKeyConstraint(["round_id", "number"], ["polls.round_id", "polls.number"], ondelete="CASCADE"),
    ForeignKeyConstraint(
        ["round_id", "person_id"], ["participants.round_id", "participants.person_id"], ondelete="CASCADE"
    ),
    sqlite_with_rowid=False,
)

posts = Table(
    "posts",
    metadata,
    Column("place", PlaceText, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("message", Document(Message), nullable=False),
    Column("picture", Text, index=True),
    Column("seq", RowNumber, nullable=False, index=True),
    Column("at", UtcTime, nullable=False),
    Index(None, "place", "seq"),
)

pictures = Table(
    "pictures",
    metadata,
    Column("key", Text, primary_key=True),
    Column("digest", Text, nullable=False, unique=True),
    Column("picture", Document(Picture), nullable=False),
    Column("at", UtcTime, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("place", PlaceText, nullable=False, index=True),
    Column("address", Text, nullable=False),
    Column("parent", ForeignKey("conversations.id", ondelete="CASCADE")),
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), index=True),
    Column("stopped", Text, nullable=False),
    Column("linked", RowNumber, nullable=False),
    Column("seen", RowNumber, nullable=False),  # everything up to this seq has been shown
    Column("latest", RowNumber, nullable=False),  # something came to stand there up to this seq
    Column("holder", Text, nullable=False),
    Column("leased_until", UtcTime),
    Column("silent_since", UtcTime),
    Index(None, "channel", "address"),
    Index(None, "parent", "place", unique=True),
    sqlite_autoincrement=True,
)
# A thread is told apart by its parent, and has no address at first.
Index(
    "conversations_root_index",
    *(conversations.c[name] for name in ("channel", "place", "address")),
    unique=True,
    sqlite_where=conversations.c.parent.is_(None),
    postgresql_where=conversations.c.parent.is_(None),
)
# Written out, so that the databases see that a query asks for just these.
IS_BEHIND = text("conversations.latest > conversations.seen AND conversations.stopped = ''")
Index(
    "conversations_behind_index",
    conversations.c.channel,
    sqlite_where=text("latest > seen AND stopped = ''"),
    postgresql_where=text("latest > seen AND stopped = ''"),
)

shown = Table(
    "shown",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("seq", RowNumber, nullable=False),  # 0 while its first sending is under way
    Column("reference", Text, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("message", Document(Message)),
    Column("sending", RowNumber, nullable=False),  # the seq that is being posted just now, else 0
)

installations = Table(
    "installations",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("workspace", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sealed", Text, nullable=False),  # encrypted by the channel: nothing here can be read as a token
    Column("at", UtcTime, nullable=False),
)

services = Table(
    "services",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("tenant", Text, primary_key=True),
    Column("url", Text, nullable=False),
)

alarms = Table(
    "alarms",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("key", Text, nullable=False, index=True),
    Column("due_at", UtcTime, nullable=False, index=True),
    Column("not_after", UtcTime),
)

inbox = Table(
    "inbox",
    metadata,
    Column("delivery_id", Text, primary_key=True),
    Column("reply", Document(Reply), nullable=False),
    Column("at", UtcTime, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", RowNumber, nullable=False),
)
