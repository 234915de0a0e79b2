"""What a municipality answered by its name stays its own when the name of who gave the answer goes."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("poll_answers", sa.Column("organisation", sa.Text()))
