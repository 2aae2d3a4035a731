"""HEAD works where GET does, and a wrong method is told the right ones."""

from typing import Annotated

import pytest
from fastapi import FastAPI, Query

from src.core.errors import PROBLEM_MEDIA_TYPE
from tests.applications import build_app, serve


def app_with_routes() -> FastAPI:
    app = build_app()

    @app.get("/things")
    async def look(numbers: Annotated[list[int], Query()]) -> list[int]:
        return numbers

    @app.post("/things")
    async def add() -> None:
        """Answers."""

    @app.post("/things/many")
    async def add_many() -> None:
        """Answers, and is no thing of this name."""

    @app.patch("/things/{name}")
    async def change(name: str) -> str:
        return name

    @app.delete("/things/{name}")
    async def remove(name: str) -> str:
        return name

    @app.post("/numbers/many")
    async def count_many() -> None:
        """Answers, and is no number."""

    @app.get("/numbers/{number}")
    async def count(number: int) -> int:
        return number

    return app


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/things", "GET, HEAD, POST"),
        ("/things/a", "DELETE, PATCH"),
        ("/things/many", "POST"),
        ("/livez", "GET, HEAD"),
    ],
)
async def test_a_wrong_method_is_told_every_right_one(path: str, allowed: str) -> None:
    async with serve(app_with_routes()) as client:
        response = await client.put(path)
    assert response.status_code == 405
    assert response.headers["Allow"] == allowed
    assert response.headers["Content-Type"] == PROBLEM_MEDIA_TYPE


async def test_head_is_get_without_the_body() -> None:
    async with serve(app_with_routes()) as client:
        get = await client.get("/things", params={"numbers": "1"})
        head = await client.head("/things", params={"numbers": "1"})
    assert (head.status_code, head.content) == (get.status_code, b"")
    assert head.headers["Content-Length"] == get.headers["Content-Length"]


async def test_a_path_that_is_written_out_is_no_row_of_another() -> None:
    async with serve(app_with_routes()) as client:
        many = await client.get("/numbers/many")
        none = await client.get("/numbers/none")
    assert (many.status_code, many.headers["Allow"]) == (405, "POST")
    assert none.status_code == 422
