"""One connection of each process hears of every change, and hands it to those who listen here."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import structlog
from fastapi import FastAPI
from pydantic import ValidationError
from sqlalchemy import Connection, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from src.core.changes import Change, tell
from src.core.config import Settings
from src.core.database import create_engine
from src.core.errors import UnavailableError

CHANNEL = "changes"

BACKLOG_MAX = 1000
"""Whoever is further behind is let go, and reads everything anew."""

TICK_SECONDS = 0.5
CHECK_EVERY_TICKS = 20
RETRY_SECONDS = 2.0
START_SECONDS = 5.0

logger = structlog.get_logger(__name__)


def notify(connection: Connection, change: Change) -> None:
    """PostgreSQL keeps it until the commit, and drops it when the transaction is undone."""
    connection.execute(select(func.pg_notify(CHANNEL, change.model_dump_json())))


def install_change_feed(_app: FastAPI, _settings: Settings) -> None:
    """Announces every change to all processes."""
    tell(notify)


class Subscription:
    """The changes that one listener has not seen yet."""

    def __init__(self) -> None:
        self.is_closed = False
        self._waiting: deque[Change] = deque()
        self._news = asyncio.Event()

    def add(self, change: Change) -> None:
        """Keeps a change for the listener, or gives up on one who does not keep up."""
        if len(self._waiting) >= BACKLOG_MAX:
            self.close()
        elif not self.is_closed:
            self._waiting.append(change)
            self._news.set()

    def close(self) -> None:
        """Ends it: something was missed, or the service stops."""
        self.is_closed = True
        self._waiting.clear()
        self._news.set()

    async def next(self, seconds: float) -> Change | None:
        """The next change; nothing where none came in time, or none will come any more."""
        if not self._waiting and not self.is_closed:
            self._news.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._news.wait()
        return self._waiting.popleft() if self._waiting else None


class ChangeFeed:
    """Listens from the first subscription on."""

    def __init__(self, app: FastAPI, settings: Settings) -> None:
        self._app = app
        self._max = settings.changes.max_listeners
        self._engine: AsyncEngine = create_engine(settings, f"{app.title} changes")
        self._subscriptions: set[Subscription] = set()
        self._is_heard = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def ready(self) -> None:
        """Waits until changes are heard.

        Raises:
            UnavailableError: the database does not answer, or too many listen already.
        """
        if len(self._subscriptions) >= self._max:
            raise UnavailableError(
                "Too many are listening already. Try again later.", headers={"Retry-After": "10"}
            )
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        try:
            async with asyncio.timeout(START_SECONDS):
                await self._is_heard.wait()
        except TimeoutError as error:
            raise UnavailableError("Changes cannot be heard right now.") from error

    @contextmanager
    def subscription(self) -> Iterator[Subscription]:
        """What changes from now on."""
        subscription = Subscription()
        self._subscriptions.add(subscription)
        try:
            yield subscription
        finally:
            self._subscriptions.discard(subscription)

    async def close(self) -> None:
        """Ends every subscription and lets go of the connection."""
        self._close_all()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._engine.dispose()

    def _close_all(self) -> None:
        for subscription in self._subscriptions:
            subscription.close()

    async def _run(self) -> None:
        while True:
            try:
                await self._listen()
            except Exception:
                logger.warning("changes are not heard", exc_info=True)
            finally:
                # What happens until the next connection is missed.
                self._is_heard.clear()
                self._close_all()
            await asyncio.sleep(RETRY_SECONDS)

    async def _listen(self) -> None:
        async with self._engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            is_lost = asyncio.Event()
            driver.add_termination_listener(lambda _connection: is_lost.set())
            await driver.add_listener(CHANNEL, self._hear)
            self._is_heard.set()
            try:
                await self._watch(driver, is_lost)
            finally:
                if not driver.is_closed():
                    await driver.remove_listener(CHANNEL, self._hear)

    async def _watch(self, driver: Any, is_lost: asyncio.Event) -> None:
        """Until the connection is gone. A peer that vanished is noticed by asking only."""
        ticks = 0
        while not is_lost.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(TICK_SECONDS):
                    await is_lost.wait()
            if getattr(self._app.state, "is_stopping", False):
                # The server waits for open streams before it ends: they must not wait for it.
                self._close_all()
            ticks += 1
            if ticks % CHECK_EVERY_TICKS == 0:
                await driver.execute("SELECT 1")

    def _hear(self, _connection: Any, _process: int, _channel: str, payload: str) -> None:
        try:
            change = Change.model_validate_json(payload)
        except ValidationError:
            logger.warning("a notification is no change")
            return
        for subscription in self._subscriptions:
            subscription.add(change)


@asynccontextmanager
async def change_feed_lifespan(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Holds the feed while the service runs. Nothing connects before somebody listens."""
    feed = ChangeFeed(app, settings)
    app.state.change_feed = feed
    try:
        yield
    finally:
        await feed.close()
