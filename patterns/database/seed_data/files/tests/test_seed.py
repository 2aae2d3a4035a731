"""The rows to try the service with are valid, made once, and never in production."""

import asyncio

import pytest
from sqlalchemy import URL, func, select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

from src.core.config import Settings
from src.models import Base
from src.seed import ROWS_MAX, fill, main
from tests.applications import build_settings, read_settings
from tests.fixtures.database import migrate
from tests.production import PRODUCTION


@pytest.fixture
async def settings(empty_database: URL) -> Settings:
    """Settings with a database of their own that has every table and no rows."""
    engine = create_async_engine(empty_database, poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(migrate)
    await engine.dispose()
    return build_settings(database_url=empty_database.render_as_string(hide_password=False))


async def rows_in(session: AsyncSession) -> int:
    counts = [
        await session.scalar(select(func.count()).select_from(table))
        for table in Base.metadata.sorted_tables
    ]
    return sum(each or 0 for each in counts)


async def test_there_are_rows_of_every_entity(session: AsyncSession) -> None:
    one = await fill(session, 1)
    assert one > 0
    assert await rows_in(session) >= one


async def test_rows_that_are_there_stay_alone(session: AsyncSession) -> None:
    await fill(session, 2)
    before = await rows_in(session)
    assert await fill(session, 2) == 0
    assert await rows_in(session) == before


async def test_it_makes_as_many_as_it_is_told_to(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(main, ["3"], settings) == 0
    assert "rows made" in capsys.readouterr().out
    assert await asyncio.to_thread(main, [], settings) == 0
    assert "nothing to do" in capsys.readouterr().out


@pytest.mark.parametrize("number", ["0", str(ROWS_MAX + 1), "-1", "many"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    settings = build_settings(database_url="postgresql+asyncpg://nobody@127.0.0.1:1/none")
    assert main([number], settings) == 2


def test_production_gets_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["1"], read_settings(**PRODUCTION)) == 1
    assert "production" in capsys.readouterr().err
