"""Addresses for calendars to subscribe to."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "calendars",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="calendars_person_id_fkey", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="calendars_pkey"),
        sa.UniqueConstraint("token", name="calendars_token_key"),
    )
