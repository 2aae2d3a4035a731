"""Web pages may call from the origins that are listed, and from no other."""

import pytest
from fastapi import FastAPI

from tests.applications import build_app, serve

ALLOWED = "https://app.example"


def app_for(**cors: object) -> FastAPI:
    app = build_app(cors={"allow_origins": [ALLOWED], **cors})

    @app.get("/crash")
    async def crash() -> None:
        raise RuntimeError

    return app


def preflight(origin: str, method: str = "PATCH", headers: str = "authorization") -> dict[str, str]:
    return {
        "Origin": origin,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": headers,
    }


async def test_a_listed_origin_may_ask() -> None:
    async with serve(app_for()) as client:
        response = await client.options("/livez", headers=preflight(ALLOWED))
    assert response.status_code == 200
    assert response.headers["Access-Control-Allow-Origin"] == ALLOWED
    assert "PATCH" in response.headers["Access-Control-Allow-Methods"]
    assert "Access-Control-Allow-Credentials" not in response.headers
    assert response.headers["Access-Control-Max-Age"] == "600"


@pytest.mark.parametrize(
    "headers",
    [
        preflight("https://evil.example"),
        preflight("http://app.example"),
        preflight("https://app.example.evil.example"),
        preflight("https://app.example:8443"),
        preflight("null"),
        preflight(ALLOWED, method="TRACE"),
        preflight(ALLOWED, headers="x-anything"),
    ],
)
async def test_anything_else_may_not(headers: dict[str, str]) -> None:
    async with serve(app_for()) as client:
        assert (await client.options("/livez", headers=headers)).status_code == 400


@pytest.mark.parametrize(("path", "status"), [("/livez", 200), ("/nothing", 404), ("/crash", 500)])
async def test_a_page_can_read_every_response(path: str, status: int) -> None:
    async with serve(app_for()) as client:
        response = await client.get(path, headers={"Origin": ALLOWED})
    assert response.status_code == status
    assert response.headers["Access-Control-Allow-Origin"] == ALLOWED
    assert "X-Request-ID" in response.headers["Access-Control-Expose-Headers"]


async def test_a_page_from_elsewhere_can_read_none() -> None:
    async with serve(app_for()) as client:
        response = await client.get("/livez", headers={"Origin": "https://evil.example"})
    assert "Access-Control-Allow-Origin" not in response.headers


async def test_nobody_is_listed_by_default() -> None:
    async with serve(build_app()) as client:
        response = await client.get("/livez", headers={"Origin": ALLOWED})
    assert "Access-Control-Allow-Origin" not in response.headers


async def test_cookies_are_allowed_where_the_settings_say_so() -> None:
    async with serve(app_for(allow_credentials=True)) as client:
        response = await client.get("/livez", headers={"Origin": ALLOWED})
    assert response.headers["Access-Control-Allow-Credentials"] == "true"
