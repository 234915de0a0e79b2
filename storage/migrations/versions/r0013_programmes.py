"""Programmes, what facilitators keep to use again, and what each gathering of a partnership is for."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, and add the column."""
    op.create_table(
        "programmes",
        sa.Column("gathering_id", _NUMBER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _refers("programmes", "gathering_id", "gatherings"),
        sa.PrimaryKeyConstraint("gathering_id", name="programmes_pkey"),
    )
    op.create_table(
        "templates",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("person_id", "key", "name", "document")),
        sa.Column("token", sa.Text()),
        _refers("templates", "person_id", "persons"),
        sa.PrimaryKeyConstraint("person_id", "key", name="templates_pkey"),
        sa.UniqueConstraint("token", name="templates_token_key"),
    )
    op.create_table(
        "own_criteria",
        sa.Column("id", _NUMBER, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("person_id", "text")),
        _refers("own_criteria", "person_id", "persons"),
        sa.PrimaryKeyConstraint("id", name="own_criteria_pkey"),
        sa.UniqueConstraint("person_id", "text", name="own_criteria_text_key"),
    )
    op.add_column("partnership_gatherings", sa.Column("purpose", sa.Text(), nullable=False, server_default=""))


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"{table}_{column}_fkey", ondelete="CASCADE")
