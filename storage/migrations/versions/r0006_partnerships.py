"""What is kept between the gatherings: partnerships and their coordinators, action items, meetings, reminders."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)
_UNSENT = sa.text("sent_at IS NULL")


def upgrade() -> None:
    """Make the tables."""
    _partnerships()
    _coordinators()
    _documents("actions", sa.Column("round_id", _NUMBER), sa.Column("due", sa.Date()))
    op.create_index("actions_round_id_index", "actions", ["round_id"])
    _people_of("action_owners", "action_id", "actions")
    _documents("meetings", sa.Column("begins", sa.Text(), nullable=False))
    _people_of("meeting_people", "meeting_id", "meetings")
    _reminders()


def _partnerships() -> None:
    op.create_table(
        "partnerships",
        sa.Column("id", _NUMBER, nullable=False),
        *(_text(name) for name in ("title", "facilitator", "language", "time_zone")),
        sa.PrimaryKeyConstraint("id", name="partnerships_pkey"),
        sqlite_autoincrement=True,
    )
    op.create_index("partnerships_facilitator_index", "partnerships", ["facilitator"])
    op.create_table(
        "partnership_gatherings",
        sa.Column("gathering_id", _NUMBER, nullable=False),
        sa.Column("partnership_id", _NUMBER, nullable=False),
        _refers("partnership_gatherings", "gathering_id", "gatherings"),
        _refers("partnership_gatherings", "partnership_id", "partnerships"),
        sa.PrimaryKeyConstraint("gathering_id", name="partnership_gatherings_pkey"),
    )
    op.create_index("partnership_gatherings_partnership_id_index", "partnership_gatherings", ["partnership_id"])


def _coordinators() -> None:
    op.create_table(
        "coordinators",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("partnership_id", _NUMBER, nullable=False),
        _text("organisation"),
        _text("person_id"),
        sa.Column("deputy", sa.Boolean(), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("until", _TIME),
        _refers("coordinators", "partnership_id", "partnerships"),
        _refers("coordinators", "person_id", "persons"),
        sa.PrimaryKeyConstraint("id", name="coordinators_pkey"),
        sa.UniqueConstraint(
            *("partnership_id", "organisation", "person_id", "deputy", "since"),
            name="coordinators_who_key",
        ),
    )
    op.create_index("coordinators_person_id_index", "coordinators", ["person_id"])


def _documents(table: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        table,
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("partnership_id", _NUMBER, nullable=False),
        _text("state"),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
        _text("document"),
        _refers(table, "partnership_id", "partnerships"),
        sa.PrimaryKeyConstraint("id", name=f"{table}_pkey"),
        sqlite_autoincrement=True,
    )
    op.create_index(f"{table}_partnership_id_index", table, ["partnership_id"])


def _people_of(table: str, key: str, owner: str) -> None:
    op.create_table(
        table,
        sa.Column(key, _NUMBER, nullable=False),
        _text("person_id"),
        _refers(table, key, owner),
        _refers(table, "person_id", "persons"),
        sa.PrimaryKeyConstraint(key, "person_id", name=f"{table}_pkey"),
    )
    op.create_index(f"{table}_person_id_index", table, ["person_id"])


def _reminders() -> None:
    op.create_table(
        "reminders",
        *(_text(name) for name in ("key", "subject", "person_id", "topic")),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("not_after", _TIME, nullable=False),
        sa.Column("sent_at", _TIME),
        _refers("reminders", "person_id", "persons"),
        sa.PrimaryKeyConstraint("key", name="reminders_pkey"),
    )
    op.create_index("reminders_subject_index", "reminders", ["subject"])
    op.create_index(
        "reminders_unsent_index",
        "reminders",
        ["person_id", "due_at"],
        sqlite_where=_UNSENT,
        postgresql_where=_UNSENT,
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"{table}_{column}_fkey", ondelete="CASCADE")
