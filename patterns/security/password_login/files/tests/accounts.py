"""Accounts for tests, and the steps that they take."""

from datetime import UTC, datetime
from typing import Any

import httpx2
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from src.models.login_tables import LoginAccount
from tests.login_paths import LOGIN, REFRESH, REGISTER

EMAIL = "ada@example.org"
PASSWORD = "correct horse battery staple"
OTHER_PASSWORD = "another long and good one"


async def register(client: httpx2.AsyncClient, email: str = EMAIL) -> dict[str, Any]:
    """A new account, as the service answers."""
    data = {"email": email, "password": PASSWORD}
    response = await client.post(REGISTER, json=data)
    assert response.status_code == 201, response.text
    account: dict[str, Any] = response.json()
    return account


async def confirm_all(session: AsyncSession) -> None:
    """Takes every address as confirmed."""
    await session.execute(update(LoginAccount).values(email_verified_at=datetime.now(UTC)))
    await session.commit()


async def try_password(
    client: httpx2.AsyncClient, password: str = PASSWORD, email: str = EMAIL
) -> httpx2.Response:
    """One attempt to log in."""
    return await client.post(LOGIN, json={"email": email, "password": password})


async def tokens_of(client: httpx2.AsyncClient, email: str = EMAIL) -> dict[str, Any]:
    """The tokens of a new session."""
    response = await try_password(client, email=email)
    assert response.status_code == 200, response.text
    tokens: dict[str, Any] = response.json()
    return tokens


async def try_refresh(client: httpx2.AsyncClient, tokens: dict[str, Any]) -> httpx2.Response:
    """One exchange of the refresh token."""
    data = {"refresh_token": tokens["refresh_token"]}
    return await client.post(REFRESH, json=data)


def bearer(tokens: dict[str, Any]) -> dict[str, str]:
    """The header line of whoever has these tokens."""
    return {"Authorization": f"Bearer {tokens['access_token']}"}
