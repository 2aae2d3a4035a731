"""How rows are read and written, whatever they are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from src.core.errors import NotFoundError
from src.models.base import Stored

M = TypeVar("M", bound=Stored)

Filter = Callable[[Any], ColumnElement[bool]]
"""A value of the query, and the condition that it means."""


@dataclass(frozen=True, slots=True)
class Found(Generic[M]):
    """Some rows of a list, and how many the whole list has."""

    rows: Sequence[M]
    total: int


class Repository(Generic[M]):
    """Reads and writes the rows of one table.

    It flushes, so that the database answers now, and never commits: the transaction belongs to the
    request.
    """

    model: type[M]
    filters: ClassVar[Mapping[str, Filter]] = {}

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def get(self, key: UUID | int) -> M:
        """The row.

        Raises:
            NotFoundError: there is none.
        """
        return self._found(await self.session.get(self.model, key), key)

    async def get_for_update(self, key: UUID | int) -> M:
        """The row, locked until the transaction ends, as it is once the lock is held.

        Raises:
            NotFoundError: there is none.
        """
        row = await self.session.get(self.model, key, with_for_update=True, populate_existing=True)
        return self._found(row, key)

    async def add(self, row: M) -> M:
        """Stores a new row."""
        self.session.add(row)
        await self.session.flush()
        return row

    async def delete(self, row: M) -> None:
        """Takes the row away; what depends on it follows or forbids it, as the foreign keys say."""
        await self.session.delete(row)
        await self.session.flush()

    async def page(
        self, *, filters: Mapping[str, Any], sort: str, limit: int, offset: int
    ) -> Found[M]:
        """A part of the rows that match every filter.

        Args:
            filters: values by the names in the class's `filters`.
            sort: a column, with `-` in front for descending.
            limit: how many rows at most.
            offset: how many rows to leave out before them.
        """
        condition = and_(true(), *(self.filters[name](value) for name, value in filters.items()))
        count = select(func.count()).select_from(self.model).where(condition)
        rows = self._ordered(select(self.model).where(condition), sort, filters)
        total = await self.session.scalar(count)
        found = await self.session.scalars(rows.limit(limit).offset(offset))
        return Found(rows=found.all(), total=total or 0)

    def _ordered(self, rows: Select[M], sort: str, _filters: Mapping[str, Any]) -> Select[M]:
        """Rows that sort alike are told apart by key, or pages would show one twice."""
        column: InstrumentedAttribute[Any] = getattr(self.model, sort.removeprefix("-"))
        if sort.startswith("-"):
            return rows.order_by(column.desc().nulls_last(), self.model.id.desc())
        return rows.order_by(column.asc().nulls_last(), self.model.id.asc())

    def _found(self, row: M | None, key: UUID | int) -> M:
        if row is None:
            raise NotFoundError(self.model.__name__, key)
        return row


def contains(words: str, *columns: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """Rows in which every word stands in one of the columns, whatever its case."""
    return and_(
        true(),
        *(
            or_(*(column.icontains(word, autoescape=True) for column in columns))
            for word in words.split()
        ),
    )
