"""The pool waits for nothing without end, and gives back what it lent."""

from fastapi import FastAPI
from sqlalchemy import URL, QueuePool, text

from src.api.dependencies import SessionDep
from src.core.database import Database
from tests.applications import build_app, serve
from tests.fixtures.database import execute


def app_on(database_url: URL, **database: float) -> FastAPI:
    url = database_url.render_as_string(hide_password=False)
    app = build_app(database_url=url, database=database)

    @app.get("/number")
    async def number(session: SessionDep) -> int:
        return int(await session.scalar(text("SELECT 1")))

    @app.get("/slow")
    async def slow(session: SessionDep) -> None:
        await session.execute(text("SELECT pg_sleep(5)"))

    return app


async def test_a_connection_is_given_back(database_url: URL) -> None:
    app = app_on(database_url)
    async with serve(app) as client:
        assert (await client.get("/number")).json() == 1
        assert app.state.database.engine.pool.checkedout() == 0


async def test_a_request_that_finds_no_free_connection_gets_503(database_url: URL) -> None:
    app = app_on(database_url, pool_size=1, max_overflow=0, pool_timeout_seconds=0.2)
    async with serve(app) as client:
        database: Database = app.state.database
        pool = database.engine.pool
        assert isinstance(pool, QueuePool)
        assert pool.timeout() == 0.2
        async with database.engine.connect():
            response = await client.get("/number")
        assert (response.status_code, response.headers["Retry-After"]) == (503, "1")
        assert (await client.get("/number")).status_code == 200


async def test_a_statement_that_takes_too_long_is_ended(database_url: URL) -> None:
    async with serve(app_on(database_url, statement_timeout_seconds=0.1)) as client:
        assert (await client.get("/slow")).status_code == 503


async def test_a_connection_that_the_server_closed_is_replaced(database_url: URL) -> None:
    app = app_on(database_url, pool_size=1, max_overflow=0)
    async with serve(app) as client:
        assert (await client.get("/number")).status_code == 200
        database: Database = app.state.database
        async with database.engine.connect() as connection:
            pid = await connection.scalar(text("SELECT pg_backend_pid()"))
        await execute(database_url, f"SELECT pg_terminate_backend({pid})")
        assert (await client.get("/number")).status_code == 200


async def test_a_server_that_is_not_there_gets_503() -> None:
    app = app_on(URL.create("postgresql+asyncpg", host="127.0.0.1", port=1, database="none"))
    async with serve(app) as client:
        assert (await client.get("/number")).status_code == 503


async def test_the_limits_of_a_session_are_set_on_the_server(database_url: URL) -> None:
    app = app_on(database_url, statement_timeout_seconds=7, idle_transaction_timeout_seconds=9)
    async with (
        app.router.lifespan_context(app),
        app.state.database.engine.connect() as connection,
    ):
        assert await connection.scalar(text("SHOW statement_timeout")) == "7s"
        assert await connection.scalar(text("SHOW idle_in_transaction_session_timeout")) == "9s"
        assert await connection.scalar(text("SHOW application_name")) == app.title


async def test_the_pool_is_closed_with_the_application(database_url: URL) -> None:
    app = app_on(database_url)
    async with serve(app) as client:
        await client.get("/number")
        pool = app.state.database.engine.pool
        assert pool.checkedin() == 1
    assert app.state.database.engine.pool.checkedin() == 0
