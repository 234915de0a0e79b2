"""A client that costs next to nothing: requests made beforehand, over connections that stay open, one at a time each.

aiohttp's own client costs more a request than most servers here do, so that it would be what is measured.
"""

import asyncio
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_END = b"\r\n\r\n"


def request(url: str, path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
    """Return a POST as it goes over the wire."""
    lines = [f"POST {path} HTTP/1.1", f"Host: {urlsplit(url).netloc}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


class _Connection(asyncio.Protocol):
    """Sends the next of the shared requests as soon as the last one's response is there."""

    def __init__(self, requests: Iterator[bytes], took: list[float], done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._took = took
        self._done = done
        self._seen = bytearray()
        self._begun = 0.0
        self._wire: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        assert isinstance(transport, asyncio.Transport)
        self._wire = transport

    def begin(self) -> None:
        """Send one more, or say that all are sent."""
        following = next(self._requests, None)
        if following is None:
            if not self._done.done():
                self._done.set_result(None)
            return
        assert self._wire is not None
        self._begun = time.perf_counter()
        self._wire.write(following)

    def data_received(self, data: bytes) -> None:
        """Read on until the response is whole."""
        self._seen += data
        head = self._seen.find(_END)
        if head < 0:
            return
        length = _LENGTH.search(self._seen, 0, head)
        if length is None or len(self._seen) < head + len(_END) + int(length[1]):
            return
        status = int(self._seen[9:12])
        if not 200 <= status < 300:
            self._done.set_exception(AssertionError(bytes(self._seen).decode(errors="replace")))
            return
        self._took.append(time.perf_counter() - self._begun)
        self._seen.clear()
        self.begin()

    def connection_lost(self, exc: Exception | None) -> None:
        """A server that hangs up has failed."""
        if not self._done.done():
            self._done.set_exception(exc or ConnectionResetError())


async def send_all(url: str, requests: Sequence[bytes], at_once: int) -> tuple[float, list[float]]:
    """Send them all over so many connections. Return the seconds of it all, and of each.

    Raises AssertionError for a response that is no success.
    """
    loop, todo = asyncio.get_running_loop(), iter(requests)
    host, _, port = urlsplit(url).netloc.partition(":")
    took: list[float] = []
    ends = [loop.create_future() for _ in range(at_once)]
    made = [
        await loop.create_connection(lambda end=end: _Connection(todo, took, end), host, int(port))  # type: ignore[misc]
        for end in ends
    ]
    begun = time.perf_counter()
    try:
        for _, connection in made:
            connection.begin()
        await asyncio.gather(*ends)
        return time.perf_counter() - begun, took
    finally:
        for transport, _ in made:
            transport.abort()
