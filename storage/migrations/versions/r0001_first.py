"""The first tables: people and gatherings, rounds with their groups, answers, posts, due times, the inbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make all the tables, those first that others refer to."""
    _gatherings()
    _people()
    _rounds()
    _participants()
    _what_is_said()
    _machinery()


def _gatherings() -> None:
    op.create_table(
        "gatherings",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("wall_token", sa.Text(), nullable=False),
        sa.Column("facilitator", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("opened_at", _TIME),
        sa.Column("closes_at", _TIME),
        sa.PrimaryKeyConstraint("id", name="gatherings_pkey"),
        sa.UniqueConstraint("code", name="gatherings_code_key"),
        sa.UniqueConstraint("wall_token", name="gatherings_wall_token_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("gatherings_facilitator_index", "gatherings", ["facilitator"])
    op.create_table(
        "links",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("revoked_at", _TIME),
        sa.PrimaryKeyConstraint("token_hash", name="links_pkey"),
    )


def _people() -> None:
    op.create_table(
        "persons",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("latest_gathering", _NUMBER),
        _refers("persons", "latest_gathering", "gatherings.id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="persons_pkey"),
    )
    op.create_table(
        "identities",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        _refers("identities", "person_id", "persons.id"),
        sa.PrimaryKeyConstraint("channel", "external_id", name="identities_pkey"),
    )
    op.create_index("identities_person_id_index", "identities", ["person_id"])
    op.create_table(
        "members",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("gathering_id", _NUMBER, nullable=False),
        *_participant_columns(),
        _refers("members", "gathering_id", "gatherings.id"),
        _refers("members", "person_id", "persons.id"),
        sa.PrimaryKeyConstraint("id", name="members_pkey"),
        sa.UniqueConstraint("gathering_id", "person_id", name="members_gathering_id_person_id_key"),
    )
    op.create_index("members_person_id_index", "members", ["person_id"])


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("gathering_id", _NUMBER, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("vote", sa.Text(), nullable=False),
        sa.Column("ended_at", _TIME),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _refers("rounds", "gathering_id", "gatherings.id"),
        sa.PrimaryKeyConstraint("id", name="rounds_pkey"),
        sqlite_autoincrement=True,
    )
    op.create_index("rounds_gathering_id_index", "rounds", ["gathering_id"])
    op.create_table(
        "groups",
        sa.Column("round_id", _NUMBER, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _refers("groups", "round_id", "rounds.id"),
        sa.PrimaryKeyConstraint("round_id", "number", name="groups_pkey"),
    )


def _participants() -> None:
    op.create_table(
        "participants",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("round_id", _NUMBER, nullable=False),
        *_participant_columns(),
        sa.Column("joined_at", _TIME, nullable=False),
        sa.Column("left_at", _TIME),
        sa.Column("group_number", sa.Integer()),
        _refers("participants", "round_id", "rounds.id"),
        _refers("participants", "person_id", "persons.id"),
        sa.PrimaryKeyConstraint("id", name="participants_pkey"),
        sa.UniqueConstraint("round_id", "person_id", name="participants_round_id_person_id_key"),
    )
    op.create_index("participants_person_id_index", "participants", ["person_id"])


def _what_is_said() -> None:
    op.create_table(
        "answers",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("round_id", _NUMBER, nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id", "person_id"],
            ["participants.round_id", "participants.person_id"],
            name="answers_round_id_person_id_fkey",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="answers_pkey"),
        sa.UniqueConstraint("round_id", "person_id", "kind", "part", name="answers_round_id_person_id_kind_part_key"),
    )
    op.create_table(
        "posts",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("seq", _NUMBER, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("place", "key", name="posts_pkey"),
    )
    op.create_index("posts_place_seq_index", "posts", ["place", "seq"])


def _machinery() -> None:
    op.create_table(
        "alarms",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("not_after", _TIME),
        sa.PrimaryKeyConstraint("id", name="alarms_pkey"),
    )
    op.create_index("alarms_key_index", "alarms", ["key"])
    op.create_index("alarms_due_at_index", "alarms", ["due_at"])
    op.create_table(
        "inbox",
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("delivery_id", name="inbox_pkey"),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", _NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name", name="counters_pkey"),
    )


def _participant_columns() -> tuple[sa.Column[str], ...]:
    texts = (sa.Column(name, sa.Text(), nullable=False) for name in ("person_id", "name", "organisation", "track"))
    return (*texts, sa.Column("helper", sa.Boolean(), nullable=False))


def _refers(table: str, column: str, to: str, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"{table}_{column}_fkey", ondelete=ondelete)
