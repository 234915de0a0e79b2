"""Where places are shown on other platforms, and what has been shown there."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ROOTS = sa.text("parent IS NULL")
_BEHIND = sa.text("latest > seen AND stopped = ''")


def upgrade() -> None:
    """Make the tables of conversations, and number the posts in one line for whoever looks through all of them."""
    op.add_column("identities", sa.Column("reference", sa.Text(), nullable=False, server_default=""))
    op.create_index("posts_seq_index", "posts", ["seq"])
    _conversations()
    op.create_table(
        "shown",
        sa.Column("conversation_id", _NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("seq", _NUMBER, nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("message", sa.Text()),
        sa.Column("sending", _NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="shown_conversation_id_fkey", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("conversation_id", "key", name="shown_pkey"),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", _NUMBER, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("channel", "place", "address")),
        sa.Column("parent", _NUMBER),
        sa.Column("gathering_id", _NUMBER),
        sa.Column("stopped", sa.Text(), nullable=False),
        *(sa.Column(name, _NUMBER, nullable=False) for name in ("linked", "seen", "latest")),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True)),
        _refers("parent", "conversations.id"),
        _refers("gathering_id", "gatherings.id"),
        sa.PrimaryKeyConstraint("id", name="conversations_pkey"),
        sqlite_autoincrement=True,
    )
    for columns in (["place"], ["gathering_id"], ["channel", "address"]):
        op.create_index(f"conversations_{'_'.join(columns)}_index", "conversations", columns)
    op.create_index("conversations_parent_place_index", "conversations", ["parent", "place"], unique=True)
    _partial("conversations_root_index", ["channel", "place", "address"], _ROOTS, unique=True)
    _partial("conversations_behind_index", ["channel"], _BEHIND)


def _partial(name: str, columns: list[str], only: sa.TextClause, *, unique: bool = False) -> None:
    op.create_index(name, "conversations", columns, unique=unique, sqlite_where=only, postgresql_where=only)


def _refers(column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"conversations_{column}_fkey", ondelete="CASCADE")
