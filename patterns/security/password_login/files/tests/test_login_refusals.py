"""Nobody gets in by guessing, by forging, or by asking who has an account."""

import time
from typing import Any

import httpx2
import jwt
import pytest
from fastapi import FastAPI
from pydantic import ValidationError
from sqlalchemy import func, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.login.passwords import Passwords
from src.login.schemas import Registration
from src.login.service import LoginService
from src.models.login_tables import LoginAccount
from tests.accounts import EMAIL, PASSWORD, bearer, confirm_all, register, tokens_of, try_password
from tests.applications import build_app, build_settings, client_of, serve
from tests.fixtures.auth import SECRET, sign
from tests.login_paths import (
    ALL_SESSIONS,
    CHANGE_PASSWORD,
    LOGIN,
    LOGOUT,
    ME,
    ONE_SESSION,
    REFRESH,
    REGISTER,
    SESSIONS,
)
from tests.production import PRODUCTION

OWN = [
    ("GET", ME),
    ("POST", CHANGE_PASSWORD),
    ("GET", SESSIONS),
    ("DELETE", ALL_SESSIONS),
    ("DELETE", ONE_SESSION.format(session_id="7c9e6679-7425-40de-944b-e07fc1f90ae7")),
]


@pytest.fixture
async def account(anonymous: httpx2.AsyncClient, session: AsyncSession) -> dict[str, Any]:
    """An account that can log in."""
    made = await register(anonymous)
    await confirm_all(session)
    return made


def forged(subject: str) -> dict[str, str]:
    """Tokens that say they are the account's, and are not."""
    now = int(time.time())
    claims = {"sub": subject, "iat": now, "exp": now + 60, "iss": "tests", "aud": "this-service"}
    good = sign(sub=subject)
    header, payload, _ = good.split(".")
    return {
        "nobody": "",
        "expired": sign(sub=subject, exp=now - 3600),
        "tampered": f"{header}.{payload[:-2]}AA.{good.split('.')[2]}",
        "unsigned": jwt.encode(claims, "", algorithm="none"),
        "of another key": sign(SECRET[::-1], sub=subject),
        "without a subject": sign(sub=None),
    }


@pytest.mark.parametrize(("method", "path"), OWN)
@pytest.mark.parametrize("kind", list(forged("")))
async def test_what_is_ones_own_needs_a_token_that_holds(
    anonymous: httpx2.AsyncClient, account: dict[str, Any], method: str, path: str, kind: str
) -> None:
    token = forged(account["id"])[kind]
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    body = {"current_password": PASSWORD, "new_password": PASSWORD}
    sent = body if method == "POST" else None
    response = await anonymous.request(method, path, headers=headers, json=sent)
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.usefixtures("account")
async def test_no_answer_tells_whether_there_is_an_account(anonymous: httpx2.AsyncClient) -> None:
    wrong = await try_password(anonymous, "a wrong password")
    unknown = await try_password(anonymous, email="nobody@example.org")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.json()["detail"] == unknown.json()["detail"]


async def test_without_an_account_a_password_is_checked_all_the_same(
    monkeypatch: pytest.MonkeyPatch, anonymous: httpx2.AsyncClient
) -> None:
    checked: list[str | None] = []
    verify = Passwords._verify

    def watched(self: Passwords, password: str, stored: str | None) -> bool:
        checked.append(stored)
        return verify(self, password, stored)

    monkeypatch.setattr(Passwords, "_verify", watched)
    await try_password(anonymous, email="nobody@example.org")
    assert checked == [None]


@pytest.mark.usefixtures("account")
async def test_an_account_is_locked_after_some_wrong_passwords(
    anonymous: httpx2.AsyncClient, session: AsyncSession, app: FastAPI
) -> None:
    for _ in range(app.state.settings.login.max_attempts):
        assert (await try_password(anonymous, "a wrong password")).status_code == 401
    assert (await try_password(anonymous)).status_code == 401
    over = func.now() - func.make_interval(0, 0, 0, 0, 0, 1)
    await session.execute(update(LoginAccount).values(locked_until=over))
    await session.commit()
    assert (await try_password(anonymous)).status_code == 200


