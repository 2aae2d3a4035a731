"""What the database refuses, told by its SQLSTATE: the driver's exceptions do not tell enough."""

import structlog
from fastapi import Request
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.responses import Response

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


async def handle_database_error(request: Request, error: SQLAlchemyError) -> Response:
    """The client's fault, a clash, or an outage. Anything else is a fault of ours and goes on."""
    if isinstance(error, PoolTimeoutError):
        return _unavailable(request, error)
    if not isinstance(error, DBAPIError):
        raise error
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
        return _unavailable(request, error, state)
    raise error


def _is_outage(error: DBAPIError, state: str | None) -> bool:
    """A lost or refused connection: class 08, a server that stops (57P) or is full (53)."""
    if error.connection_invalidated or (state or "").startswith(("08", "53", "57P")):
        return True
    return state is None and isinstance(error, InterfaceError | OperationalError)


async def handle_no_connection(request: Request, error: OSError) -> Response:
    """What asyncpg raises while it connects: the operating system's own errors."""
    return _unavailable(request, error)


def _unavailable(request: Request, error: Exception, sqlstate: str | None = None) -> Response:
    logger.warning("database unavailable", sqlstate=sqlstate, exc_info=error)
    return problem_response(
        request.scope, 503, "The database is busy or down. Try again.", headers=RETRY_AFTER
    )
