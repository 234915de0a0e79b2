"""Where a platform is called for each of its tenants; it stood among the conversations before."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_MOVE = """
INSERT INTO services (channel, tenant, url)
SELECT channel, replace(substr(place, 11), 'none', ''), address FROM conversations
WHERE id IN (SELECT max(id) FROM conversations WHERE place LIKE 'connector:%' AND stopped = '' GROUP BY channel, place)
"""


def upgrade() -> None:
    """Make the table, and move there what is known."""
    op.create_table(
        "services",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("channel", "tenant", "url")),
        sa.PrimaryKeyConstraint("channel", "tenant", name="services_pkey"),
    )
    op.execute(_MOVE)
    op.execute("DELETE FROM conversations WHERE place LIKE 'connector:%'")
