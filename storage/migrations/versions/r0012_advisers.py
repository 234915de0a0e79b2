"""Who advises a partnership's municipalities, and the days they have asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the column, and make the table."""
    op.add_column("partnerships", sa.Column("adviser", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "help_requests",
        *(sa.Column(name, _NUMBER, nullable=False) for name in ("id", "partnership_id")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name="help_requests_partnership_id_fkey", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="help_requests_pkey"),
        sqlite_autoincrement=True,
    )
    op.create_index("help_requests_partnership_id_index", "help_requests", ["partnership_id"])
