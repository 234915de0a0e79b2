"""Consultations: what municipalities are asked for weeks, their answers, and what people put in locally."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    _documents("consultations", ("partnership_id", "partnerships"))
    op.create_index("consultations_partnership_id_index", "consultations", ["partnership_id"])
    _documents(
        "opinions",
        ("consultation_id", "consultations"),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.UniqueConstraint("code", name="opinions_code_key"),
        sa.UniqueConstraint("consultation_id", "organisation", name="opinions_organisation_key"),
    )
    op.create_table(
        "opinion_inputs",
        *(sa.Column(name, _NUMBER, nullable=False) for name in ("id", "opinion_id")),
        sa.Column("question", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "name")),
        sa.Column("person_id", sa.Text()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _refers("opinion_inputs", "opinion_id", "opinions"),
        _refers("opinion_inputs", "person_id", "persons"),
        sa.PrimaryKeyConstraint("id", name="opinion_inputs_pkey"),
        sqlite_autoincrement=True,
    )
    for column in ("opinion_id", "person_id"):
        op.create_index(f"opinion_inputs_{column}_index", "opinion_inputs", [column])


def _documents(table: str, owner: tuple[str, str], *more: sa.Column[str] | sa.Constraint) -> None:
    op.create_table(
        table,
        *(sa.Column(name, _NUMBER, nullable=False) for name in ("id", owner[0])),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        *more,
        _refers(table, *owner),
        sa.PrimaryKeyConstraint("id", name=f"{table}_pkey"),
        sqlite_autoincrement=True,
    )


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"{table}_{column}_fkey", ondelete="CASCADE")
