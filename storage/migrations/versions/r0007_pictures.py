"""Pictures of what was answered, and which of them a post shows."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and a column for its keys."""
    op.create_table(
        "pictures",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("key", "digest", "picture")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pictures_pkey"),
        sa.UniqueConstraint("digest", name="pictures_digest_key"),
    )
    op.add_column("posts", sa.Column("picture", sa.Text()))
    op.create_index("posts_picture_index", "posts", ["picture"])
