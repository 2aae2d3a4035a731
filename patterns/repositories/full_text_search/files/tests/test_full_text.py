"""A search by words finds the rows that have them, the best ones first, through the index."""

from collections.abc import Mapping
from typing import ClassVar

import pytest
from sqlalchemy import select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession

from src.models.full_text import document, fits
from src.repositories.base import Filter
from src.repositories.full_text import FullTextRepository
from src.schemas.base import NEWEST_FIRST
from tests.things import Thing

pytestmark = pytest.mark.usefixtures("things")

WORDS = document(Thing.name, Thing.note)


class Things(FullTextRepository[Thing]):
    """Reads, writes and searches things."""

    model = Thing
    document = WORDS
    filters: ClassVar[Mapping[str, Filter]] = {"q": lambda words: fits(words, WORDS)}


@pytest.fixture
def repository(session: AsyncSession) -> Things:
    return Things(session)


async def found(repository: Things, words: str, sort: str = NEWEST_FIRST) -> list[str]:
    page = await repository.page(filters={"q": words}, sort=sort, limit=100, offset=0)
    assert page.total == len(page.rows)
    return [thing.name for thing in page.rows]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("quartz", ["quartz"]),
        ("QUARTZ", ["quartz"]),
        ("quartz zebra", ["quartz"]),
        ("quartz basalt", []),
        ("quartz or basalt", ["basalt", "quartz"]),
        ("zebra -quartz", ["basalt"]),
        ('"grey zebra"', ["basalt"]),
        ("quar", []),
    ],
)
async def test_it_finds_the_rows_that_have_the_words(
    repository: Things, words: str, names: list[str]
) -> None:
    await repository.add(Thing(name="quartz", note="zebra grey"))
    await repository.add(Thing(name="basalt", note="grey zebra"))
    await repository.add(Thing(name="empty"))
    assert sorted(await found(repository, words)) == names


async def test_what_fits_best_comes_first(repository: Things) -> None:
    await repository.add(Thing(name="quartz"))
    await repository.add(Thing(name="second", note="quartz"))
    assert await found(repository, "quartz") == ["quartz", "second"]


async def test_another_order_is_kept(repository: Things) -> None:
    await repository.add(Thing(name="quartz"))
    await repository.add(Thing(name="second", note="quartz"))
    assert await found(repository, "quartz", sort="-name") == ["second", "quartz"]


async def test_a_list_that_is_not_searched_is_in_its_own_order(repository: Things) -> None:
    for name in ("a", "b"):
        await repository.add(Thing(name=name))
    page = await repository.page(filters={}, sort="-name", limit=1, offset=0)
    assert [thing.name for thing in page.rows] == ["b"]


@pytest.mark.parametrize(
    "words", ['"', "'", "&|!", ":*", "\\", "((", "- -", "or or", "%", "x" * 100]
)
async def test_nothing_that_is_typed_is_an_error(repository: Things, words: str) -> None:
    await repository.add(Thing(name="quartz"))
    assert await found(repository, words) == []


async def test_it_is_the_index_that_answers(repository: Things) -> None:
    session = repository.session
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    indexed = str(WORDS.compile(dialect=dialect)).replace("things.", "")
    search = select(Thing.id).where(fits("quartz", WORDS))
    asked = search.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    await session.execute(text(f"CREATE INDEX words_of_things ON things USING gin (({indexed}))"))
    await session.execute(text("SET LOCAL enable_seqscan = off"))
    plan = (await session.scalars(text(f"EXPLAIN {asked}"))).all()
    assert "words_of_things" in "\n".join(plan)
