"""A trace shows the request and its statements, and nothing that a client sent."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from sqlalchemy import URL, text

from src.api.dependencies import SessionDep
from tests.applications import build_app, serve

TRACE = "0af7651916cd43dd8448eb211c80319c"


@pytest.fixture
def collector() -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """A collector of traces, and what it was sent."""
    received: list[tuple[str, bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.append((self.path, body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/traces", received
    server.shutdown()
    server.server_close()
    thread.join()


@asynccontextmanager
async def traced(
    endpoint: str, database_url: URL, **settings: Any
) -> AsyncIterator[tuple[httpx2.AsyncClient, InMemorySpanExporter]]:
    """A client of an application, and the spans that it makes."""
    app = build_app(
        database_url=database_url.render_as_string(hide_password=False),
        tracing={"endpoint": endpoint, **settings},
    )
    add_routes(app)
    spans = InMemorySpanExporter()
    app.state.tracer_provider.add_span_processor(SimpleSpanProcessor(spans))
    async with serve(app) as client:
        yield client, spans


def add_routes(app: FastAPI) -> None:
    @app.get("/numbers/{number}")
    async def read(number: str, session: SessionDep) -> None:
        await session.execute(text("SELECT CAST(:number AS integer)"), {"number": number})


def named(spans: InMemorySpanExporter, name: str) -> ReadableSpan:
    [span] = [span for span in spans.get_finished_spans() if span.name == name]
    return span


async def test_a_request_and_its_statements_are_one_trace(
    collector: tuple[str, list[tuple[str, bytes]]], database_url: URL
) -> None:
    endpoint, received = collector
    async with traced(endpoint, database_url) as (client, spans):
        # `CAST` takes text in this driver: what is asked for fails and is a trace nevertheless.
        await client.get("/numbers/secret-4711")
        request, statement = named(spans, "GET /numbers/{number}"), named(spans, "SELECT")
    assert request.context is not None
    assert statement.parent is not None
    assert statement.parent.span_id == request.context.span_id
    assert statement.attributes is not None
    assert "CAST" in str(statement.attributes["db.query.text"])
    assert "secret-4711" not in str(statement.attributes)
    assert request.resource.attributes["service.name"]
    # What was waiting when the service stopped has been sent.
    assert {path for path, _ in received} == {"/v1/traces"}
    assert b"GET /numbers/{number}" in b"".join(body for _, body in received)


async def test_a_statement_that_fails_says_what_kind_of_error(
    collector: tuple[str, list[tuple[str, bytes]]], database_url: URL
) -> None:
    async with traced(collector[0], database_url) as (client, spans):
        await client.get("/numbers/no-number")
        status = named(spans, "SELECT").status
    assert status.status_code is StatusCode.ERROR
    assert "no-number" not in str(status.description)


async def test_the_trace_of_the_caller_goes_on(
    collector: tuple[str, list[tuple[str, bytes]]], database_url: URL
) -> None:
    headers = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}
    async with traced(collector[0], database_url, sample_ratio=0) as (client, spans):
        await client.get("/numbers/1")
        assert spans.get_finished_spans() == ()
        await client.get("/numbers/1", headers=headers)
        request = named(spans, "GET /numbers/{number}")
    assert request.context is not None
    assert f"{request.context.trace_id:032x}" == TRACE


async def test_what_machines_ask_is_not_traced(
    collector: tuple[str, list[tuple[str, bytes]]], database_url: URL
) -> None:
    async with traced(collector[0], database_url) as (client, spans):
        await client.get("/livez")
    assert "GET /livez" not in [span.name for span in spans.get_finished_spans()]


async def test_a_database_that_is_not_there_fails_as_ever(
    collector: tuple[str, list[tuple[str, bytes]]],
) -> None:
    nowhere = URL.create("postgresql+asyncpg", "nobody", host="127.0.0.1", port=1, database="none")
    async with traced(collector[0], nowhere) as (client, _):
        assert (await client.get("/numbers/1")).status_code == 503


async def test_without_a_collector_nothing_is_traced(database_url: URL) -> None:
    app = build_app(database_url=database_url.render_as_string(hide_password=False))
    async with serve(app) as client:
        assert (await client.get("/livez")).status_code == 200
    assert app.state.tracer_provider is None
