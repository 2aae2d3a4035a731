"""What the database refuses, told by its SQLSTATE: the driver's exceptions do not tell enough."""

import structlog
from fastapi import FastAPI, Request
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.responses import Response

from src.core.config import Settings
from src.core.problems import problem_response

UNIQUE_VIOLATION = "23505"
FOREIGN_KEY_VIOLATIONS = frozenset({"23001", "23503"})
"""`ON DELETE RESTRICT` has a state of its own since PostgreSQL 18."""

RETRYABLE = frozenset({"40001", "40P01", "55P03", "57014"})
"""Serialization failure, deadlock, lock timeout, statement timeout: another time it can work."""

RETRY_AFTER = {"Retry-After": "1"}

logger = structlog.get_logger(__name__)


def sqlstate_of(error: DBAPIError) -> str | None:
    """The five characters by which PostgreSQL tells what went wrong."""
    state = getattr(error.orig, "sqlstate", None)
    return state if isinstance(state, str) else None


async def handle_database_error(request: Request, error: DBAPIError) -> Response:
    """The client's fault, a clash, or an outage. Anything else is a fault of ours and goes on."""
    state = sqlstate_of(error)
    if state == UNIQUE_VIOLATION:
        return problem_response(request.scope, 409, "Another row has this value already.")
    if state in FOREIGN_KEY_VIOLATIONS:
        return problem_response(
            request.scope, 409, "A row that this refers to is missing, or one still refers to it."
        )
    if state is not None and state.startswith(("22", "23")):
        return problem_response(request.scope, 422, "The database does not accept a value.")
    if state in RETRYABLE or _is_outage(error, state):
        logger.warning("database unavailable", sqlstate=state, exc_info=error)
        return problem_response(
            request.scope, 503, "The database is busy or down. Try again.", headers=RETRY_AFTER
        )
    raise error


def _is_outage(error: DBAPIError, state: str | None) -> bool:
    """A lost or refused connection: class 08, a server that stops (57P) or is full (53)."""
    if error.connection_invalidated or (state or "").startswith(("08", "53", "57P")):
        return True
    return state is None and isinstance(error, InterfaceError | OperationalError)


async def handle_no_connection(request: Request, error: PoolTimeoutError | OSError) -> Response:
    """Every connection is taken, or none can be made."""
    logger.warning("no database connection", exc_info=error)
    return problem_response(
        request.scope, 503, "The database is busy or down. Try again.", headers=RETRY_AFTER
    )


def install_database_error_handlers(app: FastAPI, _settings: Settings) -> None:
    """What the database does not do becomes a problem, wherever in a request it shows."""
    app.exception_handler(DBAPIError)(handle_database_error)
    app.exception_handler(PoolTimeoutError)(handle_no_connection)
    # asyncpg raises the operating system's own errors while it connects.
    app.exception_handler(OSError)(handle_no_connection)
