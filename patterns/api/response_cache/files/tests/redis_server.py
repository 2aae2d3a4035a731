"""A server that speaks as much of Redis' protocol as the cache needs."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


class RedisServer:
    """Answers GET, SET, INCR and INCRBY, and forgets nothing."""

    def __init__(self) -> None:
        self.values: dict[bytes, bytes] = {}
        self.expiry: dict[bytes, int] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            words = [await _word(reader) for _ in range(int(line[1:]))]
            writer.write(self._answer(*words))
            await writer.drain()
        writer.close()

    def _answer(self, command: bytes, *words: bytes) -> bytes:
        answers: dict[bytes, Callable[..., bytes]] = {
            b"GET": self._get,
            b"SET": self._set,
            b"INCR": self._incrby,
            b"INCRBY": self._incrby,
        }
        handler = answers.get(command.upper())
        # All else are greetings of the client.
        return b"+OK\r\n" if handler is None else handler(*words)

    def _get(self, key: bytes) -> bytes:
        value = self.values.get(key)
        return b"$-1\r\n" if value is None else b"$%d\r\n%b\r\n" % (len(value), value)

    def _set(self, key: bytes, value: bytes, *options: bytes) -> bytes:
        self.values[key] = value
        self.expiry[key] = int(options[1])
        return b"+OK\r\n"

    def _incrby(self, key: bytes, by: bytes = b"1") -> bytes:
        self.values[key] = b"%d" % (int(self.values.get(key, b"0")) + int(by))
        return b":%b\r\n" % self.values[key]


async def _word(reader: asyncio.StreamReader) -> bytes:
    length = int((await reader.readline())[1:])
    return (await reader.readexactly(length + 2))[:-2]


@asynccontextmanager
async def redis_server() -> AsyncIterator[tuple[str, RedisServer]]:
    """A running server, with its URL."""
    redis = RedisServer()
    server = await asyncio.start_server(redis.serve, "127.0.0.1", 0)
    try:
        # RESP2, the older dialect, is all that it speaks.
        yield f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}/0?protocol=2", redis
    finally:
        server.close()
