"""How long each gathering is kept, and who did what kind of thing when."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "retentions",
        sa.Column("gathering_id", _NUMBER, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["gathering_id"], ["gatherings.id"], name="retentions_gathering_id_fkey", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("gathering_id", name="retentions_pkey"),
    )
    op.create_table(
        "deeds",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("gathering_id", _NUMBER),
        sa.PrimaryKeyConstraint("id", name="deeds_pkey"),
        sqlite_autoincrement=True,
    )
    op.create_index("deeds_at_index", "deeds", ["at"])
