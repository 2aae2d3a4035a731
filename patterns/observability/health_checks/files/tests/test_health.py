"""Alive is about the process, ready about what it depends on."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from fastapi import FastAPI
from sqlalchemy import URL

from src.core import health
from src.core.health import HealthCheck
from tests.applications import build_app, serve

Check = Callable[[FastAPI], Awaitable[None]]


async def up(_app: FastAPI) -> None:
    """Answers at once."""


async def down(_app: FastAPI) -> None:
    raise ConnectionError("10.0.0.7 refused the password of app")


async def hang(_app: FastAPI) -> None:
    await asyncio.sleep(60)


def app_with(**checks: tuple[Check, bool]) -> FastAPI:
    app = build_app()
    app.state.health_checks = tuple(
        HealthCheck(name, check, is_critical) for name, (check, is_critical) in checks.items()
    )
    return app


async def test_ready_with_the_database_of_the_settings(database_url: URL) -> None:
    url = database_url.render_as_string(hide_password=False)
    async with serve(build_app(database_url=url)) as client:
        response = await client.get("/readyz")
    assert response.status_code == 200
    assert response.json()["status"] == "ready"
    assert response.json()["checks"]["database"] == "up"


async def test_alive_but_not_ready_without_a_database() -> None:
    app = build_app(database_url="postgresql+asyncpg://127.0.0.1:1/none")
    async with serve(app) as client:
        assert (await client.get("/livez")).status_code == 200
        response = await client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["checks"]["database"] == "down"


async def test_the_reason_is_not_told_to_strangers() -> None:
    async with serve(app_with(store=(down, True))) as client:
        response = await client.get("/readyz")
    assert response.json() == {"status": "not ready", "checks": {"store": "down"}}


async def test_ready_without_something_that_is_not_critical() -> None:
    async with serve(app_with(store=(up, True), cache=(down, False))) as client:
        response = await client.get("/readyz")
    assert response.status_code == 200
    assert response.json()["checks"] == {"store": "up", "cache": "down"}


async def test_what_hangs_is_down_and_does_not_hold_up_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []

    async def watched(_app: FastAPI) -> None:
        seen.append("asked")
        try:
            await hang(_app)
        finally:
            seen.append("given up")

    monkeypatch.setattr(health, "TIMEOUT_SECONDS", 0.1)
    async with serve(app_with(store=(watched, True), cache=(watched, False))) as client:
        response = await client.get("/readyz")
    assert response.status_code == 503
    # Together, not one after the other.
    assert seen == ["asked", "asked", "given up", "given up"]


async def test_not_ready_once_told_to_stop() -> None:
    app = app_with(store=(up, True))
    async with serve(app) as client:
        app.state.is_stopping = True
        response = await client.get("/readyz")
        assert (await client.get("/livez")).status_code == 200
    assert response.status_code == 503
    assert response.json()["status"] == "stopping"


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
async def test_a_probe_may_ask_with_head_and_without_credentials(path: str) -> None:
    async with serve(app_with(store=(up, True))) as client:
        response = await client.head(path)
    assert (response.status_code, response.content) == (200, b"")


async def test_probes_are_no_part_of_the_api() -> None:
    assert not {"/livez", "/readyz"} & build_app().openapi()["paths"].keys()
