"""Pins: for a few minutes, a few letters that show who somebody is."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "pins",
        sa.Column("pin", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="pins_person_id_fkey", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("pin", name="pins_pkey"),
    )
    op.create_index("pins_person_id_index", "pins", ["person_id"])
