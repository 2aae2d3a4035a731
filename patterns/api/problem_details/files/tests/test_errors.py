"""Every error is a problem (RFC 9457) that tells the client what it may know."""

import json
from collections.abc import AsyncIterator
from typing import Annotated

import httpx2
import pytest
from fastapi import FastAPI, Query
from pydantic import BaseModel
from sqlalchemy.exc import DBAPIError, IntegrityError
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from src.core.errors import (
    PROBLEM_MEDIA_TYPE,
    ConflictError,
    DomainError,
    ForbiddenError,
    NotFoundError,
    Problem,
    UnauthenticatedError,
    UnavailableError,
    problem_responses,
)
from tests.applications import build_app, serve

SECRET = "no client may see this"


class Body(BaseModel):
    """What the routes of these tests take."""

    number: int


class DriverError(Exception):
    """What a driver raises: only the state tells what it is about."""

    def __init__(self, sqlstate: str | None) -> None:
        super().__init__(SECRET)
        self.sqlstate = sqlstate


def app_that_raises(error: Exception) -> FastAPI:
    app = build_app()

    @app.get("/raise")
    async def fail() -> None:
        raise error

    return app


def app_with_bodies() -> FastAPI:
    app = build_app()

    @app.post("/things")
    async def add(body: Body) -> int:
        return body.number

    @app.get("/things")
    async def look(numbers: Annotated[list[int], Query()]) -> list[int]:
        return numbers

    return app


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotFoundError("Thing", 7), 404),
        (ConflictError("It is closed."), 409),
        (ForbiddenError("Not yours."), 403),
        (UnauthenticatedError("Who are you?", headers={"WWW-Authenticate": "Bearer"}), 401),
        (UnavailableError("Later."), 503),
    ],
)
async def test_a_refusal_is_told(error: DomainError, status: int) -> None:
    async with serve(app_that_raises(error)) as client:
        response = await client.get("/raise")
    assert response.status_code == status
    assert response.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    problem = Problem.model_validate_json(response.content)
    assert problem.status == status
    assert problem.detail == error.detail
    assert problem.instance == "/raise"
    assert problem.request_id == response.headers["X-Request-ID"]
    assert (error.headers or {}).items() <= {
        name: response.headers.get(name) for name in error.headers or {}
    }.items()


async def test_a_fault_of_ours_says_nothing_about_the_inside() -> None:
    async with serve(app_that_raises(RuntimeError(SECRET))) as client:
        response = await client.get("/raise")
    assert response.status_code == 500
    assert response.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    assert SECRET not in response.text


async def test_a_fault_around_the_routes_is_a_problem_as_well() -> None:
    app = build_app()

    async def broken(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise RuntimeError(SECRET)

    app.add_middleware(lambda _app: broken)
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        response = await client.get("/livez")
    assert response.status_code == 500
    assert response.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    assert SECRET not in response.text


@pytest.mark.parametrize(
    ("sqlstate", "status"),
    [
        ("23505", 409),
        ("23503", 409),
        ("23001", 409),
        ("23502", 422),
        ("23514", 422),
        ("22001", 422),
        ("22P05", 422),
        ("40001", 503),
        ("40P01", 503),
        ("55P03", 503),
        ("57014", 503),
        ("57P01", 503),
        ("53300", 503),
        ("08006", 503),
        ("42P01", 500),
        (None, 500),
    ],
)
async def test_the_database_is_understood_by_its_state(sqlstate: str | None, status: int) -> None:
    error = DBAPIError("SELECT", {"password": SECRET}, DriverError(sqlstate))
    async with serve(app_that_raises(error)) as client:
        response = await client.get("/raise")
    assert response.status_code == status
    assert response.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    assert SECRET not in response.text
    assert ("Retry-After" in response.headers) is (status == 503)


async def test_a_refined_database_error_is_understood_as_well() -> None:
    error = IntegrityError("INSERT", {}, DriverError("23505"))
    async with serve(app_that_raises(error)) as client:
        assert (await client.get("/raise")).status_code == 409


async def test_a_response_that_has_begun_is_broken_off() -> None:
    app = build_app()

    async def half() -> AsyncIterator[bytes]:
        yield b"half"
        raise RuntimeError(SECRET)

    @app.get("/half")
    async def stream() -> StreamingResponse:
        return StreamingResponse(half())

    async with serve(app) as client:
        with pytest.raises(RuntimeError):
            await client.get("/half")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('{"number": 1}', 200),
        ('{"number":', 400),
        ("no JSON", 400),
        (b"\xff", 400),
        ('{"number": NaN}', 422),
        ('{"number": Infinity}', 422),
        ('{"number": "\\ud800"}', 422),
        ('{"number": [[[]]]}', 422),
        (f'{{"number": {"[" * 500}{"]" * 500}}}', 422),
        ("[" * 100_000 + "]" * 100_000, 400),
        ("[]", 422),
        ("null", 422),
    ],
)
async def test_whatever_is_sent_gets_an_answer(body: str | bytes, status: int) -> None:
    async with serve(app_with_bodies()) as client:
        response = await client.post(
            "/things", content=body, headers={"Content-Type": "application/json"}
        )
    assert response.status_code == status
    json.loads(response.text)


async def test_faults_are_pointed_at_and_not_repeated() -> None:
    async with serve(app_with_bodies()) as client:
        response = await client.post("/things", json={"number": SECRET})
        queried = await client.get("/things", params={"numbers": ["1", "x"]})
    assert response.json()["errors"] == [
        {
            "pointer": "/body/number",
            "code": "int_parsing",
            "message": "Input should be a valid integer, unable to parse string as an integer",
        }
    ]
    assert SECRET not in response.text
    assert [error["pointer"] for error in queried.json()["errors"]] == ["/query/numbers/1"]


async def test_a_path_that_does_not_exist_is_a_problem() -> None:
    async with serve(build_app()) as client:
        response = await client.get("/things/")
    assert response.status_code == 404
    assert Problem.model_validate_json(response.content).title == "Not Found"


def test_routes_document_their_problems() -> None:
    app = build_app()

    @app.get("/documented", responses=problem_responses(404))
    async def documented() -> None:
        """Answers."""

    document = app.openapi()
    responses = document["paths"]["/documented"]["get"]["responses"]
    assert responses.keys() == {"200", "404", "429", "500", "503"}
    content = responses["404"]["content"]
    assert content == {PROBLEM_MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    assert {"Problem", "FieldProblem"} <= document["components"]["schemas"].keys()