@pytest.mark.usefixtures("account")
async def test_only_wrong_passwords_in_a_row_count(
    anonymous: httpx2.AsyncClient, app: FastAPI
) -> None:
    for _ in range(2):
        for _ in range(app.state.settings.login.max_attempts - 1):
            await try_password(anonymous, "a wrong password")
        assert (await try_password(anonymous)).status_code == 200


@pytest.mark.usefixtures("account")
async def test_guessing_the_current_password_locks_the_account_as_well(
    anonymous: httpx2.AsyncClient, app: FastAPI
) -> None:
    headers = bearer(await tokens_of(anonymous))
    data = {"current_password": "a wrong password", "new_password": PASSWORD}
    for _ in range(app.state.settings.login.max_attempts):
        response = await anonymous.post(CHANGE_PASSWORD, json=data, headers=headers)
        assert response.status_code == 401
    assert (await try_password(anonymous)).status_code == 401


@pytest.mark.parametrize("token", ["nonsense", ".", f"{'0' * 32}.made-up", "\u00e9.\u00e9"])
async def test_a_refresh_token_that_nobody_got_is_refused(
    anonymous: httpx2.AsyncClient, token: str
) -> None:
    response = await anonymous.post(REFRESH, json={"refresh_token": token})
    assert response.status_code == 401
    assert (await anonymous.post(LOGOUT, json={"refresh_token": token})).status_code == 204


@pytest.mark.parametrize("password", ["hunter2", "x" * 11, "x" * 129, "twelve \x00 chars"])
async def test_a_password_has_a_length(anonymous: httpx2.AsyncClient, password: str) -> None:
    data = {"email": EMAIL, "password": password}
    response = await anonymous.post(REGISTER, json=data)
    assert response.status_code == 422
    assert password not in response.text


async def test_nobody_gives_themselves_a_role(anonymous: httpx2.AsyncClient) -> None:
    data = {"email": EMAIL, "password": PASSWORD, "roles": ["admin"]}
    assert (await anonymous.post(REGISTER, json=data)).status_code == 422


async def test_an_address_may_have_to_be_confirmed_first(
    app: FastAPI, session: AsyncSession
) -> None:
    settings = app.state.settings.model_copy(deep=True)
    settings.login.must_verify_email = True
    service = LoginService(session, app.state.passwords, settings)
    await service.register(EMAIL, PASSWORD)
    with pytest.raises(Exception, match="Confirm your e-mail"):
        await service.log_in(EMAIL, PASSWORD)
    await confirm_all(session)
    assert await service.log_in(EMAIL, PASSWORD) is not None


async def test_registration_can_be_closed(database_url: Any) -> None:
    url = database_url.render_as_string(hide_password=False)
    closed = build_app(database_url=url, login={"is_registration_open": False})
    async with serve(closed) as client:
        data = {"email": EMAIL, "password": PASSWORD}
        response = await client.post(REGISTER, json=data)
    assert response.status_code == 403


async def test_nobody_logs_in_where_tokens_cannot_be_signed(
    app: FastAPI, session: AsyncSession
) -> None:
    settings = app.state.settings.model_copy(deep=True)
    settings.jwt.secret = None
    settings.login.must_verify_email = False
    service = LoginService(session, app.state.passwords, settings)
    await service.register(EMAIL, PASSWORD)
    with pytest.raises(Exception, match="JWT__SECRET"):
        await service.log_in(EMAIL, PASSWORD)


def test_production_does_not_start_without_a_key_to_sign_with() -> None:
    with pytest.raises(ValidationError, match="signs its tokens"):
        build_settings(**{**PRODUCTION, "jwt": {"jwks_url": "https://id.example/keys"}})


def test_a_password_is_not_shown() -> None:
    assert PASSWORD not in repr(Registration(email=EMAIL, password=PASSWORD))


async def test_the_document_has_the_endpoints(app: FastAPI) -> None:
    async with client_of(app) as client:
        paths = (await client.get("/openapi.json")).json()["paths"]
    assert {LOGIN, REFRESH, SESSIONS} <= set(paths)
    assert "security" not in paths[LOGIN]["post"]
    assert "security" in paths[ME]["get"]
