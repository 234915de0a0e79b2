"""Since when a platform has taken nothing of what it was asked to show, so that the facilitator can be told."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("conversations", sa.Column("silent_since", sa.DateTime(timezone=True)))
