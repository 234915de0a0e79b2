"""The workspaces that Runde was added to, each with a key of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "installations",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("channel", "workspace", "name", "sealed")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("channel", "workspace", name="installations_pkey"),
    )
