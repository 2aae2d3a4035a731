"""The connections to PostgreSQL: opened when the service starts, closed when it stops."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from src.core.config import Settings


class Database:
    """A pool of connections, and the sessions that borrow them."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        # Rows stay readable after the commit: reading them again would need a query.
        self._sessions = async_sessionmaker(engine, expire_on_commit=False)

    def session(self) -> AsyncSession:
        """A new session. It belongs to one task: it must not be shared."""
        return self._sessions()


def create_engine(settings: Settings, application_name: str) -> AsyncEngine:
    """An engine in which nothing waits for ever: not for a connection, a statement or a lock.

    Replicas times `pool_size` + `max_overflow` must stay below the server's `max_connections`.
    """
    database = settings.database
    return create_async_engine(
        settings.database_url.get_secret_value(),
        pool_size=database.pool_size,
        max_overflow=database.max_overflow,
        pool_timeout=database.pool_timeout_seconds,
        pool_recycle=database.pool_recycle_seconds,
        pool_pre_ping=True,
        connect_args={
            "timeout": database.connect_timeout_seconds,
            # A server that is gone cannot end a statement: then the client gives up.
            "command_timeout": database.statement_timeout_seconds + 5,
            "server_settings": {
                "application_name": application_name,
                "statement_timeout": _milliseconds(database.statement_timeout_seconds),
                "idle_in_transaction_session_timeout": _milliseconds(
                    database.idle_transaction_timeout_seconds
                ),
                # Compiling costs more than it gains for statements this short.
                "jit": "off",
            },
        },
    )


def _milliseconds(seconds: float) -> str:
    return str(round(seconds * 1000))


@asynccontextmanager
async def database_lifespan(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Holds the pool while the service runs. Nothing connects before the first query."""
    database = Database(create_engine(settings, app.title))
    app.state.database = database
    try:
        yield
    finally:
        await database.engine.dispose()


async def check_database(app: FastAPI) -> None:
    """Raises when the database does not answer."""
    database: Database = app.state.database
    async with database.engine.connect() as connection:
        await connection.execute(text("SELECT 1"))
