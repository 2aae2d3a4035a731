"""How rows are deleted and brought back where a deleted row stays in the database."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ForeignKey, FromClause, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.errors import ConflictError
from src.models.base import Base, Stored
from src.models.soft_deleted import INCLUDE_DELETED, SoftDeleted
from src.repositories.base import Repository

M = TypeVar("M", bound=Stored)

STILL_REFERRED = "A row still refers to this one."
NOT_THERE = "A row that this refers to is missing."


class SoftDeleteRepository(Repository[M]):
    """Reads and writes the rows of one table, of which the deleted ones stay.

    The database cannot know that a row is gone, so what its foreign keys say is done here.
    """

    async def add(self, row: M) -> M:
        """Stores a row.

        Raises:
            ConflictError: it refers to a row that is deleted.
        """
        await _hold_what_it_refers_to(self.session, row, is_back=False)
        return await super().add(row)

    async def delete(self, row: M) -> None:
        """Marks the row; what depends on it follows or forbids it, as the foreign keys say.

        Raises:
            ConflictError: a row that must not lose this one refers to it.
        """
        if not isinstance(row, SoftDeleted):
            await super().delete(row)
            return
        await _mark(self.session, [row], datetime.now(UTC))
        await self.session.flush()

    async def restore(self, key: UUID | int) -> M:
        """The row, back again. What followed it when it was deleted stays deleted.

        Raises:
            NotFoundError: there is no such row.
            ConflictError: it refers to a row that is deleted.
        """
        row = await self.session.get(
            self.model,
            key,
            with_for_update=True,
            populate_existing=True,
            execution_options=INCLUDE_DELETED,
        )
        found = super()._found(row, key)
        if isinstance(found, SoftDeleted):
            found.deleted_at = None
        await _hold_what_it_refers_to(self.session, found, is_back=True)
        return await super().add(found)

    def _found(self, row: M | None, key: UUID | int) -> M:
        """A row that this session has deleted itself is still among those that it knows."""
        is_deleted = isinstance(row, SoftDeleted) and row.deleted_at is not None
        return super()._found(None if is_deleted else row, key)


async def _mark(session: AsyncSession, rows: Sequence[SoftDeleted], now: datetime) -> None:
    """Marks the rows, and does to the rows that refer to them what their foreign keys say."""
    for row in rows:
        row.deleted_at = now
    # A row that is marked is not found again: a circle of references has an end.
    await session.flush()
    keys = [row.id for row in rows]
    for model, key in _references_to(inspect(type(rows[0])).local_table):
        found = select(model).where(key.parent.in_(keys)).order_by(model.id).with_for_update()
        referring = (await session.scalars(found)).all()
        if key.ondelete == "SET NULL":
            for each in referring:
                setattr(each, key.parent.key, None)
        elif key.ondelete != "CASCADE":
            if referring:
                raise ConflictError(STILL_REFERRED)
        elif following := [each for each in referring if isinstance(each, SoftDeleted)]:
            await _mark(session, following, now)


def _references_to(table: FromClause) -> Iterator[tuple[type[Stored], ForeignKey]]:
    """The foreign keys to the table, each with the model that has it."""
    for mapper in Base.registry.mappers:
        for key in mapper.local_table.foreign_keys:
            if key.column.table is table:
                yield mapper.class_, key


async def _hold_what_it_refers_to(session: AsyncSession, row: Stored, *, is_back: bool) -> None:
    """Locks what the row refers to, so that nobody deletes it before this transaction ends."""
    state = inspect(row)
    models = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    for key in state.mapper.local_table.foreign_keys:
        model = models.get(key.column.table)
        name = key.parent.key
        referred = getattr(row, name)
        if (
            model is None
            or not issubclass(model, SoftDeleted)
            or referred is None
            or not (is_back or state.attrs[name].history.has_changes())
        ):
            continue
        there = select(model.id).where(model.id == referred)
        if await session.scalar(there.with_for_update(read=True, key_share=True)) is None:
            raise ConflictError(NOT_THERE)
