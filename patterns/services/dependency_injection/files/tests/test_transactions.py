"""One request is one transaction, and its end is part of the answer."""

import pytest
from fastapi import FastAPI
from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from src.api.dependencies import SessionDep
from tests.applications import build_app, serve
from tests.fixtures.database import execute

TABLE = """
    CREATE TABLE entries (
        name text CONSTRAINT entries_name UNIQUE DEFERRABLE INITIALLY DEFERRED
    )
"""


@pytest.fixture
async def app(empty_database: URL) -> FastAPI:
    """An application that writes into a table, and may then go wrong."""
    await execute(empty_database, TABLE)
    app = build_app(database_url=empty_database.render_as_string(hide_password=False))

    @app.post("/entries/{name}")
    async def add(name: str, session: SessionDep) -> None:
        await session.execute(text("INSERT INTO entries VALUES (:name)"), {"name": name})

    @app.post("/entries/{name}/crash")
    async def crash(name: str, session: SessionDep) -> None:
        await add(name, session)
        raise RuntimeError

    return app


async def entries(url: URL) -> list[str]:
    engine = create_async_engine(url, poolclass=NullPool)
    async with engine.connect() as connection:
        found = (await connection.scalars(text("SELECT name FROM entries"))).all()
    await engine.dispose()
    return list(found)


async def test_what_a_request_wrote_is_there_once_it_is_answered(
    app: FastAPI, empty_database: URL
) -> None:
    async with serve(app) as client:
        assert (await client.post("/entries/a")).status_code == 200
        assert await entries(empty_database) == ["a"]


async def test_a_request_that_fails_wrote_nothing(app: FastAPI, empty_database: URL) -> None:
    async with serve(app) as client:
        assert (await client.post("/entries/a/crash")).status_code == 500
    assert await entries(empty_database) == []


async def test_a_commit_that_fails_is_no_success(app: FastAPI, empty_database: URL) -> None:
    async with serve(app) as client:
        assert (await client.post("/entries/a")).status_code == 200
        # The constraint is checked when the transaction ends.
        assert (await client.post("/entries/a")).status_code == 409
    assert await entries(empty_database) == ["a"]
