"""A deleted row stays, and nobody sees it."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import ForeignKey, Index, String, func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship, selectinload

from src.core.errors import ConflictError, NotFoundError
from src.models.base import Base, Entity
from src.models.soft_deleted import INCLUDE_DELETED, SoftDeleted
from src.repositories.soft_delete import SoftDeleteRepository


class KeptShelf(SoftDeleted, Entity):
    """A row that others belong to, also of its own kind."""

    __tablename__ = "kept_shelves"
    __table_args__ = (
        Index("uq_kept_shelves", "name", unique=True, postgresql_where=text("deleted_at IS NULL")),
    )

    name: Mapped[str] = mapped_column(String(20))
    part_of: Mapped[UUID | None] = mapped_column(ForeignKey("kept_shelves.id", ondelete="CASCADE"))
    books: Mapped[list["KeptBook"]] = relationship(lazy="raise", order_by="KeptBook.id")


class KeptBook(SoftDeleted, Entity):
    """A row that goes with its shelf and stays without its twin."""

    __tablename__ = "kept_books"

    shelf_id: Mapped[UUID] = mapped_column(ForeignKey("kept_shelves.id", ondelete="CASCADE"))
    twin_of: Mapped[UUID | None] = mapped_column(ForeignKey("kept_books.id", ondelete="SET NULL"))


class Loan(Entity):
    """A row that is taken away when it is deleted, and whose book cannot go."""

    __tablename__ = "kept_loans"

    book_id: Mapped[UUID] = mapped_column(ForeignKey("kept_books.id", ondelete="RESTRICT"))


MODELS = (KeptShelf, KeptBook, Loan)
TABLES = [Base.metadata.tables[model.__tablename__] for model in MODELS]
for _table in TABLES:
    Base.metadata.remove(_table)


class Shelves(SoftDeleteRepository[KeptShelf]):
    """Reads and writes shelves."""

    model = KeptShelf


class Books(SoftDeleteRepository[KeptBook]):
    """Reads and writes books."""

    model = KeptBook


class Loans(SoftDeleteRepository[Loan]):
    """Reads and writes loans."""

    model = Loan


@pytest.fixture
async def session(session: AsyncSession, connection: AsyncConnection) -> AsyncSession:
    """A session in which the tables exist."""
    for table in TABLES:
        await connection.run_sync(table.create)
    return session


@pytest.fixture
def shelves(session: AsyncSession) -> Shelves:
    return Shelves(session)


@pytest.fixture
def books(session: AsyncSession) -> Books:
    return Books(session)


@pytest.fixture
async def shelf(shelves: Shelves) -> KeptShelf:
    return await shelves.add(KeptShelf(name="a"))


@pytest.fixture
async def book(books: Books, shelf: KeptShelf) -> KeptBook:
    return await books.add(KeptBook(shelf_id=shelf.id))


async def deleted_ids(session: AsyncSession, model: type[SoftDeleted]) -> set[UUID]:
    marked = select(model.id).where(model.deleted_at.is_not(None))
    found = await session.scalars(marked.execution_options(**INCLUDE_DELETED))
    return set(found)


async def test_a_deleted_row_stays_and_is_not_found(shelves: Shelves, shelf: KeptShelf) -> None:
    await shelves.delete(shelf)

    for read in (shelves.get, shelves.get_for_update):
        with pytest.raises(NotFoundError):
            await read(shelf.id)
        shelves.session.expunge_all()
    page = await shelves.page(filters={}, sort="created_at", limit=10, offset=0)
    assert (list(page.rows), page.total) == ([], 0)
    assert await deleted_ids(shelves.session, KeptShelf) == {shelf.id}


async def test_no_way_leads_to_a_deleted_row(
    session: AsyncSession, books: Books, shelf: KeptShelf, book: KeptBook
) -> None:
    other = await books.add(KeptBook(shelf_id=shelf.id))
    await books.delete(book)
    session.expunge_all()

    found = await session.scalar(select(KeptShelf).options(selectinload(KeptShelf.books)))

    assert found is not None
    assert [each.id for each in found.books] == [other.id]
    assert await session.scalar(select(func.count()).select_from(KeptBook)) == 1
    of_deleted = select(KeptShelf).where(KeptShelf.books.any(KeptBook.id == book.id))
    assert await session.scalar(of_deleted) is None


async def test_what_belongs_to_a_deleted_row_goes_with_it(
    session: AsyncSession, shelves: Shelves, shelf: KeptShelf, book: KeptBook
) -> None:
    part = await shelves.add(KeptShelf(name="b", part_of=shelf.id))
    shelf.part_of = part.id
    await session.flush()

    await shelves.delete(shelf)

    assert await deleted_ids(session, KeptShelf) == {shelf.id, part.id}
    assert await deleted_ids(session, KeptBook) == {book.id}


async def test_what_can_do_without_a_deleted_row_lets_go_of_it(
    books: Books, shelf: KeptShelf, book: KeptBook
) -> None:
    twin = await books.add(KeptBook(shelf_id=shelf.id, twin_of=book.id))

    await books.delete(book)

    assert (twin.twin_of, twin.deleted_at) == (None, None)


async def test_what_needs_a_row_keeps_it_from_being_deleted(
    session: AsyncSession, books: Books, book: KeptBook
) -> None:
    loans = Loans(session)
    loan = await loans.add(Loan(book_id=book.id))
    with pytest.raises(ConflictError, match="still refers"):
        await books.delete(book)
    await session.refresh(book)

    await loans.delete(loan)
    await books.delete(book)

    assert await session.scalar(select(func.count()).select_from(Loan)) == 0
    assert await deleted_ids(session, KeptBook) == {book.id}


async def test_nothing_new_refers_to_a_deleted_row(
    shelves: Shelves, books: Books, shelf: KeptShelf, book: KeptBook
) -> None:
    other = await shelves.add(KeptShelf(name="b"))
    await shelves.delete(other)

    with pytest.raises(ConflictError, match="is missing"):
        await books.add(KeptBook(shelf_id=other.id))
    book.shelf_id = other.id
    with pytest.raises(ConflictError, match="is missing"):
        await books.add(book)


async def test_what_was_unique_is_free_again(shelves: Shelves, shelf: KeptShelf) -> None:
    await shelves.delete(shelf)

    await shelves.add(KeptShelf(name="a"))

    with pytest.raises(IntegrityError):
        await shelves.restore(shelf.id)


async def test_a_deleted_row_comes_back(shelves: Shelves, shelf: KeptShelf) -> None:
    await shelves.delete(shelf)

    restored = await shelves.restore(shelf.id)
    again = await shelves.restore(shelf.id)

    assert restored is again is await shelves.get(shelf.id)
    assert restored.deleted_at is None


async def test_what_never_was_does_not_come_back(shelves: Shelves) -> None:
    with pytest.raises(NotFoundError):
        await shelves.restore(uuid4())


async def test_a_row_does_not_come_back_without_what_it_refers_to(
    shelves: Shelves, books: Books, shelf: KeptShelf, book: KeptBook
) -> None:
    await shelves.delete(shelf)

    with pytest.raises(ConflictError, match="is missing"):
        await books.restore(book.id)


async def test_a_row_that_only_the_database_deletes_is_brought_back_as_it_is(
    session: AsyncSession, book: KeptBook
) -> None:
    loans = Loans(session)
    loan = await loans.add(Loan(book_id=book.id))

    assert await loans.restore(loan.id) is loan


async def test_marks_have_a_zone(shelves: Shelves, shelf: KeptShelf) -> None:
    await shelves.delete(shelf)

    assert shelf.deleted_at is not None
    assert shelf.deleted_at <= datetime.now(UTC)
