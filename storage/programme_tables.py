"""The tables of what is prepared for gatherings; the others, and the naming rules, are in `storage.tables`."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from facilitation.plan import Plan
from facilitation.programme.items import Programme
from storage.columns import Document, RowNumber
from storage.tables import metadata

programmes = Table(
    "programmes",
    metadata,
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("document", Document(Programme), nullable=False),
)

templates = Table(
    "templates",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("token", Text, unique=True),
    Column("document", Document(Plan), nullable=False),
)

own_criteria = Table(
    "own_criteria",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("person_id", "text", name="own_criteria_text_key"),
)
