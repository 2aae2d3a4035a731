"""One caller may call so often, and no more, whatever else they claim to be."""

import asyncio
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from limits.aio.strategies import SlidingWindowCounterRateLimiter

from src.core import rate_limit
from tests.applications import build_app, client_of, serve

LIMIT = 3
WINDOW = 60


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        # The start of a window, so that no test begins near the end of one.
        self.now = 1_700_000_040.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Stops the time by which requests are counted."""
    clock = Clock()
    monkeypatch.setattr("time.time", clock.time)
    return clock


def limited_app(**settings: Any) -> FastAPI:
    limit = {"enabled": True, "requests": LIMIT, "window_seconds": WINDOW}
    app = build_app(**{"rate_limit": limit, **settings})

    @app.get("/thing")
    async def thing() -> None:
        """Answers."""

    return app


async def statuses(client: httpx2.AsyncClient, count: int, **options: Any) -> list[int]:
    return [(await client.get("/thing", **options)).status_code for _ in range(count)]


@pytest.mark.usefixtures("clock")
async def test_a_caller_is_stopped_after_the_last_request_of_the_window() -> None:
    async with serve(limited_app()) as client:
        assert await statuses(client, LIMIT) == [200] * LIMIT
        response = await client.get("/thing")
    assert response.status_code == 429
    assert response.headers["Content-Type"] == "application/problem+json"
    assert 1 <= int(response.headers["Retry-After"]) <= WINDOW


@pytest.mark.usefixtures("clock")
async def test_every_response_says_what_is_left() -> None:
    async with serve(limited_app()) as client:
        headers = [(await client.get("/thing")).headers for _ in range(LIMIT + 1)]
    assert {header["RateLimit-Limit"] for header in headers} == {str(LIMIT)}
    assert [header["RateLimit-Remaining"] for header in headers] == ["2", "1", "0", "0"]


async def test_a_caller_may_go_on_once_the_window_is_over(clock: Clock) -> None:
    async with serve(limited_app()) as client:
        await statuses(client, LIMIT + 1)
        clock.now += 2 * WINDOW
        assert await statuses(client, 1) == [200]


@pytest.mark.usefixtures("clock")
async def test_callers_are_counted_apart() -> None:
    app = limited_app()
    async with serve(app) as client:
        await statuses(client, LIMIT + 1)
        elsewhere = httpx2.ASGITransport(app=app, client=("198.51.100.7", 1234))
        async with httpx2.AsyncClient(transport=elsewhere, base_url="http://test") as other:
            assert await statuses(other, 1) == [200]


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Request-ID"])
async def test_a_header_that_anybody_can_send_makes_no_new_caller(name: str) -> None:
    async with serve(limited_app()) as client:
        await statuses(client, LIMIT)
        assert await statuses(client, 1, headers={name: "198.51.100.7"}) == [429]


@pytest.mark.usefixtures("clock")
async def test_a_credential_that_nobody_gave_out_makes_no_new_caller() -> None:
    async with serve(limited_app()) as client:
        await statuses(client, LIMIT)
        for headers in ({"Authorization": "Bearer made-up"}, {"X-API-Key": "made-up"}):
            assert await statuses(client, 1, headers=headers) == [429]


@pytest.mark.usefixtures("clock")
async def test_a_path_that_does_not_exist_counts_as_well() -> None:
    async with serve(limited_app()) as client:
        for number in range(LIMIT):
            await client.get(f"/guess/{number}")
        assert await statuses(client, 1) == [429]


@pytest.mark.usefixtures("clock")
async def test_probes_are_not_limited() -> None:
    async with serve(limited_app()) as client:
        await statuses(client, LIMIT + 1)
        assert {(await client.get("/livez")).status_code for _ in range(LIMIT + 1)} == {200}


async def test_requests_pass_while_the_store_is_down() -> None:
    app = limited_app(redis_url="redis://127.0.0.1:1")
    async with serve(app) as client:
        assert await statuses(client, LIMIT + 1) == [200] * (LIMIT + 1)
        checks = (await client.get("/readyz")).json()["checks"]
    assert checks["rate_limit"] == "down"


async def test_a_store_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(*_arguments: object) -> bool:
        await asyncio.sleep(60)
        return False

    monkeypatch.setattr(rate_limit, "STORE_TIMEOUT_SECONDS", 0.01)
    monkeypatch.setattr(SlidingWindowCounterRateLimiter, "hit", hang)
    async with serve(limited_app()) as client:
        assert await statuses(client, LIMIT + 1) == [200] * (LIMIT + 1)


async def test_nothing_is_counted_where_it_is_off() -> None:
    async with client_of(limited_app(rate_limit={"enabled": False})) as client:
        response = await client.get("/thing")
    assert response.status_code == 200
    assert "RateLimit-Limit" not in response.headers
