"""Every response tells browsers what they may not do with it."""

import pytest
from fastapi import FastAPI, Response

from src.core.security import HEADERS
from tests.applications import build_app, client_of, serve


@pytest.fixture
def app() -> FastAPI:
    app = build_app()

    @app.get("/thing")
    async def thing() -> None:
        """Answers."""

    @app.get("/cacheable")
    async def cacheable(response: Response) -> None:
        response.headers["Cache-Control"] = "max-age=60"

    @app.get("/crash")
    async def crash() -> None:
        raise RuntimeError

    return app


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/thing", 200),
        ("GET", "/nothing", 404),
        ("POST", "/thing", 405),
        ("GET", "/crash", 500),
    ],
)
async def test_they_are_on_every_response(
    app: FastAPI, method: str, path: str, status: int
) -> None:
    async with serve(app) as client:
        response = await client.request(method, path)
    assert response.status_code == status
    assert {name: response.headers.get(name) for name in HEADERS} == HEADERS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ],
)
async def test_they_forbid_what_an_api_does_not_need(app: FastAPI, name: str, value: str) -> None:
    async with serve(app) as client:
        assert (await client.get("/thing")).headers[name] == value


async def test_a_route_may_say_otherwise(app: FastAPI) -> None:
    async with serve(app) as client:
        response = await client.get("/cacheable")
    assert response.headers.get_list("Cache-Control") == ["max-age=60"]


@pytest.mark.parametrize(("scheme", "expected"), [("http", False), ("https", True)])
async def test_browsers_are_held_to_tls_where_there_is_tls(
    app: FastAPI, scheme: str, expected: bool
) -> None:
    async with serve(app) as client:
        response = await client.get(f"{scheme}://test/thing")
    assert ("Strict-Transport-Security" in response.headers) is expected


async def test_the_documentation_may_load_what_it_needs() -> None:
    async with client_of(build_app()) as client:
        page = await client.get("/docs")
    assert page.status_code == 200
    assert "https://cdn.jsdelivr.net" in page.headers["Content-Security-Policy"]
