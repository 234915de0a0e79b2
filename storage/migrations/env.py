"""What Alembic runs around the revisions, on the connection and in the transaction of `storage.migrations.upgrade`."""

from alembic import context

from storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
