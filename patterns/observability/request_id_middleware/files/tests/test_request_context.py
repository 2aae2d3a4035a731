"""Every request has an id of its own, on its response and in its log lines."""

import asyncio
import re
from typing import Any

import pytest
from fastapi import FastAPI
from structlog.contextvars import bind_contextvars, get_contextvars

from tests.applications import build_app, serve

GENERATED = re.compile(r"[0-9a-f]{32}")
TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736"


def app_with_routes() -> FastAPI:
    app = build_app()

    @app.get("/context")
    async def context() -> dict[str, Any]:
        return get_contextvars()

    @app.get("/bind/{name}")
    async def bind(name: str) -> None:
        bind_contextvars(left_behind=name)

    @app.get("/slow")
    async def slow() -> dict[str, Any]:
        await asyncio.sleep(0.01)
        return get_contextvars()

    @app.get("/crash")
    async def crash() -> None:
        raise RuntimeError

    return app


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/context", 200),
        ("GET", "/nothing", 404),
        ("POST", "/context", 405),
        ("GET", "/crash", 500),
    ],
)
async def test_every_response_has_an_id(method: str, path: str, status: int) -> None:
    async with serve(app_with_routes()) as client:
        response = await client.request(method, path)
    assert response.status_code == status
    assert GENERATED.fullmatch(response.headers["X-Request-ID"])


async def test_a_caller_may_choose_the_id() -> None:
    async with serve(app_with_routes()) as client:
        response = await client.get("/context", headers={"X-Request-ID": "batch-42.step-7"})
    assert response.headers["X-Request-ID"] == "batch-42.step-7"
    assert response.json()["request_id"] == "batch-42.step-7"


@pytest.mark.parametrize("given", ["short", "a" * 129, "two words", "id\ttab-in-it", "ünïcödé-id"])
async def test_an_id_that_could_do_harm_is_replaced(given: str) -> None:
    async with serve(app_with_routes()) as client:
        response = await client.get("/context", headers={b"X-Request-ID": given.encode()})
    assert GENERATED.fullmatch(response.headers["X-Request-ID"])


async def test_a_problem_names_the_id() -> None:
    async with serve(app_with_routes()) as client:
        response = await client.get("/crash")
    assert response.json()["request_id"] == response.headers["X-Request-ID"]


async def test_requests_at_the_same_time_do_not_mix() -> None:
    async with serve(app_with_routes()) as client:
        ids = [f"request-{number:04}" for number in range(20)]
        responses = await asyncio.gather(
            *(client.get("/slow", headers={"X-Request-ID": request_id}) for request_id in ids)
        )
    assert [response.json()["request_id"] for response in responses] == ids


async def test_what_one_request_binds_is_gone_in_the_next() -> None:
    async with serve(app_with_routes()) as client:
        await client.get("/bind/something")
        assert "left_behind" not in (await client.get("/context")).json()


@pytest.mark.parametrize(
    ("traceparent", "expected"),
    [
        (f"00-{TRACE_ID}-00f067aa0ba902b7-01", TRACE_ID),
        (f"00-{'0' * 32}-00f067aa0ba902b7-01", None),
        ("nonsense", None),
        ("", None),
    ],
)
async def test_the_trace_of_the_caller_is_known(traceparent: str, expected: str | None) -> None:
    async with serve(app_with_routes()) as client:
        response = await client.get("/context", headers={"traceparent": traceparent})
    assert response.json().get("trace_id") == expected
