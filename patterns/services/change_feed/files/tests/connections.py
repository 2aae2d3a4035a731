"""Requests and sockets that stay open, driven by hand: test clients wait for their end."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from starlette.types import Message

PATIENCE_SECONDS = 10


class Connection:
    """What the application sends, message by message."""

    def __init__(self) -> None:
        self.sent: asyncio.Queue[Message] = asyncio.Queue()
        self.received: asyncio.Queue[Message] = asyncio.Queue()

    async def next(self) -> Message:
        """The next message of the application."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.sent.get()

    async def text(self) -> str:
        """The next part of a body."""
        message = await self.next()
        part: bytes = message["body"]
        return part.decode()


@asynccontextmanager
async def opened(
    app: FastAPI, kind: str, path: str, headers: Mapping[str, str], method: str = "GET"
) -> AsyncIterator[Connection]:
    """A request (`http`) or a socket (`websocket`), until the block ends."""
    connection = Connection()
    scope: dict[str, Any] = {
        "type": kind,
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "scheme": "http" if kind == "http" else "ws",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [
            (b"host", b"test"),
            *((name.lower().encode(), value.encode()) for name, value in headers.items()),
        ],
        "client": ("127.0.0.1", 1),
        "server": ("test", 80),
        "subprotocols": [],
        "state": {},
    }
    if kind == "http":
        scope["method"] = method
        connection.received.put_nowait({"type": "http.request", "body": b"", "more_body": False})
    else:
        connection.received.put_nowait({"type": "websocket.connect"})
    task = asyncio.create_task(app(scope, connection.received.get, connection.sent.put))
    try:
        yield connection
    finally:
        connection.received.put_nowait({"type": f"{kind}.disconnect", "code": 1000})
        done, _ = await asyncio.wait([task], timeout=PATIENCE_SECONDS)
        if not done:
            task.cancel()
        await task
