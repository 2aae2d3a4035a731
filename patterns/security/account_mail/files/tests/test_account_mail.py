"""A link in a mail proves that its owner read it: once, for a while, and for one purpose."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from pydantic import ValidationError
from sqlalchemy import URL, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.database import Database
from src.jobs.worker import Worker
from src.login.routes import PREFIX
from src.models.background_job import BackgroundJob
from src.models.login_tables import LoginAccount
from src.models.login_token import LoginToken
from tests.accounts import (
    EMAIL,
    OTHER_PASSWORD,
    PASSWORD,
    register,
    tokens_of,
    try_password,
    try_refresh,
)
from tests.applications import build_app, build_settings, client_of
from tests.fixtures.auth import SETTINGS
from tests.production import PRODUCTION
from tests.smtp_server import SmtpServer, smtp_server

RESET = f"{PREFIX}/password-reset"
CONFIRM = f"{PREFIX}/email-confirmation"


@pytest.fixture
async def server() -> AsyncIterator[SmtpServer]:
    """Where mails arrive."""
    async with smtp_server() as server:
        yield server


@pytest.fixture
async def app_with_mail(database_url: URL, server: SmtpServer) -> AsyncIterator[FastAPI]:
    """The running application with a mail server. Accounts of a test are deleted."""
    mail = {"host": "127.0.0.1", "port": server.port, "security": "none"}
    url = database_url.render_as_string(hide_password=False)
    app = build_app(**SETTINGS, database_url=url, mail=mail, login={"must_verify_email": True})
    async with app.router.lifespan_context(app):
        yield app
        database: Database = app.state.database
        async with database.session() as session, session.begin():
            await session.execute(delete(LoginAccount))
            await session.execute(delete(BackgroundJob))


@pytest.fixture
async def visitor(app_with_mail: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    """A client whom nobody knows."""
    async with client_of(app_with_mail) as client:
        yield client


@pytest.fixture
async def database(app_with_mail: FastAPI) -> AsyncIterator[AsyncSession]:
    """A session beside the application."""
    database: Database = app_with_mail.state.database
    async with database.session() as session:
        yield session


async def read_mails(app: FastAPI, server: SmtpServer) -> list[str]:
    """Does the jobs that are due; the tokens of the links that arrived through it."""
    before = len(server.mails)
    while await Worker(app, app.state.settings.jobs).run_one():
        pass
    texts = [mail.get_content() for mail in server.mails[before:]]
    return [found for text in texts for found in re.findall(r"#token=(\S+)", text)]


async def send(client: httpx2.AsyncClient, path: str, **data: Any) -> int:
    return (await client.post(path, json=data)).status_code


async def confirmed(app: FastAPI, client: httpx2.AsyncClient, server: SmtpServer) -> None:
    await register(client)
    [token] = await read_mails(app, server)
    assert await send(client, f"{CONFIRM}/confirm", token=token) == 204


async def test_a_new_account_is_of_use_once_its_address_is_confirmed(
    app_with_mail: FastAPI, visitor: httpx2.AsyncClient, server: SmtpServer
) -> None:
    await register(visitor)
    assert (await try_password(visitor)).status_code == 403
    [token] = await read_mails(app_with_mail, server)
    assert server.mails[0]["To"] == EMAIL
    assert await send(visitor, f"{CONFIRM}/confirm", token=token) == 204
    assert (await try_password(visitor)).status_code == 200


async def test_a_forgotten_password_is_set_again_and_ends_every_session(
    app_with_mail: FastAPI, visitor: httpx2.AsyncClient, server: SmtpServer
) -> None:
    await confirmed(app_with_mail, visitor, server)
    tokens = await tokens_of(visitor)
    assert await send(visitor, RESET, email=EMAIL) == 202
    [token] = await read_mails(app_with_mail, server)
    path = f"{RESET}/confirm"
    assert await send(visitor, path, token=token, new_password=OTHER_PASSWORD) == 204
    assert (await try_password(visitor, PASSWORD)).status_code == 401
    assert (await try_password(visitor, OTHER_PASSWORD)).status_code == 200
    assert (await try_refresh(visitor, tokens)).status_code == 401


async def test_a_link_works_once(
    app_with_mail: FastAPI, visitor: httpx2.AsyncClient, server: SmtpServer
) -> None:
    await register(visitor)
    [token] = await read_mails(app_with_mail, server)
    assert await send(visitor, f"{CONFIRM}/confirm", token=token) == 204
    assert await send(visitor, f"{CONFIRM}/confirm", token=token) == 409


async def test_a_link_works_for_a_while(
    app_with_mail: FastAPI,
    visitor: httpx2.AsyncClient,
    server: SmtpServer,
    database: AsyncSession,
) -> None:
    await register(visitor)
    [token] = await read_mails(app_with_mail, server)
    over = datetime.now(UTC) - timedelta(seconds=1)
    await database.execute(update(LoginToken).values(expires_at=over))
    await database.commit()
    assert await send(visitor, f"{CONFIRM}/confirm", token=token) == 409


async def test_a_link_works_for_one_purpose(
    app_with_mail: FastAPI, visitor: httpx2.AsyncClient, server: SmtpServer
) -> None:
    await register(visitor)
    [token] = await read_mails(app_with_mail, server)
    path = f"{RESET}/confirm"
    assert await send(visitor, path, token=token, new_password=OTHER_PASSWORD) == 409
    assert await send(visitor, path, token="made-up", new_password=OTHER_PASSWORD) == 409


async def test_a_newer_link_replaces_the_one_before(
    app_with_mail: FastAPI,
    visitor: httpx2.AsyncClient,
    server: SmtpServer,
    database: AsyncSession,
) -> None:
    await register(visitor)
    [first] = await read_mails(app_with_mail, server)
    await database.execute(delete(BackgroundJob))
    await database.commit()
    assert await send(visitor, CONFIRM, email=EMAIL) == 202
    [second] = await read_mails(app_with_mail, server)
    assert await send(visitor, f"{CONFIRM}/confirm", token=first) == 409
    assert await send(visitor, f"{CONFIRM}/confirm", token=second) == 204


@pytest.mark.parametrize("path", [RESET, CONFIRM])
async def test_no_answer_tells_whether_there_is_an_account(
    app_with_mail: FastAPI, visitor: httpx2.AsyncClient, server: SmtpServer, path: str
) -> None:
    response = await visitor.post(path, json={"email": "nobody@example.org"})
    assert (response.status_code, response.content) == (202, b"null")
    assert await read_mails(app_with_mail, server) == []


async def test_nobody_can_fill_a_mailbox(
    app_with_mail: FastAPI, visitor: httpx2.AsyncClient, server: SmtpServer
) -> None:
    await confirmed(app_with_mail, visitor, server)
    for _ in range(5):
        assert await send(visitor, RESET, email=EMAIL) == 202
    # Two where the five requests lie on both sides of the end of a span.
    assert len(await read_mails(app_with_mail, server)) in {1, 2}


async def test_a_confirmed_address_is_not_asked_to_confirm(
    app_with_mail: FastAPI,
    visitor: httpx2.AsyncClient,
    server: SmtpServer,
    database: AsyncSession,
) -> None:
    await confirmed(app_with_mail, visitor, server)
    await database.execute(delete(BackgroundJob))
    await database.commit()
    assert await send(visitor, CONFIRM, email=EMAIL) == 202
    assert await read_mails(app_with_mail, server) == []


async def test_the_database_holds_no_link(
    app_with_mail: FastAPI,
    visitor: httpx2.AsyncClient,
    server: SmtpServer,
    database: AsyncSession,
) -> None:
    await register(visitor)
    [token] = await read_mails(app_with_mail, server)
    [job] = await database.scalars(select(BackgroundJob))
    [row] = await database.scalars(select(LoginToken))
    assert token not in f"{job.payload} {row.digest}"


def test_production_sends_links_that_nobody_reads_on_the_way() -> None:
    login = {"pages_url": "http://app.example"}
    with pytest.raises(ValidationError, match="LOGIN__PAGES_URL"):
        build_settings(**{**PRODUCTION, "login": login})
