"""Many rows in one request: all of them, or none."""

from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from src.core.database_errors import UNIQUE_VIOLATION, sqlstate_of
from src.core.errors import DomainError, FieldProblem
from src.models.base import Stored
from src.schemas.base import CreateModel, UpdateModel
from src.schemas.many import Change
from src.services.base import Service

M = TypeVar("M", bound=Stored)
C = TypeVar("C", bound=CreateModel)
U = TypeVar("U", bound=UpdateModel)
T = TypeVar("T")
R = TypeVar("R")


class ManyRefusedError(DomainError):
    """Some of the rows cannot be, so that none is."""

    status = HTTPStatus.CONFLICT


async def create_many(service: Service[M, C, U], items: Sequence[C]) -> list[M]:
    """Stores the new rows.

    Raises:
        ManyRefusedError: one of them contradicts what is stored.
    """
    return await _all(service, "items", items, service.create)


async def update_many(service: Service[M, C, U], changes: Sequence[Change[Any, U]]) -> list[M]:
    """Changes the rows, one after the other.

    Raises:
        ManyRefusedError: there is no such row, or a change contradicts what is stored.
    """
    return await _all(
        service, "items", changes, lambda change: service.update(change.id, change.changes)
    )


async def delete_many(service: Service[M, C, U], keys: Sequence[UUID | int]) -> None:
    """Takes the rows away. A key that stands there twice means one row.

    Raises:
        ManyRefusedError: there is no such row, or one that must not lose it refers to it.
    """
    await _all(service, "ids", list(dict.fromkeys(keys)), service.delete)


async def _all(
    service: Service[M, C, U],
    field: str,
    items: Sequence[T],
    work: Callable[[T], Awaitable[R]],
) -> list[R]:
    """What each item becomes. Every item is tried, so that a caller learns of all faults at once.

    The caller's transaction is undone by the error, and with it what was done for the others.
    """
    done: list[R] = []
    faults: list[FieldProblem] = []
    for index, item in enumerate(items):
        try:
            # Undone alone: after a failed statement, PostgreSQL would refuse all others.
            async with service.repository.session.begin_nested():
                done.append(await work(item))
        except (DomainError, DBAPIError) as error:
            code, message = _fault(error)
            faults.append(
                FieldProblem(pointer=f"/body/{field}/{index}", code=code, message=message)
            )
    if faults:
        raise ManyRefusedError(
            f"{len(faults)} of {len(items)} could not be done, so that none was.", errors=faults
        )
    return done


def _fault(error: DomainError | DBAPIError) -> tuple[str, str]:
    """What is wrong with one item. What is no fault of the item goes on."""
    if isinstance(error, DomainError):
        return error.status.name.lower(), error.detail
    state = sqlstate_of(error) or ""
    if state == UNIQUE_VIOLATION:
        return "unique", "Another row has this value already."
    if state.startswith("23"):
        return "conflict", "It contradicts what is stored."
    if state.startswith("22"):
        return "value", "The database does not accept a value."
    raise error
