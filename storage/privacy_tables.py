"""The tables of what data protection asks for: how long a gathering is kept, and who did what kind of thing when."""

from sqlalchemy import Column, ForeignKey, Table, Text

from storage.columns import RowNumber, UtcTime
from storage.tables import metadata

retentions = Table(
    "retentions",
    metadata,
    Column("gathering_id", ForeignKey("gatherings.id", ondelete="CASCADE"), primary_key=True),
    Column("until", UtcTime, nullable=False),
    Column("done_at", UtcTime),
)

# No text, no name, and no reference that could keep a row from going: only ids.
deeds = Table(
    "deeds",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("at", UtcTime, nullable=False, index=True),
    Column("person_id", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("gathering_id", RowNumber),
    sqlite_autoincrement=True,
)
