"""What is counted, by what, and who may see it."""

import asyncio
from uuid import uuid4

import httpx2
import pytest
from fastapi import APIRouter, FastAPI
from sqlalchemy import URL

from tests.applications import build_app, client_of, serve
from tests.production import PRODUCTION

TOKEN = "a token that only the scraper has"


def app_with_things() -> FastAPI:
    app = build_app()
    router = APIRouter(prefix="/api")

    @router.get("/things/{thing_id}")
    async def thing(thing_id: str) -> str:
        return thing_id

    app.include_router(router)
    return app


async def series_of(client: httpx2.AsyncClient) -> dict[str, float]:
    lines = (await client.get("/metrics")).text.splitlines()
    samples = (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    return {name: float(value) for name, value in samples}


async def test_requests_are_counted_by_the_template_of_their_route() -> None:
    async with serve(app_with_things()) as client:
        await client.get("/api/things/1")
        await client.get("/api/things/2")
        await client.head("/api/things/3")
        series = await series_of(client)
    label = 'method="GET",route="/api/things/{thing_id}",status="200"'
    assert series[f"http_requests_total{{{label}}}"] == 2
    assert series[f"http_request_duration_seconds_count{{{label}}}"] == 2
    assert series[f"http_requests_total{{{label.replace('GET', 'HEAD')}}}"] == 1


async def test_nothing_that_a_client_makes_up_becomes_a_series() -> None:
    async with serve(app_with_things()) as client:

        async def call_once() -> None:
            await client.get(f"/api/things/{uuid4()}")
            await client.get(f"/{uuid4()}")
            await client.request(f"X{uuid4().hex}", "/api/things/1")

        await call_once()
        await series_of(client)
        before = await series_of(client)
        for _ in range(50):
            await call_once()
        assert (await series_of(client)).keys() == before.keys()


async def test_a_crash_is_counted_as_500() -> None:
    app = build_app()

    @app.get("/crash")
    async def crash() -> None:
        raise RuntimeError

    async with serve(app) as client:
        await client.get("/crash")
        series = await series_of(client)
    assert series['http_requests_total{method="GET",route="/crash",status="500"}'] == 1


async def test_requests_in_progress_are_counted() -> None:
    app = build_app()
    entered, leave = asyncio.Event(), asyncio.Event()

    @app.get("/wait")
    async def wait() -> None:
        entered.set()
        await leave.wait()

    async with serve(app) as client:
        waiting = asyncio.create_task(client.get("/wait"))
        await entered.wait()
        during = await series_of(client)
        leave.set()
        await waiting
        after = await series_of(client)
    # The request for the numbers is one as well.
    assert during["http_requests_in_progress"] == 2
    assert after["http_requests_in_progress"] == 1


async def test_connections_in_use_are_counted(database_url: URL) -> None:
    app = build_app(database_url=database_url.render_as_string(hide_password=False))
    async with serve(app) as client:
        async with app.state.database.engine.connect():
            assert (await series_of(client))["database_connections_in_use"] == 1
        assert (await series_of(client))["database_connections_in_use"] == 0


async def test_two_applications_count_for_themselves() -> None:
    async with serve(build_app()) as one, serve(build_app()) as other:
        await one.get("/livez")
        series = await series_of(other)
    assert not [name for name in series if "/livez" in name]


@pytest.mark.parametrize(
    ("settings", "headers", "status"),
    [
        ({}, {}, 200),
        (PRODUCTION, {}, 404),
        (PRODUCTION, {"Authorization": "Bearer "}, 404),
        ({"metrics_token": TOKEN}, {}, 404),
        ({"metrics_token": TOKEN}, {"Authorization": "Bearer wrong"}, 404),
        ({"metrics_token": TOKEN}, {"Authorization": f"Bearer {TOKEN}"}, 200),
        ({**PRODUCTION, "metrics_token": TOKEN}, {"Authorization": f"Bearer {TOKEN}"}, 200),
    ],
)
async def test_who_may_see_them(
    settings: dict[str, object], headers: dict[str, str], status: int
) -> None:
    off = {"rate_limit": {"enabled": False}}
    async with client_of(build_app(**{**settings, **off}), headers=headers) as client:
        assert (await client.get("/metrics")).status_code == status
