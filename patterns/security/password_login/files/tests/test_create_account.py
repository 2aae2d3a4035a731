"""The first administrator comes from the command line."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import URL, delete, select
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from src.login import create_account
from src.models.login_tables import LoginAccount
from tests.accounts import EMAIL, PASSWORD
from tests.applications import build_settings


@pytest.fixture
async def url(database_url: URL) -> AsyncIterator[str]:
    """The test database. Accounts that a test makes there are deleted."""
    yield database_url.render_as_string(hide_password=False)
    engine = create_async_engine(database_url, poolclass=NullPool)
    async with engine.begin() as connection:
        await connection.execute(delete(LoginAccount))
    await engine.dispose()


async def run(
    url: str, monkeypatch: pytest.MonkeyPatch, *arguments: str, password: str = PASSWORD
) -> int:
    monkeypatch.setattr(create_account, "get_settings", lambda: build_settings(database_url=url))
    monkeypatch.setattr(create_account, "getpass", lambda: password)
    return await asyncio.to_thread(create_account.main, list(arguments))


async def test_an_administrator_is_made_once(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await run(url, monkeypatch, EMAIL, "admin") == 0
    assert await run(url, monkeypatch, EMAIL, "admin") == 1
    engine = create_async_engine(url, poolclass=NullPool)
    async with engine.connect() as connection:
        found = await connection.execute(select(LoginAccount.email, LoginAccount.roles))
        assert found.all() == [(EMAIL, ["admin"])]
    await engine.dispose()


@pytest.mark.parametrize(
    ("arguments", "password", "status"),
    [((), PASSWORD, 2), (("no address",), PASSWORD, 1), ((EMAIL,), "short", 1)],
)
async def test_what_makes_no_account_is_refused(
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    password: str,
    status: int,
) -> None:
    assert await run(url, monkeypatch, *arguments, password=password) == status
