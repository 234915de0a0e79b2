"""What each organisation says about the time until they meet next, and who wants to be left in peace until when."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "follow_ups",
        *(sa.Column(name, _NUMBER, nullable=False) for name in ("id", "partnership_id", "gathering_id")),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _refers("follow_ups", "partnership_id", "partnerships"),
        _refers("follow_ups", "gathering_id", "gatherings"),
        sa.PrimaryKeyConstraint("id", name="follow_ups_pkey"),
        sa.UniqueConstraint("gathering_id", "organisation", name="follow_ups_organisation_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("follow_ups_partnership_id_index", "follow_ups", ["partnership_id"])
    op.create_table(
        "quiet",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        _refers("quiet", "person_id", "persons"),
        sa.PrimaryKeyConstraint("person_id", name="quiet_pkey"),
    )


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"{table}_{column}_fkey", ondelete="CASCADE")
