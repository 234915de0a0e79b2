"""A line to a PostgreSQL that can be cut: whoever is on it is thrown off, and nobody is let in until it is back."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy import make_url


@dataclass
class Line:
    """Listens on a port of this machine and passes on to the server at `url`, which listens on a socket of its own."""

    url: str
    port: int = 0
    last_words: bytes = b""  # once they have been said, it is cut right behind the COMMIT that follows
    _server: asyncio.Server | None = None
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def address(self) -> str:
        """The database's address by this line."""
        return (
            make_url(self.url)
            .set(host="127.0.0.1", port=self.port)
            .difference_update_query(["host"])
            .render_as_string(hide_password=False)
        )

    async def open(self) -> None:
        """Let people in, at the same port as before."""
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    def cut(self) -> None:
        """Throw everybody off in the middle of a word, and let nobody in."""
        assert self._server is not None
        self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        socket = str(make_url(self.url).query["host"])
        there, to = await asyncio.open_unix_connection(f"{socket}/.s.PGSQL.5432")
        ends = {writer, to}
        self._writers |= ends
        try:
            await asyncio.gather(self._copy(reader, to), self._copy(there, writer))
        finally:
            self._writers -= ends
            for end in ends:
                end.transport.abort()

    async def _copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        said = False
        with suppress(ConnectionError):
            while chunk := await reader.read(65536):
                writer.write(chunk)
                await writer.drain()
                said = said or bool(self.last_words and self.last_words in chunk)
                if said and b"COMMIT" in chunk:
                    self.last_words = b""
                    self.cut()
        writer.transport.abort()
