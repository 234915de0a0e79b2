"""The tables of consultations: what is asked, each municipality's answers, and what people put in locally."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from facilitation.consultation import Consultation, Opinion
from storage.columns import Document, RowNumber, UtcTime
from storage.tables import metadata

consultations = Table(
    "consultations",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("partnership_id", ForeignKey("partnerships.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("document", Document(Consultation), nullable=False),
    sqlite_autoincrement=True,
)

opinions = Table(
    "opinions",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id", ondelete="CASCADE"), nullable=False),
    Column("organisation", Text, nullable=False),
    Column("code", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("document", Document(Opinion), nullable=False),
    UniqueConstraint("consultation_id", "organisation", name="opinions_organisation_key"),
    sqlite_autoincrement=True,
)

opinion_inputs = Table(
    "opinion_inputs",
    metadata,
    Column("id", RowNumber, primary_key=True),
    Column("opinion_id", ForeignKey("opinions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("question", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), index=True),
    Column("at", UtcTime, nullable=False),
    sqlite_autoincrement=True,
)
