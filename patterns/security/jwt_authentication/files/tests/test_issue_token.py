"""The token for trying things out opens what it should, and does not exist in production."""

import pytest
from fastapi import FastAPI

from scripts import issue_token
from src.core.auth import PrincipalDep
from src.core.config import Settings
from tests.applications import build_app, build_settings, serve
from tests.fixtures.auth import ROLES, SETTINGS
from tests.production import PRODUCTION


def issue(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *roles: str,
) -> tuple[int, str]:
    monkeypatch.setattr(issue_token, "get_settings", lambda: settings)
    status = issue_token.main(list(roles))
    return status, capsys.readouterr().out


def app_that_tells_roles() -> FastAPI:
    app = build_app(**SETTINGS)

    @app.get("/me")
    async def me(principal: PrincipalDep) -> list[str]:
        return sorted(principal.roles)

    return app


@pytest.mark.parametrize("roles", [(), ROLES[:1]])
async def test_the_service_takes_it(
    roles: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, line = issue(build_settings(**SETTINGS), monkeypatch, capsys, *roles)
    name, _, value = line.rstrip("\n").partition(": ")
    async with serve(app_that_tells_roles()) as client:
        response = await client.get("/me", headers={name: value})
    assert response.json() == sorted(roles or ROLES)


@pytest.mark.parametrize(
    ("values", "roles"),
    [(PRODUCTION, ()), ({"jwt": {}}, ()), (SETTINGS, ("no such role",))],
)
def test_it_is_refused(
    values: dict[str, object],
    roles: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, line = issue(build_settings(**values), monkeypatch, capsys, *roles)
    assert (status, line) == (1, "")
