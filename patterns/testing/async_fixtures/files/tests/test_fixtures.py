"""The fixtures keep tests apart. Each pair passes in either order."""

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from src.api.dependencies import get_session
from tests.fixtures.database import session_on
from tests.things import Thing

COUNT = text("SELECT count(*) FROM things")


@pytest.mark.usefixtures("things")
@pytest.mark.parametrize("attempt", [1, 2])
async def test_a_test_finds_nothing_of_another(session: AsyncSession, attempt: int) -> None:
    assert await session.scalar(COUNT) == 0
    session.add(Thing(name=f"attempt {attempt}"))
    await session.commit()
    assert await session.scalar(COUNT) == 1


@pytest.mark.usefixtures("things")
async def test_a_rollback_of_the_application_leaves_what_the_test_wrote(
    session: AsyncSession, connection: AsyncConnection
) -> None:
    session.add(Thing(name="of the test"))
    await session.commit()
    async with session_on(connection) as of_the_application:
        of_the_application.add(Thing(name="of the application"))
        await of_the_application.flush()
        await of_the_application.rollback()
    assert await session.scalar(COUNT) == 1


async def test_tests_do_not_touch_the_database_that_they_are_given(
    session: AsyncSession, server_url: URL
) -> None:
    assert await session.scalar(text("SELECT current_database()")) != server_url.database


async def test_the_application_writes_into_the_transaction_of_the_test(
    app_in_transaction: FastAPI, connection: AsyncConnection
) -> None:
    used = app_in_transaction.dependency_overrides[get_session]
    async for session in used():
        assert (await session.connection()).sync_connection is connection.sync_connection


def test_no_override_outlives_its_test(app: FastAPI) -> None:
    assert app.dependency_overrides == {}


async def test_an_anonymous_client_has_no_credentials(anonymous: httpx2.AsyncClient) -> None:
    assert not {"authorization", "x-api-key"} & set(anonymous.headers)
