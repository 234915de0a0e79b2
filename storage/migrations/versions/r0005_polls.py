"""Polls and their answers, in place of the one vote a round could have; which track a group belongs to."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and keep what was voted on: closed, and no longer with whose vote it was."""
    op.add_column("groups", sa.Column("track", sa.Text(), nullable=False, server_default="all"))
    _make_polls()
    _make_answers()
    _fill_tracks()
    _carry_votes_over()
    op.drop_column("rounds", "vote")


def _make_polls() -> None:
    op.create_table(
        "polls",
        sa.Column("round_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("track", sa.Text(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("secret", sa.Text()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="polls_round_id_fkey", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "number", name="polls_pkey"),
    )


def _make_answers() -> None:
    op.create_table(
        "poll_answers",
        sa.Column("round_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("voter", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text()),
        sa.ForeignKeyConstraint(
            ["round_id", "number"],
            ["polls.round_id", "polls.number"],
            name="poll_answers_round_id_number_fkey",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["round_id", "person_id"],
            ["participants.round_id", "participants.person_id"],
            name="poll_answers_round_id_person_id_fkey",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("round_id", "number", "voter", name="poll_answers_pkey"),
        sqlite_with_rowid=False,
    )


def _fill_tracks() -> None:
    """Copy each group's track out of its document."""
    here = op.get_bind()
    for row in here.execute(sa.text("SELECT round_id, number, document FROM groups")).all():
        values = {"round": row.round_id, "number": row.number, "track": json.loads(row.document)["plan"]["track"]}
        here.execute(sa.text("UPDATE groups SET track = :track WHERE round_id = :round AND number = :number"), values)


def _carry_votes_over() -> None:
    here = op.get_bind()
    for row in here.execute(sa.text("SELECT id FROM rounds WHERE vote <> 'none'")).all():
        _carry_over(here, row.id)
    here.execute(sa.text("DELETE FROM answers WHERE kind = 'vote'"))


def _carry_over(here: sa.Connection, round_id: int) -> None:
    """Make a vote the round's first poll: what could be voted for in its question, the votes under drawn numbers."""
    of_round = {"round": round_id}
    things: list[str] = []
    sources: list[int] = []
    places: dict[str, int] = {}
    groups = sa.text("SELECT number, document FROM groups WHERE round_id = :round ORDER BY number")
    for group in here.execute(groups, of_round).all():
        for index, point in enumerate(json.loads(group.document)["points"]):
            places[f"{group.number}:{index}"] = len(things)
            things.append(": ".join(filter(None, (point.get("organisation"), point["text"]))))
            sources.append(group.number)
    kind = {"dots": 3, "each": 1, "things": things, "sources": sources, "kind": "dots"}
    question = {"text": "", "part": 1, "kind": kind, "anonymous": True}
    document = {"round_id": round_id, "number": 1, "question": question, "state": "closed", "threshold": 3}
    here.execute(
        sa.text(
            "INSERT INTO polls (round_id, number, state, track, anonymous, version, document)"
            " VALUES (:round, 1, 'closed', 'all', :yes, 1, :document)"
        ),
        {**of_round, "yes": True, "document": json.dumps(document)},
    )
    votes = here.scalars(
        sa.text("SELECT text FROM answers WHERE round_id = :round AND kind = 'vote' ORDER BY text"), of_round
    ).all()
    for voter, vote in enumerate(votes):
        text = "\n".join(f"{places[key]}:1" for key in vote.splitlines() if key in places)
        here.execute(
            sa.text("INSERT INTO poll_answers (round_id, number, voter, text) VALUES (:round, 1, :voter, :text)"),
            {**of_round, "voter": f"{voter:06}", "text": text},
        )
