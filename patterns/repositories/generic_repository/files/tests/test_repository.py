"""Reading and writing rows, whatever they are."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from src.core.errors import NotFoundError
from src.repositories.base import Filter, Repository, contains
from tests.things import Thing

pytestmark = pytest.mark.usefixtures("things")

NOBODY = UUID(int=0)


class Things(Repository[Thing]):
    """Reads and writes things."""

    model = Thing
    filters: ClassVar[Mapping[str, Filter]] = {
        "search": lambda words: contains(words, Thing.name, Thing.note),
        "name": lambda value: Thing.name == value,
    }


@pytest.fixture
def repository(session: AsyncSession) -> Things:
    return Things(session)


async def names(repository: Things, sort: str = "name", **filters: str) -> list[str]:
    found = await repository.page(filters=filters, sort=sort, limit=100, offset=0)
    return [thing.name for thing in found.rows]


async def test_a_stored_row_is_found_by_its_key(repository: Things) -> None:
    thing = await repository.add(Thing(name="a"))
    repository.session.expunge_all()
    assert (await repository.get(thing.id)).name == "a"
    assert (await repository.get_for_update(thing.id)).name == "a"


async def test_a_key_without_a_row_is_told(repository: Things) -> None:
    with pytest.raises(NotFoundError, match=f"There is no Thing {NOBODY}"):
        await repository.get(NOBODY)
    with pytest.raises(NotFoundError):
        await repository.get_for_update(NOBODY)


async def test_a_deleted_row_is_gone(repository: Things) -> None:
    thing = await repository.add(Thing(name="a"))
    await repository.delete(thing)
    with pytest.raises(NotFoundError):
        await repository.get(thing.id)


async def test_the_database_answers_at_once(repository: Things) -> None:
    await repository.add(Thing(name="a"))
    with pytest.raises(IntegrityError):
        await repository.add(Thing(name="a"))


async def test_nothing_is_committed(repository: Things, session: AsyncSession) -> None:
    await repository.add(Thing(name="a"))
    await session.rollback()
    assert await names(repository) == []


async def test_the_row_is_read_again_once_it_is_locked(
    repository: Things, connection: AsyncConnection
) -> None:
    thing = await repository.add(Thing(name="a"))
    await connection.exec_driver_sql("UPDATE things SET name = 'b'")
    assert (await repository.get_for_update(thing.id)).name == "b"


async def test_pages_show_every_row_once(repository: Things) -> None:
    for number in range(7):
        await repository.add(Thing(name=str(number), note="the same"))
    pages = [
        await repository.page(filters={}, sort="-note", limit=3, offset=offset)
        for offset in (0, 3, 6, 9)
    ]
    shown = [thing.name for page in pages for thing in page.rows]
    assert sorted(shown) == [str(number) for number in range(7)]
    assert [page.total for page in pages] == [7, 7, 7, 7]


async def test_rows_are_sorted_both_ways_with_the_empty_ones_last(repository: Things) -> None:
    for name, note in (("a", "2"), ("b", None), ("c", "1")):
        await repository.add(Thing(name=name, note=note))
    assert await names(repository, sort="note") == ["c", "a", "b"]
    assert await names(repository, sort="-note") == ["a", "c", "b"]


async def test_filters_narrow_the_rows_and_the_total(repository: Things) -> None:
    await repository.add(Thing(name="a"))
    await repository.add(Thing(name="b"))
    found = await repository.page(filters={"name": "b"}, sort="name", limit=1, offset=0)
    assert ([thing.name for thing in found.rows], found.total) == (["b"], 1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("invoice", ["Invoice 7"]),
        ("late invoice", ["Invoice 7"]),
        ("100%", ["100% done"]),
        ("0% d", ["100% done"]),
        ("_", []),
        ("%", ["100% done"]),
        (" ", ["100% done", "Invoice 7"]),
        ("invoice early", []),
    ],
)
async def test_a_search_finds_rows_with_every_word(
    repository: Things, words: str, expected: list[str]
) -> None:
    await repository.add(Thing(name="Invoice 7", note="It is LATE"))
    await repository.add(Thing(name="100% done"))
    assert await names(repository, search=words) == expected


async def test_a_page_takes_two_statements(repository: Things, connection: AsyncConnection) -> None:
    await repository.add(Thing(name="a"))
    statements: list[str] = []
    sync = connection.sync_connection
    event.listen(sync, "before_cursor_execute", lambda *call: statements.append(call[2]))
    await names(repository)
    assert len(statements) == 2
