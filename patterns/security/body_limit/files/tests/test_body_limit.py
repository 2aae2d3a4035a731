"""A body that is too long is refused, whatever it says about its length."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI, Request

from src.core.errors import PROBLEM_MEDIA_TYPE
from tests.applications import build_app, serve


def app_with_bodies() -> FastAPI:
    app = build_app(max_body_bytes=1024)

    @app.post("/things")
    async def add(request: Request) -> int:
        return len(await request.body())

    return app


async def chunks(count: int) -> AsyncIterator[bytes]:
    for _ in range(count):
        yield b" " * 512


@pytest.mark.parametrize(("count", "status"), [(2, 200), (3, 413)])
async def test_a_body_is_measured_while_it_arrives(count: int, status: int) -> None:
    async with serve(app_with_bodies()) as client:
        streamed = await client.post("/things", content=chunks(count))
        announced = await client.post("/things", content=b" " * 512 * count)
    assert (streamed.status_code, announced.status_code) == (status, status)
    if status == 413:
        assert streamed.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
        assert {streamed.headers["Connection"], announced.headers["Connection"]} == {"close"}
