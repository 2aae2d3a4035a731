"""The use cases that every entity has."""

from typing import Any, Generic, TypeVar
from uuid import UUID

from src.models.base import Stored
from src.repositories.base import Found, Repository
from src.schemas.base import CreateModel, ListQuery, UpdateModel

M = TypeVar("M", bound=Stored)
C = TypeVar("C", bound=CreateModel)
U = TypeVar("U", bound=UpdateModel)


class Service(Generic[M, C, U]):
    """Makes, reads, changes and deletes rows within the transaction of the caller.

    Business rules belong into the methods of a subclass; HTTP does not come this far.
    """

    def __init__(self, repository: Repository[M]) -> None:
        self.repository = repository

    async def create(self, data: C) -> M:
        """Stores a new row."""
        values = await self.prepared(_values(data))
        return await self.repository.add(self.repository.model(**values))

    async def get(self, key: UUID | int) -> M:
        """The row.

        Raises:
            NotFoundError: there is none.
        """
        return await self.repository.get(key)

    async def page(self, query: ListQuery[Any]) -> Found[M]:
        """The part of the list that the query asks for."""
        return await self.repository.page(
            filters=query.filters(), sort=query.sort, limit=query.limit, offset=query.offset
        )

    async def update(self, key: UUID | int, data: U) -> M:
        """Changes what was sent and leaves the rest as it is.

        Raises:
            NotFoundError: there is no such row.
        """
        return await self._set(key, data.changes())

    async def replace(self, key: UUID | int, data: C) -> M:
        """Gives every field its new value, or its default where none was sent.

        Raises:
            NotFoundError: there is no such row.
        """
        return await self._set(key, _values(data))

    async def delete(self, key: UUID | int) -> None:
        """Takes the row away.

        Raises:
            NotFoundError: there is no such row.
        """
        await self.repository.delete(await self.repository.get_for_update(key))

    async def prepared(self, values: dict[str, Any]) -> dict[str, Any]:
        """What is stored of what was sent, before a row is made or locked."""
        return values

    async def _set(self, key: UUID | int, values: dict[str, Any]) -> M:
        prepared = await self.prepared(values)
        row = await self.repository.get_for_update(key)
        for name, value in prepared.items():
            setattr(row, name, value)
        return await self.repository.add(row)


def _values(data: CreateModel) -> dict[str, Any]:
    return {name: getattr(data, name) for name in type(data).model_fields}
