"""Whoever knows the password gets in and stays in; the session ends when its owner says so."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx2
import jwt
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.login.passwords import Passwords
from src.login.service import SESSIONS_MAX, LoginService
from src.models.login_tables import LoginAccount, LoginSession
from tests.accounts import (
    EMAIL,
    OTHER_PASSWORD,
    PASSWORD,
    bearer,
    confirm_all,
    register,
    tokens_of,
    try_password,
    try_refresh,
)
from tests.login_paths import (
    ALL_SESSIONS,
    CHANGE_PASSWORD,
    LOGOUT,
    ME,
    ONE_SESSION,
    REGISTER,
    SESSIONS,
)

SESSION_COUNT = select(func.count()).select_from(LoginSession)


@pytest.fixture
async def account(anonymous: httpx2.AsyncClient, session: AsyncSession) -> LoginAccount:
    """An account that can log in."""
    await register(anonymous)
    await confirm_all(session)
    return (await session.scalars(select(LoginAccount))).one()


async def test_an_account_is_made_and_tells_no_secret(anonymous: httpx2.AsyncClient) -> None:
    made = await register(anonymous)
    assert made["email"] == EMAIL
    assert "password" not in " ".join(made)


@pytest.mark.usefixtures("account")
async def test_an_address_has_one_account(anonymous: httpx2.AsyncClient) -> None:
    data = {"email": EMAIL.upper(), "password": PASSWORD}
    response = await anonymous.post(REGISTER, json=data)
    assert response.status_code == 409


async def test_the_password_is_not_stored(account: LoginAccount) -> None:
    assert account.password_hash.startswith("$argon2id$")


@pytest.mark.usefixtures("account")
async def test_an_access_token_opens_the_service(anonymous: httpx2.AsyncClient) -> None:
    tokens = await tokens_of(anonymous)
    response = await anonymous.get(ME, headers=bearer(tokens))
    assert response.status_code == 200
    assert response.json()["email"] == EMAIL


async def test_it_names_the_roles_of_the_account_and_is_short(
    anonymous: httpx2.AsyncClient, account: LoginAccount, session: AsyncSession
) -> None:
    account.roles = ["admin"]
    await session.commit()
    tokens = await tokens_of(anonymous)
    claims = jwt.decode(tokens["access_token"], options={"verify_signature": False})
    assert claims["roles"] == ["admin"]
    assert claims["sub"] == str(account.id)
    assert claims["exp"] - claims["iat"] == tokens["expires_in"] <= 3600


@pytest.mark.usefixtures("account")
async def test_a_session_goes_on_with_each_new_refresh_token(anonymous: httpx2.AsyncClient) -> None:
    tokens = await tokens_of(anonymous)
    for _ in range(3):
        response = await try_refresh(anonymous, tokens)
        assert response.status_code == 200
        tokens = response.json()
    assert (await anonymous.get(ME, headers=bearer(tokens))).status_code == 200


@pytest.mark.usefixtures("account")
async def test_a_refresh_token_that_comes_twice_ends_the_session(
    anonymous: httpx2.AsyncClient,
) -> None:
    stolen = await tokens_of(anonymous)
    newest = (await try_refresh(anonymous, stolen)).json()
    assert (await try_refresh(anonymous, stolen)).status_code == 401
    # Whoever of the two came first is out as well.
    assert (await try_refresh(anonymous, newest)).status_code == 401


@pytest.mark.usefixtures("account")
async def test_a_session_ends_in_time(anonymous: httpx2.AsyncClient, session: AsyncSession) -> None:
    tokens = await tokens_of(anonymous)
    ended = datetime.now(UTC) - timedelta(seconds=1)
    await session.execute(update(LoginSession).values(expires_at=ended))
    await session.commit()
    assert (await try_refresh(anonymous, tokens)).status_code == 401
    assert await session.scalar(SESSION_COUNT) == 0


@pytest.mark.usefixtures("account")
async def test_the_database_holds_no_token(
    anonymous: httpx2.AsyncClient, session: AsyncSession
) -> None:
    tokens = await tokens_of(anonymous)
    row = (await session.scalars(select(LoginSession))).one()
    assert row.token_digest not in tokens["refresh_token"]
    assert len(row.token_digest) == 64


@pytest.mark.usefixtures("account")
async def test_whoever_logs_out_is_out(anonymous: httpx2.AsyncClient) -> None:
    tokens, elsewhere = await tokens_of(anonymous), await tokens_of(anonymous)
    data = {"refresh_token": tokens["refresh_token"]}
    for _ in range(2):
        assert (await anonymous.post(LOGOUT, json=data)).status_code == 204
    assert (await try_refresh(anonymous, tokens)).status_code == 401
    assert (await try_refresh(anonymous, elsewhere)).status_code == 200


@pytest.mark.usefixtures("account")
async def test_sessions_are_listed_and_ended_one_by_one(anonymous: httpx2.AsyncClient) -> None:
    kept, lost = await tokens_of(anonymous), await tokens_of(anonymous)
    sessions = (await anonymous.get(SESSIONS, headers=bearer(kept))).json()
    assert len(sessions) == 2
    path = ONE_SESSION.format(session_id=sessions[0]["id"])
    assert (await anonymous.delete(path, headers=bearer(kept))).status_code == 204
    assert (await anonymous.delete(path, headers=bearer(kept))).status_code == 404
    assert (await try_refresh(anonymous, lost)).status_code == 401
    assert (await try_refresh(anonymous, kept)).status_code == 200


@pytest.mark.usefixtures("account")
async def test_all_sessions_can_be_ended_at_once(anonymous: httpx2.AsyncClient) -> None:
    both = [await tokens_of(anonymous), await tokens_of(anonymous)]
    response = await anonymous.delete(ALL_SESSIONS, headers=bearer(both[0]))
    assert response.status_code == 204
    assert [(await try_refresh(anonymous, each)).status_code for each in both] == [401, 401]


async def test_another_ones_session_does_not_exist(
    anonymous: httpx2.AsyncClient, account: LoginAccount, session: AsyncSession
) -> None:
    tokens = await tokens_of(anonymous)
    await register(anonymous, "eve@example.org")
    await confirm_all(session)
    eve = bearer(await tokens_of(anonymous, "eve@example.org"))
    mine = select(LoginSession.id).where(LoginSession.account_id == account.id)
    key = (await session.scalars(mine)).one()
    path = ONE_SESSION.format(session_id=key)
    assert (await anonymous.delete(path, headers=eve)).status_code == 404
    assert len((await anonymous.get(SESSIONS, headers=eve)).json()) == 1
    assert (await try_refresh(anonymous, tokens)).status_code == 200


@pytest.mark.usefixtures("account")
async def test_a_new_password_ends_every_session(anonymous: httpx2.AsyncClient) -> None:
    tokens = await tokens_of(anonymous)
    data = {"current_password": PASSWORD, "new_password": OTHER_PASSWORD}
    response = await anonymous.post(CHANGE_PASSWORD, json=data, headers=bearer(tokens))
    assert response.status_code == 204
    assert (await try_refresh(anonymous, tokens)).status_code == 401
    assert (await try_password(anonymous)).status_code == 401
    assert (await try_password(anonymous, OTHER_PASSWORD)).status_code == 200


@pytest.mark.usefixtures("account")
async def test_it_is_not_set_without_the_current_one(anonymous: httpx2.AsyncClient) -> None:
    tokens = await tokens_of(anonymous)
    data = {"current_password": OTHER_PASSWORD, "new_password": OTHER_PASSWORD}
    response = await anonymous.post(CHANGE_PASSWORD, json=data, headers=bearer(tokens))
    assert response.status_code == 401
    assert (await try_password(anonymous)).status_code == 200


async def test_a_hash_of_former_times_is_renewed_at_the_next_login(
    anonymous: httpx2.AsyncClient, account: LoginAccount, session: AsyncSession
) -> None:
    account.password_hash = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    await session.commit()
    assert Passwords().is_outdated(account.password_hash)
    assert (await try_password(anonymous)).status_code == 200
    await session.refresh(account)
    assert not Passwords().is_outdated(account.password_hash)
    assert (await try_password(anonymous)).status_code == 200


async def test_the_oldest_session_ends_when_there_are_too_many(
    app: FastAPI, session: AsyncSession, account: LoginAccount
) -> None:
    now = datetime.now(UTC)
    session.add_all(
        LoginSession(account_id=account.id, token_digest=str(number), expires_at=now)
        for number in range(SESSIONS_MAX)
    )
    await session.commit()
    service = LoginService(session, app.state.passwords, app.state.settings)
    assert await service.log_in(EMAIL, PASSWORD) is not None
    await session.flush()
    assert await session.scalar(SESSION_COUNT) == SESSIONS_MAX
    left = select(LoginSession.token_digest).where(LoginSession.token_digest == "0")
    assert await session.scalar(left) is None


async def test_a_caller_whom_somebody_else_let_in_has_no_account(
    client: httpx2.AsyncClient,
) -> None:
    assert (await client.get(ME)).status_code == 404
    path = ONE_SESSION.format(session_id=uuid4())
    assert (await client.delete(path)).status_code == 404
